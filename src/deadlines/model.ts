import type { Temporal } from "temporal-polyfill";
import type { Confidence, DeadlineKind, Precision, Relation } from "../domain/deadline.ts";
import type { Reason } from "../domain/explanation.ts";
import type { Token } from "./grammar/tokens.ts";
import type { DeadlinePolicy, VagueScale } from "./policy.ts";

export type Day = Temporal.PlainDate;

/** The context made ready: everything a phrase may need to know to find its day. */
export interface Frame {
	readonly said: Day;
	/** The minute it was said, where that is known. */
	readonly saidAt: Temporal.PlainDateTime | undefined;
	readonly zone: string;
	readonly country: string | undefined;
	readonly language: string;
	readonly policy: DeadlinePolicy;
	readonly north: boolean;
	readonly term: { readonly start: Day; readonly end: Day | undefined } | undefined;
	readonly milestones: readonly Milestone[];
	readonly text: string;
	readonly tokens: readonly Token[];
}

/** A dated thing in the world that a deadline can hang on. */
export interface Milestone {
	readonly name: string;
	/** The name as tokens read it. */
	readonly parts: readonly string[];
	readonly on: Day;
	/** When exactly it takes place, on the clocks of where that is, where that is known. */
	readonly at: Temporal.ZonedDateTime | undefined;
}

/** A stretch of civil days, first and last included, or a moment in the last of them. */
export interface Period {
	readonly start: Day;
	readonly end: Day;
	readonly precision: Precision;
	readonly rule: string;
	/** How the explanation calls it; made from its days when absent. */
	readonly label?: Reason | undefined;
	readonly clock?: Clock | undefined;
	/** Names the last stretch of something, so that "before" it still means up to its end. */
	readonly isEnd?: boolean | undefined;
	/** The words leave the exact day open ("mid-2026"). */
	readonly rough?: boolean | undefined;
	/** Other ways to read the same words. */
	readonly readings?: readonly Period[] | undefined;
	readonly kind?: DeadlineKind | undefined;
	readonly milestone?: string | undefined;
}

/** A time of day, in a zone of its own if the words name one. */
export interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly zone?: string | undefined;
}

/** The parts of a written date that are known. */
export interface Fields {
	readonly year?: number | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
	readonly weekday?: number | undefined;
}

/** A time in words: a fixed period, or one that comes round again and is fixed by a day to count from. */
export interface Time {
	/** The first one that is not over on the given day (weekdays: that begins after it). */
	readonly next: (from: Day) => Period | undefined;
	readonly inYear?: ((year: number) => Period | undefined) | undefined;
	readonly fields?: Fields | undefined;
	/** How much a mention without a preposition tells, 0 nothing … 60 a date written out. */
	readonly bare: number;
	readonly key: string;
}

/** A length of time; what is not named is zero. */
export interface Length {
	readonly years: number;
	readonly months: number;
	readonly weeks: number;
	readonly days: number;
	readonly hours: number;
	readonly minutes: number;
	readonly workdays: number;
	readonly rough: boolean;
	/** The words for it, as explanations repeat them. */
	readonly label: string;
	/** How explanations call it where the words have no name for it. */
	readonly reason?: Reason | undefined;
	/** Set when the count is only hinted at ("a few weeks"). */
	readonly vague?: VagueScale | undefined;
}

export type Unit =
	| "minute"
	| "hour"
	| "day"
	| "workday"
	| "week"
	| "weekend"
	| "fortnight"
	| "month"
	| "quarter"
	| "half"
	| "year"
	| "decade"
	| "century";

/** One day that words may mean, and why. */
export interface Draft {
	readonly dueOn: Day;
	readonly dueAt: Temporal.Instant | undefined;
	readonly precision: Precision;
	readonly rule: string;
	/** What the due day follows from. */
	readonly basis: Reason;
}

/** What a phrase says about a deadline; the strongest one in a statement wins. */
export interface Bound {
	readonly kind: DeadlineKind;
	readonly relation: Relation | undefined;
	/** 100 a bound ("by"), 80 a time with preposition, … 0: only keeps its words from being read otherwise. */
	readonly weight: number;
	readonly rule: string;
	readonly confidence: Confidence;
	/** Dated ways to read it, the first one first; none for undated kinds. */
	readonly drafts: readonly Draft[];
	/** Why an undated one has no day. */
	readonly basis?: Reason | undefined;
	readonly vague?: VagueScale | undefined;
	readonly every?: string | undefined;
	/** The day of each month on which it comes round, as RFC 5545 writes it. */
	readonly onDay?: string | undefined;
	readonly needs?: "term" | "milestone" | undefined;
	readonly milestone?: string | undefined;
	/** ISO 8601 duration from the milestone's day. */
	readonly timeOffset?: string | undefined;
	/** The length that was counted from the statement. */
	readonly length?: Length | undefined;
	/** Takes words up to the end of a clause, so that any other phrase in them goes first. */
	readonly loose?: boolean | undefined;
}

/** A phrase about the deadline and the tokens it takes. */
export interface PlacedBound {
	readonly from: number;
	readonly to: number;
	readonly bound: Bound;
}
