import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findCanary } from "../../db/canary.ts";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { findSubscriber } from "../../db/subscribers.ts";
import { readBounces } from "../../jobs/read-bounces.ts";
import { sendCanary } from "../../src/actions/send-canary.ts";
import { openImapMailbox } from "../../src/mail/imap.ts";
import { siteOf } from "../../src/mail/site.ts";
import { envelopeSender } from "../../src/mail/verp.ts";
import { run } from "../cli/shell.ts";
import { tellOnce } from "../support/chain.ts";
import { report } from "../support/reports.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { type Dovecot, openDovecot } from "./dovecot.ts";

let dovecot: Dovecot;

beforeAll(async () => {
	dovecot = await openDovecot();
});

afterAll(() => dovecot[Symbol.asyncDispose]());

beforeEach(() => {
	dovecot.admin("expunge", "-u", "bounces", "mailbox", "INBOX", "all");
});

const settings = () => ({ BOUNCE_ADDRESS: "bounces@newsroom.test", BOUNCE_IMAP_URL: dovecot.url });
const seen = (flag: "seen" | "unseen", folder = "INBOX") =>
	dovecot.admin("search", "-u", "bounces", "mailbox", folder, flag).split("\n").length - 1;

/** Subscribers who were sent a mail each, and where each of the mails comes back to. */
async function mailed(world: World, count: number): Promise<{ id: number; returnTo: string }[]> {
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const readers: { id: number }[] = [];
	for (let number = 0; number < count; number += 1) {
		readers.push(await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] }));
	}
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const sent = await world.db.select().from(messages);
	return readers.map(({ id }) => {
		const message = sent.find((one) => one.subscriberId === id);
		return { id, returnTo: envelopeSender(siteOf(world.deps), message?.id ?? 0) };
	});
}

test("what came back into the mailbox is read once, told apart, and marked as seen", async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", settings());
	const [gone, full, fine] = await mailed(world, 3);
	dovecot.deliver(report({ to: gone?.returnTo ?? "" }).raw);
	dovecot.deliver(report({ to: full?.returnTo ?? "", status: "5.2.2" }).raw);
	dovecot.deliver(report({ to: fine?.returnTo ?? "", action: "delayed", status: "4.4.1" }).raw);
	dovecot.deliver("From: a@b.test\r\nSubject: Thank you\r\n\r\nFor the mails.\r\n");
	expect(await readBounces(world.deps)).toEqual({ read: 4, suppressed: 1, noted: 1, ignored: 1, unknown: 1 });
	expect(await readBounces(world.deps)).toEqual({ read: 0 });
	expect(await findSubscriber(world.db, gone?.id ?? 0)).toMatchObject({ state: "suppressed", reason: "bounced 5.1.1" });
	expect(await findSubscriber(world.db, full?.id ?? 0)).toMatchObject({ state: "active", bounceScore: 3 });
	expect(await findSubscriber(world.db, fine?.id ?? 0)).toMatchObject({ state: "active", bounceScore: 0 });
	expect([seen("seen"), seen("unseen")]).toEqual([4, 0]);
});

test("mails that were read go into a folder where there is one for them", async () => {
	const folder = { BOUNCE_IMAP_DONE_FOLDER: "Done/Bounces" };
	await using world = await newWorld("2026-04-01T00:00:30Z", { ...settings(), ...folder });
	const [gone] = await mailed(world, 1);
	for (const raw of [report({ to: gone?.returnTo ?? "" }).raw, "Subject: hello\r\n\r\nhello"]) dovecot.deliver(raw);
	expect(await readBounces(world.deps)).toEqual({ read: 2, suppressed: 1, unknown: 1 });
	expect([seen("seen") + seen("unseen"), seen("seen", "Done/Bounces")]).toEqual([0, 2]);
	dovecot.deliver("Subject: again\r\n\r\nhello");
	expect(await readBounces(world.deps)).toEqual({ read: 1, unknown: 1 });
	expect(seen("seen", "Done/Bounces")).toBe(3);
});

test("a person who looks into the mailbox first hides nothing from us", async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", settings());
	const [gone] = await mailed(world, 1);
	dovecot.deliver(report({ to: gone?.returnTo ?? "" }).raw);
	dovecot.admin("flags", "add", "-u", "bounces", "\\Seen", "mailbox", "INBOX", "all");
	expect(await readBounces(world.deps)).toMatchObject({ suppressed: 1 });
});

