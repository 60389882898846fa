import { and, asc, countDistinct, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { RecordedEvent } from "../src/domain/alert.ts";
import type { News } from "../src/domain/event.ts";
import type { Scope } from "../src/domain/subscription.ts";
import { idList, isAmong, locked } from "./dialect.ts";
import { once } from "./once.ts";
import { fastestOf } from "./paces.ts";
import { alerts, fanOuts } from "./schema/alerts.ts";
import { occurrences } from "./schema/outcomes.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import { pledgeRelations } from "./schema/relations.ts";
import { subscribers, subscriptions } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type FanOut = typeof fanOuts.$inferSelect;

/** Something that can be followed. */
export interface Target {
	readonly scope: Scope;
	readonly targetId: number;
}

/** The events beyond the one given whose alerts may be written now, in the order of the events. */
export async function listPendingFanOuts(db: Reader, now: Date, after = 0, limit = 100): Promise<number[]> {
	const rows = await db
		.select({ eventId: fanOuts.eventId })
		.from(fanOuts)
		// "+ 0": by the index of what is pending, which is small, and not by the key, along which everything done lies too.
		.where(and(isNotNull(fanOuts.pendingSince), lte(fanOuts.pendingSince, now), sql`${fanOuts.eventId} + 0 > ${after}`))
		.orderBy(asc(fanOuts.eventId))
		.limit(limit);
	return rows.map((row) => row.eventId);
}

/** Whether the alerts of some event are still to be written. */
export async function hasPendingFanOuts(db: Reader, now: Date): Promise<boolean> {
	return (await listPendingFanOuts(db, now, 0, 1)).length > 0;
}

/** A fan-out, locked until the transaction ends, or undefined. */
export async function findFanOutToChange(tx: Tx, eventId: number): Promise<FanOut | undefined> {
	const [row] = await locked(tx.select().from(fanOuts).where(eq(fanOuts.eventId, eventId)).limit(1));
	return row;
}

/** Sets columns of a fan-out. */
export async function updateFanOut(tx: Tx, eventId: number, change: Partial<Omit<FanOut, "eventId">>): Promise<void> {
	await tx.update(fanOuts).set(change).where(eq(fanOuts.eventId, eventId));
}

/** An event with the pledge it is about as it stands now, or undefined where it is not about a pledge. */
export async function findEventForMail(db: Reader, eventId: number): Promise<RecordedEvent | undefined> {
	const [row] = await listEventsById(db, [eventId]);
	return row;
}

/** Events with their pledges as they stand now, in the order of the events: at most 1,000. */
export async function listEventsById(db: Reader, eventIds: readonly number[]): Promise<RecordedEvent[]> {
	return eventIds.length === 0 ? [] : eventsById(db, { ids: idList(eventIds) });
}

const isMergeOfPledge = and(
	eq(pledgeRelations.fromId, pledges.id),
	eq(pledgeRelations.kind, "duplicates"),
	isNull(pledgeRelations.endedAt),
);

const eventsById = once("events_for_mail", (db) =>
	db
		.select({
			id: events.id,
			kind: events.kind,
			occurredAt: events.occurredAt,
			recordedAt: events.recordedAt,
			reason: events.reason,
			data: events.data,
			pledge: {
				id: pledges.id,
				publicId: pledges.publicId,
				title: pledges.title,
				promiser: promisers.name,
				kind: pledges.kind,
				timeZone: pledges.timeZone,
				publishedAt: pledges.publishedAt,
				deadlineRevision: pledges.deadlineRevision,
				outcomeRevision: pledges.outcomeRevision,
				lapsedAt: pledges.lapsedAt,
				settledAt: pledges.settledAt,
				mergedAt: pledgeRelations.relatedAt,
			},
			occurrence: {
				outcomeRevision: occurrences.outcomeRevision,
				lapsedAt: occurrences.lapsedAt,
				settledAt: occurrences.settledAt,
				supersededAt: occurrences.supersededAt,
			},
		})
		.from(events)
		.innerJoin(pledges, eq(pledges.id, events.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(occurrences, eq(occurrences.id, events.occurrenceId))
		.leftJoin(pledgeRelations, isMergeOfPledge)
		.where(isAmong(events.id, "ids"))
		.orderBy(asc(events.id))
		.limit(1000),
);

/**
 * All that can be followed to hear of a pledge: itself or the one into which it was merged, everybody held to it, its
 * topics, and everything.
 */
export async function listTargets(db: Reader, pledgeId: number): Promise<Target[]> {
	const merged = await db
		.select({ id: pledges.mergedIntoId })
		.from(pledges)
		.where(and(eq(pledges.id, pledgeId), isNotNull(pledges.mergedIntoId)))
		.limit(1);
	const held = await db
		.select({ id: pledgePromisers.promiserId })
		.from(pledgePromisers)
		.where(eq(pledgePromisers.pledgeId, pledgeId))
		.limit(500);
	const about = await db
		.select({ id: pledgeTopics.topicId })
		.from(pledgeTopics)
		.where(eq(pledgeTopics.pledgeId, pledgeId))
		.limit(500);
	return [
		{ scope: "pledge", targetId: pledgeId },
		...merged.map(({ id }) => ({ scope: "pledge" as const, targetId: id ?? 0 })),
		...held.map(({ id }) => ({ scope: "promiser" as const, targetId: id })),
		...about.map(({ id }) => ({ scope: "topic" as const, targetId: id })),
		{ scope: "all", targetId: 0 },
	];
}

/**
 * All by which somebody may have been told of a pledge: also the pledges into which it was merged for a while, for its
 * followers of that time stayed with them.
 */
export async function listTargetsEver(db: Reader, pledgeId: number): Promise<Target[]> {
	const merges = await db
		.selectDistinct({ id: pledgeRelations.toId })
		.from(pledgeRelations)
		.where(
			and(
				eq(pledgeRelations.fromId, pledgeId),
				eq(pledgeRelations.kind, "duplicates"),
				isNotNull(pledgeRelations.endedAt),
			),
		)
		.limit(100);
	const parted = merges.map(({ id }) => ({ scope: "pledge" as const, targetId: id }));
	return [...(await listTargets(db, pledgeId)), ...parted];
}

/**
 * The subscriber up to whom the next page goes, so that no target gives more than `size` rows; undefined where the
 * page is the last. Each look reads only the index.
 */
export async function findPageEnd(
	tx: Tx,
	{ targets, after, size }: { readonly targets: readonly Target[]; readonly after: number; readonly size: number },
): Promise<number | undefined> {
	const ends: number[] = [];
	for (const { scope, targetId } of targets) {
		const [row] = await tx
			.select({ id: subscriptions.subscriberId })
			.from(subscriptions)
			.where(
				and(
					eq(subscriptions.scope, scope),
					eq(subscriptions.targetId, targetId),
					gt(subscriptions.subscriberId, after),
				),
			)
			.orderBy(asc(subscriptions.subscriberId))
			.limit(1)
			.offset(size - 1);
		if (row) ends.push(row.id);
	}
	return ends.length > 0 ? Math.min(...ends) : undefined;
}

export interface AlertPage {
	readonly eventId: number;
	readonly news: News;
	readonly targets: readonly Target[];
	readonly after: number;
	/** The last subscriber of the page; undefined for all that are left. */
	readonly upTo: number | undefined;
}

/**
 * Writes one alert for each active subscriber of the page who confirmed, before the event was recorded, a subscription
 * that wants this news: at the fastest pace among them. Gives how many were written.
 */
export async function insertAlerts(tx: Tx, { eventId, news, targets, after, upTo }: AlertPage): Promise<number> {
	const inPage = (target: Target) =>
		and(
			isOfTarget(target),
			gt(subscriptions.subscriberId, after),
			upTo === undefined ? undefined : lte(subscriptions.subscriberId, upTo),
		);
	const matching = tx
		.select({
			eventId: events.id,
			subscriberId: subscriptions.subscriberId,
			pace: fastestOf(subscriptions.pace).as("pace"),
			state: sql<"pending">`'pending'`.as("state"),
			reason: sql<string>`''`.as("reason"),
			messageId: sql<null>`null`.as("message_id"),
			dueAt: fanOuts.pendingSince,
			createdAt: sql<Date>`${fanOuts.pendingSince}`.as("created_at"),
		})
		.from(subscriptions)
		.innerJoin(subscribers, isActive)
		.innerJoin(events, eq(events.id, eventId))
		.innerJoin(fanOuts, eq(fanOuts.eventId, events.id))
		.where(
			and(or(...targets.map(inPage)), eq(newsColumn(news), true), lte(subscriptions.confirmedAt, events.recordedAt)),
		)
		.groupBy(events.id, subscriptions.subscriberId, fanOuts.pendingSince);
	const { rowCount } = await tx.insert(alerts).select(matching).onConflictDoNothing();
	return rowCount;
}

/** How many subscribers an event recorded at an instant would be written alerts for, without writing any. */
export async function countToBeTold(
	db: Reader,
	{ news, targets, at }: { readonly news: News; readonly targets: readonly Target[]; readonly at: Date },
): Promise<number> {
	const [row] = await db
		.select({ subscribers: countDistinct(subscriptions.subscriberId) })
		.from(subscriptions)
		.innerJoin(subscribers, isActive)
		.where(and(or(...targets.map(isOfTarget)), eq(newsColumn(news), true), lte(subscriptions.confirmedAt, at)));
	return row?.subscribers ?? 0;
}

const isActive = and(eq(subscribers.id, subscriptions.subscriberId), eq(subscribers.state, "active"));

function isOfTarget({ scope, targetId }: Target): SQL | undefined {
	return and(eq(subscriptions.scope, scope), eq(subscriptions.targetId, targetId));
}

/** The column of a subscription that says whether it wants the news. */
export function newsColumn(news: News) {
	switch (news) {
		case "due_soon":
			return subscriptions.dueSoon;
		case "lapsed":
			return subscriptions.lapsed;
		case "outcome":
			return subscriptions.outcome;
		case "moved":
			return subscriptions.moved;
		case "corrected":
			return subscriptions.corrected;
		case "registered":
			return subscriptions.registered;
	}
}
