import { desc, eq, sql } from "drizzle-orm";
import { once } from "./once.ts";
import { outcomes, users } from "./schema.ts";
import type { Reader, Tx } from "./types.ts";

/** Every outcome marked on a pledge with who decided it, the one in force first. */
export const listOutcomes = (db: Reader, pledgeId: number) => outcomesOf(db, { pledgeId });

const outcomesOf = once("outcomes_of_pledge", (db) =>
	db
		.select({
			revision: outcomes.revision,
			outcome: outcomes.outcome,
			happenedOn: outcomes.happenedOn,
			rationale: outcomes.rationale,
			changeKind: outcomes.changeKind,
			reason: outcomes.reason,
			decidedAt: outcomes.decidedAt,
			decidedBy: users.name,
		})
		.from(outcomes)
		.leftJoin(users, eq(users.id, outcomes.decidedBy))
		.where(eq(outcomes.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(desc(outcomes.revision))
		.limit(100),
);

/** Stores an outcome as the newest of its pledge. */
export async function insertOutcome(tx: Tx, outcome: typeof outcomes.$inferInsert): Promise<void> {
	await tx.insert(outcomes).values(outcome);
}
