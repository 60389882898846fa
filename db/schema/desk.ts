/** The desk's own order of work: who has what, and what rests until when. Nothing of it is public. */

import { sql } from "drizzle-orm";
import { MORNING_PACES } from "../../src/domain/morning.ts";
import { ITEM_KINDS, LANES } from "../../src/domain/queue.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { pledges } from "./pledges.ts";
import { events } from "./record.ts";

const { bool, id, index, instant, int, oneOf, primaryKey, ref, table, text } = kit;

/**
 * An item of the queues that somebody owns or that was snoozed; what has no row has neither. A snooze is over on
 * `snoozed_until`, or with the first event of `pledge_id` after `snooze_event_id` that is news: it is found by asking, so
 * nothing has to wake it. `kind` has no check: a new queue brings a new kind, which only the types have to know.
 */
export const deskItems = table(
	"desk_items",
	{
		kind: oneOf("kind", ITEM_KINDS).notNull(),
		/** The number of the pledge's row, or of what else the kind says. */
		subjectId: ref("subject_id").notNull(),
		/** The pledge whose news ends a snooze. */
		pledgeId: ref("pledge_id").references(() => pledges.id, { onDelete: "cascade" }),
		version: int("version").notNull(),
		ownerId: ref("owner_id").references(() => users.id),
		/** A civil date in the newsroom's zone. */
		snoozedUntil: text("snoozed_until"),
		/** A note of the desk, so it stands in no event. */
		snoozeReason: text("snooze_reason").notNull().default(""),
		snoozedBy: ref("snoozed_by").references(() => users.id),
		snoozedAt: instant("snoozed_at"),
		snoozeEventId: ref("snooze_event_id").references(() => events.id),
	},
	(t) => [
		primaryKey({ columns: [t.kind, t.subjectId] }),
		index("desk_items_owner").on(t.ownerId, t.kind, t.subjectId).where(sql`owner_id is not null`),
		index("desk_items_snoozed").on(t.snoozedUntil, t.kind, t.subjectId).where(sql`snoozed_until is not null`),
	],
);

/** How a user wants to work at the desk; who has no row gets no morning mail and has no shortcuts. */
export const deskPreferences = table(
	"desk_preferences",
	{
		userId: ref("user_id")
			.primaryKey()
			.references(() => users.id, { onDelete: "cascade" }),
		pace: oneOf("pace", MORNING_PACES).notNull(),
		hour: int("hour").notNull(),
		timeZone: text("time_zone").notNull(),
		shortcuts: bool("shortcuts").notNull().default(false),
		/** The civil date of the last morning that was seen to, with a mail or without. */
		seenOn: text("seen_on"),
		/** When the last mail was made. */
		mailedAt: instant("mailed_at"),
	},
	(t) => [
		isOneOf("desk_preferences_pace", t.pace, MORNING_PACES),
		index("desk_preferences_mornings").on(t.userId).where(sql`pace <> 'off'`),
	],
);

/** Filters of queues that a user keeps under a name, for themselves or for all. `query` is that of the queue's address. */
export const deskFilters = table(
	"desk_filters",
	{
		id: id(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		name: text("name").notNull(),
		lane: oneOf("lane", LANES).notNull(),
		query: text("query").notNull(),
		isShared: bool("is_shared").notNull(),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [index("desk_filters_user").on(t.userId, t.id), index("desk_filters_shared").on(t.id).where(sql`is_shared`)],
);
