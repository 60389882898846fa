import { and, asc, eq, gt, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Pace } from "../src/domain/subscription.ts";
import { idList, isAmong as isAmongIds, skipLocked } from "./dialect.ts";
import { once } from "./once.ts";
import { alerts, digestRuns } from "./schema/alerts.ts";
import { subscribers } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

export type Alert = typeof alerts.$inferSelect;
export type AlertKey = Pick<Alert, "eventId" | "subscriberId">;
export type DigestRun = typeof digestRuns.$inferSelect;

/** An alert that is to go into a message. */
export interface DueAlert extends AlertKey {
	readonly dueAt: Date | null;
}

/** Subscribers with an instant alert that is due, the longest waiting first, at most `limit`. */
export async function listSubscribersDue(tx: Tx, now: Date, limit: number): Promise<number[]> {
	const rows = await tx
		.select({ subscriberId: alerts.subscriberId })
		.from(alerts)
		.where(and(eq(alerts.pace, "instant"), isNotNull(alerts.dueAt), lte(alerts.dueAt, now)))
		.orderBy(asc(alerts.dueAt), asc(alerts.eventId), asc(alerts.subscriberId))
		.limit(limit);
	return [...new Set(rows.map((row) => row.subscriberId))];
}

/** The due instant alerts of the subscribers, in the order of the events. Those another worker is gathering are left out. */
export async function listDueAlerts(tx: Tx, subscriberIds: readonly number[], now: Date): Promise<DueAlert[]> {
	if (subscriberIds.length === 0) return [];
	const due = and(
		inArray(alerts.subscriberId, [...subscriberIds]),
		eq(alerts.pace, "instant"),
		isNotNull(alerts.dueAt),
		lte(alerts.dueAt, now),
	);
	return skipLocked(
		tx
			.select({ eventId: alerts.eventId, subscriberId: alerts.subscriberId, dueAt: alerts.dueAt })
			.from(alerts)
			.where(due)
			.orderBy(asc(alerts.eventId), asc(alerts.subscriberId))
			.limit(5000),
	);
}

export interface DigestPage {
	readonly pace: Exclude<Pace, "instant">;
	readonly timeZone: string;
	readonly digestHour: number;
	/** Alerts that were due by then belong to the digest. */
	readonly scheduledAt: Date;
	readonly after: number;
	readonly limit: number;
}

/** The next subscribers for whom a digest has something to tell, by id. */
export async function listDigestReaders(tx: Tx, page: DigestPage): Promise<number[]> {
	const rows = await tx
		.selectDistinct({ id: subscribers.id })
		.from(subscribers)
		.innerJoin(alerts, eq(alerts.subscriberId, subscribers.id))
		.where(
			and(
				eq(subscribers.state, "active"),
				eq(subscribers.timeZone, page.timeZone),
				eq(subscribers.digestHour, page.digestHour),
				gt(subscribers.id, page.after),
				eq(alerts.pace, page.pace),
				isNotNull(alerts.dueAt),
				lte(alerts.dueAt, page.scheduledAt),
			),
		)
		.orderBy(asc(subscribers.id))
		.limit(page.limit);
	return rows.map((row) => row.id);
}

/** The alerts for the digests of the subscribers, in the order of the events. */
export async function listDigestAlerts(
	tx: Tx,
	subscriberIds: readonly number[],
	{ pace, scheduledAt }: Pick<DigestPage, "pace" | "scheduledAt">,
): Promise<AlertKey[]> {
	if (subscriberIds.length === 0) return [];
	const due = and(
		inArray(alerts.subscriberId, [...subscriberIds]),
		eq(alerts.pace, pace),
		isNotNull(alerts.dueAt),
		lte(alerts.dueAt, scheduledAt),
	);
	return tx
		.select({ eventId: alerts.eventId, subscriberId: alerts.subscriberId })
		.from(alerts)
		.where(due)
		.orderBy(asc(alerts.eventId), asc(alerts.subscriberId));
}

/** A digest's run, made where it is not there yet. */
export async function findOrInsertDigestRun(tx: Tx, key: string, scheduledAt: Date): Promise<DigestRun | undefined> {
	await tx.insert(digestRuns).values({ key, scheduledAt, afterSubscriberId: 0, doneAt: null }).onConflictDoNothing();
	const [row] = await tx.select().from(digestRuns).where(eq(digestRuns.key, key)).limit(1);
	return row;
}

