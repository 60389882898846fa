import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { locked } from "./dialect.ts";
import { users } from "./schema/accounts.ts";
import { deskPreferences } from "./schema/desk.ts";
import type { Reader, Tx } from "./types.ts";

export type DeskPreferences = typeof deskPreferences.$inferSelect;

/** How a user wants to work at the desk, or undefined where they never said. */
export async function findDeskPreferences(db: Reader, userId: number): Promise<DeskPreferences | undefined> {
	return (await db.select().from(deskPreferences).where(eq(deskPreferences.userId, userId)).limit(1))[0];
}

/** The same, locked until the transaction ends. */
export async function findDeskPreferencesToChange(tx: Tx, userId: number): Promise<DeskPreferences | undefined> {
	return (await locked(tx.select().from(deskPreferences).where(eq(deskPreferences.userId, userId)).limit(1)))[0];
}

/** Stores how a user wants to work at the desk, in place of what they said before. */
export async function saveDeskPreferences(tx: Tx, row: typeof deskPreferences.$inferInsert): Promise<void> {
	const { userId: _, ...change } = row;
	await tx.insert(deskPreferences).values(row).onConflictDoUpdate({ target: deskPreferences.userId, set: change });
}

/** Users beyond one who want a mail on some mornings and can sign in, by their numbers. */
export async function listMorningWishes(db: Reader, after = 0, limit = 200) {
	return db
		.select({
			userId: deskPreferences.userId,
			pace: deskPreferences.pace,
			hour: deskPreferences.hour,
			timeZone: deskPreferences.timeZone,
			seenOn: deskPreferences.seenOn,
		})
		.from(deskPreferences)
		.innerJoin(users, eq(users.id, deskPreferences.userId))
		.where(and(sql`${deskPreferences.pace} <> 'off'`, isNull(users.disabledAt), gt(deskPreferences.userId, after)))
		.orderBy(asc(deskPreferences.userId))
		.limit(limit);
}
