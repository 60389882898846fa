import { Temporal } from "temporal-polyfill";
import { civilDateIn } from "../domain/civil-date.ts";
import { type Deadline, type Precision, type Reading, SET_BY_HAND } from "../domain/deadline.ts";
import { because, type Explanation } from "../domain/explanation.ts";
import type { KnownMilestone, Tie } from "../domain/milestone.ts";
import { invalidInput } from "../domain/problem.ts";
import { isPeriodLength, nextPeriod, type Rhythm, rhythmKey } from "../domain/rhythm.ts";
import { datesOf, followMilestone, milestoneIn } from "./milestone-deadline.ts";
import { nextReview } from "./next-review.ts";
import { type DeadlinePolicy, PRESET_POLICY } from "./policy.ts";
import type { Resolution, ResolveContext } from "./resolve-deadline.ts";
import { readWords, type WordsRead } from "./series.ts";
import { explainSeries } from "./series-reason.ts";

/**
 * How the deadline is to be found: as the rules suggest from the words, set by hand, by what it hangs on, as a series,
 * or not at all.
 */
export const DEADLINE_CHOICES = [
	"suggested",
	"by_hand",
	"milestone",
	"condition",
	"recurring",
	"vague",
	"none",
] as const;
export type DeadlineChoice = (typeof DEADLINE_CHOICES)[number];

/** A deadline as a person gives it. */
export interface DeadlineInput {
	readonly words: string;
	readonly timeZone: string;
	readonly choice: DeadlineChoice;
	/** The day set by hand. */
	readonly dueOn?: string | undefined;
	/** The last instant set by hand, where the deadline is as fine as that; it goes before `dueOn`. */
	readonly dueAt?: Date | undefined;
	/** Why the day or instant set by hand is the right one, for readers. */
	readonly why?: string | undefined;
	readonly precision?: Precision | undefined;
	/** The milestone chosen by hand, and how the pledge hangs on it. */
	readonly milestone?: MilestoneTie | undefined;
	/** For words that name no day: when the newsroom looks again; as the policy has it where none is given. */
	readonly reviewOn?: string | undefined;
	/** What has to come about before the clock starts, in words. */
	readonly condition?: string | undefined;
	/** How it comes round, set by hand. */
	readonly series?: SeriesInput | undefined;
}

/** A series as a person gives it. */
export interface SeriesInput {
	/** An ISO 8601 duration of whole days, weeks, months or years. */
	readonly every: string;
	/** First day of the first period. */
	readonly startsOn: string;
	/** Its due day; the eve of the second period where none is given. */
	readonly dueOn?: string | undefined;
	/** No period begins after this day. */
	readonly untilOn?: string | undefined;
}

/** How a pledge hangs on a milestone. */
export interface MilestoneTie {
	readonly name: string;
	/** Whether a name that is not on record is to be put there; it is refused otherwise. */
	readonly create?: boolean | undefined;
	readonly tie: Tie;
	/** For "within": how many days after it. */
	readonly days?: number | undefined;
}

/** What is known beside the words; the milestones with their ids, so that a deadline can follow one of them. */
export interface DeadlineContext extends Omit<ResolveContext, "timeZone" | "milestones"> {
	readonly milestones?: readonly KnownMilestone[] | undefined;
}

/** The milestone that the words hang on, and the country whose working days count from it. */
interface Hanging {
	readonly milestone: KnownMilestone;
	readonly country: string | undefined;
}

const HAND_RULE = { rule: SET_BY_HAND, ruleVersion: 1, confidence: undefined } as const;

/**
 * The deadline that the input asks for. A day set by hand that is one of the rules' readings of the words keeps that
 * rule's provenance; any other is marked as set by a user. Throws a Problem where what the choice needs is missing; the
 * milestone chosen by hand has to be among the known ones.
 */
