/** Events and the record that they make. Triggers keep all of it append-only. */

import { sql } from "drizzle-orm";
import { EVENT_KINDS, type EventData } from "../../src/domain/event.ts";
import type { PledgeDocument } from "../../src/domain/pledge-document.ts";
import { ACTOR_KINDS } from "../../src/domain/role.ts";
import { kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { occurrences } from "./outcomes.ts";
import { milestones, pledges, promisers } from "./pledges.ts";

const { id, index, instant, int, json, oneOf, primaryKey, ref, table, text } = kit;

/**
 * Append-only: triggers on both engines refuse updates and deletes. `dedupe_key` makes an event happen once. `kind` has no
 * check, since a new kind would copy the longest table of all at an upgrade; only the types say which kinds there are.
 */
export const events = table(
	"events",
	{
		id: id(),
		kind: oneOf("kind", EVENT_KINDS).notNull(),
		pledgeId: ref("pledge_id").references(() => pledges.id),
		promiserId: ref("promiser_id").references(() => promisers.id),
		userId: ref("user_id").references(() => users.id),
		milestoneId: ref("milestone_id").references(() => milestones.id),
		occurrenceId: ref("occurrence_id").references(() => occurrences.id),
		dedupeKey: text("dedupe_key").unique(),
		occurredAt: instant("occurred_at").notNull(),
		recordedAt: instant("recorded_at").notNull(),
		actorKind: oneOf("actor_kind", ACTOR_KINDS).notNull(),
		actorId: ref("actor_id").references(() => users.id),
		reason: text("reason").notNull(),
		data: json<EventData>("data").notNull(),
	},
	(t) => [
		index("events_pledge").on(t.pledgeId, t.id),
		index("events_kind").on(t.kind, t.id),
		index("events_milestone").on(t.milestoneId, t.id).where(sql`milestone_id is not null`),
	],
);

/** The end of the chain of events: how many are sealed, and the last one's hash. One row, which every writer locks. */
export const recordEnd = table("record_end", {
	id: int("id").primaryKey(),
	position: int("position").notNull(),
	hash: text("hash").notNull(),
});

/**
 * Each event's place in the chain: `hash` is of the hash before it, the event, and the revision that it made. Written in
 * the event's own transaction; append-only by triggers, as events are.
 */
export const seals = table("seals", {
	position: int("position").primaryKey(),
	eventId: ref("event_id")
		.notNull()
		.unique()
		.references(() => events.id),
	hash: text("hash").notNull(),
});

/** A published pledge as the public could see it after a change: the whole document and its digest. Append-only. */
export const pledgeRevisions = table(
	"pledge_revisions",
	{
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id),
		revision: int("revision").notNull(),
		eventId: ref("event_id")
			.notNull()
			.references(() => events.id),
		recordedAt: instant("recorded_at").notNull(),
		document: json<PledgeDocument>("document").notNull(),
		digest: text("digest").notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.pledgeId, t.revision] }),
		index("pledge_revisions_as_of").on(t.pledgeId, t.recordedAt),
		index("pledge_revisions_event").on(t.eventId),
	],
);

/** The end of the chain as it was published for each civil day (UTC), for outsiders to keep. Append-only. */
export const recordDays = table("record_days", {
	onDate: text("on_date").primaryKey(),
	position: int("position").notNull(),
	hash: text("hash").notNull(),
	publishedAt: instant("published_at").notNull(),
});
