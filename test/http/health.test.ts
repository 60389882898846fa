import BetterSqlite from "better-sqlite3";
import pg from "pg";
import { expect, test } from "vitest";
import { insertDeliveries } from "../../db/deliveries.ts";
import { engineOf } from "../../db/engine.ts";
import { markJobSucceeded } from "../../db/jobs.ts";
import { messages } from "../../db/schema/mail.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { BOUNCES_JOB, SWEEP_JOB } from "../../src/http/health.ts";
import { type Answer, send, startServer } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { plainDoors } from "./doors.ts";

async function open(environment: Record<string, string> = {}) {
	const world = await newWorld("2026-03-01T12:00:00Z", environment);
	const server = await startServer(world, plainDoors(world.deps));
	const close = async () => {
		await server.close();
		await world.close();
	};
	const ask = (path: string, headers: Record<string, string> = {}) => send(`${server.url}${path}`, { headers });
	return { world, server, ask, [Symbol.asyncDispose]: close };
}

async function sweep(world: World, name = SWEEP_JOB) {
	const now = world.deps.now();
	await world.db.transact((tx) => markJobSucceeded(tx, { name, startedAt: now, finishedAt: now }, {}));
}

const invite = (world: World) => {
	const input = { name: "A user", email: "user@newsroom.test", role: "editor" } as const;
	return inviteUser(world.deps, { kind: "operator" }, input);
};

async function inMigrations(url: string, statement: (table: string) => string): Promise<void> {
	if (engineOf(url) === "sqlite") {
		const file = new BetterSqlite(sqliteFile(url));
		file.exec(statement("__drizzle_migrations"));
		file.close();
		return;
	}
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement("drizzle.__drizzle_migrations"));
	await client.end();
}

const statusAndProblems = (answer: Answer) => [answer.status, answer.json<{ problems: string[] }>().problems];

test("Health is good at the start, and bad when no sweep has come to a good end for three minutes", async () => {
	await using product = await open();
	const { world, ask } = product;
	expect((await ask("/healthz")).json()).toEqual({
		status: "ok",
		sweepAgeSeconds: null,
		oldestDueSeconds: 0,
		bounceMailboxAgeSeconds: null,
		canaryAgeSeconds: null,
		oldestDueCaptureSeconds: 0,
		problems: [],
	});
	world.at("2026-03-01T12:03:01Z");
	expect((await ask("/healthz")).status).toBe(503);
	await sweep(world);
	expect((await ask("/healthz")).json()).toMatchObject({ status: "ok", sweepAgeSeconds: 0 });
	world.at("2026-03-01T12:06:02Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([
		503,
		["The sweep for lapsed deadlines has not run for more than 3 minutes."],
	]);
});

test("Health is bad when the clock is behind, though the last sweep then looks new", async () => {
	await using product = await open();
	const { world, ask } = product;
	await sweep(world);
	world.at("2026-03-01T11:58:00Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([200, []]);
	world.at("2026-02-26T12:00:00Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([
		503,
		["The clock is behind: the last sweep is dated later than now."],
	]);
	world.at("2026-03-01T12:00:00Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([200, []]);
});

test("Health is bad when a message is due for fifteen minutes and nothing is being sent", async () => {
	await using product = await open();
	const { world, ask } = product;
	await invite(world);
	world.at("2026-03-01T12:15:00Z");
	await sweep(world);
	expect(statusAndProblems(await ask("/healthz"))).toEqual([200, []]);
	world.at("2026-03-01T12:15:01Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([
		503,
		["A message has been due for more than 15 minutes, and none is being sent."],
	]);
});

