import { and, asc, count, eq, or, sql } from "drizzle-orm";
import { users } from "./schema/accounts.ts";
import { deskFilters } from "./schema/desk.ts";
import type { Reader, Tx } from "./types.ts";

const MOST_SHOWN = 100;

/** The filters that a user keeps, and those that others share, by name. */
export async function listDeskFilters(db: Reader, userId: number) {
	return db
		.select({
			id: deskFilters.id,
			name: deskFilters.name,
			lane: deskFilters.lane,
			query: deskFilters.query,
			isShared: deskFilters.isShared,
			userId: deskFilters.userId,
			by: users.name,
		})
		.from(deskFilters)
		.innerJoin(users, eq(users.id, deskFilters.userId))
		.where(or(eq(deskFilters.userId, userId), sql`${deskFilters.isShared}`))
		.orderBy(asc(deskFilters.name), asc(deskFilters.id))
		.limit(MOST_SHOWN);
}

/** How many filters a user keeps. */
export async function countDeskFilters(db: Reader, userId: number): Promise<number> {
	const [row] = await db.select({ n: count() }).from(deskFilters).where(eq(deskFilters.userId, userId));
	return row?.n ?? 0;
}

/** Stores a filter. */
export async function insertDeskFilter(tx: Tx, row: typeof deskFilters.$inferInsert): Promise<void> {
	await tx.insert(deskFilters).values(row);
}

/** Forgets a filter of a user's own. False where they have none of this number. */
export async function deleteDeskFilter(tx: Tx, { id, userId }: { id: number; userId: number }): Promise<boolean> {
	const { rowCount } = await tx.delete(deskFilters).where(and(eq(deskFilters.id, id), eq(deskFilters.userId, userId)));
	return rowCount === 1;
}
