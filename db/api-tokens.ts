import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { once } from "./once.ts";
import { apiTokens, users } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

/** A token with its owner, revoked and expired ones included: who reads it asks whether it holds. */
export async function findApiToken(db: Reader, tokenHash: string) {
	return (await tokenWithOwner(db, { tokenHash }))[0];
}

const tokenWithOwner = once("token_with_owner", (db) =>
	db
		.select({
			id: apiTokens.id,
			expiresAt: apiTokens.expiresAt,
			revokedAt: apiTokens.revokedAt,
			scopes: apiTokens.scopes,
			lastUsedAt: apiTokens.lastUsedAt,
			userId: users.id,
			name: users.name,
			role: users.role,
			disabledAt: users.disabledAt,
		})
		.from(apiTokens)
		.innerJoin(users, eq(users.id, apiTokens.userId))
		.where(eq(apiTokens.tokenHash, sql.placeholder("tokenHash")))
		.limit(1),
);

/** A user's tokens, newest first: never the tokens themselves, of which only a hash is kept. */
export async function listApiTokens(db: Reader, userId: number, limit = 1000) {
	return db
		.select({
			id: apiTokens.id,
			name: apiTokens.name,
			createdAt: apiTokens.createdAt,
			expiresAt: apiTokens.expiresAt,
			lastUsedAt: apiTokens.lastUsedAt,
			revokedAt: apiTokens.revokedAt,
			scopes: apiTokens.scopes,
		})
		.from(apiTokens)
		.where(eq(apiTokens.userId, userId))
		.orderBy(desc(apiTokens.id))
		.limit(limit);
}

/** How many tokens of a user can be used at `now`. */
export async function countLiveApiTokens(db: Reader, userId: number, now: Date): Promise<number> {
	return db.$count(
		apiTokens,
		and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now)),
	);
}

/** Stores a token's hash and gives its id. */
export async function insertApiToken(
	tx: Tx,
	token: Omit<typeof apiTokens.$inferInsert, "id" | "lastUsedAt" | "revokedAt">,
): Promise<number> {
	const [row] = await tx.insert(apiTokens).values(token).returning({ id: apiTokens.id });
	if (!row) throw new Error("The token was not stored");
	return row.id;
}

/** Revokes a token once and gives its owner; undefined where there is none to revoke. */
export async function markApiTokenRevoked(tx: Tx, id: number, now: Date): Promise<number | undefined> {
	const [row] = await tx
		.update(apiTokens)
		.set({ revokedAt: now })
		.where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
		.returning({ userId: apiTokens.userId });
	return row?.userId;
}

/** Revokes every token of a user that can still be used, and gives their ids. */
export async function markApiTokensRevoked(tx: Tx, userId: number, now: Date): Promise<number[]> {
	const rows = await tx
		.update(apiTokens)
		.set({ revokedAt: now })
		.where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now)))
		.returning({ id: apiTokens.id });
	return rows.map(({ id }) => id);
}

/** Notes that a token is in use. */
export async function markApiTokenUsed(tx: Tx, id: number, now: Date): Promise<void> {
	await tx.update(apiTokens).set({ lastUsedAt: now }).where(eq(apiTokens.id, id));
}
