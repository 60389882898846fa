/** What became of pledges: outcomes, the periods of recurring ones, proposals, evidence. */

import { sql } from "drizzle-orm";
import { OUTCOME_CHANGES, OUTCOMES } from "../../src/domain/outcome.ts";
import { BEARINGS } from "../../src/domain/pledge.ts";
import { PROPOSAL_STATES, PROPOSAL_SUBJECTS, type ProposedChange } from "../../src/domain/proposal.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";
import { pledges, promisers, sources } from "./pledges.ts";

const { bool, check, id, index, instant, int, json, oneOf, primaryKey, ref, table, text, uniqueIndex } = kit;

/** Every outcome an editor marked, in order. A pledge without one is `not_started`. */
export const outcomes = table(
	"outcomes",
	{
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		revision: int("revision").notNull(),
		outcome: oneOf("outcome", OUTCOMES).notNull(),
		happenedOn: text("happened_on"),
		rationale: text("rationale").notNull(),
		changeKind: oneOf("change_kind", OUTCOME_CHANGES).notNull(),
		reason: text("reason").notNull(),
		decidedBy: ref("decided_by").references(() => users.id),
		decidedAt: instant("decided_at").notNull(),
		/** Why it is broken or stalled, a key of the policy's list, and by whom in words. */
		cause: text("cause"),
		causeBy: text("cause_by").notNull().default(""),
		/** Who proposed it, where another editor approved it (`decided_by`). */
		proposedBy: ref("proposed_by").references(() => users.id),
	},
	(t) => [primaryKey({ columns: [t.pledgeId, t.revision] }), isOneOf("outcomes_outcome", t.outcome, OUTCOMES)],
);

/**
 * Outcomes and corrections that wait for another editor, and what became of them. `content` is all that is put in force on approval, as
 * it was proposed. `pledge_version` is the version on which it was made: a later one makes it stale. Triggers keep who
 * proposed what, and what was decided, from being changed; the checks keep an author from deciding.
 */
export const proposals = table(
	"proposals",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		/** The number of the period it is about; null for the pledge as a whole. */
		occurrenceNumber: int("occurrence_number"),
		subject: oneOf("subject", PROPOSAL_SUBJECTS).notNull(),
		pledgeVersion: int("pledge_version").notNull(),
		content: json<ProposedChange>("content").notNull(),
		state: oneOf("state", PROPOSAL_STATES).notNull(),
		proposedBy: ref("proposed_by")
			.notNull()
			.references(() => users.id),
		proposedAt: instant("proposed_at").notNull(),
		/** The editor who was asked to look at it. */
		reviewerId: ref("reviewer_id").references(() => users.id),
		decidedBy: ref("decided_by").references(() => users.id),
		decidedAt: instant("decided_at"),
		comment: text("comment").notNull().default(""),
	},
	(t) => [
		isOneOf("proposals_state", t.state, PROPOSAL_STATES),
		isOneOf("proposals_subject", t.subject, PROPOSAL_SUBJECTS),
		check("proposals_by_another", sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.proposedBy}`),
		check("proposals_approved_by_somebody", sql`${t.state} <> 'approved' or ${t.decidedBy} is not null`),
		index("proposals_waiting").on(t.proposedAt, t.id).where(sql`state = 'proposed'`),
		index("proposals_pledge").on(t.pledgeId, t.id),
	],
);

/** What users of the desk say to each other about a pledge, or a proposal of it. Never public. */
export const comments = table(
	"comments",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		proposalId: ref("proposal_id").references(() => proposals.id, { onDelete: "cascade" }),
		body: text("body").notNull(),
		saidBy: ref("said_by")
			.notNull()
			.references(() => users.id),
		saidAt: instant("said_at").notNull(),
	},
	(t) => [index("comments_pledge").on(t.pledgeId, t.id)],
);

/** Conflicts of interest: a user who is not to decide on a promiser. In force until `ended_at`. */
export const conflicts = table(
	"conflicts",
	{
		id: id(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id),
		promiserId: ref("promiser_id")
			.notNull()
			.references(() => promisers.id),
		reason: text("reason").notNull(),
		declaredBy: ref("declared_by").references(() => users.id),
		declaredAt: instant("declared_at").notNull(),
		endedAt: instant("ended_at"),
	},
	(t) => [
		uniqueIndex("conflicts_once").on(t.userId, t.promiserId).where(sql`ended_at is null`),
		index("conflicts_promiser").on(t.promiserId, t.id),
	],
);

/**
 * The periods of recurring pledges, each made ahead by the clock. `lapsed_at`: its due day has passed and the clock has
 * noticed. `superseded_at`: another deadline took its place before it was judged. The pledge's own row carries the due
 * day of the occurrence that runs, so that lists and the sweep need no join.
 */
export const occurrences = table(
	"occurrences",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		number: int("number").notNull(),
		deadlineRevision: int("deadline_revision").notNull(),
		startsOn: text("starts_on").notNull(),
		dueOn: text("due_on").notNull(),
		lapsesAt: instant("lapses_at").notNull(),
		lapsedAt: instant("lapsed_at"),
		supersededAt: instant("superseded_at"),
		outcome: oneOf("outcome", OUTCOMES).notNull(),
		outcomeRevision: int("outcome_revision").notNull(),
		happenedOn: text("happened_on"),
		settledAt: instant("settled_at"),
	},
	(t) => [
		isOneOf("occurrences_outcome", t.outcome, OUTCOMES),
		uniqueIndex("occurrences_once").on(t.pledgeId, t.number),
		index("occurrences_awaiting")
			.on(t.lapsedAt, t.id)
			.where(sql`lapsed_at is not null and settled_at is null and superseded_at is null`),
		index("occurrences_settled").on(t.settledAt).where(sql`settled_at is not null`),
	],
);

/** Every outcome an editor marked for an occurrence, in order. */
export const occurrenceOutcomes = table(
	"occurrence_outcomes",
	{
		occurrenceId: ref("occurrence_id")
			.notNull()
			.references(() => occurrences.id, { onDelete: "cascade" }),
		revision: int("revision").notNull(),
		outcome: oneOf("outcome", OUTCOMES).notNull(),
		happenedOn: text("happened_on"),
		rationale: text("rationale").notNull(),
		changeKind: oneOf("change_kind", OUTCOME_CHANGES).notNull(),
		reason: text("reason").notNull(),
		decidedBy: ref("decided_by").references(() => users.id),
		decidedAt: instant("decided_at").notNull(),
		/** Why it is broken or stalled, a key of the policy's list, and by whom in words. */
		cause: text("cause"),
		causeBy: text("cause_by").notNull().default(""),
		/** Who proposed it, where another editor approved it (`decided_by`). */
		proposedBy: ref("proposed_by").references(() => users.id),
	},
	(t) => [
		primaryKey({ columns: [t.occurrenceId, t.revision] }),
		isOneOf("occurrence_outcomes_outcome", t.outcome, OUTCOMES),
	],
);

export const evidence = table(
	"evidence",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		/** The occurrence that it bears on, where it bears on one alone. */
		occurrenceId: ref("occurrence_id").references(() => occurrences.id, { onDelete: "cascade" }),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		quote: text("quote").notNull(),
		shows: text("shows").notNull(),
		bearing: oneOf("bearing", BEARINGS).notNull(),
		isPrimary: bool("is_primary").notNull(),
		addedBy: ref("added_by").references(() => users.id),
		addedAt: instant("added_at").notNull(),
	},
	(t) => [index("evidence_pledge").on(t.pledgeId, t.id), index("evidence_source").on(t.sourceId)],
);
