/** The desk's own order of work: who has what, and what rests until when. Nothing of it is public. */

import { sql } from "drizzle-orm";
import { ITEM_KINDS } from "../../src/domain/queue.ts";
import { kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { pledges } from "./pledges.ts";
import { events } from "./record.ts";

const { index, instant, int, oneOf, primaryKey, ref, table, text } = kit;

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
