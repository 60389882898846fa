import type { News } from "./event.ts";

/** What a subscriber follows. `all` has no target. */
export const SCOPES = ["pledge", "promiser", "topic", "all"] as const;
export type Scope = (typeof SCOPES)[number];

/** How soon a subscriber is told: at once, or gathered in a daily or weekly digest. Fastest first. */
export const PACES = ["instant", "daily", "weekly"] as const;
export type Pace = (typeof PACES)[number];

/** What a new subscription tells and how soon, until its subscriber chooses otherwise. */
export const FIRST_CHOICE = { pace: "instant", news: ["lapsed", "outcome", "moved", "corrected"] } as const satisfies {
	readonly pace: Pace;
	readonly news: readonly News[];
};

/** The hour of the day at which digests come, in the subscriber's time zone, until they choose another. */
export const FIRST_DIGEST_HOUR = 7;

export const SUBSCRIBER_STATES = ["pending", "active", "suppressed", "deleted"] as const;

/**
 * What became of an alert. `pending`: not in a message yet. `gathered`: part of a message, whose state tells the rest.
 * `cancelled`: settled without a message, with a reason.
 */
export const ALERT_STATES = ["pending", "gathered", "cancelled"] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const MESSAGE_KINDS = [
	"alert",
	"digest",
	"confirmation",
	"invitation",
	"preferences",
	"canary",
	"desk",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The order in which messages go out: the lowest first. Answers to people who wait at their screen, then corrections. */
export const LANES = { answer: 0, correction: 1, alert: 2, digest: 3 } as const;

/**
 * The life of a message: `pending` until claimed, `sending` under a lease, then `sent` (the mail server took it),
 * back to `pending` with backoff, or one of the ends, each with a reason. `uncertain`: two tries ended without an
 * answer, so that a third could be a second copy; an operator decides. `held`: waits for a person to release it.
 */
export const MESSAGE_STATES = [
	"pending",
	"sending",
	"sent",
	"failed",
	"cancelled",
	"expired",
	"uncertain",
	"held",
	"bounced",
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Why a message is uncertain that waits for a person: nobody knows whether its reader has it. */
export const NO_ANSWER_TWICE = "two tries without an answer";

/** Where a message ended that a person may send once more. */
export const RETRIED: readonly MessageState[] = ["failed", "uncertain", "expired"];

/** Where a message is that a person may settle without sending it. */
export const CANCELLED_BY_HAND: readonly MessageState[] = ["pending", "held", "uncertain"];

/** How one attempt to hand a message to the mail server ended. */
export const DELIVERY_RESULTS = ["accepted", "refused", "deferred", "no_answer"] as const;
export type DeliveryResult = (typeof DELIVERY_RESULTS)[number];
