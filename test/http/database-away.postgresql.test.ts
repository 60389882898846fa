import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { type Job, runJob } from "../../jobs/run-job.ts";
import { freePort } from "../support/processes.ts";
import { send } from "../support/server.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

/** A site whose database server does not run, with its log. */
async function siteWithoutDatabase() {
	const world = await newWorld("2026-03-01T12:00:00Z");
	const patience = { lockMs: 1000, statementMs: 1000, connections: 2 };
	const db = openDatabase(`postgres://127.0.0.1:${await freePort()}/bywhen`, patience);
	const lines: string[] = [];
	const log = pino(
		new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk)) as undefined) }),
	);
	const deps = { ...world.deps, db, log };
	const site = await startSite({ ...world, deps });
	const close = async () => {
		await site.close();
		await db.close();
		await world.close();
	};
	return { site, deps, lines, [Symbol.asyncDispose]: close };
}

test("while the database is away readers, programs and monitors are told so with 503, and the log has a line each", async () => {
	await using house = await siteWithoutDatabase();
	const { site, lines } = house;
	const page = await site.browser().get("/pledges", { accept: "text/html" });
	expect([page.status, page.headers.get("retry-after")]).toEqual([503, "60"]);
	expect(page.text).toContain("The database does not answer just now.");
	const api = await send(`${site.url}/api/v1/pledges`, {});
	expect([api.status, api.json()]).toMatchObject([503, { type: "/problems/unavailable", code: "database.away" }]);
	const health = await send(`${site.url}/healthz`, {});
	expect([health.status, health.json()]).toEqual([
		503,
		{ status: "failing", problems: ["The database does not answer."] },
	]);
	const ready = await send(`${site.url}/readyz`, {});
	expect([ready.status, ready.json()]).toEqual([503, health.json()]);
	expect((await send(`${site.url}/livez`, {})).status).toBe(200);
	const metrics = await send(`${site.url}/metrics`, {});
	expect(metrics.text).toMatch(/^bywhen_database_up 0$/m);
	expect(metrics.text).toContain("process_cpu_seconds_total");
	expect(lines.map((line) => JSON.parse(line).msg)).toEqual(Array(5).fill("The database cannot be used"));
	for (const line of lines) expect(line).toMatch(/"trouble":"[^"]*ECONNREFUSED/);
	for (const line of lines) expect(line).not.toContain("stack");
});

test("a job says once that the database is away, however often it is asked", async () => {
	await using house = await siteWithoutDatabase();
	const { deps, lines } = house;
	const job: Job = {
		name: "a-job",
		every: "seconds",
		run: ({ db }) => db.transact(async () => ({ done: 1 })),
	};
	for (let run = 0; run < 3; run += 1) expect(await runJob(deps, job)).toBeUndefined();
	expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
		"A job refuses to work, and is asked again at each of its times",
	]);
});
