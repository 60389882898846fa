import { and, asc, eq, inArray, isNull, ne, notExists } from "drizzle-orm";
import { users } from "./schema/accounts.ts";
import { conflicts } from "./schema/outcomes.ts";
import { pledgePromisers } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

const inForce = isNull(conflicts.endedAt);

/** Whether a user has a conflict of interest in force with any promiser held to a pledge. */
export async function hasConflict(db: Reader, userId: number, pledgeId: number): Promise<boolean> {
	const [row] = await db
		.select({ id: conflicts.id })
		.from(conflicts)
		.innerJoin(pledgePromisers, eq(pledgePromisers.promiserId, conflicts.promiserId))
		.where(and(eq(conflicts.userId, userId), eq(pledgePromisers.pledgeId, pledgeId), inForce))
		.limit(1);
	return row !== undefined;
}

/** Enabled editors and admins, without one, who have no conflict of interest with the promisers of a pledge. */
export async function listReviewers(db: Reader, { pledgeId, except }: { pledgeId: number; except: number }) {
	const barred = db
		.select({ id: conflicts.id })
		.from(conflicts)
		.innerJoin(pledgePromisers, eq(pledgePromisers.promiserId, conflicts.promiserId))
		.where(and(eq(conflicts.userId, users.id), eq(pledgePromisers.pledgeId, pledgeId), inForce));
	return db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(
			and(inArray(users.role, ["editor", "admin"]), isNull(users.disabledAt), ne(users.id, except), notExists(barred)),
		)
		.orderBy(asc(users.name), asc(users.id))
		.limit(200);
}
