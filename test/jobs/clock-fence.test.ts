import pino from "pino";
import { expect, test } from "vitest";
import { assertSteadyClock, newClockFence } from "../../jobs/clock-fence.ts";
import { runJob } from "../../jobs/run-job.ts";
import type { Deps } from "../../src/deps.ts";
import { Problem } from "../../src/domain/problem.ts";
import { insertEvent, insertPledge } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

const MINUTE_MS = 60_000;

/** A world whose two clocks the test moves: the wall clock by `wallMs`, the monotonic one by `runMs`. */
async function clocks() {
	const world = await newWorld("2026-03-01T09:00:00Z");
	let wallMs = world.deps.now().getTime();
	let monotonicMs = 0;
	const deps: Deps = { ...world.deps, now: () => new Date(wallMs), monotonicMs: () => monotonicMs };
	const fence = newClockFence();
	const look = (move: { wallMs: number; runMs: number }) => {
		wallMs += move.wallMs;
		monotonicMs += move.runMs;
		return assertSteadyClock(deps, fence);
	};
	return { world, look };
}

test.each([
	["an hour's step forwards", 60 * MINUTE_MS + MINUTE_MS],
	["a step back of five seconds", -5_000],
	["a step back of two hours", -120 * MINUTE_MS],
	["thirty days at once", 30 * 24 * 60 * MINUTE_MS],
])("after %s nothing lapses for ten steady minutes, and then it does", async (_, wallMs) => {
	const { world, look } = await clocks();
	await using _world = world;
	await look({ wallMs: 0, runMs: 0 });
	await expect(look({ wallMs, runMs: MINUTE_MS })).rejects.toThrow("clock.jumped");
	await expect(look({ wallMs: 9 * MINUTE_MS, runMs: 9 * MINUTE_MS })).rejects.toThrow("clock.jumped");
	await look({ wallMs: MINUTE_MS, runMs: MINUTE_MS });
});

test("a clock that is set right by seconds, or was not looked at for hours, is believed", async () => {
	const { world, look } = await clocks();
	await using _world = world;
	await look({ wallMs: 0, runMs: 0 });
	await look({ wallMs: MINUTE_MS + 5_000, runMs: MINUTE_MS });
	await look({ wallMs: -1_000, runMs: 10 });
	await look({ wallMs: 300 * MINUTE_MS, runMs: 300 * MINUTE_MS });
});

test("a clock behind the newest event is not believed, from the first look on", async () => {
	const { world, look } = await clocks();
	await using _world = world;
	world.at("2026-03-01T10:00:00Z");
	const pledge = await insertPledge(world);
	await insertEvent(world, { kind: "registered", pledgeId: pledge.id });
	await expect(look({ wallMs: 0, runMs: 0 })).rejects.toThrow("clock.behind");
	await look({ wallMs: 61 * MINUTE_MS, runMs: 61 * MINUTE_MS });
});

test("a job that refuses to work says so when that begins and when it ends, not at each of its times", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	const lines: string[] = [];
	const deps = { ...world.deps, log: pino({}, { write: (line) => lines.push(String(JSON.parse(line).msg)) }) };
	let refuses = true;
	const job = {
		name: "lapse-deadlines",
		every: "seconds",
		async run() {
			if (refuses) throw new Problem("unavailable", "clock.jumped");
			return {};
		},
	} as const;
	for (let turn = 0; turn < 3; turn += 1) await runJob(deps, job);
	expect(lines).toEqual(["A job refuses to work, and is asked again at each of its times"]);
	refuses = false;
	for (let turn = 0; turn < 3; turn += 1) await runJob(deps, job);
	expect(lines).toHaveLength(2);
	expect(lines.at(-1)).toBe("A job works again");
});
