import BetterSqlite from "better-sqlite3";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listSubscribersDue } from "../../db/alerts.ts";
import { findDueArchiving } from "../../db/archivings.ts";
import { findDueCapture, findKeptSince, findOldestDueCapture } from "../../db/captures.ts";
import { listQueuedPledges } from "../../db/desk-queues.ts";
import { findNextLapse, listDueSoon, listLapsed } from "../../db/due.ts";
import { engine } from "../../db/engine.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { listEvidence } from "../../db/evidence.ts";
import { findPageEnd, listPendingFanOuts } from "../../db/fan-outs.ts";
import { findOldestDue } from "../../db/health.ts";
import { findDueLink, listLinksToMend } from "../../db/links.ts";
import { listDueMessages } from "../../db/messages.ts";
import { countOccurrences, listOccurrences } from "../../db/occurrences.ts";
import {
	countByOutcome,
	countPledges,
	listAwaitingOutcome,
	listByDeadline,
	listDrafts,
	listLatestOutcomes,
	listPledges,
	listPledgesBy,
} from "../../db/pledge-lists.ts";
import { findPledge, listPromisersOf } from "../../db/pledges.ts";
import { hasPolicyToApply } from "../../db/policies.ts";
import { listPromiserChoices } from "../../db/promisers.ts";
import { listQueuedOccurrences } from "../../db/queued-occurrences.ts";
import { listQueuedLinks, listQueuedProposals, listQueuedReplies, listQueuedTips } from "../../db/queued-others.ts";
import { listWaitingReplies } from "../../db/replies.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { listStatements } from "../../db/statements.ts";
import { findTimeToOutcome } from "../../db/time-to-outcome.ts";
import { listDecidedTips } from "../../db/tips.ts";
import { listTopicChoices } from "../../db/topics.ts";
import type { Database } from "../../db/types.ts";
import { TIMELINESS } from "../../src/domain/timeliness.ts";
import { newWorld, type World } from "../support/world.ts";

const now = new Date("2026-03-01T09:00:00Z");
const moment = { now, dueSoonDays: 7 };
const desk = { now, today: "2026-03-01", soon: now, staleBefore: now };
const queued = { moment: desk, filter: {}, after: { at: now.getTime(), id: 7 }, limit: 51 };
const after = { changedAt: now, id: 7 };

let world: World;
beforeAll(async () => {
	world = await newWorld(now.toISOString());
});
afterAll(() => world.close());

/** A query that is asked all the time, and the index that it must be answered from. */
interface Hot {
	readonly name: string;
	readonly index: string;
	run(db: Database): Promise<unknown>;
}

const DESK_ORDER = [
	["lapsed", "pledges_awaiting"],
	["soon", "pledges_lapses"],
	["review", "pledges_review"],
	["stale", "pledges_unchecked"],
	["drafts", "pledges_drafts"],
	["changed", "pledges_published"],
] as const;

