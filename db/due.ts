import { and, asc, eq, isNotNull, lte, min, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { locked } from "./dialect.ts";
import { once } from "./once.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

/** A pledge that is due for a look of the clock. */
export type DuePledge = Pick<typeof pledges.$inferSelect, "id" | "publicId" | "title" | "lapsesAt">;

/** Pledges whose deadline has passed unnoticed, the longest passed first: at most 500 beyond the one given. */
export const listLapsed = (db: Reader, now: Date, after?: DuePledge) => lapsed(db, { now, ...beyond(after) });

const lapsed = once("pledges_lapsed", (db) =>
	db
		.select({ id: pledges.id, publicId: pledges.publicId, title: pledges.title, lapsesAt: pledges.lapseCheckAt })
		.from(pledges)
		.where(
			and(
				isNotNull(pledges.lapseCheckAt),
				lte(pledges.lapseCheckAt, sql.param(sql.placeholder("now"), pledges.lapseCheckAt)),
				isBeyond(pledges.lapseCheckAt),
			),
		)
		.orderBy(asc(pledges.lapseCheckAt), asc(pledges.id))
		.limit(500),
);

/**
 * Pledges whose deadline passes by `until` and whose due-soon notice was not given, the nearest first: at most 500
 * beyond the one given.
 */
export const listDueSoon = (db: Reader, until: Date, after?: DuePledge) => dueSoon(db, { until, ...beyond(after) });

const dueSoon = once("pledges_due_soon", (db) =>
	db
		.select({ id: pledges.id, publicId: pledges.publicId, title: pledges.title, lapsesAt: pledges.dueSoonCheckAt })
		.from(pledges)
		.where(
			and(
				isNotNull(pledges.dueSoonCheckAt),
				lte(pledges.dueSoonCheckAt, sql.param(sql.placeholder("until"), pledges.dueSoonCheckAt)),
				isBeyond(pledges.dueSoonCheckAt),
			),
		)
		.orderBy(asc(pledges.dueSoonCheckAt), asc(pledges.id))
		.limit(500),
);

/** Before every deadline that can be entered. */
const LONG_AGO = new Date("0001-01-01T00:00:00Z");

function beyond(after: DuePledge | undefined) {
	return { afterAt: after?.lapsesAt ?? LONG_AGO, afterId: after?.id ?? 0 };
}

function isBeyond(column: PgColumn): SQL {
	const at = sql.param(sql.placeholder("afterAt"), column);
	return sql`(${column}, ${pledges.id}) > (${at}, ${sql.placeholder("afterId")})`;
}

/** A pledge that the clock looks at, locked until the transaction ends. */
export async function findPledgeById(tx: Tx, id: number) {
	const [row] = await locked(tx.select().from(pledges).where(eq(pledges.id, id)).limit(1));
	return row;
}

/** Notes that the lapse of the deadline revision was noticed. False where another worker or an edit came first. */
export async function markLapsed(
	tx: Tx,
	seen: { id: number; deadlineRevision: number },
	lapsedAt: Date,
): Promise<boolean> {
	const { rowCount } = await tx
		.update(pledges)
		.set({ lapsedAt, lapseCheckAt: null, dueSoonCheckAt: null, changedAt: lapsedAt })
		.where(
			and(
				eq(pledges.id, seen.id),
				eq(pledges.deadlineRevision, seen.deadlineRevision),
				isNotNull(pledges.lapseCheckAt),
				lte(pledges.lapseCheckAt, lapsedAt),
			),
		);
	return rowCount === 1;
}

/** Notes that the due-soon notice was given. False where another worker or an edit came first. */
export async function markDueSoonGiven(tx: Tx, seen: { id: number; deadlineRevision: number }): Promise<boolean> {
	const { rowCount } = await tx
		.update(pledges)
		.set({ dueSoonCheckAt: null })
		.where(
			and(
				eq(pledges.id, seen.id),
				eq(pledges.deadlineRevision, seen.deadlineRevision),
				isNotNull(pledges.dueSoonCheckAt),
			),
		);
	return rowCount === 1;
}

/** The next instant at which a published pledge will lapse, or undefined where none is watched. */
export async function findNextLapse(db: Reader): Promise<Date | undefined> {
	const [row] = await db
		.select({ next: min(pledges.lapseCheckAt) })
		.from(pledges)
		.where(isNotNull(pledges.lapseCheckAt));
	return row?.next ?? undefined;
}
