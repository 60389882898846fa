import { and, asc, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { News } from "../src/domain/event.ts";
import { pledges, promisers, topics } from "./schema/pledges.ts";
import { subscriptionRequests, subscriptions } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type Subscription = typeof subscriptions.$inferSelect;
export type SubscriptionRequest = typeof subscriptionRequests.$inferSelect;

/** A subscription and what it is about. */
export interface NamedSubscription extends Subscription {
	/** The pledge's title, the promiser's or topic's name, "" for all. */
	readonly name: string;
	/** The public id of the pledge, or the slug of the promiser or topic; "" for all. */
	readonly target: string;
}

/** A subscriber's subscriptions, the oldest first, with the names of what they follow: at most 500. */
export async function listSubscriptions(db: Reader, subscriberId: number): Promise<NamedSubscription[]> {
	const rows = await db
		.select({
			subscription: subscriptions,
			pledge: { name: pledges.title, target: pledges.publicId },
			promiser: { name: promisers.name, target: promisers.slug },
			topic: { name: topics.name, target: topics.slug },
		})
		.from(subscriptions)
		.leftJoin(pledges, and(eq(subscriptions.scope, "pledge"), eq(pledges.id, subscriptions.targetId)))
		.leftJoin(promisers, and(eq(subscriptions.scope, "promiser"), eq(promisers.id, subscriptions.targetId)))
		.leftJoin(topics, and(eq(subscriptions.scope, "topic"), eq(topics.id, subscriptions.targetId)))
		.where(eq(subscriptions.subscriberId, subscriberId))
		.orderBy(asc(subscriptions.id))
		.limit(500);
	return rows.map(({ subscription, pledge, promiser, topic }) => {
		const { name, target } = pledge ?? promiser ?? topic ?? { name: "", target: "" };
		return { ...subscription, name, target };
	});
}

/** The columns that say which news a subscription brings. */
export function newsColumns(news: readonly News[]) {
	return {
		dueSoon: news.includes("due_soon"),
		lapsed: news.includes("lapsed"),
		outcome: news.includes("outcome"),
		moved: news.includes("moved"),
		corrected: news.includes("corrected"),
		registered: news.includes("registered"),
	};
}

/** Stores a subscription that waits to be confirmed. False where the subscriber has it already. */
export async function insertSubscription(tx: Tx, row: typeof subscriptions.$inferInsert): Promise<boolean> {
	const { rowCount } = await tx.insert(subscriptions).values(row).onConflictDoNothing();
	return rowCount === 1;
}

/** Confirms all that a subscriber has asked for. Gives how many were new. */
export async function markConfirmed(tx: Tx, subscriberId: number, now: Date): Promise<number> {
	const waiting = and(eq(subscriptions.subscriberId, subscriberId), isNull(subscriptions.confirmedAt));
	const { rowCount } = await tx.update(subscriptions).set({ confirmedAt: now }).where(waiting);
	return rowCount;
}

type Choice = Partial<
	Pick<Subscription, "pace" | "dueSoon" | "lapsed" | "outcome" | "moved" | "corrected" | "registered">
>;

/** Sets what a subscriber's subscription tells and how soon. Another subscriber's is left alone. */
export async function updateSubscription(
	tx: Tx,
	{ id, subscriberId }: { readonly id: number; readonly subscriberId: number },
	choice: Choice,
): Promise<void> {
	await tx
		.update(subscriptions)
		.set(choice)
		.where(and(eq(subscriptions.id, id), eq(subscriptions.subscriberId, subscriberId)));
}

/** Deletes subscriptions of a subscriber; all of them where no ids are given. Gives how many. */
export async function deleteSubscriptions(tx: Tx, subscriberId: number, ids?: readonly number[]): Promise<number> {
	if (ids?.length === 0) return 0;
	const { rowCount } = await tx
		.delete(subscriptions)
		.where(and(eq(subscriptions.subscriberId, subscriberId), ids && inArray(subscriptions.id, [...ids])));
	return rowCount;
}

/** Stores a wish to follow as it came in at the door. */
export async function insertSubscriptionRequest(
	tx: Tx,
	row: Omit<typeof subscriptionRequests.$inferInsert, "id" | "waitingSince">,
): Promise<void> {
	await tx.insert(subscriptionRequests).values({ ...row, waitingSince: row.requestedAt });
}

/** Requests that nobody has answered, the oldest first, beyond the one given. */
export async function listWaitingRequests(
	db: Reader,
	after?: SubscriptionRequest,
	limit = 100,
): Promise<SubscriptionRequest[]> {
	const { waitingSince, id } = subscriptionRequests;
	const since = sql.param(after?.waitingSince, waitingSince);
	return db
		.select()
		.from(subscriptionRequests)
		.where(and(isNotNull(waitingSince), after && sql`(${waitingSince}, ${id}) > (${since}, ${after.id})`))
		.orderBy(asc(subscriptionRequests.waitingSince), asc(subscriptionRequests.id))
		.limit(limit);
}

/** Takes a request for answering. False where another worker has answered it. */
export async function markRequestAnswered(tx: Tx, id: number): Promise<boolean> {
	const { rowCount } = await tx
		.update(subscriptionRequests)
		.set({ waitingSince: null })
		.where(and(eq(subscriptionRequests.id, id), isNotNull(subscriptionRequests.waitingSince)));
	return rowCount === 1;
}

/** Forgets requests made before the instant, answered or not. Gives how many. */
export async function deleteRequestsBefore(tx: Tx, before: Date): Promise<number> {
	const { rowCount } = await tx.delete(subscriptionRequests).where(lt(subscriptionRequests.requestedAt, before));
	return rowCount;
}

/** Deletes subscriptions made before the instant that nobody has confirmed. Gives how many. */
export async function deleteUnconfirmedBefore(tx: Tx, before: Date): Promise<number> {
	const { rowCount } = await tx
		.delete(subscriptions)
		.where(and(isNull(subscriptions.confirmedAt), lt(subscriptions.createdAt, before)));
	return rowCount;
}
