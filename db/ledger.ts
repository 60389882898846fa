import { and, asc, count, desc, eq, gt, inArray, isNotNull, lt, sql } from "drizzle-orm";
import type { AlertState, MessageState, Pace } from "../src/domain/subscription.ts";
import { alerts, fanOuts } from "./schema/alerts.ts";
import { messages } from "./schema/mail.ts";
import { pledges } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import { subscribers } from "./schema/subscribers.ts";
import type { Reader } from "./types.ts";

/** What became of one alert: `waiting` for a message, `not_sent` for the reason given, or as its message. */
export type AlertFate = MessageState | "waiting" | "not_sent";

/** One subscriber who was to be told of one event. */
export interface LedgerEntry {
	readonly eventId: number;
	readonly eventKind: (typeof events.$inferSelect)["kind"];
	readonly recordedAt: Date;
	readonly pledge: { readonly publicId: string; readonly title: string } | null;
	readonly subscriberId: number;
	/** Null where the subscriber has left. */
	readonly email: string | null;
	readonly pace: Pace;
	readonly state: AlertState;
	readonly reason: string;
	readonly message: LedgerMessage | null;
}

/** The message that an alert is in, with its tries and the mail server's words. */
export interface LedgerMessage {
	readonly id: number;
	readonly state: MessageState;
	readonly reason: string;
	readonly attempts: number;
	readonly lastAnswer: string;
	readonly settledAt: Date | null;
}

/** Everybody who was to be told of an event, by subscriber: the page after one. */
export async function listLedgerOfEvent(
	db: Reader,
	eventId: number,
	{ after = 0, limit = 100 }: { readonly after?: number | undefined; readonly limit?: number } = {},
): Promise<LedgerEntry[]> {
	return entries(db)
		.where(and(eq(alerts.eventId, eventId), gt(alerts.subscriberId, after)))
		.orderBy(asc(alerts.subscriberId))
		.limit(limit);
}

/** Everything that a subscriber was to be told, the newest first: the page before one event. */
export async function listLedgerOfSubscriber(
	db: Reader,
	subscriberId: number,
	{ before, limit = 100 }: { readonly before?: number | undefined; readonly limit?: number } = {},
): Promise<LedgerEntry[]> {
	return entries(db)
		.where(and(eq(alerts.subscriberId, subscriberId), before === undefined ? undefined : lt(alerts.eventId, before)))
		.orderBy(desc(alerts.eventId))
		.limit(limit);
}

/** How an event's alerts divide: each is in exactly one of these. */
export async function sumLedger(db: Reader, eventId: number): Promise<{ fate: AlertFate; count: number }[]> {
	const rows = await db
		.select({ alert: alerts.state, message: messages.state, count: count() })
		.from(alerts)
		.leftJoin(messages, eq(messages.id, alerts.messageId))
		.where(eq(alerts.eventId, eventId))
		.groupBy(alerts.state, messages.state);
	const sums = new Map<AlertFate, number>();
	for (const row of rows) {
		const fate = fateOf(row);
		sums.set(fate, (sums.get(fate) ?? 0) + row.count);
	}
	return [...sums].map(([fate, number]) => ({ fate, count: number }));
}

/** How far an event's alerts are written, and why they are held or were closed, or undefined where it is no news. */
export async function findFanOut(db: Reader, eventId: number): Promise<typeof fanOuts.$inferSelect | undefined> {
	const [row] = await db.select().from(fanOuts).where(eq(fanOuts.eventId, eventId)).limit(1);
	return row;
}

/** Why nobody is told of an event at all, where it was closed before any alert was written. */
export function closedBecause({ doneAt, written, reason }: typeof fanOuts.$inferSelect): string | undefined {
	return doneAt && written === 0 && reason !== "released" ? reason || undefined : undefined;
}

/** Events, among those given, with fewer alerts or more than were written, or with one that says it is in a message and is in none. */
export async function listUnbalanced(db: Reader, eventIds: readonly number[]): Promise<number[]> {
	if (eventIds.length === 0) return [];
	const rows = await db
		.select({ eventId: fanOuts.eventId })
		.from(fanOuts)
		.leftJoin(alerts, eq(alerts.eventId, fanOuts.eventId))
		.where(and(inArray(fanOuts.eventId, [...eventIds]), isNotNull(fanOuts.doneAt)))
		.groupBy(fanOuts.eventId, fanOuts.written)
		.having(
			sql`${fanOuts.written} <> ${count(alerts.subscriberId)} or count(case when ${alerts.state} = 'gathered' and ${alerts.messageId} is null then 1 end) > 0`,
		)
		.orderBy(asc(fanOuts.eventId))
		.limit(100);
	return rows.map((row) => row.eventId);
}

/** What became of an alert, from its own state and its message's. */
export function fateOf({ alert, message }: { alert: AlertState; message: MessageState | null }): AlertFate {
	if (alert === "cancelled") return message === "uncertain" ? "uncertain" : "not_sent";
	return alert === "pending" ? "waiting" : (message ?? "waiting");
}

function entries(db: Reader) {
	return db
		.select({
			eventId: alerts.eventId,
			eventKind: events.kind,
			recordedAt: events.recordedAt,
			pledge: { publicId: pledges.publicId, title: pledges.title },
			subscriberId: alerts.subscriberId,
			email: subscribers.email,
			pace: alerts.pace,
			state: alerts.state,
			reason: sql<string>`case when ${alerts.reason} <> '' then ${alerts.reason} else coalesce(${messages.reason}, '') end`,
			message: {
				id: messages.id,
				state: messages.state,
				reason: messages.reason,
				attempts: messages.attempts,
				lastAnswer: messages.lastAnswer,
				settledAt: messages.settledAt,
			},
		})
		.from(alerts)
		.innerJoin(events, eq(events.id, alerts.eventId))
		.innerJoin(subscribers, eq(subscribers.id, alerts.subscriberId))
		.leftJoin(pledges, eq(pledges.id, events.pledgeId))
		.leftJoin(messages, eq(messages.id, alerts.messageId))
		.$dynamic();
}
