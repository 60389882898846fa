import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailbox } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { subscriptions } from "../../db/schema/subscribers.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";

async function settle(world: World, pledgeId: number, outcomeRevision: number): Promise<void> {
	const settledAt = world.deps.now();
	await world.db.transact((tx) =>
		tx.update(pledges).set({ outcomeRevision, settledAt }).where(eq(pledges.id, pledgeId)),
	);
}

async function mailsTo(world: World, email: string): Promise<string[]> {
	const rows = await world.db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.id);
	return rows.map((row) => row.subject);
}

test("a correction reaches whoever got the error; others get the news, or nothing", async () => {
	await using world = await newWorld(START);
	const { id: pledgeId } = await insertPledge(world, { lapseCheckAt: null });
	const follow = { scope: "pledge" as const, targetId: pledgeId };
	const told = await insertSubscriber(world, { follows: [{ ...follow, corrected: false }] });
	const gone = await insertSubscriber(world, { follows: [follow] });
	const daily = await insertSubscriber(world, { follows: [{ ...follow, pace: "daily" }], digestHour: 7 });
	const uninterested = await insertSubscriber(world, { follows: [{ ...follow, outcome: false }] });
	await settle(world, pledgeId, 1);
	await insertEvent(world, {
		kind: "outcome_marked",
		pledgeId,
		data: { what: "outcome", outcome: "broken", outcomeRevision: 1 },
	});
	await tellOnce(world);
	await world.db.transact((tx) => tx.delete(subscriptions).where(eq(subscriptions.subscriberId, gone.id)));
	world.at("2026-04-01T03:00:00Z");
	await settle(world, pledgeId, 2);
	const late = await insertSubscriber(world, { follows: [follow] });
	const correction = { what: "outcome", outcome: "fulfilled", outcomeRevision: 2, from: { outcome: "broken" } };
	await insertEvent(world, { kind: "corrected", pledgeId, reason: "The bridge is open.", data: correction });
	expect(await fanOutAlerts(world.deps)).toMatchObject({ alerts: 2 });
	await tellOnce(world);
	world.at("2026-04-01T07:00:30Z");
	await tellOnce(world);
	expect(await mailsTo(world, told.email)).toEqual(["Broken: Build the bridge", "Correction: Build the bridge"]);
	expect(await mailsTo(world, gone.email)).toEqual(["Broken: Build the bridge"]);
	expect(await mailsTo(world, daily.email)).toEqual(["1 pledge with news, 1 April 2026"]);
	expect(await mailsTo(world, uninterested.email)).toEqual([]);
	expect(await mailsTo(world, late.email)).toEqual([]);
	const [digest] = await world.db.select().from(mailbox).where(eq(mailbox.recipient, daily.email));
	expect(digest?.raw).toContain("Fulfilled");
	expect(digest?.raw).not.toContain("We had the outcome wrong");
});

test("a corrected deadline reaches those who were told that the wrong one had passed", async () => {
	await using world = await newWorld(START);
	const { id: pledgeId } = await insertPledge(world, { lapseCheckAt: null });
	const follow = { scope: "pledge" as const, targetId: pledgeId };
	const told = await insertSubscriber(world, { follows: [follow] });
	const other = await insertSubscriber(world, { follows: [{ ...follow, lapsed: false }] });
	await insertEvent(world, { kind: "lapsed", pledgeId });
	await tellOnce(world);
	await world.db.transact((tx) => tx.update(pledges).set({ deadlineRevision: 2 }).where(eq(pledges.id, pledgeId)));
	const data = { what: "deadline", deadlineRevision: 2, from: { dueOn: "2026-03-31" }, to: { dueOn: "2026-06-30" } };
	await insertEvent(world, { kind: "corrected", pledgeId, reason: "We misread it.", data });
	await tellOnce(world);
	expect(await mailsTo(world, told.email)).toEqual([
		"Deadline passed: Build the bridge",
		"Correction: Build the bridge",
	]);
	expect(await mailsTo(world, other.email)).toEqual([]);
});
