import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { digestRuns } from "../../db/schema/alerts.ts";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { changePreferences } from "../../src/actions/change-preferences.ts";
import { signLink } from "../../src/mail/links.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

async function subjects(world: World): Promise<string[]> {
	const rows = await world.db.select().from(mailbox).orderBy(mailbox.id);
	return rows.map((row) => row.subject);
}

async function lapse(world: World): Promise<number> {
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	return pledge.id;
}

test("a daily digest comes once, at the reader's hour in the reader's zone, with all that happened since", async () => {
	await using world = await newWorld("2026-03-02T10:00:00Z");
	await insertSubscriber(world, {
		timeZone: "America/New_York",
		digestHour: 8,
		follows: [{ scope: "all", pace: "daily" }],
	});
	await lapse(world);
	await lapse(world);
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	world.at("2026-03-02T12:59:59Z");
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	world.at("2026-03-02T13:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	await lapse(world);
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	world.at("2026-03-03T13:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	expect(await subjects(world)).toEqual(["2 pledges with news, 2 March 2026", "1 pledge with news, 3 March 2026"]);
});

test("a weekly digest comes on Monday", async () => {
	await using world = await newWorld("2026-03-03T10:00:00Z");
	await insertSubscriber(world, { follows: [{ scope: "all", pace: "weekly" }] });
	await lapse(world);
	for (const day of ["04", "05", "06", "07", "08"]) {
		world.at(`2026-03-${day}T12:00:00Z`);
		expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	}
	world.at("2026-03-09T07:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
});

test("days without a process are made up for in one digest", async () => {
	await using world = await newWorld("2026-03-02T10:00:00Z");
	await insertSubscriber(world, { follows: [{ scope: "all", pace: "daily" }] });
	await lapse(world);
	await fanOutAlerts(world.deps);
	world.at("2026-03-06T03:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	world.at("2026-03-06T08:00:00Z");
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	expect(await subjects(world)).toEqual(["1 pledge with news, 6 March 2026"]);
});

test("without news there is no digest, and with news that no longer holds there is none either", async () => {
	await using world = await newWorld("2026-03-02T10:00:00Z");
	await insertSubscriber(world, { follows: [{ scope: "all", pace: "daily" }] });
	world.at("2026-03-03T08:00:00Z");
	await gatherAlerts(world.deps);
	expect(await world.db.$count(messages)).toBe(0);
	const pledgeId = await lapse(world);
	await fanOutAlerts(world.deps);
	await world.db.transact((tx) =>
		tx.update(pledges).set({ settledAt: world.deps.now(), outcome: "fulfilled" }).where(eq(pledges.id, pledgeId)),
	);
	world.at("2026-03-04T08:00:00Z");
	expect(await tellOnce(world)).toEqual({ cancelled: 1, takenOver: 0 });
	expect(await subjects(world)).toEqual([]);
});

test("a digest tells the latest of each pledge", async () => {
	await using world = await newWorld("2026-03-02T10:00:00Z");
	await insertSubscriber(world, { follows: [{ scope: "all", pace: "daily" }] });
	const { id: pledgeId } = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "registered", pledgeId });
	await insertEvent(world, { kind: "lapsed", pledgeId });
	await fanOutAlerts(world.deps);
	world.at("2026-03-03T08:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	const [mail] = await world.db.select().from(mailbox);
	expect(mail?.subject).toBe("1 pledge with news, 3 March 2026");
	expect(mail?.raw).toContain("The deadline passed.");
	expect(mail?.raw).not.toContain("A pledge was registered.");
});

test("moving to another zone gives no second digest for the same date", async () => {
	await using world = await newWorld("2026-03-02T10:00:00Z");
	const reader = await insertSubscriber(world, { timeZone: "Asia/Tokyo", follows: [{ scope: "all", pace: "daily" }] });
	await lapse(world);
	await fanOutAlerts(world.deps);
	world.at("2026-03-02T22:00:00Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	await lapse(world);
	await fanOutAlerts(world.deps);
	const token = signLink(world.deps.secret, { purpose: "preferences", subscriberId: reader.id });
	await changePreferences(world.deps, token, { timeZone: "America/Los_Angeles", digestHour: 7, subscriptions: [] });
	world.at("2026-03-03T15:00:00Z");
	await tellOnce(world);
	world.at("2026-03-04T15:00:00Z");
	await tellOnce(world);
	const sent = await subjects(world);
	expect(new Set(sent).size).toBe(sent.length);
	expect(sent.length).toBe(2);
	expect(await world.db.$count(digestRuns)).toBeGreaterThan(0);
});

test("two workers gathering at once make one digest for each reader", async () => {
	await using world = await newWorld("2026-03-02T06:00:00Z");
	for (let count = 0; count < 20; count += 1)
		await insertSubscriber(world, { follows: [{ scope: "all", pace: "daily" }] });
	await lapse(world);
	await fanOutAlerts(world.deps);
	world.at("2026-03-02T07:00:00Z");
	await Promise.all([gatherAlerts(world.deps), gatherAlerts(world.deps), gatherAlerts(world.deps)]);
	expect(await world.db.$count(messages)).toBe(20);
});
