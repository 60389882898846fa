import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { type EventData, type EventKind, newsOf } from "../src/domain/event.ts";
import type { Actor } from "../src/domain/role.ts";
import { once } from "./once.ts";
import { noteForSealing } from "./record.ts";
import { users } from "./schema/accounts.ts";
import { fanOuts } from "./schema/alerts.ts";
import { pledges } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import type { Reader, Tx } from "./types.ts";
import { attribution } from "./users.ts";

export interface NewEvent {
	readonly kind: EventKind;
	readonly actor: Actor;
	/** When it was recorded, which is now. */
	readonly recordedAt: Date;
	/** When it happened, where that is not when it was recorded: a lapse noticed late. */
	readonly occurredAt?: Date;
	readonly pledgeId?: number;
	readonly promiserId?: number;
	readonly milestoneId?: number;
	/** The occurrence of a recurring pledge that it is about. */
	readonly occurrenceId?: number;
	/** The user that the event is about; who acted stands in `actor`. */
	readonly userId?: number;
	readonly reason?: string;
	readonly data?: EventData;
	/** From when its alerts may be written, where not at once. */
	readonly tellFrom?: Date;
	/** Makes the event happen once: a second one with the same key is refused as a duplicate. */
	readonly dedupeKey?: string;
}

/**
 * Appends an event and, where subscribers are told of its kind, notes that its alerts are still to be written.
 * Gives its id, or undefined where an event with the same dedupe key exists.
 */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<number | undefined> {
	const [row] = await tx.insert(events).values(rowOf(event)).onConflictDoNothing().returning({ id: events.id });
	if (row) noteForSealing(tx, row.id);
	if (row && newsOf(event.kind)) {
		const pendingSince = event.tellFrom ?? event.recordedAt;
		await tx.insert(fanOuts).values({ eventId: row.id, afterSubscriberId: 0, pendingSince, doneAt: null });
	}
	return row?.id;
}

function rowOf(event: NewEvent): typeof events.$inferInsert {
	return {
		kind: event.kind,
		pledgeId: event.pledgeId ?? null,
		promiserId: event.promiserId ?? null,
		userId: event.userId ?? null,
		milestoneId: event.milestoneId ?? null,
		occurrenceId: event.occurrenceId ?? null,
		dedupeKey: event.dedupeKey ?? null,
		occurredAt: event.occurredAt ?? event.recordedAt,
		recordedAt: event.recordedAt,
		actorKind: event.actor.kind,
		actorId: event.actor.kind === "user" ? event.actor.userId : null,
		reason: event.reason ?? "",
		data: event.data ?? {},
	};
}

/** The newest event's id, 0 where there is none: whoever saw it has seen every change that has an event. */
export async function findLastEventId(db: Reader): Promise<number> {
	const [last] = await lastEvent(db, {});
	return last?.id ?? 0;
}

const lastEvent = once("last_event", (db) =>
	db.select({ id: events.id }).from(events).orderBy(desc(events.id)).limit(1),
);

/** Which events: those before an event's id (all of them where it is absent), and how many at most. */
export interface EventPage {
	readonly before?: number | undefined;
	readonly limit: number;
}

/** Before this come all events. */
export const NEWEST_EVENT = Number.MAX_SAFE_INTEGER;

/** An event with the user who acted, for the histories of pledges and milestones. */
export const eventColumns = {
	id: events.id,
	kind: events.kind,
	occurredAt: events.occurredAt,
	recordedAt: events.recordedAt,
	actorKind: events.actorKind,
	by: attribution,
	reason: events.reason,
	data: events.data,
} as const;

/** What happened to a pledge, what is not public included, the newest first. */
export const listPledgeEvents = (
	db: Reader,
	pledgeId: number,
	{ before = NEWEST_EVENT, limit }: EventPage = { limit: 500 },
) => eventsOfPledge(db, { pledgeId, before, limit });

const eventsOfPledge = once("events_of_pledge", (db) =>
	db
		.select(eventColumns)
		.from(events)
		.leftJoin(users, eq(users.id, events.actorId))
		.where(and(eq(events.pledgeId, sql.placeholder("pledgeId")), lt(events.id, sql.placeholder("before"))))
		.orderBy(desc(events.id))
		.limit(sql.placeholder("limit")),
);

export type PledgeEvent = Awaited<ReturnType<typeof listPledgeEvents>>[number];

/** What some events tell of, by id: their kind, and the pledge as it is called now. */
export async function listEventSubjects(db: Reader, ids: readonly number[]) {
	if (ids.length === 0) return new Map<number, never>();
	const rows = await db
		.select({ id: events.id, kind: events.kind, data: events.data, title: pledges.title })
		.from(events)
		.leftJoin(pledges, eq(pledges.id, events.pledgeId))
		.where(inArray(events.id, [...ids]))
		.limit(ids.length);
	return new Map(rows.map((row) => [row.id, row]));
}

/** An event and the pledge it is about, or undefined. */
export async function findEventById(db: Reader, id: number) {
	const [row] = await db
		.select({
			kind: events.kind,
			recordedAt: events.recordedAt,
			data: events.data,
			pledge: { id: pledges.publicId, title: pledges.title },
		})
		.from(events)
		.leftJoin(pledges, eq(pledges.id, events.pledgeId))
		.where(eq(events.id, id))
		.limit(1);
	return row;
}
