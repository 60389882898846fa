import { and, eq, lt } from "drizzle-orm";
import { apiAnswers } from "./schema/accounts.ts";
import type { Reader, Tx } from "./types.ts";

export type ApiAnswer = typeof apiAnswers.$inferSelect;

/** A write of the API that named a key. */
export type KeyedRequest = Pick<ApiAnswer, "tokenId" | "key" | "fingerprint">;

/**
 * Takes a key for a request. False where it is taken already; a request that is being answered at this moment is
 * waited for, so that there is an answer to find then.
 */
export async function claimApiKey(tx: Tx, request: KeyedRequest, answeredAt: Date): Promise<boolean> {
	const { rowCount } = await tx
		.insert(apiAnswers)
		.values({ ...request, location: null, body: "", answeredAt })
		.onConflictDoNothing();
	return rowCount === 1;
}

/** The answer under a token's key, or undefined. */
export async function findApiAnswer(db: Reader, { tokenId, key }: Pick<ApiAnswer, "tokenId" | "key">) {
	const [row] = await db.select().from(apiAnswers).where(isAt(tokenId, key)).limit(1);
	return row;
}

/** Keeps what was answered to the request that took the key. */
export async function updateApiAnswer(
	tx: Tx,
	{ tokenId, key }: Pick<ApiAnswer, "tokenId" | "key">,
	answer: Pick<ApiAnswer, "location" | "body">,
): Promise<void> {
	await tx.update(apiAnswers).set(answer).where(isAt(tokenId, key));
}

/** Forgets what was answered before then, under one key where it is given. Gives how many answers there were. */
export async function deleteApiAnswers(
	tx: Tx,
	before: Date,
	one?: Pick<ApiAnswer, "tokenId" | "key">,
): Promise<number> {
	const isOld = lt(apiAnswers.answeredAt, before);
	const { rowCount } = await tx.delete(apiAnswers).where(one ? and(isAt(one.tokenId, one.key), isOld) : isOld);
	return rowCount;
}

function isAt(tokenId: number, key: string) {
	return and(eq(apiAnswers.tokenId, tokenId), eq(apiAnswers.key, key));
}
