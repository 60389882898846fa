/**
 * The shapes of what the API answers and the export holds, as schemas: the OpenAPI document is made from them and
 * answers are tested against them. What is unknown is null, never left out.
 */
import { z } from "zod";
import { CONFIDENCES, DEADLINE_CHANGES, DEADLINE_KINDS, PRECISIONS, RELATIONS } from "../domain/deadline.ts";
import { publicEventKinds } from "../domain/event.ts";
import { CONDITION_STATES } from "../domain/milestone.ts";
import { OUTCOME_CHANGES, OUTCOMES } from "../domain/outcome.ts";
import { BEARINGS, PLEDGE_KINDS, PROMISER_KINDS } from "../domain/pledge.ts";
import { TIMELINESS } from "../domain/timeliness.ts";
import { relationShape } from "./relation-shapes.ts";
import { replyShapeWith } from "./reply-shapes.ts";
import { rhythmShape, slippageShape, tallyShape } from "./series-shapes.ts";
import { address, bylines, civilDate, count, instant, oneOf, orNull, text } from "./shape-fields.ts";

/** A source. */
export const sourceShape = z
	.object({
		url: text("Its address on the web."),
		publisher: text("Who published it."),
		title: text("Its title, or an empty text."),
		publishedOn: civilDate("The day it was published.").nullable(),
		archivedUrl: text("The address of an archived copy.").nullable(),
	})
	.meta({ id: "Source", description: "Where a statement or a piece of evidence can be looked up." });

const linkShape = { slug: text("Its name in addresses."), name: text("Its name.") };

const topicShape = z.object(linkShape).meta({ id: "TopicLink", description: "What a pledge is about." });

const promiserLinkShape = z
	.object(linkShape)
	.meta({ id: "PromiserLink", description: "A person or body held to a pledge." });

const heldPromiserShape = z
	.object({
		...linkShape,
		kind: oneOf(PROMISER_KINDS, "A person or a body."),
		roleThen: text("Their role when they made the pledge, or an empty text."),
	})
	.meta({ id: "HeldPromiser", description: "Somebody held to a pledge, in the role they had then." });

const statementShape = z
	.object({
		quote: text("The words said, verbatim."),
		saidOn: civilDate("The day they were said."),
		place: text("Where they were said, or an empty text."),
		source: sourceShape,
	})
	.meta({ id: "Statement", description: "The words in which the pledge was made, or said again." });

const readingShape = z
	.object({
		dueOn: civilDate("The last day still on time by this reading.").nullable(),
		dueAt: instant("The last instant still on time, where the words are as fine as that.").nullable(),
		precision: oneOf(PRECISIONS, "How fine the words are.").nullable(),
		rule: text("The rule that reads them so."),
		explanation: text("Why, in a sentence."),
	})
	.meta({ id: "Reading", description: "One way to read the words of a deadline." });

const dueShape = {
	isExpected: z.boolean().meta({
		description:
			"Whether the day follows a milestone whose own is only expected: it does not lapse until that is settled.",
	}),
	kind: oneOf(DEADLINE_KINDS, "What kind of deadline the words set."),
	dueOn: civilDate("The last day still on time, in its time zone.").nullable(),
	dueAt: instant("The last instant still on time, where the deadline is as fine as that.").nullable(),
	timeZone: text("The IANA time zone in which the day ends."),
	precision: oneOf(PRECISIONS, "How fine the words were.").nullable(),
};

const milestoneLinkShape = z
	.object(linkShape)
	.meta({ id: "MilestoneLink", description: "Something in the world that a deadline hangs on." });

const deadlineShape = z
	.object({
		revision: count("Counts from 1, the original, which stays."),
		change: oneOf(
			DEADLINE_CHANGES,
			"Moved: another day was set. Corrected: the newsroom had read it wrong. Recomputed: what it hangs on changed.",
		),
		words: text("The words that set it, verbatim."),
		...dueShape,
		relation: oneOf(RELATIONS, "How the words tie the pledge to the time.").nullable(),
		reviewOn: civilDate("Where there is no due day: when the newsroom looks again.").nullable(),
		milestone: orNull(milestoneLinkShape).meta({ description: "The milestone that it hangs on." }),
		condition: text("What has to come about before the clock starts, in words.").nullable(),
		timeOffset: text("An ISO 8601 duration from the milestone's day, with B for working days.").nullable(),
		rhythm: orNull(rhythmShape).meta({ description: "How it comes round." }),
		resolvedBy: oneOf(["rule", "user"], "Who found the day: a rule, or a person."),
		rule: text("The rule that found it."),
		ruleVersion: count("The version of that rule."),
		confidence: oneOf(CONFIDENCES, "How sure the rule is.").nullable(),
		explanation: text("How the words were read, in a sentence."),
		readings: z.array(readingShape).meta({ description: "All readings that the rules found." }),
		reason: text("Why it was changed; empty for the original."),
		source: orNull(sourceShape),
		setAt: instant("When the newsroom recorded it."),
	})
	.meta({ id: "Deadline", description: "One revision of a deadline: the words, the day, and how it was found." });

