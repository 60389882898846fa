import { and, asc, count, desc, eq, gt, inArray, isNotNull, lte, ne, notExists, notInArray, sql } from "drizzle-orm";
import type { CaptureState, LinkState } from "../src/domain/capture.ts";
import { idList, isAmong, locked, skipLocked } from "./dialect.ts";
import { once } from "./once.ts";
import { captures, hosts, linkStates, links, lookSources } from "./schema/captures.ts";
import { replies } from "./schema/fairness.ts";
import { evidence } from "./schema/outcomes.ts";
import { deadlines, pledges, sources, statements } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Capture = typeof captures.$inferSelect;

/** The copy that has been due longest at a host that may be asked now. One that another worker is taking is passed over. */
export async function findDueCapture(tx: Tx, now: Date): Promise<Capture | undefined> {
	const resting = tx
		.select({ name: hosts.name })
		.from(hosts)
		.where(and(eq(hosts.name, captures.host), gt(hosts.restsUntil, now)));
	const [row] = await skipLocked(
		tx
			.select()
			.from(captures)
			.where(and(isNotNull(captures.dueAt), lte(captures.dueAt, now), notExists(resting)))
			.orderBy(asc(captures.dueAt), asc(captures.id))
			.limit(1),
	);
	return row;
}

const MOST_AT_ONCE = 500;

/** The copies of a page that are due: one visit serves them all. */
export async function listDueFor(tx: Tx, urlHash: string, now: Date): Promise<Capture[]> {
	return locked(
		tx
			.select()
			.from(captures)
			.where(and(eq(captures.urlHash, urlHash), sql`${captures.urlHash} <> ''`, lte(captures.dueAt, now)))
			.orderBy(asc(captures.id))
			.limit(MOST_AT_ONCE),
	);
}

/** The newest copy of a page that was kept since the instant: fresh enough to serve for another source too. */
export async function findKeptSince(db: Reader, urlHash: string, since: Date): Promise<Capture | undefined> {
	const [row] = await db
		.select()
		.from(captures)
		.where(
			and(
				eq(captures.urlHash, urlHash),
				sql`${captures.urlHash} <> ''`,
				gt(captures.fetchedAt, since),
				eq(captures.state, "kept"),
			),
		)
		.orderBy(desc(captures.fetchedAt))
		.limit(1);
	return row;
}

/** Changes a copy that is as this worker took it. False where another has settled or taken it meanwhile. */
export async function updateCapture(
	tx: Tx,
	taken: { readonly id: number; readonly attempts: number },
	change: Partial<typeof captures.$inferInsert>,
): Promise<boolean> {
	const changed = await tx
		.update(captures)
		.set(change)
		.where(and(eq(captures.id, taken.id), eq(captures.attempts, taken.attempts), isNotNull(captures.dueAt)))
		.returning({ id: captures.id });
	return changed.length > 0;
}

/** Gives up the copies of a source that still wait. */
export async function cancelWaiting(tx: Tx, sourceId: number, reason: string): Promise<void> {
	await tx
		.update(captures)
		.set({ state: "failed", dueAt: null, reason })
		.where(and(eq(captures.sourceId, sourceId), isNotNull(captures.dueAt)));
}

/** Whether a copy of the source is still to be made. */
export async function hasWaitingCapture(db: Reader, sourceId: number): Promise<boolean> {
	return (await db.$count(captures, and(eq(captures.sourceId, sourceId), isNotNull(captures.dueAt)))) > 0;
}

/** The newest copy of a source that was kept, or undefined. */
export async function findKept(db: Reader, sourceId: number): Promise<Capture | undefined> {
	const [row] = await db
		.select()
		.from(captures)
		.where(and(eq(captures.sourceId, sourceId), eq(captures.state, "kept")))
		.orderBy(desc(captures.id))
		.limit(1);
	return row;
}

/** A source's copies, the newest first, without their text. */
export async function listCaptures(db: Reader, sourceId: number) {
	const { text: _, ...columns } = columnsOf();
	return db.select(columns).from(captures).where(eq(captures.sourceId, sourceId)).orderBy(desc(captures.id)).limit(50);
}

/** One copy, or undefined. */
export async function findCapture(db: Reader, id: number): Promise<Capture | undefined> {
	const [row] = await db.select().from(captures).where(eq(captures.id, id)).limit(1);
	return row;
}

/** What readers are told of each source: when a copy was kept, its hash, and how its link stands. */
export async function listSourceFacts(
	db: Reader,
	sourceIds: readonly number[],
	at: Date,
): Promise<Map<number, SourceFacts>> {
	const facts = new Map<number, SourceFacts>();
	if (sourceIds.length === 0) return facts;
	const ids = idList([...new Set(sourceIds)]);
	for (const { sourceId, state } of await linksOf(db, { ids, at }))
		facts.set(sourceId, { link: state, ...NOTHING_KEPT });
	// The newest comes last, and so it stays, here as above.
	for (const { sourceId, fetchedAt, sha256 } of await keptOf(db, { ids, at })) {
		if (fetchedAt && sha256)
			facts.set(sourceId, { link: facts.get(sourceId)?.link ?? "unchecked", keptAt: fetchedAt, sha256 });
	}
	return facts;
}

export interface SourceFacts {
	readonly link: LinkState;
	readonly keptAt: Date | undefined;
	readonly sha256: string | undefined;
}

const NOTHING_KEPT = { keptAt: undefined, sha256: undefined };

