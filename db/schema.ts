/**
 * Every table of Bywhen, for both engines. Instants are UTC to the millisecond, civil dates are text "YYYY-MM-DD".
 * Full-text search and the triggers that keep events append-only stand in hand-written migrations beside it.
 */

import { sql } from "drizzle-orm";
import { AUDIT_KINDS, WAYS_IN } from "../src/domain/audit.ts";
import { ARCHIVING_STATES, CAPTURE_STATES, LINK_STATES } from "../src/domain/capture.ts";
import {
	CONFIDENCES,
	DEADLINE_CHANGES,
	DEADLINE_KINDS,
	PRECISIONS,
	RELATIONS,
	type Reading,
} from "../src/domain/deadline.ts";
import { EVENT_KINDS, type EventData, type News } from "../src/domain/event.ts";
import { CONDITION_STATES, MILESTONE_STATES } from "../src/domain/milestone.ts";
import { OUTCOME_CHANGES, OUTCOMES } from "../src/domain/outcome.ts";
import { BEARINGS, PLEDGE_KINDS, PROMISER_KINDS } from "../src/domain/pledge.ts";
import type { PledgeDocument } from "../src/domain/pledge-document.ts";
import type { Policy } from "../src/domain/policy.ts";
import { PROPOSAL_STATES, PROPOSAL_SUBJECTS, type ProposedOutcome } from "../src/domain/proposal.ts";
import type { Rhythm } from "../src/domain/rhythm.ts";
import { ACTOR_KINDS, ROLES, TOKEN_SCOPES } from "../src/domain/role.ts";
import {
	ALERT_STATES,
	DELIVERY_RESULTS,
	MESSAGE_KINDS,
	MESSAGE_STATES,
	PACES,
	SCOPES,
	SUBSCRIBER_STATES,
} from "../src/domain/subscription.ts";
import { isOneOf, kit } from "./kit.ts";

const { bool, check, id, index, instant, int, json, oneOf, primaryKey, ref, table, text, uniqueIndex } = kit;

/* Accounts */