const outcomeShape = z
	.object({
		revision: count("Counts from 1; the highest is in force."),
		outcome: oneOf(OUTCOMES, "What became of it, in an editor's judgement."),
		happenedOn: civilDate("The day it happened in the world.").nullable(),
		rationale: text("Why the editor decided so."),
		cause: text("Why it is broken or stalled: a reason of the newsroom's policy (see /policies).").nullable(),
		causeBy: text("By whom or what, in words, or an empty text."),
		changeKind: oneOf(OUTCOME_CHANGES, "What it is to the outcome before it."),
		reason: text("Why it was changed; empty for the first."),
		decidedAt: instant("When it was decided in the newsroom."),
		...bylines,
	})
	.meta({ id: "Outcome", description: "One revision of an outcome." });

const evidenceShape = z
	.object({
		quote: text("The words of the source, or an empty text."),
		shows: text("What it shows, in the newsroom's words, or an empty text."),
		bearing: oneOf(BEARINGS, "Whether it speaks for or against fulfilment."),
		isPrimary: z.boolean().meta({ description: "Whether it is a primary source." }),
		source: sourceShape,
		addedAt: instant("When it was added."),
	})
	.meta({ id: "Evidence", description: "A source that bears on the outcome." });

const pledgeLinks = z
	.object({
		self: address("This pledge in the API."),
		history: address("Its history in the API."),
		page: address("Its page for readers."),
		feed: address("Its Atom feed."),
		calendar: address("Its deadline as an iCalendar file."),
	})
	.meta({ id: "PledgeLinks", description: "Where else a pledge can be had." });

const standing = {
	outcome: oneOf(OUTCOMES, "The outcome in force. It moves only by a person."),
	happenedOn: civilDate("The day it happened in the world.").nullable(),
	timeliness: oneOf(TIMELINESS, "How it stands to its deadline now. It moves only by the clock.").nullable(),
	daysLate: count(
		"Days after the deadline from which the policy counts, where the pledge is overdue or late.",
	).nullable(),
	lapsedAt: instant("When the deadline in force was noticed to have passed without an outcome.").nullable(),
};

const identity = {
	id: text("The pledge's public id."),
	title: text("What is promised, as one checkable sentence."),
	kind: oneOf(PLEDGE_KINDS, "Deliver: to do something. Refrain: not to do it, or to keep something as it is."),
	saidOn: civilDate("The day of the first statement."),
};

const recorded = {
	publishedAt: instant("When it was published; null for a draft.").nullable(),
	changedAt: instant("When anything about it last changed."),
	links: pledgeLinks,
};

export const pledgeSummaryShape = z
	.object({
		...identity,
		promisers: z.array(promiserLinkShape),
		topics: z.array(topicShape),
		deadline: z.object({
			revision: count("Which revision is in force."),
			...dueShape,
			firstDueOn: civilDate(
				"The day of the first deadline, from which lateness is counted unless the policy says otherwise.",
			).nullable(),
		}),
		tally: orNull(tallyShape),
		...standing,
		...recorded,
	})
	.meta({ id: "PledgeSummary", description: "A pledge as lists show it." });

