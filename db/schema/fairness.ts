/** Fairness: what those who are held to a pledge reply, what readers send, and what was considered and not registered. */

import { sql } from "drizzle-orm";
import { REPLY_STATES } from "../../src/domain/reply.ts";
import { TIP_KINDS, TIP_STATES } from "../../src/domain/tip.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { pledges, sources } from "./pledges.ts";

const { id, index, instant, int, oneOf, ref, table, text, uniqueIndex } = kit;

/**
 * Requests for comment and what came of them, numbered within their pledge. `recipient` is for the newsroom alone and
 * emptied some time after the request has ended; `answer` is what they said, in full.
 */
export const replies = table(
	"replies",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		number: int("number").notNull(),
		recipient: text("recipient").notNull(),
		state: oneOf("state", REPLY_STATES).notNull(),
		askedOn: text("asked_on").notNull(),
		dueOn: text("due_on").notNull(),
		/** What they said, the day they said it, and how it came: "by mail from the press office". */
		answer: text("answer").notNull().default(""),
		answeredOn: text("answered_on"),
		cameBy: text("came_by").notNull().default(""),
		sourceId: ref("source_id").references(() => sources.id),
		createdBy: ref("created_by").references(() => users.id),
		createdAt: instant("created_at").notNull(),
		endedAt: instant("ended_at"),
	},
	(t) => [
		isOneOf("replies_state", t.state, REPLY_STATES),
		uniqueIndex("replies_once").on(t.pledgeId, t.number),
		index("replies_due").on(t.dueOn, t.id).where(sql`state = 'asked'`),
		index("replies_ended").on(t.endedAt, t.id).where(sql`ended_at is not null and recipient <> ''`),
	],
);

/**
 * What readers sent, and what became of it. Nothing of it is public or enters the record. `contact` is how the sender
 * can be reached, where they said so; it is emptied some time after the tip was decided on, or when they ask.
 */
export const tips = table(
	"tips",
	{
		id: id(),
		kind: oneOf("kind", TIP_KINDS).notNull(),
		pledgeId: ref("pledge_id").references(() => pledges.id, { onDelete: "cascade" }),
		words: text("words").notNull(),
		promiser: text("promiser").notNull(),
		saidOn: text("said_on"),
		url: text("url").notNull(),
		contact: text("contact").notNull(),
		state: oneOf("state", TIP_STATES).notNull(),
		receivedAt: instant("received_at").notNull(),
		decidedBy: ref("decided_by").references(() => users.id),
		decidedAt: instant("decided_at"),
		/** Why it was declined, for the newsroom. */
		reason: text("reason").notNull().default(""),
	},
	(t) => [
		isOneOf("tips_kind", t.kind, TIP_KINDS),
		isOneOf("tips_state", t.state, TIP_STATES),
		index("tips_waiting").on(t.receivedAt, t.id).where(sql`state = 'new'`),
		index("tips_decided").on(t.decidedAt, t.id).where(sql`decided_at is not null`),
	],
);

/** The selection log: what was considered and not registered, and why. `reason` is a key of the policy's list. */
export const candidates = table(
	"candidates",
	{
		id: id(),
		title: text("title").notNull(),
		promiser: text("promiser").notNull(),
		saidOn: text("said_on"),
		url: text("url").notNull(),
		reason: text("reason").notNull(),
		words: text("words").notNull(),
		tipId: ref("tip_id").references(() => tips.id),
		/** The pledge as which it was registered after all. */
		pledgeId: ref("pledge_id").references(() => pledges.id),
		loggedBy: ref("logged_by").references(() => users.id),
		loggedAt: instant("logged_at").notNull(),
	},
	(t) => [index("candidates_logged").on(t.loggedAt, t.id), index("candidates_reason").on(t.reason)],
);
