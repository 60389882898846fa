/**
 * Events are the spine of Bywhen: one thing that happened to a pledge (or to a user, a promiser): who, when, what and
 * why. They are only ever appended. History, alerts, feeds and diffs are read from them.
 */

export const EVENT_KINDS = [
	"drafted",
	"registered",
	"edited",
	"criteria_changed",
	"notes_edited",
	"statement_added",
	"evidence_added",
	"source_captured",
	"source_changed",
	"source_checked",
	"link_changed",
	"deadline_moved",
	"condition_met",
	"condition_failed",
	"reviewed",
	"due_soon",
	"lapsed",
	"outcome_marked",
	"outcome_withdrawn",
	"corrected",
	"outcome_proposed",
	"correction_proposed",
	"proposal_sent_back",
	"proposal_withdrawn",
	"reply_requested",
	"reply_given",
	"reply_declined",
	"reply_missing",
	"tip_accepted",
	"tip_declined",
	"tip_marked_spam",
	"tip_contact_erased",
	"assigned",
	"snoozed",
	"woken",
	"candidate_logged",
	"related",
	"relation_ended",
	"merged",
	"merge_ended",
	"commented",
	"conflict_declared",
	"conflict_ended",
	"milestone_added",
	"milestone_changed",
	"policy_published",
	"promiser_added",
	"promiser_edited",
	"topic_added",
	"user_invited",
	"user_joined",
	"role_changed",
	"byline_changed",
	"desk_mail_changed",
	"desk_filter_kept",
	"desk_filter_forgotten",
	"user_disabled",
	"user_enabled",
	"token_created",
	"token_revoked",
	"alerts_held",
	"alerts_released",
	"message_retried",
	"message_released",
	"message_cancelled",
	"inventoried",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a subscriber can choose to be told. */
export const NEWS = ["due_soon", "lapsed", "outcome", "moved", "corrected", "registered"] as const;
export type News = (typeof NEWS)[number];

const NEWS_OF: Partial<Record<EventKind, News>> = {
	registered: "registered",
	due_soon: "due_soon",
	lapsed: "lapsed",
	outcome_marked: "outcome",
	deadline_moved: "moved",
	condition_met: "moved",
	condition_failed: "moved",
	corrected: "corrected",
};

/** The news that an event is to subscribers, or undefined where nobody is told of it. */
export function newsOf(kind: EventKind): News | undefined {
	return NEWS_OF[kind];
}

const PUBLIC_KINDS: readonly EventKind[] = [
	"registered",
	"edited",
	"criteria_changed",
	"statement_added",
	"evidence_added",
	"source_changed",
	"deadline_moved",
	"condition_met",
	"condition_failed",
	"reviewed",
	"due_soon",
	"lapsed",
	"outcome_marked",
	"outcome_withdrawn",
	"corrected",
	"related",
	"relation_ended",
	"merged",
	"merge_ended",
	"reply_requested",
	"reply_given",
	"reply_declined",
	"reply_missing",
];

/** Whether an event belongs to a published pledge's public history. */
export function isPublic(kind: EventKind): boolean {
	return PUBLIC_KINDS.includes(kind);
}

/** The kinds of event that belong to a published pledge's public history. */
export function publicEventKinds(): readonly EventKind[] {
	return PUBLIC_KINDS;
}

/** One field's change inside an event: what it was and what it became. */
export interface FieldChange {
	readonly from: unknown;
	readonly to: unknown;
}

/** What an event carries besides who, when and why: all that is needed to rebuild what the public saw. */
export type EventData = Readonly<Record<string, unknown>>;
