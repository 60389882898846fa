import { and, asc, count, desc, eq, isNull, lt } from "drizzle-orm";
import { candidates } from "./schema/fairness.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Candidate = typeof candidates.$inferSelect;

/** A candidate by its number, or undefined. */
export async function findCandidate(db: Reader, id: number): Promise<Candidate | undefined> {
	return (await db.select().from(candidates).where(eq(candidates.id, id)).limit(1))[0];
}

/** Notes the pledge as which a candidate was registered after all. Gives false where it has one, or is none. */
export async function linkCandidate(tx: Tx, id: number, pledgeId: number): Promise<boolean> {
	const isUnlinked = and(eq(candidates.id, id), isNull(candidates.pledgeId));
	return (await tx.update(candidates).set({ pledgeId }).where(isUnlinked)).rowCount === 1;
}

/** Stores what was considered and not registered. Gives its number. */
export async function insertCandidate(tx: Tx, candidate: typeof candidates.$inferInsert): Promise<number> {
	const [row] = await tx.insert(candidates).values(candidate).returning({ id: candidates.id });
	if (!row) throw new Error("The candidate was not stored");
	return row.id;
}

/** A candidate with the pledge that it became after all. */
export interface ListedCandidate extends Candidate {
	readonly registeredAs: { readonly publicId: string; readonly isPublished: boolean } | undefined;
}

/** What was considered and not registered, the last first, from before a number on. */
export async function listCandidates(
	db: Reader,
	{ before = Number.MAX_SAFE_INTEGER, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<ListedCandidate[]> {
	const rows = await db
		.select({ candidate: candidates, publicId: pledges.publicId, publishedAt: pledges.publishedAt })
		.from(candidates)
		.leftJoin(pledges, eq(pledges.id, candidates.pledgeId))
		.where(lt(candidates.id, before))
		.orderBy(desc(candidates.id))
		.limit(limit);
	return rows.map(({ candidate, publicId, publishedAt }) => ({
		...candidate,
		registeredAs: publicId === null ? undefined : { publicId, isPublished: publishedAt !== null },
	}));
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
