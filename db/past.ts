import { sql } from "drizzle-orm";
import { mergeAmong } from "../src/domain/relation.ts";
import { fillMilestones, fillPeriods, fillPromisers, fillSources } from "./past-house.ts";
import { type Kept, keptIn, listRevisionsAt, type PledgeRevision, pledgeThen } from "./pledge-documents.ts";
import { findPledge, searchWordsOf } from "./pledges.ts";
import { type FactsThen, listFactsThen } from "./pledges-then.ts";
import { findSealAt } from "./record.ts";
import { listPledgeIds } from "./relations.ts";
import { replies } from "./schema/fairness.ts";
import { evidence, occurrences, outcomes } from "./schema/outcomes.ts";
import {
	deadlines,
	pledgePromisers,
	pledges,
	pledgeTopics,
	promisers,
	sources,
	statements,
	topics,
} from "./schema/pledges.ts";
import { pledgeRelations } from "./schema/relations.ts";
import { fill, fillSearch, instantText, listTableNames, shadowSearch, shadowTable, shadowViews } from "./shadows.ts";
import type { Aside, Database, Reader } from "./types.ts";

/** Tables that are filled from the documents and events of then. */
const FILLED = new Set([
	...["pledges", "pledge_promisers", "pledge_topics", "statements", "deadlines", "outcomes", "occurrences"],
	...["evidence", "replies", "sources", "occurrence_outcomes", "promisers", "milestones", "pledge_relations"],
]);

/** Who did something is told as it is told now, so that whoever has the right to be forgotten is. */
const AS_NOW = new Set(["users", "__drizzle_migrations"]);

/**
 * The database as readers saw it at an instant, for the code that makes today's pages: tables made from the revisions
 * and events of then stand before the real ones. What is not known to have been public then is empty, so a table that
 * is new shows nothing of today. It costs as much as there are pledges, and is closed by whoever opened it. Undefined
 * where the record began later.
 */
export async function openPast(db: Database, at: Date): Promise<Aside | undefined> {
	const seal = await findSealAt(db, at);
	if (!seal) return undefined;
	const aside = await db.aside();
	try {
		await shadowAll(aside, { at, seal });
		await fillPromisers(db, aside, at);
		await fillSources(db, aside, at, await fillPledges(db, aside, at));
		await fillMilestones(db, aside, at);
		await fillPeriods(db, aside, at);
		await fillSearch(aside);
		return aside;
	} catch (error) {
		await aside.close();
		throw error;
	}
}

interface Moment {
	readonly at: Date;
	readonly seal: { readonly position: number; readonly eventId: number };
}

async function shadowAll(aside: Aside, { at, seal }: Moment): Promise<void> {
	const instant = instantText(at);
	const by = (column: string) => `${column} <= ${instant}`;
	const views = [
		{ name: "events", where: `id <= ${seal.eventId} and ${by("recorded_at")}` },
		{ name: "seals", where: `position <= ${seal.position}` },
		{ name: "record_days", where: by("published_at") },
		{ name: "pledge_revisions", where: by("recorded_at") },
		{ name: "policies", where: `version = 1 or ${by("published_at")}` },
		{ name: "captures", where: by("fetched_at") },
		{ name: "link_states", where: by("changed_at") },
		{ name: "candidates", where: by("logged_at") },
		...["topics", "terms", "look_sources"].map((name) => ({ name, where: by("created_at") })),
	];
	const shown = new Set(views.map(({ name }) => name));
	const names = (await listTableNames(aside)).filter((name) => !shown.has(name) && !AS_NOW.has(name));
	for (const name of names) await shadowTable(aside, name, { indexed: FILLED.has(name) });
	await aside.perform(
		sql`insert into record_end select 1, position, hash from seals where position = ${seal.position}`,
	);
	await shadowViews(aside, views);
	await shadowSearch(aside);
}

const PLEDGES_A_PAGE = 200;

/** Fills all that hangs on pledges. Gives the ids of the sources that they name. */
async function fillPledges(db: Reader, aside: Aside, at: Date): Promise<Set<number>> {
	const known = { promisers: await idsBySlug(aside, promisers), topics: await idsBySlug(aside, topics) };
	const named = new Set<number>();
	for (let after = 0; ; ) {
		const page = await listRevisionsAt(db, at, { after, limit: PLEDGES_A_PAGE });
		const last = page.at(-1);
		if (!last) return named;
		for (const id of await fillPage(db, aside, { page, known, at })) named.add(id);
		after = last.pledgeId;
	}
}

interface Page {
	readonly page: readonly PledgeRevision[];
	readonly known: Readonly<Record<"promisers" | "topics", ReadonlyMap<string, number>>>;
	readonly at: Date;
}

async function fillPage(db: Reader, aside: Aside, { page, known, at }: Page): Promise<number[]> {
	const facts = await listFactsThen(
		db,
		page.map(({ pledgeId }) => pledgeId),
		at,
	);
	const all = page.map((revision) => {
		const kept = keptIn(revision);
		return { id: revision.pledgeId, kept, facts: facts(revision.pledgeId, kept) };
	});
	const each = <T>(rows: (one: (typeof all)[number]) => readonly T[]) => all.flatMap(rows);
	const named = each(({ kept }) => sourcesIn(kept, at));
	await fill(aside, sources, named);
	await fillRelated(db, aside, { all, at });
	await fill(
		aside,
		occurrences,
		each((one) => one.facts.occurrences),
	);
	await fill(
		aside,
		pledgePromisers,
		each(({ id, kept }) => promisersIn(id, kept, known.promisers)),
	);
	await fill(
		aside,
		pledgeTopics,
		each(({ id, kept }) => topicsIn(id, kept, known.topics)),
	);
	for (const { id, kept } of all) await fillParts(aside, id, kept, at);
	for (const { id, kept } of all) await noteMerge(aside, id, kept);
	return named.map(({ id }) => id);
}

