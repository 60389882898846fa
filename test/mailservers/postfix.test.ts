import {
	chmodSync,
	chownSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFailed, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { messages } from "../../db/schema/mail.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { findSubscriber } from "../../db/subscribers.ts";
import { readBounces } from "../../jobs/read-bounces.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { openDovecot } from "./dovecot.ts";
import { MAIL_USER, openPostfix } from "./postfix.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BOUNCES = "bounces@newsroom.test";

/** A Maildir that Postfix may deliver into, in a folder that goes with the test. */
function inbox() {
	const folder = mkdtempSync(join(tmpdir(), "bw-inbox-"));
	chownSync(folder, MAIL_USER.uid, MAIL_USER.gid);
	const received = () => {
		const files = readdirSync(folder).includes("new") ? readdirSync(join(folder, "new")) : [];
		return files.map((file) => readFileSync(join(folder, "new", file), "utf8"));
	};
	return { folder, received, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One reader whose address exists and one whose does not, both told of a lapse. */
async function twoReaders(world: World) {
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const follows = [{ scope: "pledge" as const, targetId: pledge.id }];
	const here = await insertSubscriber(world, { email: "here@readers.test", follows });
	const gone = await insertSubscriber(world, { email: "gone@readers.test", follows });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	return { here, gone };
}

async function until(what: () => Promise<boolean> | boolean, mend: () => string): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		if (await what()) return;
		await wait(100);
	}
	throw new Error(`It did not happen in 30 seconds. ${mend()}`);
}

test("through a real Postfix a bounce comes back into a real mailbox, and its address gets nothing more", async () => {
	await using dovecot = await openDovecot();
	using mail = inbox();
	await using postfix = await openPostfix({
		maildirs: { "here@readers.test": mail.folder, [BOUNCES]: dovecot.maildir },
	});
	onTestFailed(() => console.info(postfix.log()));
	const settings = { ...mailing(postfix.url), BOUNCE_ADDRESS: BOUNCES, BOUNCE_IMAP_URL: dovecot.url };
	await using world = await newWorld("2026-04-01T00:00:30Z", settings);
	const { here, gone } = await twoReaders(world);
	expect(await tellOnce(world)).toMatchObject({ sent: 2 });
	const suppressed = async () => (await findSubscriber(world.db, gone.id))?.state === "suppressed";
	await until(async () => (await readBounces(world.deps)) && suppressed(), postfix.log);
	expect(await findSubscriber(world.db, gone.id)).toMatchObject({ reason: "bounced 5.1.1" });
	expect(await findSubscriber(world.db, here.id)).toMatchObject({ state: "active", bounceScore: 0 });
	expect(await countMessages(world.db)).toEqual({ sent: 1, bounced: 1 });
	await until(() => mail.received().length > 0, postfix.log);
	const [told = ""] = mail.received();
	expect(told).toMatch(/^Return-Path: <bounces\+[0-9a-z]+\.[0-9a-f]{20}@newsroom\.test>\r?$/m);
	expect(told).toMatch(/^Subject: Deadline passed: Build the bridge\r?$/m);
});

test("through a real Postfix a bounce comes back by the pipe that the README sets up", async () => {
	using mail = inbox();
	await using world = await newWorld("2026-04-01T00:00:30Z", { BOUNCE_ADDRESS: BOUNCES });
	using home = pipeHome(world);
	await using postfix = await openPostfix({
		maildirs: { "here@readers.test": mail.folder },
		pipe: { address: BOUNCES, folder: home.folder, argv: home.argv },
	});
	onTestFailed(() => console.info(postfix.log()));
	const { here, gone } = await twoReaders(world);
	const config = { ...world.deps.config, SMTP_URL: postfix.url, mailFrom: "pledges@newsroom.test" };
	expect(await tellOnce({ ...world, deps: { ...world.deps, config } })).toMatchObject({ sent: 2 });
	await until(async () => (await findSubscriber(world.db, gone.id))?.state === "suppressed", postfix.log);
	expect((await findSubscriber(world.db, here.id))?.state).toBe("active");
	const bounced = (await world.db.select().from(messages)).filter((one) => one.state === "bounced");
	expect(bounced).toMatchObject([{ subscriberId: gone.id, reason: "bounced 5.1.1" }]);
	await until(() => /relay=bywhen.* status=sent/.test(postfix.log()), postfix.log);
	expect(postfix.log()).toMatch(/relay=bywhen,.* status=sent \(delivered via bywhen service \(Message \d+: failed/);
});

/** The folder that the pipe runs in, with its settings in a file, and a database that its user may write to. */
function pipeHome(world: World) {
	const folder = mkdtempSync(join(tmpdir(), "bw-home-"));
	chmodSync(folder, 0o755);
	const { databaseUrl } = world.deps.config;
	const file = sqliteFile(databaseUrl);
	chmodSync(dirname(file), 0o777);
	for (const end of ["", "-wal", "-shm"]) chmodSync(`${file}${end}`, 0o666);
	mkdirSync(join(folder, "tmp"));
	chmodSync(join(folder, "tmp"), 0o777);
	const settings = {
		DATABASE_URL: databaseUrl,
		SECRET: world.deps.secret,
		BOUNCE_ADDRESS: BOUNCES,
		NODE_ENV: "test",
		DEMO: "off",
		LOG_LEVEL: "silent",
		TMPDIR: join(folder, "tmp"),
		TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json"),
	};
	const env = join(folder, "bywhen.env");
	writeFileSync(
		env,
		Object.entries(settings)
			.map(([name, value]) => `${name}=${value}\n`)
			.join(""),
	);
	chmodSync(env, 0o644);
	const tsx = resolve(ROOT, "node_modules/tsx/dist/loader.mjs");
	const argv = `${process.execPath} --env-file=${env} --import ${tsx} ${join(ROOT, "src/main.ts")}`;
	return { folder, argv, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
