import { expect, test } from "vitest";
import { fanOuts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { releaseAlerts } from "../../src/actions/release-alerts.ts";
import { tellOnce } from "../support/chain.ts";
import { insertPledge, insertPromiser, insertSubscriberRow } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

const LONG = process.env["FAULTS"] === "long";
const LAPSES = LONG ? 400 : 60;
const READERS = LONG ? 2_000 : 40;
const DAY_MS = 86_400_000;

test("after thirty days of standstill an editor decides, and nobody gets more than one mail", async () => {
	await using world = await newWorld("2026-03-01T00:00:00Z");
	const promiserIds = [await insertPromiser(world)];
	const downMs = 30 * DAY_MS;
	for (let number = 0; number < LAPSES; number += 1) {
		const at = new Date(world.deps.now().getTime() + (number * downMs) / LAPSES);
		await insertPledge(world, { promiserIds, lapsesAt: at, lapseCheckAt: at });
	}
	const before = world.deps.now();
	await world.db.transact(async (tx) => {
		for (let count = 0; count < READERS; count += 1)
			await insertSubscriberRow(tx, before, { follows: [{ scope: "all" }] });
	});
	world.at(new Date(before.getTime() + downMs).toISOString());
	expect(await lapseDeadlines(world.deps)).toEqual({ lapsed: LAPSES });
	await tellOnce(world);
	expect(await world.db.$count(messages)).toBe(0);
	expect((await world.db.select().from(events)).filter((one) => one.kind === "alerts_held")).toHaveLength(1);
	await releaseAlerts(world.deps, await world.user("editor"), "usual");
	for (let minute = 0; minute < 90; minute += 10) {
		world.at(new Date(world.deps.now().getTime() + 10 * 60_000).toISOString());
		await tellOnce(world);
	}
	const told = await world.db.select({ id: messages.subscriberId, kind: messages.kind }).from(messages);
	expect(new Set(told.map(({ id }) => id)).size).toBe(READERS);
	expect(told).toHaveLength(READERS);
	expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(["digest"]));
	const reasons = (await world.db.select().from(fanOuts)).map(({ reason }) => reason);
	expect(reasons.every((reason) => reason.startsWith("released"))).toBe(true);
});