/** The keys, among those given, of digest runs that are done. */
export async function listDoneDigestRuns(db: Reader, keys: readonly string[]): Promise<string[]> {
	if (keys.length === 0) return [];
	const rows = await db
		.select({ key: digestRuns.key })
		.from(digestRuns)
		.where(and(inArray(digestRuns.key, [...keys]), isNotNull(digestRuns.doneAt)));
	return rows.map((row) => row.key);
}

/** Moves a digest's run on. */
export async function updateDigestRun(
	tx: Tx,
	key: string,
	change: { readonly afterSubscriberId?: number; readonly doneAt?: Date },
): Promise<void> {
	await tx.update(digestRuns).set(change).where(eq(digestRuns.key, key));
}

/** Notes in which message each alert is, where it was in none. */
export async function markGathered(tx: Tx, gathered: readonly (AlertKey & { messageId: number })[]): Promise<void> {
	if (gathered.length === 0) return;
	const rows = gathered.map((one) =>
		sql.raw(`(${[one.eventId, one.subscriberId, one.messageId].map(Number).join(", ")})`),
	);
	await tx
		.update(alerts)
		// Both engines call the columns of bare values column1, column2 and so on.
		.set({ state: "gathered", messageId: sql`gathered.column3`, dueAt: null })
		.from(sql`(values ${sql.join(rows, sql`, `)}) as gathered`)
		.where(
			sql`(${alerts.eventId}, ${alerts.subscriberId}) = (gathered.column1, gathered.column2) and ${alerts.state} = 'pending'`,
		);
}

/** Puts alerts off until the instant. */
export async function postponeAlerts(tx: Tx, keys: readonly AlertKey[], until: Date): Promise<void> {
	await tx
		.update(alerts)
		.set({ dueAt: until })
		.where(and(isAmong(keys), eq(alerts.state, "pending")));
}

/** Settles alerts without a message, or takes them out of one that was not sent. */
export async function cancelAlerts(tx: Tx, keys: readonly AlertKey[], reason: string): Promise<void> {
	if (keys.length === 0) return;
	await tx.update(alerts).set({ state: "cancelled", reason, dueAt: null }).where(isAmong(keys));
}

/** Cancels the alerts that a message carries, for a reason. */
export async function cancelAlertsOf(tx: Tx, messageId: number, reason: string): Promise<void> {
	await tx
		.update(alerts)
		.set({ state: "cancelled", reason, dueAt: null })
		.where(and(eq(alerts.messageId, messageId), eq(alerts.state, "gathered")));
}

/** Settles every alert of a subscriber that is in no message yet. */
export async function cancelPendingAlerts(tx: Tx, subscriberId: number, reason: string): Promise<void> {
	await tx
		.update(alerts)
		.set({ state: "cancelled", reason, dueAt: null })
		.where(and(eq(alerts.subscriberId, subscriberId), eq(alerts.state, "pending")));
}

/** A subscriber's alerts that are in no message yet, or in one of the messages given. */
export async function listOpenAlerts(
	tx: Tx,
	subscriberId: number,
	messageIds: readonly number[],
): Promise<(AlertKey & { messageId: number | null })[]> {
	const open = sql`(${alerts.state} = 'pending' or ${messageIds.length > 0 ? inArray(alerts.messageId, [...messageIds]) : sql`1 = 0`})`;
	return tx
		.select({ eventId: alerts.eventId, subscriberId: alerts.subscriberId, messageId: alerts.messageId })
		.from(alerts)
		.where(and(eq(alerts.subscriberId, subscriberId), sql`${alerts.state} <> 'cancelled'`, open))
		.limit(5000);
}

/** The alerts that are in the messages, in the order of the events. */
export async function listAlertsOf(tx: Reader, messageIds: readonly number[]): Promise<Alert[]> {
	if (messageIds.length === 0) return [];
	return alertsOfMessages(tx, { ids: idList(messageIds) });
}

const alertsOfMessages = once("alerts_of_messages", (db) =>
	db
		.select()
		.from(alerts)
		.where(and(isAmongIds(alerts.messageId, "ids"), eq(alerts.state, "gathered")))
		.orderBy(asc(alerts.eventId)),
);

/** A pair of bare numbers needs no parameter, and none has to be told its type on PostgreSQL. */
function isAmong(keys: readonly AlertKey[]) {
	const pairs = keys.map(({ eventId, subscriberId }) => sql.raw(`(${Number(eventId)}, ${Number(subscriberId)})`));
	return sql`(${alerts.eventId}, ${alerts.subscriberId}) in (values ${sql.join(pairs, sql`, `)})`;
}
