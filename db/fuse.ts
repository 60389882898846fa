import { and, asc, desc, eq, gte, inArray, isNotNull, lte, max, sql } from "drizzle-orm";
import type { EventData, EventKind } from "../src/domain/event.ts";
import { fanOuts } from "./schema/alerts.ts";
import { pledges } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";

export interface FreshFanOut {
	readonly eventId: number;
	readonly kind: EventKind;
	readonly pledgeId: number | null;
}

/** Events of the kinds whose first alerts may be written now, and which nobody has released: at most 10,000. */
export async function listFreshFanOuts(db: Reader, kinds: readonly EventKind[], now: Date): Promise<FreshFanOut[]> {
	return db
		.select({ eventId: events.id, kind: events.kind, pledgeId: events.pledgeId })
		.from(fanOuts)
		.innerJoin(events, eq(events.id, fanOuts.eventId))
		.where(and(isFresh, lte(fanOuts.pendingSince, now), inArray(events.kind, [...kinds])))
		.orderBy(asc(events.id))
		.limit(10_000);
}

const isFresh = and(isNotNull(fanOuts.pendingSince), eq(fanOuts.afterSubscriberId, 0), eq(fanOuts.reason, ""));

/** How many events of a kind were recorded since the instant. */
export async function countEvents(db: Reader, kind: EventKind, since: Date): Promise<number> {
	return db.$count(events, and(eq(events.kind, kind), gte(events.recordedAt, since)));
}

/** How many deadlines have passed and are not noticed yet: what a sweep that has begun will still record. */
export async function countUnnoticedLapses(db: Reader, now: Date): Promise<number> {
	return db.$count(pledges, and(isNotNull(pledges.lapseCheckAt), lte(pledges.lapseCheckAt, now)));
}

/** What was told of the newest 5,000 events with news, within the period: when each was recorded, and to how many. */
export async function listTold(db: Reader, period: { readonly from: Date; readonly to: Date }) {
	const newest = await db
		.select({ kind: events.kind, recordedAt: events.recordedAt, written: fanOuts.written })
		.from(fanOuts)
		.innerJoin(events, eq(events.id, fanOuts.eventId))
		.orderBy(desc(fanOuts.eventId))
		.limit(5000);
	return newest.filter(({ recordedAt }) => recordedAt >= period.from && recordedAt < period.to);
}

/** Keeps events of which nobody was told yet from being told until a person releases them. Gives how many. */
export async function holdFanOuts(
	tx: Tx,
	eventIds: readonly number[],
	held: { now: Date; reason: string },
): Promise<number> {
	const { rowCount } = await tx
		.update(fanOuts)
		.set({ heldAt: held.now, pendingSince: null, reason: held.reason })
		.where(and(inArray(fanOuts.eventId, [...eventIds]), isFresh));
	return rowCount;
}

/** How many events are held. */
export async function countHeld(db: Reader): Promise<number> {
	return db.$count(fanOuts, isNotNull(fanOuts.heldAt));
}

/** The holds since alerts were last released, the oldest first: when each was, and the figures that it went by. */
export async function listOpenHolds(db: Reader, limit: number): Promise<{ at: Date; data: EventData }[]> {
	const released = db
		.select({ id: max(events.id) })
		.from(events)
		.where(eq(events.kind, "alerts_released"));
	return db
		.select({ at: events.recordedAt, data: events.data })
		.from(events)
		.where(and(eq(events.kind, "alerts_held"), sql`${events.id} > coalesce((${released}), 0)`))
		.orderBy(asc(events.id))
		.limit(limit);
}

/** Lets held events go: to be told now as `change` says, or closed. Gives how many. */
export async function releaseFanOuts(
	tx: Tx,
	change: Pick<Partial<typeof fanOuts.$inferInsert>, "pendingSince" | "doneAt" | "gatherAs" | "reason">,
): Promise<number> {
	const { rowCount } = await tx
		.update(fanOuts)
		.set({ heldAt: null, ...change })
		.where(isNotNull(fanOuts.heldAt));
	return rowCount;
}

/** When the newest event was recorded, or undefined where there is none. */
export async function findNewestRecordedAt(db: Reader): Promise<Date | undefined> {
	const [row] = await db.select({ at: events.recordedAt }).from(events).orderBy(desc(events.id)).limit(1);
	return row?.at;
}