export function deadlineFrom(input: DeadlineInput, { milestones = [], ...context }: DeadlineContext): Deadline {
	const { words, timeZone } = input;
	const resolution = readWords(words, { ...context, timeZone, milestones: datesOf(milestones) });
	const milestone = milestoneIn(resolution, milestones);
	const hangsOn = milestone && { milestone, country: context.country };
	switch (input.choice) {
		case "suggested":
			return suggested(input, { ...resolution, ...reviewed(resolution, context) }, hangsOn);
		case "recurring":
			return recurring(input, resolution);
		case "by_hand":
			return setByHand(input, resolution, hangsOn);
		case "milestone":
			return hung(input, resolution, { known: milestones, country: context.country });
		case "condition":
			return conditional(input);
		case "vague":
			return vague(input, resolution, context);
		case "none":
			return { ...undated(input), readings: resolution.readings };
	}
}

function conditional(input: DeadlineInput): Deadline {
	const { condition } = input;
	if (!condition) throw invalidInput("condition", "condition.missing");
	return {
		...undated(input),
		kind: "condition",
		condition,
		explanation: because("starts_with_condition"),
	};
}

/** No day by hand, but one on which somebody looks again. */
function vague(input: DeadlineInput, { readings }: Resolution, { saidOn, policy }: DeadlineContext): Deadline {
	const reviewOn =
		input.reviewOn ??
		nextReview(input.words, { today: saidOn.slice(0, 10), timeZone: input.timeZone, policy: fullPolicy(policy) });
	if (reviewOn <= saidOn) throw invalidInput("reviewOn", "review.before_statement", { saidOn });
	const day = Temporal.PlainDate.from(reviewOn);
	const explanation = because("looked_at_again", { basis: because("day_not_given"), day });
	return { ...undated(input), kind: "vague", reviewOn, readings, explanation };
}

/** Hung on a milestone by hand: the words may say it differently, or not at all. */
function hung(
	input: DeadlineInput,
	{ readings }: Resolution,
	{ known, country }: { readonly known: readonly KnownMilestone[]; readonly country: string | undefined },
): Deadline {
	const { milestone: chosen } = input;
	const milestone = known.find(({ name }) => name === chosen?.name);
	if (!chosen || !milestone) throw invalidInput("milestone", "milestone.name_missing");
	if (chosen.tie === "within" && chosen.days === undefined)
		throw invalidInput("milestoneDays", "milestone.days_missing");
	const timeOffset = chosen.tie === "within" ? `P${chosen.days}D` : undefined;
	const base = { ...undated(input), relation: chosen.tie, timeOffset, readings };
	return followMilestone(base, milestone, country);
}

/** Set by hand; the same as the words say keeps the rule that read them. */
function recurring(input: DeadlineInput, resolution: WordsRead): Deadline {
	const rhythm = rhythmFrom(input.series);
	if (rhythmKey(rhythm) === rhythmKey(resolution.rhythm)) return suggested(input, resolution, undefined);
	return { ...undated(input), kind: "recurring", rhythm, explanation: explainSeries(rhythm) };
}

function rhythmFrom(series: SeriesInput | undefined): Rhythm {
	if (!series) throw invalidInput("every", "series.missing");
	const { every, startsOn, dueOn, untilOn } = series;
	if (!isPeriodLength(every)) throw invalidInput("every", "series.not_whole");
	if (dueOn && dueOn < startsOn) throw invalidInput("seriesDueOn", "series.due_before_start");
	if (untilOn && untilOn < startsOn) throw invalidInput("untilOn", "series.ends_before_start");
	const whole = { every, length: every, startsOn, ...(untilOn ? { untilOn } : {}) };
	const eve = nextPeriod(whole)?.dueOn;
	if (!dueOn || dueOn === eve || !eve) return whole;
	if (dueOn > eve) throw invalidInput("seriesDueOn", "series.due_after_period", { eve });
	return { ...whole, length: lengthBetween(startsOn, dueOn) };
}

/** In months where it is whole ones, so that every spring ends with its last month. */
function lengthBetween(startsOn: string, dueOn: string): string {
	const end = Temporal.PlainDate.from(dueOn).add({ days: 1 });
	const { years, months, days } = Temporal.PlainDate.from(startsOn).until(end, { largestUnit: "months" });
	return days === 0 && years === 0 ? `P${months}M` : `P${Temporal.PlainDate.from(startsOn).until(end).days}D`;
}