/** A pledge that was merged into another stood in no list. */
async function noteMerge(aside: Aside, id: number, { relations = [] }: Kept): Promise<void> {
	const merge = mergeAmong(relations);
	const into = merge && (await findPledge(aside, merge.other));
	// The other may come on a later page; that it was merged is all that lists ask for.
	if (merge) await aside.perform(sql`update pledges set merged_into_id = ${into?.id ?? id} where id = ${id}`);
}

/** The pledges, and how they stood to each other. */
async function fillRelated(
	db: Reader,
	aside: Aside,
	{ all, at }: { readonly all: readonly (Parameters<typeof rowOf>[0] & { readonly id: number })[]; readonly at: Date },
): Promise<void> {
	const others = all.flatMap(({ kept }) => (kept.relations ?? []).map(({ other }) => other));
	const ids = await listPledgeIds(db, [...new Set(others)]);
	await fill(
		aside,
		pledges,
		all.map((one) => ({ ...rowOf(one), mergedIntoId: mergedIn(one.kept, ids) })),
	);
	await fill(
		aside,
		pledgeRelations,
		all.flatMap(({ id, kept }) => relationsIn(id, kept, { ids, at })),
	);
}

async function fillParts(aside: Aside, pledgeId: number, kept: Kept, at: Date): Promise<void> {
	const ofIt = { pledgeId, addedBy: null, addedAt: at };
	await fill(
		aside,
		statements,
		kept.statements.map((row) => ({ ...ofIt, ...row })),
	);
	await fill(
		aside,
		evidence,
		kept.evidence.map((row) => ({ ...ofIt, ...row })),
	);
	await fill(
		aside,
		deadlines,
		kept.deadlines.map((row) => ({ ...row, pledgeId, setBy: row.by })),
	);
	await fill(
		aside,
		replies,
		(kept.replies ?? []).map((row) => ({ ...row, ...ofIt, ...UNTOLD, id: pledgeId * 1e6 + row.number, createdAt: at })),
	);
	await fill(
		aside,
		outcomes,
		kept.outcomes.map((row) => ({ ...row, pledgeId, decidedBy: row.by, proposedBy: row.proposedBy ?? null })),
	);
}

/** Whom exactly the newsroom asked is nobody else's business. */
const UNTOLD = { recipient: "", createdBy: null, endedAt: null };

function rowOf({ kept, facts }: { readonly kept: Kept; readonly facts: FactsThen }) {
	const { pledge } = pledgeThen(kept, facts);
	return { ...pledge, search: searchWordsOf(pledge, kept.statements, kept.promisers) };
}

/** The pledge into which it was merged by then. */
function mergedIn({ relations = [] }: Kept, ids: ReadonlyMap<string, number>): number | null {
	const merge = mergeAmong(relations);
	return (merge && ids.get(merge.other)) ?? null;
}

function relationsIn(
	fromId: number,
	{ relations = [] }: Kept,
	{ ids, at }: { readonly ids: ReadonlyMap<string, number>; readonly at: Date },
) {
	return relations.flatMap(({ kind, end, other, note }, index) => {
		const toId = ids.get(other);
		if (end !== "from" || toId === undefined) return [];
		const row = { kind, fromId, toId, note, relatedBy: null, relatedAt: at, endedAt: null };
		return [{ id: fromId * 1e6 + index + 1, ...row }];
	});
}

function sourcesIn({ statements: said, evidence: pieces, deadlines: days, replies: answers = [] }: Kept, at: Date) {
	return [...said, ...pieces, ...days, ...answers].flatMap(
		({ sourceId, url, publisher, title, publishedOn, archivedUrl }) =>
			sourceId === null || url === null
				? []
				: [
						{
							id: sourceId,
							url,
							publisher: publisher ?? "",
							title: title ?? "",
							publishedOn,
							archivedUrl,
							createdAt: at,
						},
					],
	);
}

function promisersIn(pledgeId: number, kept: Kept, known: ReadonlyMap<string, number>) {
	return kept.promisers.flatMap(({ slug, roleThen }, position) => {
		const promiserId = known.get(slug);
		return promiserId === undefined ? [] : [{ pledgeId, promiserId, position, roleThen }];
	});
}

function topicsIn(pledgeId: number, kept: Kept, known: ReadonlyMap<string, number>) {
	return kept.topics.flatMap(({ slug }) => {
		const topicId = known.get(slug);
		return topicId === undefined ? [] : [{ pledgeId, topicId }];
	});
}

async function idsBySlug(aside: Aside, table: typeof promisers | typeof topics): Promise<Map<string, number>> {
	const rows = await aside.select({ slug: table.slug, id: table.id }).from(table);
	return new Map(rows.map(({ slug, id }) => [slug, id]));
}
