/** Pledges, who made them, what was said, and by when. */

import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import {
	CONFIDENCES,
	DEADLINE_CHANGES,
	DEADLINE_KINDS,
	type KeptReading,
	PRECISIONS,
	RELATIONS,
} from "../../src/domain/deadline.ts";
import { CONDITION_STATES, MILESTONE_STATES } from "../../src/domain/milestone.ts";
import { OUTCOMES } from "../../src/domain/outcome.ts";
import { PLEDGE_KINDS, PROMISER_KINDS } from "../../src/domain/pledge.ts";
import type { Rhythm } from "../../src/domain/rhythm.ts";
import { isOneOf, kit } from "../kit.ts";
import { users } from "./accounts.ts";

const { bool, id, index, instant, int, json, oneOf, primaryKey, ref, table, text } = kit;

export const promisers = table(
	"promisers",
	{
		id: id(),
		slug: text("slug").notNull().unique(),
		name: text("name").notNull().unique(),
		kind: oneOf("kind", PROMISER_KINDS).notNull(),
		about: text("about").notNull(),
		/** For the desk's balance report; empty where nobody said. */
		party: text("party").notNull().default(""),
		/** What the name would give for an address, where it was changed since: addresses stay as they were. */
		nameSlug: text("name_slug"),
		version: int("version").notNull().default(1),
		createdAt: instant("created_at").notNull(),
	},
	(t) => [isOneOf("promisers_kind", t.kind, PROMISER_KINDS), index("promisers_name_slug").on(t.nameSlug)],
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
 * first due day follows a milestone that was never more than expected; `due_is_expected` while the day in force follows
 * one that is: such a day does not lapse.
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
		dueIsExpected: bool("due_is_expected").notNull().default(false),
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
		/** When the newsroom last looked: it published, put a look on record, added evidence or marked an outcome. */
		lastCheckedAt: instant("last_checked_at"),
		/** Why it is broken or stalled: a key of the policy's list. */
		cause: text("cause"),
		/** The pledge that it duplicates, into which it was merged. */
		mergedIntoId: ref("merged_into_id").references((): AnyPgColumn => pledges.id),
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
		index("pledges_expected").on(t.lapsesAt, t.id).where(sql`due_is_expected and settled_at is null`),
		index("pledges_milestone").on(t.milestoneId, t.id).where(sql`milestone_id is not null`),
		// Open and published, the one that nobody has looked at for longest first.
		index("pledges_unchecked").on(t.lastCheckedAt, t.id).where(sql`published_at is not null and settled_at is null`),
		index("pledges_cause").on(t.cause, t.changedAt, t.id).where(sql`cause is not null`),
		index("pledges_merged").on(t.mergedIntoId).where(sql`merged_into_id is not null`),
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
		readings: json<readonly KeptReading[]>("readings").notNull(),
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
