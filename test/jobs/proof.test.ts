import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findCanary } from "../../db/canary.ts";
import { findLedgerCheck } from "../../db/ledger-check.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { checkLedger } from "../../jobs/check-ledger.ts";
import { recordCanary } from "../../src/actions/record-canary.ts";
import { sendCanary } from "../../src/actions/send-canary.ts";
import { healthOf } from "../../src/http/health.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { startSite } from "../support/site.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const CANARY = { CANARY_ADDRESS: "canary@newsroom.test", CANARY_HOURS: "6" };

async function problemsOf(world: World, startedAt = START): Promise<readonly string[]> {
	const { problems } = await healthOf(world.deps, new Date(startedAt));
	return problems.filter((problem) => !problem.includes("sweep"));
}

test("a mail to ourselves goes out once for its hours, whoever asks", async () => {
	await using world = await newWorld(START, CANARY);
	expect(await sendCanary(world.deps)).toBe(true);
	expect(await sendCanary(world.deps)).toBe(false);
	await tellOnce(world);
	world.at("2026-04-01T06:00:00Z");
	expect(await sendCanary(world.deps)).toBe(true);
	await tellOnce(world);
	const sent = await world.db.select().from(mailbox);
	expect(sent.map((mail) => mail.recipient)).toEqual(["canary@newsroom.test", "canary@newsroom.test"]);
	expect(sent[0]?.subject).toBe("Bywhen: a mail to ourselves");
});

test("health turns bad when no mail to ourselves arrives, and good when one does", async () => {
	await using world = await newWorld(START, CANARY);
	await sendCanary(world.deps);
	await tellOnce(world);
	world.at("2026-04-01T06:59:00Z");
	expect(await problemsOf(world)).toEqual([]);
	world.at("2026-04-01T07:05:00Z");
	expect(await problemsOf(world)).toEqual(["No mail to ourselves has arrived for 7 hours."]);
	const [sent] = await world.db.select().from(messages);
	world.at("2026-04-01T06:30:00Z");
	expect(await recordCanary(world.deps, sent?.messageId ?? "")).toBe(true);
	expect(await findCanary(world.db)).toMatchObject({ messageId: sent?.messageId, sentAt: sent?.dated });
	expect(await problemsOf(world)).toEqual([]);
	expect((await healthOf(world.deps, new Date(START))).canaryAgeSeconds).toBe(6.5 * 3600 - 30);
});

test("mail that is not to ourselves is no proof", async () => {
	await using world = await newWorld(START, CANARY);
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	const [sent] = await world.db.select().from(messages);
	expect(await recordCanary(world.deps, sent?.messageId ?? "")).toBe(false);
	expect(await recordCanary(world.deps, "<made-up@newsroom.test>")).toBe(false);
	expect(await findCanary(world.db)).toBeUndefined();
});

test("a ledger from which an alert is missing turns health bad, for as long as it is missing", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const readers = [];
	for (let i = 0; i < 3; i += 1) {
		readers.push(await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] }));
	}
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	expect(await checkLedger(world.deps)).toEqual({ unbalanced: 0 });
	const isLost = and(eq(alerts.eventId, eventId), eq(alerts.subscriberId, readers[1]?.id ?? 0));
	const [lost] = await world.db.select().from(alerts).where(isLost);
	await world.db.transact((tx) => tx.delete(alerts).where(isLost));
	expect(await checkLedger(world.deps)).toEqual({ unbalanced: 1 });
	expect(await problemsOf(world)).toEqual([`The ledger does not add up for event ${eventId}.`]);
	if (lost) await world.db.transact((tx) => tx.insert(alerts).values(lost));
	expect(await checkLedger(world.deps)).toEqual({ unbalanced: 0 });
	expect(await problemsOf(world)).toEqual([]);
});

test("an alert that says it is in a message and is in none does not add up", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id }] });
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	await world.db.transact((tx) => tx.update(alerts).set({ messageId: null }).where(eq(alerts.eventId, eventId)));
	await checkLedger(world.deps);
	expect((await findLedgerCheck(world.db)).unbalanced).toEqual([eventId]);
});

test("pages of the desk warn while something stands still, and public pages do not", async () => {
	await using world = await newWorld(START);
	let elapsedMs = 0;
	const deps = { ...world.deps, monotonicMs: () => elapsedMs };
	await using site = await startSite({ ...world, deps });
	const editor = await site.signedIn("editor");
	expect((await editor.get("/desk/account")).text).not.toContain("Something is not running");
	world.at("2026-04-01T00:10:00Z");
	elapsedMs = 60_000;
	const page = await editor.get("/desk/account");
	expect(page.text).toContain("Something is not running");
	expect(page.text).toContain("The sweep for lapsed deadlines has not run for more than 3 minutes.");
	expect((await editor.get("/pledges")).text).not.toContain("Something is not running");
});
