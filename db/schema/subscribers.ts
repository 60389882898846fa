/** Subscribers and what they wish to be told. */

import { sql } from "drizzle-orm";
import type { News } from "../../src/domain/event.ts";
import { PACES, SCOPES, SUBSCRIBER_STATES } from "../../src/domain/subscription.ts";
import { isOneOf, kit } from "../kit.ts";

const { bool, id, index, instant, int, json, oneOf, ref, table, text, uniqueIndex } = kit;

/**
 * `email` is lower case, and null once the subscriber has left. Two keyed hashes outlive it: of the address (to find the
 * ledger, to keep a suppression) and of the inbox behind it (without "+tag", to limit confirmations).
 */
export const subscribers = table(
	"subscribers",
	{
		id: id(),
		email: text("email").unique(),
		addressHash: text("address_hash").notNull(),
		inboxHash: text("inbox_hash").notNull(),
		state: oneOf("state", SUBSCRIBER_STATES).notNull(),
		reason: text("reason").notNull().default(""),
		timeZone: text("time_zone").notNull(),
		language: text("language").notNull(),
		digestHour: int("digest_hour").notNull(),
		bounceScore: int("bounce_score").notNull().default(0),
		bouncedAt: instant("bounced_at"),
		/** When news last went into a message for them: who has waited longest is told first. */
		lastToldAt: instant("last_told_at"),
		confirmedAt: instant("confirmed_at"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		isOneOf("subscribers_state", t.state, SUBSCRIBER_STATES),
		index("subscribers_address").on(t.addressHash),
		index("subscribers_inbox").on(t.inboxHash),
		index("subscribers_digest").on(t.state, t.timeZone, t.digestHour, t.id),
	],
);

/** Addresses that no mail goes to, whoever asks, as keyed hashes: hard bounces and complaints. */
export const suppressions = table("suppressions", {
	addressHash: text("address_hash").primaryKey(),
	reason: text("reason").notNull(),
	suppressedAt: instant("suppressed_at").notNull(),
});

/** `target_id` is the pledge, promiser or topic followed; 0 for the scope `all`. Unconfirmed until `confirmed_at`. */
export const subscriptions = table(
	"subscriptions",
	{
		id: id(),
		subscriberId: ref("subscriber_id")
			.notNull()
			.references(() => subscribers.id, { onDelete: "cascade" }),
		scope: oneOf("scope", SCOPES).notNull(),
		targetId: ref("target_id").notNull(),
		pace: oneOf("pace", PACES).notNull(),
		dueSoon: bool("due_soon").notNull(),
		lapsed: bool("lapsed").notNull(),
		outcome: bool("outcome").notNull(),
		moved: bool("moved").notNull(),
		corrected: bool("corrected").notNull(),
		registered: bool("registered").notNull(),
		confirmedAt: instant("confirmed_at"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		uniqueIndex("subscriptions_once").on(t.subscriberId, t.scope, t.targetId),
		index("subscriptions_target").on(t.scope, t.targetId, t.subscriberId),
		isOneOf("subscriptions_scope", t.scope, SCOPES),
		isOneOf("subscriptions_pace", t.pace, PACES),
	],
);

/** Wishes to follow as they came in at the door; a job answers them, so that the door's work is always the same. */
export const subscriptionRequests = table(
	"subscription_requests",
	{
		id: id(),
		email: text("email").notNull(),
		scope: oneOf("scope", SCOPES).notNull(),
		targetId: ref("target_id").notNull(),
		pace: oneOf("pace", PACES).notNull(),
		news: json<readonly News[]>("news").notNull(),
		timeZone: text("time_zone").notNull(),
		language: text("language").notNull(),
		requestedAt: instant("requested_at").notNull(),
		waitingSince: instant("waiting_since"),
	},
	(t) => [
		index("subscription_requests_waiting").on(t.waitingSince, t.id).where(sql`waiting_since is not null`),
		index("subscription_requests_requested").on(t.requestedAt),
	],
);
