import { asc, count, desc, lt } from "drizzle-orm";
import { candidates } from "./schema/fairness.ts";
import type { Reader, Tx } from "./types.ts";

export type Candidate = typeof candidates.$inferSelect;

/** Stores what was considered and not registered. Gives its number. */
export async function insertCandidate(tx: Tx, candidate: typeof candidates.$inferInsert): Promise<number> {
	const [row] = await tx.insert(candidates).values(candidate).returning({ id: candidates.id });
	if (!row) throw new Error("The candidate was not stored");
	return row.id;
}

/** What was considered and not registered, the last first, from before a number on. */
export async function listCandidates(
	db: Reader,
	{ before = Number.MAX_SAFE_INTEGER, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<Candidate[]> {
	return db.select().from(candidates).where(lt(candidates.id, before)).orderBy(desc(candidates.id)).limit(limit);
}

/** How many candidates were left out for each reason, by its key: at most 500 reasons. */
export async function countCandidates(db: Reader): Promise<{ reason: string; count: number }[]> {
	return db
		.select({ reason: candidates.reason, count: count() })
		.from(candidates)
		.groupBy(candidates.reason)
		.orderBy(desc(count()), asc(candidates.reason))
		.limit(500);
}