const ORDERED: readonly Hot[] = [
	{ name: "the sweep", index: "pledges_lapse_check", run: (db) => listLapsed(db, now) },
	{ name: "due-soon notices", index: "pledges_due_soon_check", run: (db) => listDueSoon(db, now) },
	{
		name: "a claim",
		index: "messages_due",
		run: (db) => db.transact((tx) => listDueMessages(tx, { lane: 2, now, limit: 4 })),
	},
	{
		name: "gathering alerts",
		index: "alerts_due",
		run: (db) => db.transact((tx) => listSubscribersDue(tx, now, 100)),
	},
	{
		name: "the end of a page of a fan-out",
		index: "subscriptions_target",
		run: (db) =>
			db.transact((tx) => findPageEnd(tx, { targets: [{ scope: "all", targetId: 0 }], after: 7, size: 1000 })),
	},
	{ name: "how long mail has waited", index: "messages_due", run: (db) => findOldestDue(db) },
	{ name: "the list", index: "pledges_published", run: (db) => listPledges(db, moment, { limit: 26 }) },
	{
		name: "a later page of the list",
		index: "pledges_published",
		run: (db) => listPledges(db, moment, { after, limit: 26 }),
	},
	{
		name: "the list by outcome",
		index: "pledges_outcome",
		run: (db) => listPledges(db, { ...moment, outcome: "broken" }, { limit: 26 }),
	},
	{
		name: "a later page of the list by outcome",
		index: "pledges_outcome",
		run: (db) => listPledges(db, { ...moment, outcome: "broken" }, { after, limit: 26 }),
	},
	{
		name: "the list of what is due next",
		index: "pledges_lapses",
		run: (db) => listPledgesBy(db, "due", { ...moment, isAhead: true }, { after: { at: now, id: 7 }, limit: 26 }),
	},
	{
		name: "the list of what was published last",
		index: "pledges_newest",
		run: (db) => listPledgesBy(db, "newest", moment, { after: { at: now, id: 7 }, limit: 26 }),
	},
	{ name: "what is due next", index: "pledges_lapses", run: (db) => listByDeadline(db, { from: now }, 6) },
	{
		name: "the queue of lapsed pledges",
		index: "pledges_awaiting",
		run: (db) => listAwaitingOutcome(db, "oldest first", 50),
	},
	{
		name: "the queue of occurrences",
		index: "occurrences_awaiting",
		run: (db) => listQueuedOccurrences(db, { ...queued, kind: "deliver" }),
	},
	...DESK_ORDER.map(([lane, index]) => ({
		name: `the desk's queue "${lane}"`,
		index,
		run: (db: Database) => listQueuedPledges(db, { ...queued, lane }),
	})),
	{ name: "proposals at the desk", index: "proposals_waiting", run: (db) => listQueuedProposals(db, queued) },
	{ name: "tips at the desk", index: "tips_waiting", run: (db) => listQueuedTips(db, queued) },
	{ name: "replies at the desk", index: "replies_due", run: (db) => listQueuedReplies(db, queued) },
	{
		name: "replies that wait",
		index: "replies_due",
		run: (db) => listWaitingReplies(db, { by: "2026-03-01", limit: 50 }),
	},
	{ name: "the last decided tips", index: "tips_decided", run: (db) => listDecidedTips(db, 20) },
	{ name: "a pledge's occurrences", index: "occurrences_once", run: (db) => listOccurrences(db, 7) },
	{ name: "the latest outcomes", index: "pledges_settled", run: (db) => listLatestOutcomes(db, 6) },
	{ name: "drafts", index: "pledges_drafts", run: (db) => listDrafts(db, 50) },
	{ name: "a pledge's events", index: "events_pledge", run: (db) => listPledgeEvents(db, 7) },
	{ name: "a pledge's statements", index: "statements_pledge", run: (db) => listStatements(db, 7) },
	{ name: "a pledge's evidence", index: "evidence_pledge", run: (db) => listEvidence(db, 7) },
	{ name: "promisers to choose from", index: "promisers_name_unique", run: (db) => listPromiserChoices(db) },
	{ name: "topics to choose from", index: "topics_name_unique", run: (db) => listTopicChoices(db) },
];

const UNORDERED: readonly Hot[] = [
	{ name: "the tallies of a list", index: "occurrences_once", run: (db) => countOccurrences(db, [7, 8]) },
	{ name: "policies to apply", index: "policies_to_apply", run: (db) => hasPolicyToApply(db, "2026-03-01") },
	{
		name: "copies to be made",
		index: "captures_due",
		run: (db) => db.transact((tx) => findDueCapture(tx, now)),
	},
	{ name: "how long copies have waited", index: "captures_due", run: (db) => findOldestDueCapture(db) },
	{ name: "links to be looked at", index: "links_due", run: (db) => db.transact((tx) => findDueLink(tx, now)) },
	{ name: "time to outcome", index: "pledges_settled", run: (db) => findTimeToOutcome(db, { from: now, to: now }) },
	{
		name: "time to outcome of periods",
		index: "occurrences_settled",
		run: (db) => findTimeToOutcome(db, { from: now, to: now }),
	},
	{ name: "links at the desk", index: "links_to_mend", run: (db) => listQueuedLinks(db, queued) },
	{ name: "links to be mended", index: "links_to_mend", run: (db) => listLinksToMend(db, 100) },
	{
		name: "sources to be archived",
		index: "archivings_due",
		run: (db) => db.transact((tx) => findDueArchiving(tx, now)),
	},
	{ name: "a page's newest copy", index: "captures_page", run: (db) => findKeptSince(db, "abc", now) },
	{ name: "the next lapse", index: "pledges_lapse_check", run: (db) => findNextLapse(db) },
	{ name: "events to fan out", index: "fan_outs_pending", run: (db) => listPendingFanOuts(db, now) },
	{
		name: "the list by promiser",
		index: "pledge_promisers_promiser",
		run: (db) => listPledges(db, { ...moment, promiserSlug: "a-minister" }, { limit: 26 }),
	},
	{
		name: "the list by topic",
		index: "pledge_topics_topic",
		run: (db) => listPledges(db, { ...moment, topicSlug: "roads" }, { limit: 26 }),
	},
	{
		name: "search",
		index: engine === "sqlite" ? "pledges_fts VIRTUAL TABLE INDEX" : "pledges_search_words",
		run: (db) => listPledges(db, { ...moment, search: "bridge minister" }, { limit: 26 }),
	},
	{
		name: "the count of a search",
		index: engine === "sqlite" ? "pledges_fts VIRTUAL TABLE INDEX" : "pledges_search_words",
		run: (db) => countPledges(db, { ...moment, search: "bridge minister" }),
	},
	{
		name: "the count by outcome",
		index: "pledges_outcome",
		run: (db) => countPledges(db, { ...moment, outcome: "broken" }),
	},
	{
		name: "counts of all outcomes",
		index: engine === "sqlite" ? "pledges_outcome" : "pledges_(outcome|promiser|published|newest)",
		run: (db) => countByOutcome(db, moment),
	},
	{ name: "a pledge by its address", index: "pledges_public_id_unique", run: (db) => findPledge(db, "bcdfghjk") },
	{ name: "a pledge's promisers", index: "pledge_promisers", run: (db) => listPromisersOf(db, 7) },
	...TIMELINESS.map((timeliness) => ({
		name: `the list of what is ${timeliness}`,
		index: "pledges_(published|lapses|outcome)",
		run: (db: Database) => listPledges(db, { ...moment, timeliness }, { limit: 26 }),
	})),
];

