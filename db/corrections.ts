import { and, asc, desc, eq, exists, gt, inArray, isNotNull, lt, lte, or, sql } from "drizzle-orm";
import type { AlertPage } from "./fan-outs.ts";
import { fastestOf } from "./paces.ts";
import { alerts, fanOuts } from "./schema/alerts.ts";
import { messages } from "./schema/mail.ts";
import { events } from "./schema/record.ts";
import { subscribers, subscriptions } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

/** Events of a pledge that subscribers may have been told of, before one event: at most 1,000, the newest first. */
export async function listToldEvents(db: Reader, pledgeId: number, before: number) {
	return db
		.select({
			id: events.id,
			kind: events.kind,
			data: events.data,
			recordedAt: events.recordedAt,
			written: fanOuts.written,
			closedBecause: fanOuts.reason,
		})
		.from(events)
		.innerJoin(fanOuts, eq(fanOuts.eventId, events.id))
		.where(and(eq(events.pledgeId, pledgeId), lt(events.id, before)))
		.orderBy(desc(events.id))
		.limit(1000);
}

/** The same bound as `findPageEnd`, over the subscribers who had an alert of one of the events. */
export async function findToldPageEnd(
	tx: Tx,
	{ eventIds, after, size }: { readonly eventIds: readonly number[]; readonly after: number; readonly size: number },
): Promise<number | undefined> {
	const ends: number[] = [];
	for (const eventId of eventIds) {
		const [row] = await tx
			.select({ id: alerts.subscriberId })
			.from(alerts)
			.where(and(eq(alerts.eventId, eventId), gt(alerts.subscriberId, after)))
			.orderBy(asc(alerts.subscriberId))
			.limit(1)
			.offset(size - 1);
		if (row) ends.push(row.id);
	}
	return ends.length > 0 ? Math.min(...ends) : undefined;
}

export interface CorrectionPage extends Omit<AlertPage, "news"> {
	/** The events that told what is now corrected. */
	readonly told: readonly number[];
}

/**
 * Writes the alerts of a correction: for everybody who had an alert of what it corrects and still follows the pledge in
 * some way (by `targets`), whatever news they chose; and for nobody else. Gives how many were written.
 */
export async function insertCorrectionAlerts(
	tx: Tx,
	{ eventId, targets, told, after, upTo }: CorrectionPage,
): Promise<number> {
	const follows = tx
		.select({ id: subscriptions.subscriberId })
		.from(subscriptions)
		.where(
			and(
				eq(subscriptions.subscriberId, alerts.subscriberId),
				isNotNull(subscriptions.confirmedAt),
				or(...targets.map((one) => and(eq(subscriptions.scope, one.scope), eq(subscriptions.targetId, one.targetId)))),
			),
		);
	const matching = tx
		.select({
			eventId: events.id,
			subscriberId: alerts.subscriberId,
			pace: fastestOf(alerts.pace).as("pace"),
			state: sql<"pending">`'pending'`.as("state"),
			reason: sql<string>`''`.as("reason"),
			messageId: sql<null>`null`.as("message_id"),
			dueAt: fanOuts.pendingSince,
			createdAt: sql<Date>`${fanOuts.pendingSince}`.as("created_at"),
		})
		.from(alerts)
		.innerJoin(subscribers, and(eq(subscribers.id, alerts.subscriberId), eq(subscribers.state, "active")))
		.innerJoin(events, eq(events.id, eventId))
		.innerJoin(fanOuts, eq(fanOuts.eventId, events.id))
		.where(
			and(
				inArray(alerts.eventId, [...told]),
				gt(alerts.subscriberId, after),
				upTo === undefined ? undefined : lte(alerts.subscriberId, upTo),
				exists(follows),
			),
		)
		.groupBy(events.id, alerts.subscriberId, fanOuts.pendingSince);
	const { rowCount } = await tx.insert(alerts).select(matching).onConflictDoNothing();
	return rowCount;
}

/** Whether a subscriber has, or may have, a mail about one of the events. */
export async function isTold(tx: Tx, eventIds: readonly number[], subscriberId: number): Promise<boolean> {
	if (eventIds.length === 0) return false;
	const [row] = await tx
		.select({ id: messages.id })
		.from(alerts)
		.innerJoin(messages, eq(messages.id, alerts.messageId))
		.where(
			and(
				inArray(alerts.eventId, [...eventIds]),
				eq(alerts.subscriberId, subscriberId),
				inArray(messages.state, ["sent", "sending", "uncertain", "bounced"]),
			),
		)
		.limit(1);
	return row !== undefined;
}
