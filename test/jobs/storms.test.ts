import { expect, test } from "vitest";
import { countHeld } from "../../db/fuse.ts";
import { findFanOut, listLedgerOfEvent, listLedgerOfSubscriber, sumLedger } from "../../db/ledger.ts";
import { countMessages } from "../../db/messages.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { mailbox, messages } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { releaseAlerts } from "../../src/actions/release-alerts.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertPromiser, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const everything = { scope: "all" } as const;

async function lapses(world: World, count: number): Promise<number[]> {
	const promiserIds = [await insertPromiser(world, `Promiser ${Math.random()}`)];
	const ids: number[] = [];
	for (let number = 0; number < count; number += 1) {
		const pledge = await insertPledge(world, { promiserIds, title: `Pledge ${number}`, lapseCheckAt: null });
		ids.push(await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id }));
	}
	return ids;
}

test("twenty lapses at once are news, twenty-one wait for an editor", async () => {
	await using world = await newWorld(START);
	await insertSubscriber(world, { follows: [everything] });
	await lapses(world, 20);
	expect(await fanOutAlerts(world.deps)).toEqual({ events: 20, alerts: 20, held: 0 });
	world.at("2026-04-03T00:00:30Z");
	await lapses(world, 101);
	expect(await fanOutAlerts(world.deps)).toEqual({ events: 0, alerts: 0, held: 101 });
	expect(await fanOutAlerts(world.deps)).toEqual({ events: 0, alerts: 0, held: 0 });
	expect(await countHeld(world.db)).toBe(101);
	const [noted] = (await world.db.select().from(events)).filter((event) => event.kind === "alerts_held");
	expect(noted?.data).toMatchObject({ kind: "lapsed", held: 101, usualEvents: 20 });
});

test("a sweep that has only begun is counted whole", async () => {
	await using world = await newWorld(START);
	await insertSubscriber(world, { follows: [everything] });
	const promiserIds = [await insertPromiser(world)];
	for (let number = 0; number < 30; number += 1) await insertPledge(world, { promiserIds });
	await lapses(world, 2);
	expect(await fanOutAlerts(world.deps)).toMatchObject({ held: 2 });
	expect(await world.db.$count(pledges)).toBe(32);
});

test("where nobody is subscribed nothing is held", async () => {
	await using world = await newWorld(START);
	await lapses(world, 25);
	expect(await fanOutAlerts(world.deps)).toMatchObject({ events: 25, held: 0 });
});

test.each([
	["usual", 1],
	["digest", 1],
	["none", 0],
] as const)("four held alerts released as %s reach a reader in %i mails", async (how, mails) => {
	await using world = await newWorld(START, { FUSE_EVENTS: "3" });
	const reader = await insertSubscriber(world, { follows: [everything] });
	const ids = await lapses(world, 4);
	await fanOutAlerts(world.deps);
	await expect(releaseAlerts(world.deps, await world.user("fact_checker"), how)).rejects.toThrow("role.too_low");
	expect(await releaseAlerts(world.deps, await world.user("editor"), how)).toEqual({ events: 4 });
	await expect(releaseAlerts(world.deps, await world.user("editor"), how)).rejects.toThrow("alerts.none_held");
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	expect(await world.db.$count(messages)).toBe(mails);
	expect(await world.db.$count(alerts)).toBe(how === "none" ? 0 : 4);
	expect((await findFanOut(world.db, ids[0] ?? 0))?.reason).toMatch(/^released/);
	expect(await listLedgerOfSubscriber(world.db, reader.id)).toHaveLength(how === "none" ? 0 : 4);
});

test("more than three alerts for one reader in an hour come in one mail, and later ones wait for the hour", async () => {
	await using world = await newWorld(START);
	await insertSubscriber(world, { follows: [everything] });
	await lapses(world, 3);
	expect(await tellOnce(world)).toMatchObject({ sent: 3 });
	world.at("2026-04-01T00:10:00Z");
	await lapses(world, 5);
	expect(await tellOnce(world)).toEqual({ takenOver: 0 });
	world.at("2026-04-01T01:00:31Z");
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	const mails = await world.db.select().from(mailbox).orderBy(mailbox.id);
	expect(mails.at(-1)?.subject).toBe("5 pledges with news, 1 April 2026");
	expect(mails).toHaveLength(4);
});

test("after a day of standstill each reader gets one mail that says why, after weeks none", async () => {
	await using world = await newWorld("2026-04-03T12:00:00Z");
	await insertSubscriber(world, { follows: [everything] });
	for (const day of ["2026-04-01", "2026-04-02", "2026-03-01"]) {
		const pledge = await insertPledge(world, { lapseCheckAt: null });
		await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id, occurredAt: new Date(`${day}T00:00:00Z`) });
	}
	const fresh = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: fresh.id, occurredAt: new Date("2026-04-03T11:59:00Z") });
	expect(await tellOnce(world)).toMatchObject({ sent: 1 });
	const [mail] = await world.db.select().from(mailbox);
	expect(mail?.subject).toBe("3 pledges with news, 3 April 2026");
	expect(mail?.raw).toContain("Our clock stood still for a while");
	const [stale] = await world.db.select().from(events).limit(1).offset(2);
	expect((await findFanOut(world.db, stale?.id ?? 0))?.reason).toBe("stale");
});

test("the ledger tells for each event who got it, who did not, and why, and its sums are the fan-out", async () => {
	await using world = await newWorld(START);
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const follows = (pace: "instant" | "daily") => [{ scope: "pledge" as const, targetId: pledge.id, pace }];
	await insertSubscriber(world, { follows: follows("instant") });
	await insertSubscriber(world, { follows: follows("daily") });
	const eventId = await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await tellOnce(world);
	expect(await sumLedger(world.db, eventId)).toEqual(
		expect.arrayContaining([
			{ fate: "sent", count: 1 },
			{ fate: "waiting", count: 1 },
		]),
	);
	const rows = await listLedgerOfEvent(world.db, eventId);
	expect(rows).toMatchObject([
		{ state: "gathered", message: { state: "sent", attempts: 1 } },
		{ state: "pending", message: null },
	]);
	expect((await findFanOut(world.db, eventId))?.written).toBe(rows.length);
	expect(await countMessages(world.db)).toEqual({ sent: 1 });
});
