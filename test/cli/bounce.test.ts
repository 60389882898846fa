import { afterEach, beforeEach, expect, test } from "vitest";
import { messages } from "../../db/schema/mail.ts";
import { findSubscriber } from "../../db/subscribers.ts";
import { type Product, runCommandLine, type Terminal } from "../../src/cli/program.ts";
import { siteOf } from "../../src/mail/site.ts";
import { envelopeSender } from "../../src/mail/verp.ts";
import { tellOnce } from "../support/chain.ts";
import { report } from "../support/reports.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
let reader: { id: number };
let address: string;

beforeEach(async () => {
	world = await newWorld("2026-04-01T00:00:30Z", { BOUNCE_ADDRESS: "bounces@newsroom.test" });
	reader = await insertSubscriber(world, { follows: [{ scope: "all" }] });
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const [message] = await world.db.select().from(messages);
	address = envelopeSender(siteOf(world.deps), message?.id ?? 0);
});

afterEach(() => world.close());

const bounce = async (raw: string, ...args: string[]) => run(world, ["bounce", ...args], raw);
const state = async () => (await findSubscriber(world.db, reader.id))?.state;

test("a bounce on standard input suppresses its address, and says so", async () => {
	const { code, out, err } = await bounce(report({}).raw, "--recipient", address, "--json");
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out)).toMatchObject({ answer: "suppressed", kind: "failed", verdict: "dead address", message: 1 });
	expect(await state()).toBe("suppressed");
	expect((await bounce(report({ to: address }).raw)).out).toMatch(/^Message 1: failed \(dead address\) 5\.1\.1\. /);
});

test("what is forged, unknown or no report at all ends in 0, so that a mail server does not bounce it back", async () => {
	const forged = address.replace(/[0-9a-f]{20}@/, `${"0".repeat(20)}@`);
	for (const [raw, ...args] of [
		[report({ to: forged }).raw],
		[report({}).raw, "--recipient", forged],
		["Subject: hello\r\n\r\nWho are you?"],
		["x".repeat(3_000_000)],
		[""],
	] as const) {
		const { code, out, err } = await bounce(raw, ...args);
		expect({ code, err }).toEqual({ code: 0, err: "" });
		expect(out).toMatch(/^Ignored: .*names no mail of ours\.\n$/);
	}
	expect(await state()).toBe("active");
});

test("where it cannot be written down a mail server is asked to try again later", async () => {
	let read = "";
	const terminal: Terminal = {
		write: () => undefined,
		error: (text) => {
			read += text;
		},
		readInput: async function* () {
			yield report({ to: address }).raw;
		},
		isTty: false,
		columns: 80,
	};
	const locked = Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
	const product: Product = {
		language: "en",
		open: () => Promise.reject(locked),
		start: async () => undefined,
		migrate: async () => ({ applied: 0, total: 1 }),
		loadDemo: async () => ({ pledges: 0 }),
	};
	expect(await runCommandLine(["bounce"], product, terminal)).toBe(75);
	expect(read).toMatch(/^bywhen: Another program holds the database locked\. [^\n]+\n$/);
	expect((await bounce("", "--nonsense")).code).toBe(2);
});
