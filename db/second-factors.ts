import { and, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { locked } from "./dialect.ts";
import { authenticators, recoveryCodes, signInSteps, signInTries } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

/** A user's authenticator, confirmed or not, or undefined. */
export async function findAuthenticator(db: Reader, userId: number) {
	const [row] = await db.select().from(authenticators).where(eq(authenticators.userId, userId)).limit(1);
	return row;
}

/** The same, locked until the transaction ends. */
export async function findAuthenticatorToChange(tx: Tx, userId: number) {
	const [row] = await locked(tx.select().from(authenticators).where(eq(authenticators.userId, userId)).limit(1));
	return row;
}

/** Whether a user has to give a code when they sign in. */
export async function hasAuthenticator(db: Reader, userId: number): Promise<boolean> {
	return (
		(await db.$count(authenticators, and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)))) > 0
	);
}

/** Stores an authenticator that is still to be confirmed, in place of another such. */
export async function setAuthenticator(
	tx: Tx,
	row: { userId: number; sealedKey: string; createdAt: Date },
): Promise<void> {
	const { sealedKey, createdAt } = row;
	await tx
		.insert(authenticators)
		.values(row)
		.onConflictDoUpdate({
			target: authenticators.userId,
			set: { sealedKey, createdAt },
			setWhere: isNull(authenticators.confirmedAt),
		});
}

/** Notes the last code that was taken, and when the first was. */
export async function updateAuthenticator(
	tx: Tx,
	userId: number,
	change: { lastStep: number; confirmedAt?: Date },
): Promise<void> {
	await tx.update(authenticators).set(change).where(eq(authenticators.userId, userId));
}

/** Forgets a user's authenticator, their recovery codes and sign-ins that wait for either. */
export async function deleteSecondFactor(tx: Tx, userId: number): Promise<void> {
	await tx.delete(authenticators).where(eq(authenticators.userId, userId));
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	await tx.delete(signInSteps).where(eq(signInSteps.userId, userId));
}

/** Stores recovery codes in place of those before. */
export async function replaceRecoveryCodes(tx: Tx, userId: number, hashes: readonly string[]): Promise<void> {
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ codeHash, userId })));
}

/** Uses a recovery code up: true for the first who gives it. */
export async function markRecoveryCodeUsed(
	tx: Tx,
	userId: number,
	{ codeHash, now }: { codeHash: string; now: Date },
): Promise<boolean> {
	const isGood = and(
		eq(recoveryCodes.codeHash, codeHash),
		eq(recoveryCodes.userId, userId),
		isNull(recoveryCodes.usedAt),
	);
	const { rowCount } = await tx.update(recoveryCodes).set({ usedAt: now }).where(isGood);
	return rowCount === 1;
}

/** How many recovery codes a user has left. */
export async function countRecoveryCodes(db: Reader, userId: number): Promise<number> {
	return db.$count(recoveryCodes, and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
}

/** A sign-in that waits for its second factor at `now`, or undefined. */
export async function findSignInStep(db: Reader, tokenHash: string, now: Date) {
	const isLive = and(eq(signInSteps.tokenHash, tokenHash), gt(signInSteps.expiresAt, now));
	const [row] = await db.select().from(signInSteps).where(isLive).limit(1);
	return row;
}

/** Stores a sign-in that waits for its second factor. */
export async function insertSignInStep(tx: Tx, step: Omit<typeof signInSteps.$inferInsert, "tries">): Promise<void> {
	await tx.insert(signInSteps).values(step);
}

/** Ends a sign-in that waited. */
export async function deleteSignInStep(tx: Tx, tokenHash: string): Promise<void> {
	await tx.delete(signInSteps).where(eq(signInSteps.tokenHash, tokenHash));
}

/** Ends every sign-in of a user that waited. */
export async function deleteSignInStepsOf(tx: Tx, userId: number): Promise<void> {
	await tx.delete(signInSteps).where(eq(signInSteps.userId, userId));
}

/** Forgets sign-ins that nobody went on with, and tries older than a day. */
export async function deleteOldSteps(tx: Tx, now: Date): Promise<void> {
	await tx.delete(signInSteps).where(lt(signInSteps.expiresAt, now));
	await tx.delete(signInTries).where(lt(signInTries.lastAt, new Date(now.getTime() - DAY_MS)));
}

/** Counts a try under a key and gives how many there were since `now` less a day. A window that began later than now is anew. */
export async function countTry(tx: Tx, key: string, now: Date): Promise<number> {
	const [known] = await locked(tx.select().from(signInTries).where(eq(signInTries.key, key)).limit(1));
	const isOpen = known && known.beganAt <= now && now.getTime() - known.beganAt.getTime() < DAY_MS;
	if (!isOpen) {
		const fresh = { failures: 1, beganAt: now, lastAt: now };
		await tx
			.insert(signInTries)
			.values({ key, ...fresh })
			.onConflictDoUpdate({ target: signInTries.key, set: fresh });
		return 1;
	}
	await tx
		.update(signInTries)
		.set({ failures: sql`${signInTries.failures} + 1`, lastAt: now })
		.where(eq(signInTries.key, key));
	return known.failures + 1;
}

/** Forgets the tries under a key. */
export async function deleteTries(tx: Tx, key: string): Promise<void> {
	await tx.delete(signInTries).where(eq(signInTries.key, key));
}

const DAY_MS = 86_400_000;
