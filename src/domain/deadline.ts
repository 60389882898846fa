/**
 * The deadline of a pledge: by when, in which words, and how that day was found.
 * Civil dates are text "YYYY-MM-DD"; the last day (or instant) still on time is what "due" means everywhere.
 */

import { endOfDay } from "./civil-date.ts";
import type { Explanation } from "./explanation.ts";
import type { PledgeKind } from "./pledge.ts";
import type { Rhythm } from "./rhythm.ts";

export const DEADLINE_KINDS = [
	"date",
	"duration",
	"working_days",
	"milestone",
	"condition",
	"term",
	"recurring",
	"standing",
	"vague",
	"none",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const PRECISIONS = ["instant", "day", "week", "month", "quarter", "season", "half", "year"] as const;
/** How fine the words were; `due` is always the last day (or instant) inside it. */
export type Precision = (typeof PRECISIONS)[number];

/** The precisions of a due day: all but the instant. */
export const DAY_PRECISIONS = ["day", "week", "month", "quarter", "season", "half", "year"] as const;

export const RELATIONS = ["by", "before", "within", "until", "on", "for", "after"] as const;
/** How the words tie the pledge to the time they name. */
export type Relation = (typeof RELATIONS)[number];

export const CONFIDENCES = ["certain", "likely", "guess"] as const;
/** How sure a rule is of its reading, in steps a person can act on. */
export type Confidence = (typeof CONFIDENCES)[number];

/** One way to read the words: a day (or an instant), the rule that gave it and why. */
export interface Reading {
	readonly dueOn: string | undefined;
	readonly dueAt: string | undefined;
	readonly precision: Precision | undefined;
	readonly rule: string;
	readonly explanation: Explanation;
}

/** A reading as it is kept: with a sentence that says why. */
export interface KeptReading extends Reading {
	readonly explanation: string;
}

/**
 * What a revision of a deadline is. `moved`: the promiser (or the world) set another day; lateness still counts from
 * the first. `corrected`: the newsroom had the day wrong, and the count begins anew. `recomputed`: the milestone or the
 * condition that it hangs on got another day.
 */
export const DEADLINE_CHANGES = ["original", "moved", "corrected", "recomputed"] as const;
export type DeadlineChange = (typeof DEADLINE_CHANGES)[number];

/** The rule of a day that a person set and that none of the rules reads from the words. */
export const SET_BY_HAND = "set-by-hand";

/** A deadline: the words, the day or instant, and how it was found. */
export interface Deadline {
	readonly words: string;
	readonly kind: DeadlineKind;
	readonly relation: Relation | undefined;
	readonly dueOn: string | undefined;
	readonly dueAt: Date | undefined;
	readonly timeZone: string;
	readonly precision: Precision | undefined;
	readonly reviewOn: string | undefined;
	readonly rule: string;
	readonly ruleVersion: number;
	readonly resolvedBy: "rule" | "user";
	readonly confidence: Confidence | undefined;
	readonly explanation: Explanation;
	readonly readings: readonly Reading[];
	/** The milestone that it hangs on, by id. */
	readonly milestoneId?: number | undefined;
	/** Whether its day follows a milestone whose own is only expected. */
	readonly isExpected?: boolean | undefined;
	/** An ISO 8601 duration from the milestone's day: "PT72H", "-P14D". */
	readonly timeOffset?: string | undefined;
	/** The condition in words: until an editor marks it met, the clock does not start. */
	readonly condition?: string | undefined;
	/** How a recurring pledge comes round. */
	readonly rhythm?: Rhythm | undefined;
	/** The day from which the words were read, where it is kept. */
	readonly saidOn?: string | undefined;
	/** The version of the newsroom's policy that read them, where it is kept. */
	readonly policyVersion?: number | undefined;
}

/** A deadline as the house keeps it: why it is this day is told in the newsroom's words of then, which the record holds. */
export interface KeptDeadline extends Deadline {
	readonly explanation: string;
	readonly readings: readonly KeptReading[];
}

const ENDING_KINDS: readonly DeadlineKind[] = ["date", "duration", "working_days", "term", "none"];

/**
 * The kind that a deadline is of for a pledge of this kind: what is to be kept or not to be done stands until its date
 * (or without end); what is to be done is due on it.
 */
export function kindFor(
	pledge: PledgeKind,
	{ kind, dueOn }: { readonly kind: DeadlineKind; readonly dueOn?: string | null | undefined },
): DeadlineKind {
	if (pledge === "refrain") return ENDING_KINDS.includes(kind) ? "standing" : kind;
	if (kind !== "standing") return kind;
	return dueOn ? "date" : "none";
}

/**
 * The first instant that is no longer on time: a day lapses at the first instant of the next civil day in its zone, an
 * instant one millisecond after itself. Undefined where there is no due day.
 */
export function lapsesAt(deadline: Pick<Deadline, "dueOn" | "dueAt" | "timeZone">): Date | undefined {
	if (deadline.dueAt) return new Date(deadline.dueAt.getTime() + 1);
	return deadline.dueOn ? endOfDay(deadline.dueOn, deadline.timeZone) : undefined;
}
