/**
 * The deadline of a pledge: by when, in which words, and how that day was found.
 * Civil dates are text "YYYY-MM-DD"; the last day (or instant) still on time is what "due" means everywhere.
 */

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

export const RELATIONS = ["by", "before", "within", "until", "on", "for", "after"] as const;
/** How the words tie the pledge to the time they name. */
export type Relation = (typeof RELATIONS)[number];

export const CONFIDENCES = ["certain", "likely", "guess"] as const;
/** How sure a rule is of its reading, in steps a person can act on. */
export type Confidence = (typeof CONFIDENCES)[number];

/** One way to read the words: a day (or an instant), the rule that gave it and a sentence that says why. */
export interface Reading {
	readonly dueOn: string | undefined;
	readonly dueAt: string | undefined;
	readonly precision: Precision | undefined;
	readonly rule: string;
	readonly explanation: string;
}
