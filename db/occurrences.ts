import { and, count, desc, eq, gt, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { DeadlineKind } from "../src/domain/deadline.ts";
import { type Tally, tallyOf } from "../src/domain/occurrence.ts";
import type { Period } from "../src/domain/rhythm.ts";
import { idList, isAmong } from "./dialect.ts";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { users } from "./schema/accounts.ts";
import { occurrenceOutcomes, occurrences } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Occurrence = typeof occurrences.$inferSelect;

/** The occurrences of a pledge that count, the newest first, from before a number on. */
export const listOccurrences = (db: Reader, pledgeId: number, { before = NEWEST, limit = 100 } = {}) =>
	occurrencesOf(db, { pledgeId, before, limit });

const NEWEST = 1_000_000_000;

const isKept = isNull(occurrences.supersededAt);

const occurrencesOf = once("occurrences_of_pledge", (db) =>
	db
		.select()
		.from(occurrences)
		.where(
			and(
				eq(occurrences.pledgeId, sql.placeholder("pledgeId")),
				isKept,
				sql`${occurrences.number} < ${sql.placeholder("before")}`,
			),
		)
		.orderBy(desc(occurrences.number))
		.limit(sql.placeholder("limit")),
);

/** One occurrence of a pledge by its number, or undefined; one that was superseded is none. */
export async function findOccurrence(db: Reader, pledgeId: number, number: number): Promise<Occurrence | undefined> {
	const isThatOne = and(eq(occurrences.pledgeId, pledgeId), eq(occurrences.number, number), isKept);
	return (await db.select().from(occurrences).where(isThatOne).limit(1))[0];
}

/** The last occurrence that counts of a pledge: the one that runs, or, once its series is over, the last that ran. */
export async function findLastOccurrence(db: Reader, pledgeId: number): Promise<Occurrence | undefined> {
	return (await listOccurrences(db, pledgeId, { limit: 1 }))[0];
}

export interface NewOccurrence extends Period {
	readonly pledgeId: number;
	readonly deadlineRevision: number;
	readonly lapsesAt: Date;
}

/** Stores the next occurrence of a pledge, numbered on. */
export async function insertOccurrence(tx: Tx, occurrence: NewOccurrence): Promise<Occurrence> {
	const { pledgeId } = occurrence;
	const last = eq(occurrences.pledgeId, pledgeId);
	const [latest] = await tx
		.select({ number: occurrences.number })
		.from(occurrences)
		.where(last)
		.orderBy(desc(occurrences.number))
		.limit(1);
	const start = { number: (latest?.number ?? 0) + 1, outcome: "not_started", outcomeRevision: 0 } as const;
	const [row] = await tx
		.insert(occurrences)
		.values({ ...occurrence, ...start })
		.returning();
	if (!row) throw new Error("The occurrence was not stored");
	return row;
}

type OccurrenceChange = Partial<
	Pick<Occurrence, "lapsedAt" | "supersededAt" | "outcome" | "outcomeRevision" | "happenedOn" | "settledAt">
>;

/** Sets columns of an occurrence. The pledge's row, which is locked, keeps two writers apart. */
export async function updateOccurrence(tx: Tx, id: number, change: OccurrenceChange): Promise<void> {
	await tx.update(occurrences).set(change).where(eq(occurrences.id, id));
}

/**
 * Another deadline takes their place: what runs or was never judged no longer counts. With `all`, what lapsed without
 * an outcome neither: the newsroom had the series wrong.
 */
export async function supersedeOccurrences(
	tx: Tx,
	pledgeId: number,
	{ all, at }: { readonly all: boolean; readonly at: Date },
): Promise<void> {
	const isOpen = and(eq(occurrences.pledgeId, pledgeId), isKept, isNull(occurrences.settledAt));
	await tx
		.update(occurrences)
		.set({ supersededAt: at })
		.where(all ? isOpen : and(isOpen, isNull(occurrences.lapsedAt)));
}

/** Stores an outcome of an occurrence. */
export async function insertOccurrenceOutcome(tx: Tx, row: typeof occurrenceOutcomes.$inferInsert): Promise<void> {
	await tx.insert(occurrenceOutcomes).values(row);
}

/** Every outcome marked for an occurrence, the newest first, those taken back too. */
export async function listOutcomesOfOccurrence(db: Reader, occurrenceId: number) {
	return db
		.select()
		.from(occurrenceOutcomes)
		.where(eq(occurrenceOutcomes.occurrenceId, occurrenceId))
		.orderBy(desc(occurrenceOutcomes.revision))
		.limit(EVERY_PART);
}

/** The number of the newest outcome marked for an occurrence, taken back or not; 0 where there is none. */
export async function findNewestOccurrenceRevision(db: Reader, occurrenceId: number): Promise<number> {
	const [newest] = await listOutcomesOfOccurrence(db, occurrenceId);
	return newest?.revision ?? 0;
}

/** Notes that an outcome of an occurrence was taken back. */
export async function markOccurrenceWithdrawn(tx: Tx, occurrenceId: number, revision: number): Promise<void> {
	await tx
		.update(occurrenceOutcomes)
		.set({ changeKind: "withdrawn" })
		.where(and(eq(occurrenceOutcomes.occurrenceId, occurrenceId), eq(occurrenceOutcomes.revision, revision)));
}

/** The occurrences of a pledge whose newest outcome was decided since the instant and stands, the newest first. */
export async function listDecidedOccurrences(db: Reader, pledgeId: number, since: Date) {
	const rows = await db
		.select({
			number: occurrences.number,
			startsOn: occurrences.startsOn,
			dueOn: occurrences.dueOn,
			changeKind: occurrenceOutcomes.changeKind,
			decidedAt: occurrenceOutcomes.decidedAt,
		})
		.from(occurrenceOutcomes)
		.innerJoin(occurrences, eq(occurrences.id, occurrenceOutcomes.occurrenceId))
		.where(and(eq(occurrences.pledgeId, pledgeId), isKept, gt(occurrenceOutcomes.decidedAt, since)))
		.orderBy(desc(occurrences.number), desc(occurrenceOutcomes.revision))
		.limit(100);
	const newest = rows.filter((row, at) => rows[at - 1]?.number !== row.number);
	return newest.filter(({ changeKind }) => changeKind !== "withdrawn");
}

/** Every outcome marked for the occurrences of a pledge, the newest first, those taken back left out: at most 500. */
export const listOccurrenceOutcomes = (db: Reader, pledgeId: number) => occurrenceOutcomesOf(db, { pledgeId });

const occurrenceOutcomesOf = once("occurrence_outcomes_of_pledge", (db) =>
	db
		.select({
			number: occurrences.number,
			revision: occurrenceOutcomes.revision,
			outcome: occurrenceOutcomes.outcome,
			happenedOn: occurrenceOutcomes.happenedOn,
			rationale: occurrenceOutcomes.rationale,
			changeKind: occurrenceOutcomes.changeKind,
			reason: occurrenceOutcomes.reason,
			decidedAt: occurrenceOutcomes.decidedAt,
			decidedBy: users.name,
		})
		.from(occurrenceOutcomes)
		.innerJoin(occurrences, eq(occurrences.id, occurrenceOutcomes.occurrenceId))
		.leftJoin(users, eq(users.id, occurrenceOutcomes.decidedBy))
		.where(and(eq(occurrences.pledgeId, sql.placeholder("pledgeId")), ne(occurrenceOutcomes.changeKind, "withdrawn")))
		.orderBy(desc(occurrences.number), desc(occurrenceOutcomes.revision))
		.limit(500),
);

/** How many occurrences of each of the pledges ended up how, those that run and are not judged yet left out. */
export async function countOccurrences(db: Reader, pledgeIds: readonly number[]) {
	return pledgeIds.length === 0 ? [] : occurrencesCounted(db, { ids: idList(pledgeIds) });
}

/** How the periods of the recurring ones among some pledges went, by the pledge's id. */
export async function listTallies(
	db: Reader,
	rows: readonly { readonly id: number; readonly deadlineKind: DeadlineKind }[],
): Promise<Map<number, Tally>> {
	const ids = rows.filter(({ deadlineKind }) => deadlineKind === "recurring").map(({ id }) => id);
	const counted = await countOccurrences(db, ids);
	return new Map(ids.map((id) => [id, tallyOf(counted.filter(({ pledgeId }) => pledgeId === id))]));
}

const occurrencesCounted = once("occurrences_counted", (db) =>
	db
		.select({
			pledgeId: occurrences.pledgeId,
			outcome: occurrences.outcome,
			isLate: isLate.as("is_late"),
			n: count(),
		})
		.from(occurrences)
		.where(
			and(
				isAmong(occurrences.pledgeId, "ids"),
				isKept,
				or(isNotNull(occurrences.lapsedAt), isNotNull(occurrences.settledAt)),
			),
		)
		.groupBy(occurrences.pledgeId, occurrences.outcome, isLate),
);

const isLate = sql<number>`case when ${occurrences.happenedOn} > ${occurrences.dueOn} then 1 else 0 end`;

/** The columns of a pledge's row that tell of the occurrence that runs. */
export interface Running {
	readonly dueOn: string | null;
	readonly lapsesAt: Date | null;
	readonly lapseCheckAt: Date | null;
	readonly dueSoonCheckAt: Date | null;
	readonly lapsedAt: Date | null;
}

/** Sets what a pledge's row tells of the occurrence that runs. The version stays: nothing was decided. */
export async function updateRunning(tx: Tx, pledgeId: number, running: Running, changedAt: Date): Promise<void> {
	await tx
		.update(pledges)
		.set({ ...running, changedAt })
		.where(eq(pledges.id, pledgeId));
}
