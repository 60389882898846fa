import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from "drizzle-orm";
import { type Link, type SealedEvent, type SealedRevision, sealOf } from "../src/domain/record.ts";
import { listPledgesOfSource } from "./captures.ts";
import { reviseIfChanged } from "./pledge-documents.ts";
import { listPledgesHeldBy } from "./promisers.ts";
import { deadlines } from "./schema/pledges.ts";
import { events, recordDays, recordEnd, seals } from "./schema/record.ts";
import type { Database, Reader, Tx } from "./types.ts";

type EventRow = typeof events.$inferSelect;

const unsealed = new WeakMap<Tx, number[]>();

/** Notes an event of this transaction, to be sealed at its end. */
export function noteForSealing(tx: Tx, eventId: number): void {
	const noted = unsealed.get(tx);
	if (!noted) throw new Error("Only what transact opened seals its events.");
	noted.push(eventId);
}

/**
 * Runs a transaction's work and then seals its events, as the last thing before it is committed: each into the chain,
 * with the revisions of pledges that it made. The chain's end is one row, so on PostgreSQL writers wait for each other
 * here and nowhere else, and none can wait for a lock while it holds this one.
 */
export async function sealed<T>(work: (tx: Tx) => Promise<T>, tx: Tx): Promise<T> {
	const noted: number[] = [];
	unsealed.set(tx, noted);
	const result = await work(tx);
	if (noted.length > 0) {
		const rows = await tx.select().from(events).where(inArray(events.id, noted)).orderBy(asc(events.id));
		await appendSeals(tx, rows, await revisionsOf(tx, rows));
	}
	return result;
}

/** Seals what is not sealed yet, in a database from before events were. Gives how many events that were. */
export async function sealOlderEvents(db: Database): Promise<number> {
	for (let [total, after] = [0, 0]; ; ) {
		const ids = await db.transact((tx) => sealSomeOlder(tx, after));
		const last = ids.at(-1);
		if (last === undefined) return total;
		total += ids.length;
		after = last;
	}
}

const OLDER_AT_A_TIME = 500;

/** Seals some after an event, so that no page looks again at what those before it have sealed. */
async function sealSomeOlder(tx: Tx, after: number): Promise<number[]> {
	const found = await tx
		.select({ event: events })
		.from(events)
		.leftJoin(seals, eq(seals.eventId, events.id))
		.where(and(isNull(seals.eventId), gt(events.id, after)))
		.orderBy(asc(events.id))
		.limit(OLDER_AT_A_TIME);
	const rows = found.map(({ event }) => event);
	if (rows.length > 0) await appendSeals(tx, rows, await revisionsOf(tx, rows));
	return rows.map(({ id }) => id);
}

async function appendSeals(tx: Tx, rows: readonly EventRow[], made: Map<number, SealedRevision[]>): Promise<void> {
	const [end] = await tx
		.update(recordEnd)
		.set({ position: sql`${recordEnd.position} + ${rows.length}` })
		.returning();
	if (!end) throw new Error("The record has no end to go on from.");
	let { hash } = end;
	const links = rows.map((row, index) => {
		const position = end.position - rows.length + index + 1;
		hash = sealOf(hash, { position, event: sealedEvent(row), revisions: made.get(row.id) ?? [] });
		return { position, eventId: row.id, hash };
	});
	await tx.insert(seals).values(links);
	await tx.update(recordEnd).set({ hash });
}

/** The revisions of pledges that events made, by event. A pledge that several of them touched is revised by the last. */
async function revisionsOf(tx: Tx, rows: readonly EventRow[]): Promise<Map<number, SealedRevision[]>> {
	const lastOf = new Map<number, EventRow>();
	for (const row of rows) for (const pledgeId of await pledgesShowing(tx, row)) lastOf.set(pledgeId, row);
	const made = new Map<number, SealedRevision[]>();
	for (const [pledgeId, { id: eventId, recordedAt: at }] of [...lastOf].sort(([a], [b]) => a - b)) {
		const revision = await reviseIfChanged(tx, pledgeId, { eventId, at });
		if (revision) made.set(eventId, [...(made.get(eventId) ?? []), revision]);
	}
	return made;
}

