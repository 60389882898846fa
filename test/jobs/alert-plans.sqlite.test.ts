import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { sqliteFile } from "../../db/sqlite.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { requestSubscription } from "../../src/actions/request-subscription.ts";
import { tellOnce } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

/** Tables that grow with readers and news: no query of the alert chain may read one from end to end. */
const LARGE = ["alerts", "messages", "deliveries", "subscribers", "subscriptions", "events", "pledges", "fan_outs"];

test("no query of the alert chain reads a large table from end to end", async () => {
	const asked = new Set<string>();
	const { prepare } = BetterSqlite.prototype;
	BetterSqlite.prototype.prepare = function (this: BetterSqlite.Database, text: string) {
		asked.add(text);
		return prepare.call(this, text);
	} as typeof prepare;
	try {
		await using world = await newWorld("2026-03-02T06:00:00Z");
		const pledge = await insertPledge(world);
		for (const pace of ["instant", "daily"] as const) {
			await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: pledge.id, pace }] });
		}
		asked.clear();
		await requestSubscription(world.deps, { email: "reader@readers.test", scope: "all", targetId: 0 });
		await answerRequests(world.deps);
		await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
		await tellOnce(world);
		world.at("2026-03-02T07:00:00Z");
		await tellOnce(world);
		const database = new BetterSqlite(sqliteFile(world.deps.config.databaseUrl), { readonly: true });
		const scans = [...asked].flatMap((text) => scansIn(database, text));
		database.close();
		expect(asked.size).toBeGreaterThan(30);
		expect(scans).toEqual([]);
	} finally {
		BetterSqlite.prototype.prepare = prepare;
	}
});

function scansIn(database: BetterSqlite.Database, text: string): string[] {
	if (!/^(select|update|delete|insert)/i.test(text)) return [];
	// The newest rows by primary key are read backwards, up to the limit.
	if (!text.includes(" where ") && / order by "\w+"\."(id|event_id)" desc limit \+\?$/.test(text)) return [];
	const steps = database.prepare(`explain query plan ${text}`).all(...nulls(text)) as { detail: string }[];
	return steps
		.map((step) => step.detail)
		.filter((detail) => LARGE.some((table) => new RegExp(`^SCAN ${table}( USING|$)`).test(detail)))
		.filter((detail) => !/USING (COVERING )?INDEX/.test(detail) || /sqlite_autoindex/.test(detail))
		.map((detail) => `${detail}: ${text}`);
}

function nulls(text: string): null[] {
	return Array.from(text.match(/\?/g) ?? [], () => null);
}