test("Health is good while a long queue is being sent", async () => {
	await using product = await open();
	const { world, ask } = product;
	await invite(world);
	world.at("2026-03-01T13:00:00Z");
	await sweep(world);
	const [message] = await world.db.select({ id: messages.id }).from(messages);
	const at = new Date("2026-03-01T12:59:00Z");
	const delivery = {
		messageId: message?.id ?? 0,
		attempt: 1,
		worker: "a worker",
		startedAt: at,
		endedAt: at,
		answer: "",
	};
	await world.db.transact((tx) => insertDeliveries(tx, [{ ...delivery, result: "accepted" }]));
	expect((await ask("/healthz")).json()).toMatchObject({ status: "ok", oldestDueSeconds: 3600 });
});

test("A process that lives and may be asked says so, whatever waits to be sent", async () => {
	await using product = await open();
	const { world, ask } = product;
	await invite(world);
	world.at("2026-03-01T13:00:00Z");
	expect((await ask("/healthz")).status).toBe(503);
	for (const path of ["/livez", "/readyz"]) expect(statusAndProblems(await ask(path))).toEqual([200, []]);
});

test("Nothing is to be asked of a process whose database lacks a migration, until it has it", async () => {
	await using product = await open();
	const { world, ask } = product;
	const { databaseUrl } = world.deps.config;
	await inMigrations(
		databaseUrl,
		(table) => `delete from ${table} where created_at = (select max(created_at) from ${table})`,
	);
	expect(statusAndProblems(await ask("/readyz"))).toEqual([503, ["The database is not migrated to this version."]]);
	expect(statusAndProblems(await ask("/livez"))).toEqual([200, []]);
	await inMigrations(
		databaseUrl,
		(table) => `insert into ${table} (hash, created_at) values ('applied', 99999999999999)`,
	);
	expect(statusAndProblems(await ask("/readyz"))).toEqual([200, []]);
});

test("Metrics are for this machine only, and not for what a proxy on it hands through", async () => {
	await using product = await open();
	const { world, ask } = product;
	await invite(world);
	const metrics = (await ask("/metrics")).text;
	expect(metrics).toContain("bywhen_sweep_age_seconds -1");
	expect(metrics).toContain('bywhen_messages{state="pending"} 1');
	expect(metrics).toContain("process_cpu_seconds_total");
	expect((await ask("/metrics", { "x-forwarded-for": "192.0.2.1" })).status).toBe(404);
	expect((await ask("/metrics", { forwarded: "for=192.0.2.1" })).status).toBe(404);
});

test("Metrics with a token are for whoever bears it", async () => {
	await using product = await open({ METRICS_TOKEN: "a token of some length" });
	const { ask } = product;
	expect((await ask("/metrics")).status).toBe(404);
	expect((await ask("/metrics", { authorization: "Bearer another" })).status).toBe(404);
	const headers = { "x-forwarded-for": "192.0.2.1", authorization: "Bearer a-token-of-some-length" };
	expect((await ask("/metrics", headers)).status).toBe(404);
	await using other = await open({ METRICS_TOKEN: "a-token-of-some-length" });
	expect((await other.ask("/metrics", headers)).status).toBe(200);
});

test("Health is bad when the bounce mailbox has not been read for fifteen minutes", async () => {
	await using product = await open({ BOUNCE_IMAP_URL: "imap://bounces:password@127.0.0.1:1/INBOX" });
	const { world, ask } = product;
	world.at("2026-03-01T12:15:00Z");
	await sweep(world);
	expect((await ask("/healthz")).json()).toMatchObject({ status: "ok", bounceMailboxAgeSeconds: null });
	world.at("2026-03-01T12:15:01Z");
	expect(statusAndProblems(await ask("/healthz"))).toEqual([
		503,
		["The bounce mailbox has not been read for more than 15 minutes."],
	]);
	await sweep(world, BOUNCES_JOB);
	expect((await ask("/healthz")).json()).toMatchObject({ status: "ok", bounceMailboxAgeSeconds: 0 });
	expect((await ask("/metrics")).text).toMatch(/^bywhen_bounce_mailbox_age_seconds 0$/m);
	expect((await ask("/metrics")).text).toMatch(/^bywhen_suppressed_addresses 0$/m);
});