/** Kinds of event after which a pledge's document says what it said before. */
const CHANGES_NO_DOCUMENT: readonly EventRow["kind"][] = [
	"due_soon",
	"lapsed",
	"notes_edited",
	"drafted",
	"assigned",
	"snoozed",
	"woken",
];

/** The pledges whose documents an event can have changed: its own, and those that show the promiser, milestone or source. */
async function pledgesShowing(tx: Tx, { kind, pledgeId, promiserId, milestoneId, data }: EventRow): Promise<number[]> {
	// A milestone that moved gave one source to all deadlines that hang on it.
	if (kind === "source_changed") return listPledgesOfSource(tx, Number(data["sourceId"]));
	if (pledgeId !== null) return CHANGES_NO_DOCUMENT.includes(kind) ? [] : [pledgeId];
	if (kind === "promiser_edited" && promiserId !== null) return listPledgesHeldBy(tx, promiserId);
	if (kind === "milestone_changed" && milestoneId !== null) {
		const { pledgeId: hanging, milestoneId: on } = deadlines;
		const rows = await tx.selectDistinct({ hanging }).from(deadlines).where(eq(on, milestoneId));
		return rows.map((row) => row.hanging);
	}
	return [];
}

/** An event as it enters the chain. */
export function sealedEvent(row: EventRow): SealedEvent {
	return { ...row, occurredAt: row.occurredAt.toISOString(), recordedAt: row.recordedAt.toISOString() };
}

/** The end of the chain: how many events are sealed, and the last one's hash. */
export async function findRecordEnd(db: Reader): Promise<Pick<Link, "position"> & { hash: string }> {
	const [end] = await db.select({ position: recordEnd.position, hash: recordEnd.hash }).from(recordEnd).limit(1);
	if (!end) throw new Error("The record has no end: the row of the table record_end is gone.");
	return end;
}

/** The last seal of what was recorded by an instant, or undefined where the record began later. */
export async function findSealAt(db: Reader, at: Date): Promise<{ position: number; eventId: number } | undefined> {
	const [seal] = await db
		.select({ position: seals.position, eventId: seals.eventId })
		.from(seals)
		.innerJoin(events, eq(events.id, seals.eventId))
		.where(lte(events.recordedAt, at))
		.orderBy(desc(seals.position))
		.limit(1);
	return seal;
}

/** Links of the chain in order, after a position. */
export async function listSeals(db: Reader, after: number, limit: number) {
	return db
		.select({ position: seals.position, hash: seals.hash, event: events })
		.from(seals)
		.leftJoin(events, eq(events.id, seals.eventId))
		.where(gt(seals.position, after))
		.orderBy(asc(seals.position))
		.limit(limit);
}

/** How many seals there are, wherever. */
export async function countSeals(db: Reader): Promise<number> {
	return db.$count(seals);
}

/** Keeps the end of the chain as what was published for a day. Once: a day that is there already stays as it is. */
export async function insertRecordDay(tx: Tx, day: typeof recordDays.$inferInsert): Promise<void> {
	await tx.insert(recordDays).values(day).onConflictDoNothing();
}

/** The newest published days of the record, the newest first. */
export async function listNewestRecordDays(db: Reader, limit: number) {
	return db.select().from(recordDays).orderBy(desc(recordDays.onDate)).limit(limit);
}

/** Published days of the record in order, after a day ("YYYY-MM-DD"). */
export async function listRecordDays(db: Reader, { after = "", limit = 1000 } = {}) {
	return db.select().from(recordDays).where(gt(recordDays.onDate, after)).orderBy(asc(recordDays.onDate)).limit(limit);
}

/** The first event that stands outside the chain, or undefined. */
export async function findUnsealedEvent(db: Reader): Promise<{ id: number; kind: string } | undefined> {
	const [row] = await db
		.select({ id: events.id, kind: events.kind })
		.from(events)
		.leftJoin(seals, eq(seals.eventId, events.id))
		.where(isNull(seals.eventId))
		.orderBy(asc(events.id))
		.limit(1);
	return row;
}