test.each(ORDERED)("$name: read in the order of $index, so that a limit ends it early", async ({ index, run }) => {
	const [plan] = await plansOf(run, ["enable_seqscan", "enable_bitmapscan", "enable_sort"]);
	expect(plan).toMatch(new RegExp(index));
	expect(plan).not.toMatch(WHOLE_TABLE);
	expect(plan).not.toMatch(/TEMP B-TREE FOR .*ORDER BY|Sort Key/);
});

test.each(UNORDERED)("$name: found by $index", async ({ index, run }) => {
	const [plan] = await plansOf(run, ["enable_seqscan"]);
	expect(plan).toMatch(new RegExp(index));
	expect(plan).not.toMatch(WHOLE_TABLE);
});

/** Promisers, topics, users, sources and milestones are few beside pledges; the rest must never be read from end to end. */
const WHOLE_TABLE = /(SCAN|Seq Scan on) (pledges|events|alerts|messages|subscriptions|fan_outs)\b(?! USING)/;

interface Asked {
	readonly text: string;
	readonly values: readonly unknown[];
}

/** How the engine answers each query that is asked. PostgreSQL's tables are empty here, so what it may do is told. */
async function plansOf(run: Hot["run"], withoutOnPostgresql: readonly string[]): Promise<string[]> {
	const asked = await askedBy(() => run(world.db));
	const { databaseUrl } = world.deps.config;
	if (engine === "sqlite") {
		const database = new BetterSqlite(sqliteFile(databaseUrl), { readonly: true });
		const plans = asked.map(({ text }) => database.prepare(`explain query plan ${text}`).all(...nulls(text)));
		database.close();
		return plans.map((steps) => steps.map((step) => (step as { detail: string }).detail).join("\n"));
	}
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	for (const way of withoutOnPostgresql) await client.query(`set ${way} = off`);
	const plans: string[] = [];
	for (const { text, values } of asked) {
		const { rows } = await client.query(`explain ${text}`, [...values]);
		plans.push(rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n"));
	}
	await client.end();
	return plans;
}

/** The queries that the work asks of the database, as the driver is given them. */
async function askedBy(work: () => Promise<unknown>): Promise<Asked[]> {
	const asked: Asked[] = [];
	const { all } = Object.getPrototypeOf(probe) as BetterSqlite.Statement;
	const { query } = pg.Client.prototype;
	Object.getPrototypeOf(probe).all = function (this: BetterSqlite.Statement, ...values: unknown[]) {
		asked.push({ text: this.source, values });
		return all.apply(this, values);
	};
	pg.Client.prototype.query = function (this: pg.Client, ...given: [Asked, ...unknown[]]) {
		const [first, values] = given;
		if (typeof first === "object")
			asked.push({ text: first.text, values: first.values ?? (values as unknown[]) ?? [] });
		return query.apply(this, given as never);
	} as typeof query;
	try {
		await work();
	} finally {
		Object.getPrototypeOf(probe).all = all;
		pg.Client.prototype.query = query;
	}
	return asked.filter(({ text }) => text.startsWith("select"));
}

const probe = new BetterSqlite(":memory:").prepare("select 1");

function nulls(text: string): null[] {
	return Array.from(text.match(/\?/g) ?? [], () => null);
}
