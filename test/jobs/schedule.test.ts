import { expect, test } from "vitest";
import type { Job } from "../../jobs/run-job.ts";
import { startSchedule } from "../../jobs/schedule.ts";
import { newWorld } from "../support/world.ts";

/** Two jobs that no alarm clock wakes within the test, and in which order they ran. */
function pair(noticed: number): { jobs: Job[]; ran: string[] } {
	const ran: string[] = [];
	const run = (name: string, result: object) => async () => {
		if (name === "first") await new Promise((resolve) => setTimeout(resolve, 20));
		ran.push(name);
		return result;
	};
	const every = "day";
	return {
		ran,
		jobs: [
			{ name: "first", every, leadsTo: "second", run: run("first", { noticed }) },
			{ name: "second", every, run: run("second", {}) },
		],
	};
}

test("what a job did wakes the next one at once, and a run that did nothing wakes none", async () => {
	await using world = await newWorld("2026-03-01T09:00:00Z");
	for (const [noticed, expected] of [
		[1, ["second", "first", "second"]],
		[0, ["second", "first"]],
	] as const) {
		const { jobs, ran } = pair(noticed);
		const schedule = startSchedule(world.deps, jobs);
		await expect.poll(() => ran.length).toBe(expected.length);
		await schedule.stop();
		expect(ran).toEqual(expected);
	}
});
