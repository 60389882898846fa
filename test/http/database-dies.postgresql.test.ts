import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import pino from "pino";
import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { comments } from "../../db/schema/outcomes.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { lineTo } from "../support/line.ts";
import { aPledge } from "../support/pledges.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

/** A site with an editor at its desk, whose way to the database can break, and what it logs. */
async function openSite() {
	const world = await newWorld("2026-03-01T12:00:00Z");
	const url = world.deps.config.databaseUrl;
	const publicId = await registerPledge(world.deps, await world.user("editor"), aPledge());
	const line = await lineTo(new URL(url));
	const db = openDatabase(line.url, { lockMs: 1_000, statementMs: 10_000, connections: 10 });
	const logged: Record<string, unknown>[] = [];
	const log = pino({ level: "error" }, { write: (text: string) => void logged.push(JSON.parse(text)) });
	const site = await startSite({ ...world, deps: { ...world.deps, db, log } });
	const desk = await site.signedIn("editor");
	const comment = () => desk.post(`/desk/pledges/${publicId}/comments`, { body: "Look at the date." });
	const [read, count] = [() => desk.get("/pledges"), async () => world.db.$count(comments)];
	async function close() {
		await site.close();
		await db.close();
		await line[Symbol.asyncDispose]();
		await world.close();
	}
	return { url, line, logged, comment, read, count, [Symbol.asyncDispose]: close };
}

/** Locks a table, and ends whoever waits for it, as an operator of the database would. */
async function lockOn(url: string, table: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(`begin; lock table ${table} in access exclusive mode`);
	const waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
	return {
		async endWhoWaits(): Promise<void> {
			for (let found = 0; found === 0; await wait(5)) {
				const { rowCount } = await client.query(`select pg_terminate_backend(pid) from (${waiting}) as waiting`);
				found = rowCount ?? 0;
			}
		},
		[Symbol.asyncDispose]: () => client.end(),
	};
}

test.each(["write", "reading"] as const)(
	"a %s whose connection is ended by the server is answered with 503",
	async (what) => {
		await using house = await openSite();
		const { url, logged } = house;
		const ask = what === "write" ? house.comment : house.read;
		{
			await using lock = await lockOn(url, what === "write" ? "events" : "pledges");
			const [page] = await Promise.all([ask(), lock.endWhoWaits()]);
			expect([page.status, page.headers.get("retry-after")]).toEqual([503, "60"]);
			expect(page.text).toContain("The database does not answer just now. Nothing was changed");
		}
		expect(logged).toHaveLength(1);
		expect(logged[0]).toMatchObject({ msg: "The database cannot be used", trouble: expect.stringMatching(/terminat/) });
		expect(await house.count()).toBe(0);
		expect((await ask()).status).toBe(what === "write" ? 303 : 200);
	},
);

test("who waits for a lock in vain is told that the database is busy, and the log says where", async () => {
	await using house = await openSite();
	await using _lock = await lockOn(house.url, "events");
	const page = await house.comment();
	expect(page.status).toBe(503);
	expect(page.text).toContain("The database is too busy just now. Nothing was changed");
	expect(JSON.stringify(house.logged)).toContain("add-comment.ts");
});

test("a commit to which no answer came is not told as a change that was not made", async () => {
	await using house = await openSite();
	house.line.breakAt("commit");
	const page = await house.comment();
	expect(page.status).toBe(503);
	expect(page.text).toContain("it is not known whether it was");
	expect(page.text).not.toContain("Nothing was changed");
	house.line.breakAt(undefined);
	expect((await house.comment()).status).toBe(303);
});

test("who is signed in is told too while the way to the database is broken, on every kind of page", async () => {
	await using house = await openSite();
	house.line.breakAt("");
	for (const ask of [house.read, house.comment]) {
		const page = await ask();
		expect(page.status).toBe(503);
		expect(page.text).toContain("The database does not answer just now.");
		expect(page.text).toContain("</html>");
	}
	house.line.breakAt(undefined);
	expect((await house.read()).status).toBe(200);
});
