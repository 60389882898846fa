import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { passkeyChallenges, passkeys } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

export type Passkey = typeof passkeys.$inferSelect;

/** How many passkeys a user can have. */
export const MOST_PASSKEYS = 20;

/** A user's passkeys, the oldest first. */
export async function listPasskeys(db: Reader, userId: number): Promise<Passkey[]> {
	const own = eq(passkeys.userId, userId);
	return db.select().from(passkeys).where(own).orderBy(asc(passkeys.createdAt), asc(passkeys.id)).limit(MOST_PASSKEYS);
}

/** A passkey by its name, or undefined. */
export async function findPasskey(db: Reader, id: string): Promise<Passkey | undefined> {
	return (await db.select().from(passkeys).where(eq(passkeys.id, id)).limit(1))[0];
}

/** Stores a passkey; false where it is there already. */
export async function insertPasskey(tx: Tx, row: typeof passkeys.$inferInsert): Promise<boolean> {
	return (await tx.insert(passkeys).values(row).onConflictDoNothing().returning({ id: passkeys.id })).length > 0;
}

/** Notes a use of a passkey that is as it was read; false where it was used in the meantime, or is gone. */
export async function markPasskeyUsed(
	tx: Tx,
	{ id, counter: was }: Passkey,
	now: { readonly counter: number; readonly lastUsedAt: Date },
): Promise<boolean> {
	const asRead = and(eq(passkeys.id, id), eq(passkeys.counter, was));
	return (await tx.update(passkeys).set(now).where(asRead).returning({ id: passkeys.id })).length > 0;
}

/** Deletes a user's passkey; false where they have none of this name. */
export async function deletePasskey(tx: Tx, userId: number, id: string): Promise<boolean> {
	const own = and(eq(passkeys.userId, userId), eq(passkeys.id, id));
	return (await tx.delete(passkeys).where(own).returning({ id: passkeys.id })).length > 0;
}

/** Deletes all passkeys of a user. */
export async function deletePasskeysOf(tx: Tx, userId: number): Promise<void> {
	await tx.delete(passkeys).where(eq(passkeys.userId, userId));
}

/** Keeps what a browser was asked to answer, and for which user where it is to make a passkey. Those that are over go. */
export async function insertChallenge(tx: Tx, row: typeof passkeyChallenges.$inferInsert, now: Date): Promise<void> {
	await tx.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now));
	await tx.insert(passkeyChallenges).values(row);
}

/** Uses a challenge up; false where there is none for this user that still holds. */
export async function takeChallenge(
	tx: Tx,
	challengeHash: string,
	of: { userId?: number; now: Date },
): Promise<boolean> {
	const { userId, now } = of;
	const isIt = and(
		eq(passkeyChallenges.challengeHash, challengeHash),
		gt(passkeyChallenges.expiresAt, now),
		userId === undefined ? isNull(passkeyChallenges.userId) : eq(passkeyChallenges.userId, userId),
	);
	const taken = tx.delete(passkeyChallenges).where(isIt).returning({ hash: passkeyChallenges.challengeHash });
	return (await taken).length > 0;
}
