import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { events } from "../../db/schema/record.ts";
import { openFetcher } from "../../jobs/fetcher.ts";
import { openMailer } from "../../jobs/mailer.ts";
import { jobsOf } from "../../jobs/schedule.ts";
import type { Deps } from "../../src/deps.ts";
import { lapsesAt } from "../../src/domain/deadline.ts";
import { latestDigest } from "../../src/domain/digest.ts";
import { insertPledge } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A house whose wall clock and monotonic clock the test moves, and the sweep as its schedule runs it. */
async function house(start: string) {
	const world = await newWorld(start);
	let wallMs = Date.parse(start);
	let runMs = 0;
	const deps: Deps = { ...world.deps, now: () => new Date(wallMs), monotonicMs: () => runMs };
	const machines = { mailer: openMailer(deps), fetcher: openFetcher(deps.config) };
	const sweep = jobsOf(machines, deps.config).find((job) => job.name === "lapse-deadlines");
	/** Moves the clocks and sweeps. Gives why the sweep refused, or "". */
	async function tick(wall: number, run = wall): Promise<string> {
		wallMs += wall;
		runMs += run;
		return (await sweep?.run(deps).then(() => "", String)) ?? "There is no sweep";
	}
	return { world, tick };
}

const lapses = (world: World) => world.db.select().from(events).where(eq(events.kind, "lapsed"));

async function due(world: World, dueOn: string, timeZone: string): Promise<Date> {
	const at = lapsesAt({ dueOn, dueAt: undefined, timeZone });
	if (!at) throw new Error("It never lapses");
	await insertPledge(world, { dueOn, timeZone, lapsesAt: at, lapseCheckAt: at });
	return at;
}

describe("a clock that ticks through a day on which clocks change", () => {
	test.each([
		["America/Havana", "2026-03-07", "2026-03-08T05:00:00Z"], // The next day has no midnight.
		["America/Havana", "2026-10-31", "2026-11-01T04:00:00Z"], // The next day has two.
		["Pacific/Apia", "2011-12-29", "2011-12-30T10:00:00Z"], // The next day does not exist,
		["Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"], // and is over when it would begin.
		["Asia/Beirut", "2026-03-28", "2026-03-28T22:00:00Z"],
		["Europe/London", "2026-03-29", "2026-03-29T23:00:00Z"],
		["Europe/London", "2026-10-25", "2026-10-26T00:00:00Z"],
		["America/New_York", "2026-11-01", "2026-11-02T05:00:00Z"],
		["Australia/Lord_Howe", "2026-04-05", "2026-04-05T13:30:00Z"],
	])("notices in %s that %s is over at %s, once, and within 75 seconds", async (timeZone, dueOn, over) => {
		const { world, tick } = await house(new Date(Date.parse(over) - 2 * HOUR_MS).toISOString());
		await using _ = world;
		expect((await due(world, dueOn, timeZone)).toISOString()).toBe(new Date(over).toISOString());
		for (let minute = 0; minute < 240; minute += 1) expect(await tick(MINUTE_MS)).toBe("");
		const [lapse, ...more] = await lapses(world);
		expect(more).toEqual([]);
		const lateMs = (lapse?.recordedAt.getTime() ?? 0) - Date.parse(over);
		expect(lateMs).toBeGreaterThanOrEqual(0);
		expect(lateMs).toBeLessThanOrEqual(75_000);
	});

	test.each([
		["America/Havana", "2026-03-06T12:00:00Z", 4],
		["America/Havana", "2026-10-30T12:00:00Z", 4],
		["Pacific/Apia", "2011-12-28T12:00:00Z", 3],
		["Asia/Beirut", "2026-03-27T12:00:00Z", 4],
		["Europe/London", "2026-10-24T12:00:00Z", 4],
		["Australia/Lord_Howe", "2026-04-04T12:00:00Z", 4],
	])("has in %s from %s one digest for each civil date, at whatever hour", (timeZone, from, most) => {
		for (const digestHour of [0, 1, 2, 7, 23]) {
			const dates: string[] = [];
			for (let minute = 0; minute < 72 * 60; minute += 15) {
				const { on } = latestDigest("daily", { timeZone, digestHour }, new Date(Date.parse(from) + minute * MINUTE_MS));
				if (dates.at(-1) !== on) dates.push(on);
			}
			expect([...new Set(dates)].sort()).toEqual(dates);
			expect(dates.length).toBeGreaterThanOrEqual(3);
			expect(dates.length).toBeLessThanOrEqual(most + 1);
		}
	});
});

test.each([
	["is set two hours forward", 2 * HOUR_MS, MINUTE_MS],
	["is set thirty days forward", 720 * HOUR_MS, MINUTE_MS],
	["goes on after eight hours of suspend", 8 * HOUR_MS, 0],
])("a clock that %s makes nothing lapse for ten steady minutes, and then once", async (_words, wallMs, runMs) => {
	const { world, tick } = await house("2026-03-31T23:00:00Z");
	await using _ = world;
	await due(world, "2026-03-31", "UTC");
	expect(await tick(0)).toBe("");
	expect(await tick(wallMs, runMs)).toContain("clock.jumped");
	for (let minute = 0; minute < 9; minute += 1) expect(await tick(MINUTE_MS)).toContain("clock.jumped");
	expect(await lapses(world)).toEqual([]);
	for (let minute = 0; minute < 3; minute += 1) await tick(MINUTE_MS);
	expect(await lapses(world)).toHaveLength(1);
});

test("a clock that is set two hours back lapses nothing twice, and is refused until it is right again", async () => {
	const { world, tick } = await house("2026-03-31T23:59:00Z");
	await using _ = world;
	await due(world, "2026-03-31", "UTC");
	await tick(2 * MINUTE_MS);
	expect(await lapses(world)).toHaveLength(1);
	expect(await tick(-2 * HOUR_MS, MINUTE_MS)).toContain("clock.jumped");
	for (let minute = 0; minute < 11; minute += 1) expect(await tick(MINUTE_MS)).not.toBe("");
	expect(await tick(100 * MINUTE_MS)).toContain("clock.behind");
	for (let minute = 0; minute < 30; minute += 1) await tick(MINUTE_MS);
	expect(await tick(MINUTE_MS)).toBe("");
	expect(await lapses(world)).toHaveLength(1);
});

test("a clock that goes back by a second at each tick lapses nothing twice, and is refused", async () => {
	const { world, tick } = await house("2026-03-31T23:59:30Z");
	await using _ = world;
	await due(world, "2026-03-31", "UTC");
	await tick(31_000);
	const answers: string[] = [];
	for (let ticks = 0; ticks < 30; ticks += 1) answers.push(await tick(-1_000, MINUTE_MS));
	expect(await lapses(world)).toHaveLength(1);
	expect(answers.slice(3).every((answer) => answer.includes("clock.behind"))).toBe(true);
});
