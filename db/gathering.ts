import { eq, inArray } from "drizzle-orm";
import type { EventKind } from "../src/domain/event.ts";
import { fanOuts } from "./schema/alerts.ts";
import { events } from "./schema/record.ts";
import { subscribers } from "./schema/subscribers.ts";
import type { Reader, Tx } from "./types.ts";

/** What has to be known of an event to put its alerts into messages. */
export interface EventToTell {
	readonly kind: EventKind;
	readonly gatherAs: "usual" | "digest";
	/** The same for the same thing that happened, also where it is noticed again on a restored database. */
	readonly identity: string;
}

/** The events with the ids. */
export async function mapEventsToTell(db: Reader, eventIds: readonly number[]): Promise<Map<number, EventToTell>> {
	if (eventIds.length === 0) return new Map();
	const rows = await db
		.select({
			id: events.id,
			kind: events.kind,
			gatherAs: fanOuts.gatherAs,
			dedupeKey: events.dedupeKey,
			recordedAt: events.recordedAt,
		})
		.from(events)
		.innerJoin(fanOuts, eq(fanOuts.eventId, events.id))
		.where(inArray(events.id, [...new Set(eventIds)]));
	const identityOf = (row: (typeof rows)[number]) => row.dedupeKey ?? `${row.id}@${row.recordedAt.getTime()}`;
	return new Map(rows.map((row) => [row.id, { ...row, identity: identityOf(row) }]));
}

/** Who is told, as far as messages are put together. */
export interface ReaderToTell {
	readonly id: number;
	/** The number of a subscriber may be given again on a restored database; with the instant it is one person's. */
	readonly identity: string;
	readonly lastToldAt: Date | null;
}

/** The subscribers with the ids. */
export async function mapReadersToTell(
	db: Reader,
	subscriberIds: readonly number[],
): Promise<Map<number, ReaderToTell>> {
	if (subscriberIds.length === 0) return new Map();
	const rows = await db
		.select({ id: subscribers.id, createdAt: subscribers.createdAt, lastToldAt: subscribers.lastToldAt })
		.from(subscribers)
		.where(inArray(subscribers.id, [...new Set(subscriberIds)]));
	return new Map(rows.map((row) => [row.id, { ...row, identity: `${row.id}@${row.createdAt.getTime()}` }]));
}

/** Notes that news went into messages for the subscribers. */
export async function markTold(tx: Tx, subscriberIds: readonly number[], lastToldAt: Date): Promise<void> {
	if (subscriberIds.length === 0) return;
	await tx
		.update(subscribers)
		.set({ lastToldAt })
		.where(inArray(subscribers.id, [...new Set(subscriberIds)]));
}
