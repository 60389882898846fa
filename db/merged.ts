import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { pledges } from "./schema/pledges.ts";
import { subscriptions } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

/** Asked apart, so that a list is still answered from its own index: few pledges are ever merged. */
export const isNotMerged: SQL = sql`${pledges.id} not in (select merged.id from pledges as merged where merged.merged_into_id is not null)`;

/** What lists show and queues hold: published, and not merged into another. */
export const isListed: SQL | undefined = and(isNotNull(pledges.publishedAt), isNotMerged);

/** The pledge into which one was merged, or undefined. */
export async function findMergedInto(db: Reader, mergedIntoId: number | null) {
	if (mergedIntoId === null) return undefined;
	const columns = { publicId: pledges.publicId, title: pledges.title };
	const [row] = await db.select(columns).from(pledges).where(eq(pledges.id, mergedIntoId)).limit(1);
	return row;
}

/** Whether other pledges were merged into this one. */
export async function hasMerged(db: Reader, pledgeId: number): Promise<boolean> {
	return (await db.$count(pledges, eq(pledges.mergedIntoId, pledgeId))) > 0;
}

/**
 * Carries over who follows a pledge to the one into which it was merged. Who follows both keeps the one they have, so
 * that nobody is told twice. Gives how many were carried over.
 */
export async function carryOverFollowers(tx: Tx, from: number, to: number): Promise<number> {
	const of = (pledgeId: number) => and(eq(subscriptions.scope, "pledge"), eq(subscriptions.targetId, pledgeId));
	const both = tx.select({ id: subscriptions.subscriberId }).from(subscriptions).where(of(to));
	await tx.delete(subscriptions).where(and(of(from), inArray(subscriptions.subscriberId, both)));
	const { rowCount } = await tx.update(subscriptions).set({ targetId: to }).where(of(from));
	return rowCount ?? 0;
}
