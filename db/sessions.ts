import { and, desc, eq, lt, ne, sql } from "drizzle-orm";
import { once } from "./once.ts";
import { sessions, users } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

/** A session with its user, whatever its age: who reads it asks whether it still holds. Undefined where unknown. */
export async function findSession(db: Reader, tokenHash: string) {
	return (await sessionWithUser(db, { tokenHash }))[0];
}

const sessionWithUser = once("session_with_user", (db) =>
	db
		.select({
			tokenHash: sessions.tokenHash,
			userId: sessions.userId,
			lastSeenAt: sessions.lastSeenAt,
			expiresAt: sessions.expiresAt,
			name: users.name,
			role: users.role,
			disabledAt: users.disabledAt,
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(eq(sessions.tokenHash, sql.placeholder("tokenHash")))
		.limit(1),
);

/** Stores a session. */
export async function insertSession(tx: Tx, session: typeof sessions.$inferInsert): Promise<void> {
	await tx.insert(sessions).values(session);
}

/** Notes that a session is in use. */
export async function markSessionSeen(tx: Tx, tokenHash: string, now: Date): Promise<void> {
	await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends one session. */
export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
	await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends every session of a user, but for the one named, and gives how many there were. */
export async function deleteSessionsOf(tx: Tx, userId: number, exceptTokenHash = ""): Promise<number> {
	const isOther = and(eq(sessions.userId, userId), ne(sessions.tokenHash, exceptTokenHash));
	const { rowCount } = await tx.delete(sessions).where(isOther);
	return rowCount;
}

/** The sessions of a user, the last seen first. */
export async function listSessions(db: Reader, userId: number, limit = 200) {
	return db
		.select()
		.from(sessions)
		.where(eq(sessions.userId, userId))
		.orderBy(desc(sessions.lastSeenAt), desc(sessions.tokenHash))
		.limit(limit);
}

/** Forgets the sessions that had expired by then and gives how many there were. */
export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<number> {
	const { rowCount } = await tx.delete(sessions).where(lt(sessions.expiresAt, now));
	return rowCount;
}
