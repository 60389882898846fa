import { type AnyColumn, aliasedTable, and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { fasterOf } from "./paces.ts";
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
 * Carries over who follows a pledge to the one into which it was merged: everybody, or one subscriber. Who follows both
 * is told once, of all that they wanted of either, at the faster pace; a wish that nobody has confirmed adds nothing to
 * one that somebody has.
 */
export async function carryOverFollowers(tx: Tx, { from, to, subscriberId }: CarriedOver): Promise<void> {
	const isOf = (...pledgeIds: number[]) =>
		and(
			eq(subscriptions.scope, "pledge"),
			inArray(subscriptions.targetId, pledgeIds),
			subscriberId === undefined ? undefined : eq(subscriptions.subscriberId, subscriberId),
		);
	const following = (which: SQL | undefined) =>
		tx.select({ id: subscriptions.subscriberId }).from(subscriptions).where(which);
	const confirmed = following(and(isOf(from, to), isNotNull(subscriptions.confirmedAt)));
	await tx
		.delete(subscriptions)
		.where(and(isOf(from, to), isNull(subscriptions.confirmedAt), inArray(subscriptions.subscriberId, confirmed)));
	await tx
		.update(subscriptions)
		.set(ofBoth)
		.from(twin)
		.where(
			and(
				isOf(to),
				eq(twin.scope, "pledge"),
				eq(twin.targetId, from),
				eq(twin.subscriberId, subscriptions.subscriberId),
			),
		);
	await tx.delete(subscriptions).where(and(isOf(from), inArray(subscriptions.subscriberId, following(isOf(to)))));
	await tx.update(subscriptions).set({ targetId: to }).where(isOf(from));
}

interface CarriedOver {
	readonly from: number;
	readonly to: number;
	readonly subscriberId?: number;
}

const twin = aliasedTable(subscriptions, "twin");

const either = (own: AnyColumn, other: AnyColumn) => sql<boolean>`(${own} or ${other})`;

/** What two subscriptions of one person come to, both confirmed or neither. */
const ofBoth = {
	pace: fasterOf(subscriptions.pace, twin.pace),
	dueSoon: either(subscriptions.dueSoon, twin.dueSoon),
	lapsed: either(subscriptions.lapsed, twin.lapsed),
	outcome: either(subscriptions.outcome, twin.outcome),
	moved: either(subscriptions.moved, twin.moved),
	corrected: either(subscriptions.corrected, twin.corrected),
	registered: either(subscriptions.registered, twin.registered),
	confirmedAt: sql`case when ${twin.confirmedAt} < ${subscriptions.confirmedAt} then ${twin.confirmedAt} else ${subscriptions.confirmedAt} end`,
};

/** Carries over what one subscriber follows of pledges that were merged, meanwhile or just now. */
export async function carryOverMerged(tx: Tx, subscriberId: number): Promise<void> {
	const rows = await tx
		.select({ from: pledges.id, to: pledges.mergedIntoId })
		.from(subscriptions)
		.innerJoin(pledges, and(eq(subscriptions.scope, "pledge"), eq(pledges.id, subscriptions.targetId)))
		.where(and(eq(subscriptions.subscriberId, subscriberId), isNotNull(pledges.mergedIntoId)))
		.limit(500);
	for (const { from, to } of rows) if (to !== null) await carryOverFollowers(tx, { from, to, subscriberId });
}
