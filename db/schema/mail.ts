/** Messages and what mail servers answered. */

import { sql } from "drizzle-orm";
import type { EventData } from "../../src/domain/event.ts";
import { DELIVERY_RESULTS, MESSAGE_KINDS, MESSAGE_STATES } from "../../src/domain/subscription.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { subscribers } from "./subscribers.ts";

const { id, index, instant, int, json, oneOf, ref, table, text } = kit;

/**
 * What is handed to the mail server. `due_at` is when to try next: null while a sender has it (`lease_owner`) and once
 * it is settled (`settled_at`). `message_id` (the mail header) and `dated` (its Date) never change, and `raw` keeps the
 * very bytes while a try may be repeated, so a second copy can be told as such. `lane` and `place` give the order.
 */
export const messages = table(
	"messages",
	{
		id: id(),
		dedupeKey: text("dedupe_key").notNull().unique(),
		kind: oneOf("kind", MESSAGE_KINDS).notNull(),
		subscriberId: ref("subscriber_id").references(() => subscribers.id),
		userId: ref("user_id").references(() => users.id, { onDelete: "set null" }),
		messageId: text("message_id").notNull().unique(),
		data: json<EventData>("data").notNull(),
		dated: instant("dated").notNull(),
		lane: int("lane").notNull(),
		place: int("place").notNull(),
		state: oneOf("state", MESSAGE_STATES).notNull(),
		reason: text("reason").notNull(),
		dueAt: instant("due_at"),
		attempts: int("attempts").notNull(),
		unanswered: int("unanswered").notNull(),
		leaseOwner: text("lease_owner"),
		leasedAt: instant("leased_at"),
		firstTriedAt: instant("first_tried_at"),
		raw: text("raw"),
		lastAnswer: text("last_answer").notNull(),
		settledAt: instant("settled_at"),
	},
	(t) => [
		isOneOf("messages_kind", t.kind, MESSAGE_KINDS),
		isOneOf("messages_state", t.state, MESSAGE_STATES),
		index("messages_due").on(t.lane, t.dueAt, t.place, t.id).where(sql`due_at is not null`),
		index("messages_leased").on(t.leaseOwner).where(sql`lease_owner is not null`),
		index("messages_subscriber").on(t.subscriberId, t.kind, t.dated),
		index("messages_state").on(t.state, t.id),
	],
);

/** One attempt to hand a message to the mail server, and what it answered. */
export const deliveries = table(
	"deliveries",
	{
		id: id(),
		messageId: ref("message_id")
			.notNull()
			.references(() => messages.id, { onDelete: "cascade" }),
		attempt: int("attempt").notNull(),
		worker: text("worker").notNull(),
		startedAt: instant("started_at").notNull(),
		endedAt: instant("ended_at").notNull(),
		result: oneOf("result", DELIVERY_RESULTS).notNull(),
		code: int("code"),
		answer: text("answer").notNull(),
	},
	(t) => [index("deliveries_message").on(t.messageId, t.id), index("deliveries_ended").on(t.endedAt, t.id)],
);

/**
 * Messages that the send journal knows as sent and the database did not when it was opened: it was restored from a
 * backup. A message that comes about again with the same Message-ID is not sent again.
 */
export const journalled = table("journalled", {
	messageId: text("message_id").primaryKey(),
	sentAt: instant("sent_at").notNull(),
});

/** What the built-in mailbox took, where no mail server is set. A message is in it once, however often it is handed in. */
export const mailbox = table("mailbox", {
	id: id(),
	messageId: text("message_id").notNull().unique(),
	recipient: text("recipient").notNull(),
	subject: text("subject").notNull(),
	raw: text("raw").notNull(),
	receivedAt: instant("received_at").notNull(),
});