const linksOf = once("links_of_sources", (db) =>
	db
		.select({ sourceId: linkStates.sourceId, state: linkStates.state })
		.from(linkStates)
		.where(and(isAmong(linkStates.sourceId, "ids"), by(linkStates.changedAt)))
		.orderBy(asc(linkStates.sourceId), asc(linkStates.id)),
);

const by = (column: typeof linkStates.changedAt | typeof captures.fetchedAt) =>
	lte(column, sql.param(sql.placeholder("at"), column));

const keptOf = once("copies_of_sources", (db) =>
	db
		.select({ sourceId: captures.sourceId, fetchedAt: captures.fetchedAt, sha256: captures.sha256 })
		.from(captures)
		.where(and(isAmong(captures.sourceId, "ids"), eq(captures.state, "kept"), by(captures.fetchedAt)))
		.orderBy(asc(captures.sourceId), asc(captures.id)),
);

/** How many copies are in each state. */
export async function countCaptures(db: Reader): Promise<Partial<Record<CaptureState, number>>> {
	const rows = await db.select({ state: captures.state, count: count() }).from(captures).groupBy(captures.state);
	return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

const NAMING_SOURCES = [statements, evidence, deadlines, replies, lookSources] as const;

/** The pledge that names a source for a statement, evidence, deadline, reply or look; undefined where it is a milestone's or a term's. */
export async function findPledgeOfSource(db: Reader, sourceId: number) {
	for (const table of NAMING_SOURCES) {
		const [row] = await db
			.select({ id: pledges.id, publicId: pledges.publicId, title: pledges.title, publishedAt: pledges.publishedAt })
			.from(table)
			.innerJoin(pledges, eq(pledges.id, table.pledgeId))
			.where(eq(table.sourceId, sourceId))
			.limit(1);
		if (row) return row;
	}
	return undefined;
}

/** The ids of all pledges that name a source for a statement, evidence, deadline or reply. */
export async function listPledgesOfSource(db: Reader, sourceId: number): Promise<number[]> {
	const ids = new Set<number>();
	for (const table of [statements, evidence, deadlines, replies]) {
		const rows = await db.selectDistinct({ id: table.pledgeId }).from(table).where(eq(table.sourceId, sourceId));
		for (const { id } of rows) ids.add(id);
	}
	return [...ids];
}

/** Every source that a pledge names, by id, with how its link stands. */
export async function listSourcesOf(db: Reader, pledgeId: number) {
	const ids = new Set<number>();
	for (const table of NAMING_SOURCES) {
		const rows = await db.select({ id: table.sourceId }).from(table).where(eq(table.pledgeId, pledgeId));
		for (const { id } of rows) if (id !== null) ids.add(id);
	}
	if (ids.size === 0) return [];
	return db
		.select({ ...sourceColumns, link: links.state, checkedAt: links.checkedAt })
		.from(sources)
		.leftJoin(links, eq(links.sourceId, sources.id))
		.where(inArray(sources.id, [...ids]))
		.orderBy(asc(sources.id))
		.limit(500);
}

const sourceColumns = {
	id: sources.id,
	url: sources.url,
	publisher: sources.publisher,
	title: sources.title,
	publishedOn: sources.publishedOn,
	archivedUrl: sources.archivedUrl,
} as const;

/** Copies by their state, the newest first: before an id, where one is given. */
export async function listCapturesIn(
	db: Reader,
	{ state, limit }: { readonly state: CaptureState | undefined; readonly limit: number },
) {
	const { text: _, ...columns } = columnsOf();
	return db
		.select({ ...columns, publisher: sources.publisher })
		.from(captures)
		.innerJoin(sources, eq(sources.id, captures.sourceId))
		.where(state === undefined ? undefined : eq(captures.state, state))
		.orderBy(desc(captures.id))
		.limit(limit);
}

/** Sources of which no copy could be made, by the newest try first: a mistyped address is among them. */
export async function listWithoutCopy(db: Reader, limit: number) {
	const better = db.select({ id: captures.sourceId }).from(captures).where(ne(captures.state, "failed"));
	return db
		.select({
			sourceId: captures.sourceId,
			url: captures.url,
			reason: captures.reason,
			publisher: sources.publisher,
			title: sources.title,
		})
		.from(captures)
		.innerJoin(sources, and(eq(sources.id, captures.sourceId), eq(sources.url, captures.url)))
		.where(and(eq(captures.state, "failed"), notInArray(captures.sourceId, better)))
		.orderBy(desc(captures.id))
		.limit(limit);
}

/** Since when the copy that waits longest has been due; undefined where none is. */
export async function findOldestDueCapture(db: Reader): Promise<Date | undefined> {
	const [row] = await db
		.select({ dueAt: captures.dueAt })
		.from(captures)
		.where(isNotNull(captures.dueAt))
		.orderBy(asc(captures.dueAt))
		.limit(1);
	return row?.dueAt ?? undefined;
}

function columnsOf() {
	return {
		id: captures.id,
		sourceId: captures.sourceId,
		url: captures.url,
		state: captures.state,
		attempts: captures.attempts,
		dueAt: captures.dueAt,
		reason: captures.reason,
		fetchedAt: captures.fetchedAt,
		finalUrl: captures.finalUrl,
		status: captures.status,
		contentType: captures.contentType,
		bytes: captures.bytes,
		sha256: captures.sha256,
		title: captures.title,
		publishedOn: captures.publishedOn,
		text: captures.text,
		file: captures.file,
		fileSha256: captures.fileSha256,
		createdAt: captures.createdAt,
	};
}
