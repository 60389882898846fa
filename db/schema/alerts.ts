/** Who is to be told of which event, and how far that has come. */

import { sql } from "drizzle-orm";
import { ALERT_STATES, PACES } from "../../src/domain/subscription.ts";
import { isOneOf, kit } from "../kit.ts";
import { messages } from "./mail.ts";
import { events } from "./record.ts";
import { subscribers } from "./subscribers.ts";

const { index, instant, int, oneOf, primaryKey, ref, table, text } = kit;

export const GATHERINGS = ["usual", "digest"] as const;

/**
 * How far the alerts of an event have been written. It may begin at `pending_since`, which is null once it is done
 * (`done_at`) or held for a person (`held_at`). `gather_as` "digest": what came late or was held goes out as one digest.
 */
export const fanOuts = table(
	"fan_outs",
	{
		eventId: ref("event_id")
			.primaryKey()
			.references(() => events.id),
		afterSubscriberId: ref("after_subscriber_id").notNull(),
		pendingSince: instant("pending_since"),
		heldAt: instant("held_at"),
		doneAt: instant("done_at"),
		gatherAs: oneOf("gather_as", GATHERINGS).notNull().default("usual"),
		written: int("written").notNull().default(0),
		reason: text("reason").notNull().default(""),
	},
	(t) => [
		index("fan_outs_pending").on(t.pendingSince, t.eventId).where(sql`pending_since is not null`),
		index("fan_outs_held").on(t.heldAt, t.eventId).where(sql`held_at is not null`),
	],
);

/**
 * One subscriber to be told of one event. The key is the promise that nobody is told twice of one event. `due_at` is
 * when it may go into a message; null once it is in one, or cancelled.
 */
export const alerts = table(
	"alerts",
	{
		eventId: ref("event_id")
			.notNull()
			.references(() => events.id),
		subscriberId: ref("subscriber_id")
			.notNull()
			.references(() => subscribers.id),
		pace: oneOf("pace", PACES).notNull(),
		state: oneOf("state", ALERT_STATES).notNull(),
		reason: text("reason").notNull(),
		messageId: ref("message_id").references(() => messages.id),
		dueAt: instant("due_at"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.eventId, t.subscriberId] }),
		index("alerts_due").on(t.pace, t.dueAt, t.eventId, t.subscriberId).where(sql`due_at is not null`),
		index("alerts_subscriber").on(t.subscriberId, t.eventId),
		index("alerts_message").on(t.messageId).where(sql`message_id is not null`),
		isOneOf("alerts_state", t.state, ALERT_STATES),
	],
);

/** A digest's run for everybody with one pace, time zone and hour: `key` holds them and the civil date. Done once. */
export const digestRuns = table("digest_runs", {
	key: text("key").primaryKey(),
	scheduledAt: instant("scheduled_at").notNull(),
	afterSubscriberId: ref("after_subscriber_id").notNull(),
	doneAt: instant("done_at"),
});