export const users = table(
	"users",
	{
		id: id(),
		email: text("email").notNull().unique(),
		name: text("name").notNull(),
		role: oneOf("role", ROLES).notNull(),
		/** The name that readers see beside what this user does; empty where they see the role alone. */
		publicByline: text("public_byline").notNull().default(""),
		passwordHash: text("password_hash"),
		disabledAt: instant("disabled_at"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [isOneOf("users_role", t.role, ROLES)],
);

/** Signed-in browsers. The cookie's value is kept only as a SHA-256 hash. */
export const sessions = table(
	"sessions",
	{
		tokenHash: text("token_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		createdAt: instant("created_at").notNull(),
		lastSeenAt: instant("last_seen_at").notNull(),
		expiresAt: instant("expires_at").notNull(),
		/** By what it began: a password, a one-time link, and the second factor that was given with it. */
		signedInBy: oneOf("signed_in_by", WAYS_IN).notNull().default("password"),
		/** "Firefox on Linux", so that its owner knows which it is. */
		browser: text("browser").notNull().default(""),
		/** The network it began in, never the whole address. */
		network: text("network").notNull().default(""),
	},
	(t) => [index("sessions_user").on(t.userId), index("sessions_expiry").on(t.expiresAt)],
);

export const LINK_PURPOSES = ["sign_in", "invitation", "setup"] as const;

/** One-time links: to sign in (demo), to join by invitation, to set up the first admin (no user yet). */
export const signInLinks = table("sign_in_links", {
	tokenHash: text("token_hash").primaryKey(),
	purpose: oneOf("purpose", LINK_PURPOSES).notNull(),
	userId: ref("user_id").references(() => users.id, { onDelete: "cascade" }),
	createdAt: instant("created_at").notNull(),
	expiresAt: instant("expires_at").notNull(),
	usedAt: instant("used_at"),
});

/** Personal API tokens, kept as hashes. */
export const apiTokens = table(
	"api_tokens",
	{
		id: id(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		name: text("name").notNull(),
		tokenHash: text("token_hash").notNull().unique(),
		createdAt: instant("created_at").notNull(),
		expiresAt: instant("expires_at").notNull(),
		lastUsedAt: instant("last_used_at"),
		revokedAt: instant("revoked_at"),
		/** What may be done by it, of what its owner may do, parted by blanks. */
		scopes: text("scopes").notNull().default(TOKEN_SCOPES.join(" ")),
	},
	(t) => [index("api_tokens_user").on(t.userId)],
);

/** An authenticator app of a user (TOTP). It counts once a first code was given (`confirmed_at`). */
export const authenticators = table("authenticators", {
	userId: ref("user_id")
		.primaryKey()
		.references(() => users.id, { onDelete: "cascade" }),
	/** Encrypted with a key made from SECRET. */
	sealedKey: text("sealed_key").notNull(),
	createdAt: instant("created_at").notNull(),
	confirmedAt: instant("confirmed_at"),
	/** The time step of the last code that was taken: none is taken twice. */
	lastStep: ref("last_step").notNull().default(0),
});

/** Codes for the day an authenticator is lost, kept as hashes; each works once. */
export const recoveryCodes = table(
	"recovery_codes",
	{
		codeHash: text("code_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		usedAt: instant("used_at"),
	},
	(t) => [index("recovery_codes_user").on(t.userId)],
);

/** Users who gave what comes first (a password, a link) and are still to give their second factor. */
export const signInSteps = table(
	"sign_in_steps",
	{
		tokenHash: text("token_hash").primaryKey(),
		userId: ref("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" }),
		signedInBy: oneOf("signed_in_by", WAYS_IN).notNull(),
		expiresAt: instant("expires_at").notNull(),
		tries: int("tries").notNull().default(0),
	},
	(t) => [index("sign_in_steps_expiry").on(t.expiresAt)],
);

/** How often somebody guessed in vain: per account and sender's network, and per account from unknown browsers. */
export const signInTries = table(
	"sign_in_tries",
	{
		/** A keyed hash of what is counted, so that no address stands here. */
		key: text("key").primaryKey(),
		failures: int("failures").notNull(),
		beganAt: instant("began_at").notNull(),
		lastAt: instant("last_at").notNull(),
	},
	(t) => [index("sign_in_tries_last").on(t.lastAt)],
);

/**
 * Who signed in, who tried to, and who changed what a user may do or how they sign in. Triggers refuse to change a row, and to
 * delete one younger than a year.
 */
export const auditEntries = table(
	"audit_entries",
	{
		id: id(),
		kind: oneOf("kind", AUDIT_KINDS).notNull(),
		recordedAt: instant("recorded_at").notNull(),
		actorKind: oneOf("actor_kind", ACTOR_KINDS).notNull(),
		actorId: ref("actor_id").references(() => users.id),
		/** The user it is about; null where the address given is nobody's. */
		userId: ref("user_id").references(() => users.id),
		browser: text("browser").notNull(),
		network: text("network").notNull(),
		data: json<EventData>("data").notNull(),
	},
	(t) => [
		isOneOf("audit_entries_kind", t.kind, AUDIT_KINDS),
		index("audit_entries_user").on(t.userId, t.id),
		index("audit_entries_kind").on(t.kind, t.id),
		index("audit_entries_recorded").on(t.recordedAt),
	],
);

/**
 * What the API answered to a write that named a key (Idempotency-Key), for as long as the same request may come again.
 * `fingerprint` is a hash of the request, so that the key of one is not taken for another.
 */
export const apiAnswers = table(
	"api_answers",
	{
		tokenId: ref("token_id")
			.notNull()
			.references(() => apiTokens.id, { onDelete: "cascade" }),
		key: text("key").notNull(),
		fingerprint: text("fingerprint").notNull(),
		location: text("location"),
		body: text("body").notNull(),
		answeredAt: instant("answered_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.tokenId, t.key] }), index("api_answers_answered").on(t.answeredAt)],
);

/* Pledges */

export const promisers = table(
	"promisers",
	{
		id: id(),
		slug: text("slug").notNull().unique(),
		name: text("name").notNull().unique(),
		kind: oneOf("kind", PROMISER_KINDS).notNull(),
		about: text("about").notNull(),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [isOneOf("promisers_kind", t.kind, PROMISER_KINDS)],
);

/** Terms of office of promisers, first and last civil day; `to_on` is null while nobody knows the end. */
export const terms = table(
	"terms",
	{
		id: id(),
		promiserId: ref("promiser_id")
			.notNull()
			.references(() => promisers.id),
		role: text("role").notNull(),
		body: text("body").notNull(),
		country: text("country"),
		fromOn: text("from_on").notNull(),
		toOn: text("to_on"),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [index("terms_promiser").on(t.promiserId, t.fromOn)],
);

export const topics = table("topics", {
	id: id(),
	slug: text("slug").notNull().unique(),
	name: text("name").notNull().unique(),
	createdAt: instant("created_at").notNull(),
});

export const sources = table("sources", {
	id: id(),
	url: text("url").notNull(),
	publisher: text("publisher").notNull(),
	title: text("title").notNull(),
	publishedOn: text("published_on"),
	archivedUrl: text("archived_url"),
	createdAt: instant("created_at").notNull(),
});

/** Things in the world that deadlines hang on. `on_date` is the newest known day; null while nobody knows it. */
export const milestones = table(
	"milestones",
	{
		id: id(),
		slug: text("slug").notNull().unique(),
		name: text("name").notNull().unique(),
		state: oneOf("state", MILESTONE_STATES).notNull(),
		onDate: text("on_date"),
		sourceId: ref("source_id").references(() => sources.id),
		version: int("version").notNull(),
		createdAt: instant("created_at").notNull(),
		changedAt: instant("changed_at").notNull(),
	},
	(t) => [isOneOf("milestones_state", t.state, MILESTONE_STATES)],
);

const isPublished = sql`published_at is not null`;

/**
 * A pledge as it stands now: its test, its current deadline and its current outcome. `lapses_at` is the first instant
 * that is no longer on time. `lapse_check_at` and `due_soon_check_at` equal it while the clock still has to look, and
 * are null when there is nothing to look for: so a sweep reads only what is due. `first_due_is_firm` is false while the
 * first due day follows a milestone that was never more than expected.
 */
export const pledges = table(
	"pledges",
	{
		id: id(),
		publicId: text("public_id").notNull().unique(),
		promiserId: ref("promiser_id")
			.notNull()
			.references(() => promisers.id),
		title: text("title").notNull(),
		kind: oneOf("kind", PLEDGE_KINDS).notNull(),
		criteria: text("criteria").notNull(),
		saidOn: text("said_on").notNull(),
		beneficiary: text("beneficiary").notNull(),
		notes: text("notes").notNull(),
		version: int("version").notNull(),
		publishedAt: instant("published_at"),
		deadlineRevision: int("deadline_revision").notNull(),
		deadlineKind: oneOf("deadline_kind", DEADLINE_KINDS).notNull(),
		firstDueOn: text("first_due_on"),
		firstDueIsFirm: bool("first_due_is_firm").notNull().default(true),
		milestoneId: ref("milestone_id").references(() => milestones.id),
		conditionState: oneOf("condition_state", CONDITION_STATES),
		dueOn: text("due_on"),
		dueAt: instant("due_at"),
		timeZone: text("time_zone").notNull(),
		precision: oneOf("precision", PRECISIONS),
		reviewOn: text("review_on"),
		lapsesAt: instant("lapses_at"),
		lapseCheckAt: instant("lapse_check_at"),
		dueSoonCheckAt: instant("due_soon_check_at"),
		lapsedAt: instant("lapsed_at"),
		outcome: oneOf("outcome", OUTCOMES).notNull(),
		outcomeRevision: int("outcome_revision").notNull(),
		happenedOn: text("happened_on"),
		settledAt: instant("settled_at"),
		search: text("search").notNull(),
		createdBy: ref("created_by").references(() => users.id),
		createdAt: instant("created_at").notNull(),
		changedAt: instant("changed_at").notNull(),
	},
	(t) => [
		isOneOf("pledges_kind", t.kind, PLEDGE_KINDS),
		isOneOf("pledges_deadline_kind", t.deadlineKind, DEADLINE_KINDS),
		isOneOf("pledges_outcome", t.outcome, OUTCOMES),
		index("pledges_lapse_check").on(t.lapseCheckAt, t.id).where(sql`lapse_check_at is not null`),
		index("pledges_due_soon_check").on(t.dueSoonCheckAt, t.id).where(sql`due_soon_check_at is not null`),
		// Lists are read in the order of these; the columns at the end narrow them without a look at the pledge itself.
		index("pledges_published").on(t.changedAt, t.id, t.settledAt, t.lapsesAt, t.kind).where(isPublished),
		index("pledges_newest").on(t.publishedAt, t.id).where(isPublished),
		index("pledges_outcome").on(t.outcome, t.changedAt, t.id, t.kind, t.happenedOn, t.firstDueOn).where(isPublished),
		index("pledges_lapses").on(t.lapsesAt, t.id, t.settledAt, t.kind).where(isPublished),
		index("pledges_promiser").on(t.promiserId).where(isPublished),
		index("pledges_drafts").on(t.changedAt, t.id).where(sql`published_at is null`),
		index("pledges_awaiting").on(t.lapsedAt, t.id).where(sql`lapsed_at is not null and settled_at is null`),
		// Not for what is open: "settled_at is null" would look like a key that few rows have.
		index("pledges_settled").on(t.settledAt, t.id).where(sql`settled_at is not null`),
		index("pledges_milestone").on(t.milestoneId, t.id).where(sql`milestone_id is not null`),
		index("pledges_review").on(t.reviewOn, t.id).where(sql`review_on is not null and settled_at is null`),
	],
);

/** Everybody held to a pledge, the first promiser among them, and the role they had when they made it. */
export const pledgePromisers = table(
	"pledge_promisers",
	{
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		promiserId: ref("promiser_id")
			.notNull()
			.references(() => promisers.id),
		position: int("position").notNull(),
		roleThen: text("role_then").notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.pledgeId, t.promiserId] }),
		index("pledge_promisers_promiser").on(t.promiserId, t.pledgeId),
	],
);

export const pledgeTopics = table(
	"pledge_topics",
	{
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		topicId: ref("topic_id")
			.notNull()
			.references(() => topics.id),
	},
	(t) => [primaryKey({ columns: [t.pledgeId, t.topicId] }), index("pledge_topics_topic").on(t.topicId, t.pledgeId)],
);

export const statements = table(
	"statements",
	{
		id: id(),
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		quote: text("quote").notNull(),
		saidOn: text("said_on").notNull(),
		place: text("place").notNull(),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		addedBy: ref("added_by").references(() => users.id),
		addedAt: instant("added_at").notNull(),
	},
	(t) => [index("statements_pledge").on(t.pledgeId, t.id), index("statements_source").on(t.sourceId)],
);

/** Every revision of a pledge's deadline. Revision 1 is the original and stays. */
export const deadlines = table(
	"deadlines",
	{
		pledgeId: ref("pledge_id")
			.notNull()
			.references(() => pledges.id, { onDelete: "cascade" }),
		revision: int("revision").notNull(),
		words: text("words").notNull(),
		kind: oneOf("kind", DEADLINE_KINDS).notNull(),
		relation: oneOf("relation", RELATIONS),
		dueOn: text("due_on"),
		dueAt: instant("due_at"),
		timeZone: text("time_zone").notNull(),
		precision: oneOf("precision", PRECISIONS),
		rule: text("rule").notNull(),
		ruleVersion: int("rule_version").notNull(),
		resolvedBy: oneOf("resolved_by", ["rule", "user"]).notNull(),
		confidence: oneOf("confidence", CONFIDENCES),
		explanation: text("explanation").notNull(),
		readings: json<readonly Reading[]>("readings").notNull(),
		reviewOn: text("review_on"),
		milestoneId: ref("milestone_id").references(() => milestones.id),
		timeOffset: text("time_offset"),
		condition: text("condition"),
		/** How a recurring pledge comes round; null for any other, and where the words tell no measure ("regularly"). */
		rhythm: json<Rhythm>("rhythm"),
		/** The day from which the words were read; null for revisions from before it was kept. */
		saidOn: text("said_on"),
		/** The newsroom's policy that read them; null for revisions from before policies were kept. */
		policyVersion: int("policy_version"),
		change: oneOf("change", DEADLINE_CHANGES).notNull(),
		reason: text("reason").notNull(),
		sourceId: ref("source_id").references(() => sources.id),
		setBy: ref("set_by").references(() => users.id),
		setAt: instant("set_at").notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.pledgeId, t.revision] }),
		isOneOf("deadlines_kind", t.kind, DEADLINE_KINDS),
		index("deadlines_source").on(t.sourceId).where(sql`source_id is not null`),
	],
);

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
		/** Who proposed it, where another editor approved it (`decided_by`). */
		proposedBy: ref("proposed_by").references(() => users.id),
	},
	(t) => [primaryKey({ columns: [t.pledgeId, t.revision] }), isOneOf("outcomes_outcome", t.outcome, OUTCOMES)],
);