function fullPolicy(policy: ResolveContext["policy"]): DeadlinePolicy {
	return { ...PRESET_POLICY, ...policy };
}

/** "On a regular basis" names no period: somebody looks again instead. */
function reviewed({ kind, rhythm }: WordsRead, { saidOn, policy }: ResolveContext): { reviewOn?: string } {
	if (kind !== "recurring" || rhythm) return {};
	const { ongoing } = fullPolicy(policy).reviewAfter;
	return { reviewOn: Temporal.PlainDate.from(saidOn.slice(0, 10)).add(ongoing).toString() };
}

function suggested(input: DeadlineInput, resolution: WordsRead, hangsOn: Hanging | undefined): Deadline {
	const deadline: Deadline = {
		words: input.words,
		timeZone: input.timeZone,
		kind: resolution.kind,
		relation: resolution.relation,
		dueOn: resolution.dueOn,
		dueAt: resolution.dueAt === undefined ? undefined : new Date(resolution.dueAt),
		precision: resolution.precision,
		reviewOn: resolution.reviewOn,
		rule: resolution.rule,
		ruleVersion: resolution.ruleVersion,
		resolvedBy: "rule",
		confidence: resolution.confidence,
		explanation: resolution.explanation,
		readings: resolution.readings,
		timeOffset: resolution.timeOffset,
		condition: resolution.kind === "condition" ? input.condition || input.words : undefined,
		rhythm: resolution.rhythm,
	};
	if (!hangsOn) return deadline;
	const { readings } = resolution;
	return {
		...followMilestone(deadline, hangsOn.milestone, hangsOn.country),
		...(readings.length > 1 ? { readings } : {}),
	};
}

function setByHand(input: DeadlineInput, resolution: WordsRead, hangsOn: Hanging | undefined): Deadline {
	const { dueOn, dueAt } = input;
	if (dueAt) return setToTheInstant(input, resolution, dueAt);
	if (!dueOn) throw invalidInput("dueOn", "deadline.day_missing");
	if (dueOn === resolution.dueOn) return suggested(input, resolution, hangsOn);
	const reading = resolution.readings.find((one) => one.dueOn === dueOn);
	const base = { ...undated(input), kind: "date", dueOn, readings: resolution.readings } as const;
	if (!reading) return { ...base, precision: input.precision ?? "day", explanation: whyOf(input) };
	if (hangsOn?.milestone.onDate) return otherSideOf(hangsOn, suggested(input, resolution, hangsOn), reading);
	const { rule, explanation, precision } = reading;
	const { kind, relation, ruleVersion, confidence } = resolution;
	return { ...base, kind, relation, precision, rule, ruleVersion, confidence, explanation };
}

function setToTheInstant(input: DeadlineInput, { readings }: Resolution, dueAt: Date): Deadline {
	const dueOn = civilDateIn(input.timeZone, dueAt);
	return { ...undated(input), kind: "date", dueOn, dueAt, precision: "instant", readings, explanation: whyOf(input) };
}

function whyOf({ why }: DeadlineInput): Explanation {
	return why || because("set_by_hand");
}

/** The other reading of "by the summit" is its eve; it follows the milestone as well. */
function otherSideOf({ milestone, country }: Hanging, deadline: Deadline, { dueOn = "" }: Reading): Deadline {
	const relation = dueOn < (milestone.onDate ?? "") ? "before" : "by";
	return { ...followMilestone({ ...deadline, relation }, milestone, country), readings: deadline.readings };
}

function undated(input: DeadlineInput): Deadline {
	return {
		...HAND_RULE,
		words: input.words,
		timeZone: input.timeZone,
		kind: "none",
		relation: undefined,
		dueOn: undefined,
		dueAt: undefined,
		precision: undefined,
		reviewOn: undefined,
		resolvedBy: "user",
		explanation: because("no_deadline"),
		readings: [],
	};
}