test("two readers of one mailbox, and one that read a page and died, count each report once", async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", settings());
	const [full] = await mailed(world, 1);
	const soft = report({ to: full?.returnTo ?? "", status: "5.2.2" }).raw;
	for (let count = 0; count < 60; count += 1) dovecot.deliver(soft);
	const dying = {
		...world.deps,
		db: { ...world.db, transact: dyingAfter(world, 30), select: world.db.select.bind(world.db) } as World["db"],
	};
	await expect(readBounces(dying)).rejects.toThrow("power cut");
	await Promise.all([readBounces(world.deps), readBounces(world.deps)]);
	expect(await findSubscriber(world.db, full?.id ?? 0)).toMatchObject({ state: "active", bounceScore: 3 });
	expect(seen("unseen")).toBe(0);
});

function dyingAfter(world: World, transactions: number): World["db"]["transact"] {
	let done = 0;
	return (work) => {
		done += 1;
		return done > transactions ? Promise.reject(new Error("power cut")) : world.db.transact(work);
	};
}

test("a mailbox of ten thousand mails, one of them of five megabytes, is read to its end", {
	timeout: 300_000,
}, async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", settings());
	const readers = await mailed(world, 3);
	for (let number = 0; number < 9_995; number += 1) dovecot.deliver(`Subject: Offer ${number}\r\n\r\nBuy now.\r\n`);
	dovecot.deliver(`Subject: Large\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(70_000)}`);
	dovecot.deliver("\u0000\u0001 no mail at all");
	for (const { returnTo } of readers) dovecot.deliver(report({ to: returnTo }).raw);
	let [read, runs, suppressed] = [0, 0, 0];
	for (; runs < 20; runs += 1) {
		const counts = await readBounces(world.deps);
		if (counts.read === 0) break;
		read += counts.read;
		suppressed += counts.suppressed ?? 0;
	}
	console.info(JSON.stringify({ mailbox: 10_000, read, runs }));
	expect([read, suppressed]).toEqual([10_000, 3]);
});

test("a wrong password and a certificate that nobody vouches for are refused in words", async () => {
	const wrong = dovecot.url.replace(/:[^:@]*@/, ":wrong@");
	await expect(openImapMailbox({ url: wrong })).rejects.toThrow(/^bounces\.unreadable .*"isRefused":"yes"/);
	await expect(openImapMailbox({ url: dovecot.tlsUrl })).rejects.toThrow(/self-signed certificate/);
	await expect(openImapMailbox({ url: dovecot.url.replace("INBOX", "Nowhere") })).rejects.toThrow(/"isRefused":"no"/);
});

test("the doctor looks into the mailbox", async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", settings());
	dovecot.deliver("Subject: hello\r\n\r\nhello");
	const bounces = async (deps: World["deps"]) => {
		const { out } = await run({ ...world, deps }, ["doctor", "--json"]);
		return JSON.parse(out).checks.find((check: { name: string }) => check.name === "bounces");
	};
	expect(await bounces(world.deps)).toMatchObject({
		state: "ok",
		detail: "The bounce mailbox can be read; 1 mail is in it.",
	});
	const config = { ...world.deps.config, BOUNCE_IMAP_URL: dovecot.url.replace(/:[^:@]*@/, ":wrong@") };
	expect(await bounces({ ...world.deps, config })).toMatchObject({
		state: "problem",
		detail: expect.stringMatching(/refused/),
	});
});

test("a mail to ourselves that arrives in the mailbox is seen", async () => {
	const canary = { CANARY_ADDRESS: "bounces@newsroom.test", SITE_NAME: "Bywhen" };
	await using world = await newWorld("2026-04-01T00:00:30Z", { ...settings(), ...canary });
	await sendCanary(world.deps);
	await tellOnce(world);
	const [sent] = await world.db.select().from(mailbox);
	expect(sent?.recipient).toBe("bounces@newsroom.test");
	expect(await findCanary(world.db)).toBeUndefined();
	dovecot.deliver(sent?.raw ?? "");
	world.at("2026-04-01T00:02:00Z");
	expect(await readBounces(world.deps)).toMatchObject({ read: 1 });
	expect(await findCanary(world.db)).toMatchObject({ messageId: sent?.messageId });
});
