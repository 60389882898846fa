import { aliasedTable, and, desc, eq, max, ne, sql } from "drizzle-orm";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { users } from "./schema/accounts.ts";
import { outcomes } from "./schema/outcomes.ts";
import type { Reader, Tx } from "./types.ts";
import { attribution } from "./users.ts";

/** The outcomes marked on a pledge with who decided each, the one in force first. Those taken back are left out. */
export const listOutcomes = (db: Reader, pledgeId: number) => outcomesOf(db, { pledgeId });

const proposers = aliasedTable(users, "proposers");

const outcomesOf = once("outcomes_of_pledge", (db) =>
	db
		.select({
			revision: outcomes.revision,
			outcome: outcomes.outcome,
			happenedOn: outcomes.happenedOn,
			rationale: outcomes.rationale,
			changeKind: outcomes.changeKind,
			reason: outcomes.reason,
			cause: outcomes.cause,
			causeBy: outcomes.causeBy,
			decidedAt: outcomes.decidedAt,
			by: attribution,
			/** Who proposed it, where another approved it. */
			proposer: { id: proposers.id, name: proposers.name, byline: proposers.publicByline, role: proposers.role },
		})
		.from(outcomes)
		.leftJoin(users, eq(users.id, outcomes.decidedBy))
		.leftJoin(proposers, eq(proposers.id, outcomes.proposedBy))
		.where(and(eq(outcomes.pledgeId, sql.placeholder("pledgeId")), ne(outcomes.changeKind, "withdrawn")))
		.orderBy(desc(outcomes.revision))
		.limit(EVERY_PART),
);

/** Stores an outcome as the newest of its pledge. */
export async function insertOutcome(tx: Tx, outcome: typeof outcomes.$inferInsert): Promise<void> {
	await tx.insert(outcomes).values(outcome);
}

/** The number of the newest outcome marked on a pledge, taken back or not; 0 where there is none. */
export async function findNewestRevision(db: Reader, pledgeId: number): Promise<number> {
	const [row] = await db
		.select({ revision: max(outcomes.revision) })
		.from(outcomes)
		.where(eq(outcomes.pledgeId, pledgeId));
	return row?.revision ?? 0;
}

/** Notes that an outcome was taken back. */
export async function markWithdrawn(tx: Tx, pledgeId: number, revision: number): Promise<void> {
	await tx
		.update(outcomes)
		.set({ changeKind: "withdrawn" })
		.where(and(eq(outcomes.pledgeId, pledgeId), eq(outcomes.revision, revision)));
}