/**
 * Outcomes that wait for another editor, and what became of them. `content` is all that is put in force on approval, as
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
		content: json<ProposedOutcome>("content").notNull(),
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

/* Events */

/** Append-only: triggers on both engines refuse updates and deletes. `dedupe_key` makes an event happen once. */
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
		isOneOf("events_kind", t.kind, EVENT_KINDS),
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

/* Subscribers and their mail */

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

/* Sources that last */

/**
 * Copies of sources: one is to be made when a source is saved. `url` is the address at that time, and `url_hash` tells
 * which are the same page, so that it is fetched once for all. `due_at` is when to try next; null once it is settled.
 * `sha256` is of the page as it was sent, unpacked; `file` is the snapshot (WARC) within the captures' folder.
 */
export const captures = table(
	"captures",
	{
		id: id(),
		sourceId: ref("source_id")
			.notNull()
			.references(() => sources.id),
		url: text("url").notNull(),
		urlHash: text("url_hash").notNull().default(""),
		host: text("host").notNull().default(""),
		state: oneOf("state", CAPTURE_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		reason: text("reason").notNull().default(""),
		fetchedAt: instant("fetched_at"),
		finalUrl: text("final_url"),
		status: int("status"),
		contentType: text("content_type"),
		bytes: int("bytes"),
		sha256: text("sha256"),
		title: text("title"),
		publishedOn: text("published_on"),
		text: text("text"),
		file: text("file"),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		isOneOf("captures_state", t.state, CAPTURE_STATES),
		index("captures_due").on(t.dueAt, t.id).where(sql`due_at is not null`),
		index("captures_source").on(t.sourceId, t.id),
		index("captures_page").on(t.urlHash, t.fetchedAt).where(sql`url_hash <> ''`),
		index("captures_state").on(t.state, t.id),
	],
);

/**
 * How the link to each source stands. `due_at` is when to look at it next. `failures` counts looks in a row that found
 * nothing, the first of them at `failing_since`. `likeness` is how much of the copy's words still stand there, in percent.
 */
export const links = table(
	"links",
	{
		sourceId: ref("source_id")
			.primaryKey()
			.references(() => sources.id),
		urlHash: text("url_hash").notNull().default(""),
		host: text("host").notNull().default(""),
		state: oneOf("state", LINK_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		checkedAt: instant("checked_at"),
		status: int("status"),
		finalUrl: text("final_url"),
		likeness: int("likeness"),
		/** What the server said of its last answer: sent back, it need not send the same again. */
		etag: text("etag"),
		lastModified: text("last_modified"),
		reason: text("reason").notNull().default(""),
		failures: int("failures").notNull().default(0),
		failingSince: instant("failing_since"),
		/** Since when it has been in its state. */
		changedAt: instant("changed_at").notNull(),
	},
	(t) => [
		isOneOf("links_state", t.state, LINK_STATES),
		index("links_due").on(t.dueAt, t.sourceId).where(sql`due_at is not null`),
		index("links_page").on(t.urlHash).where(sql`url_hash <> ''`),
		index("links_to_mend").on(t.changedAt, t.sourceId).where(sql`state in ('drifted', 'dead')`),
	],
);

/** Sources to be saved at a public archive as well, where one is set. `job_id` is the archive's own name for it. */
export const archivings = table(
	"archivings",
	{
		sourceId: ref("source_id")
			.primaryKey()
			.references(() => sources.id),
		state: oneOf("state", ARCHIVING_STATES).notNull(),
		attempts: int("attempts").notNull().default(0),
		dueAt: instant("due_at"),
		jobId: text("job_id"),
		archivedUrl: text("archived_url"),
		reason: text("reason").notNull().default(""),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [
		isOneOf("archivings_state", t.state, ARCHIVING_STATES),
		index("archivings_due").on(t.dueAt, t.sourceId).where(sql`due_at is not null`),
	],
);

/** Hosts that are to be left alone until then: after each request for a moment, and for longer when they ask for it. */
export const hosts = table("hosts", {
	name: text("name").primaryKey(),
	restsUntil: instant("rests_until").notNull(),
	/** Requests in a row that the host did not answer well. */
	failures: int("failures").notNull().default(0),
});

/* The house itself */

/**
 * The newsroom's policy, a version a row. A version is in force from its day until the next one's. `applied_at`: the
 * clock has gone through every open deadline (up to `after_pledge_id` so far) and put in force what it changes.
 */
export const policies = table(
	"policies",
	{
		version: int("version").primaryKey(),
		inForceOn: text("in_force_on").notNull(),
		policy: json<Policy>("policy").notNull(),
		reason: text("reason").notNull(),
		publishedBy: ref("published_by").references(() => users.id),
		publishedAt: instant("published_at").notNull(),
		afterPledgeId: ref("after_pledge_id").notNull(),
		appliedAt: instant("applied_at"),
	},
	(t) => [index("policies_to_apply").on(t.inForceOn).where(sql`applied_at is null`)],
);

/** The last run of each job. */
export const jobs = table("jobs", {
	name: text("name").primaryKey(),
	startedAt: instant("started_at").notNull(),
	finishedAt: instant("finished_at"),
	succeededAt: instant("succeeded_at"),
	failedAt: instant("failed_at"),
	error: text("error").notNull(),
	result: json<EventData>("result").notNull(),
});

/** Small facts that outlive a process: the signing key, the demo clock. */
export const settings = table("settings", {
	key: text("key").primaryKey(),
	value: json<unknown>("value").notNull(),
	changedAt: instant("changed_at").notNull(),
});