export const pledgeShape = z
	.object({
		...identity,
		criteria: text("What will count as fulfilled, written before anybody knew the outcome. May be empty."),
		beneficiary: text("To whom it was promised, or an empty text."),
		version: count("Counts every change; 0 as of a day. A change names the version that you saw."),
		promisers: z.array(heldPromiserShape).meta({ description: "Everybody held to it, the first promiser first." }),
		topics: z.array(topicShape),
		statements: z.array(statementShape),
		deadline: deadlineShape.meta({ description: "The deadline in force." }),
		firstDueOn: civilDate(
			"The day of the first deadline, from which lateness is counted unless the policy says otherwise.",
		).nullable(),
		slippage: orNull(slippageShape).meta({ description: "How far it has slipped, where its day has moved." }),
		tally: orNull(tallyShape),
		reviewOn: civilDate("Where there is no due day: when the newsroom looks next.").nullable(),
		lastCheckedAt: instant("When the newsroom last looked at it; null for a draft at which nobody has.").nullable(),
		conditionState: oneOf(CONDITION_STATES, "How the condition that it waits for stands.").nullable(),
		deadlines: z.array(deadlineShape).meta({ description: "Every revision, the original first." }),
		...standing,
		outcomes: z
			.array(outcomeShape)
			.meta({ description: "Every revision that was not taken back, the one in force first." }),
		evidence: z.array(evidenceShape),
		relations: z.array(relationShape).meta({ description: "How it stands to other pledges." }),
		mergedInto: text("The id of the pledge that says the same, into which it was merged.").nullable(),
		replies: z
			.array(replyShapeWith(sourceShape))
			.meta({ description: "What they were asked and said, in that order." }),
		...recorded,
	})
	.meta({ id: "Pledge", description: "A pledge with all that is public about it." });

export const eventShape = z
	.object({
		id: text("Stays the same for ever."),
		kind: oneOf(publicEventKinds() as [string, ...string[]], "What happened."),
		by: oneOf(["newsroom", "clock"], "Who made it happen."),
		...bylines,
		occurredAt: instant("When it happened."),
		recordedAt: instant("When it was recorded. Later than it happened where the clock stood still."),
		reason: text("Why, where a reason was given; else empty."),
		data: z
			.record(z.string(), z.unknown())
			.meta({ description: "What it changed: all that is needed to rebuild what the public saw." }),
	})
	.meta({ id: "Event", description: "One thing that happened to a pledge. Events are never changed or removed." });

const promiserLinks = z.object({
	self: address("In the API."),
	page: address("Their page."),
	feed: address("Their Atom feed."),
});

export const promiserShape = z
	.object({
		...linkShape,
		kind: oneOf(PROMISER_KINDS, "A person or a body."),
		about: text("A few words about them, or an empty text."),
		party: text("Their party, or an empty text. Only users of the newsroom are answered it.").optional(),
		version: count("Counts every change; 0 as of a day. An edit names the version that you saw."),
		outcomes: z
			.record(z.enum(OUTCOMES), z.int().min(0))
			.meta({ description: "How many of their published pledges have each outcome." }),
		links: promiserLinks,
	})
	.meta({ id: "Promiser", description: "A person or body with pledges on record. Counts are no score." });

export const promiserSummaryShape = z
	.object({
		...linkShape,
		about: text("A few words about them, or an empty text."),
		pledges: count("How many published pledges they are held to."),
		links: promiserLinks,
	})
	.meta({ id: "PromiserSummary", description: "A promiser as lists show them." });

export const topicSummaryShape = z
	.object({
		...linkShape,
		pledges: count("How many published pledges it has."),
		links: z.object({
			pledges: address("Its pledges in the API."),
			page: address("Its page."),
			feed: address("Its Atom feed."),
		}),
	})
	.meta({ id: "Topic", description: "What pledges are about." });

export const resolutionShape = z
	.object({
		kind: dueShape.kind,
		relation: oneOf(RELATIONS, "How the words tie the pledge to the time.").nullable(),
		dueOn: civilDate("The last day still on time.").nullable(),
		dueAt: dueShape.dueAt,
		reviewOn: civilDate("For vague words: when the newsroom looks again.").nullable(),
		precision: dueShape.precision,
		needs: oneOf(["term", "milestone"], "What has to be known before there can be a day.").nullable(),
		rhythm: orNull(rhythmShape),
		rule: text("The rule that reads them so."),
		ruleVersion: count("The version of that rule."),
		explanation: text("Why, in a sentence."),
		confidence: oneOf(CONFIDENCES, "How sure the rule is; where the kind is none, that the words hold no day."),
		readings: z.array(readingShape).meta({ description: "All readings; the first is the one above." }),
	})
	.meta({ id: "Resolution", description: "What the rules make of the words of a deadline." });

export type PledgeSummaryShape = z.output<typeof pledgeSummaryShape>;
export type PledgeShape = z.output<typeof pledgeShape>;
export type EventShape = z.output<typeof eventShape>;
export type PromiserShape = z.output<typeof promiserShape>;
export type ResolutionShape = z.output<typeof resolutionShape>;
