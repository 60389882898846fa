import type { Temporal } from "temporal-polyfill";

/**
 * Every reason for which a deadline is the day it is, as a code with the names of the values that its words tell. The
 * rules give no words: the catalogue of texts has a message for each.
 */
export const EXPLANATIONS = {
	// What a day is found from, and what follows.
	due: ["basis", "due"],
	looked_at_again: ["basis", "day"],
	counted: ["length", "day"],
	counted_workdays: ["length", "day", "country"],
	counted_moment: ["length", "moment", "hour"],
	before_period: ["period"],
	end_of: ["period"],
	last_day_of: ["period"],
	clock: ["time", "zone"],
	before_clock: ["time", "zone"],
	held_until: ["basis"],
	before_milestone: ["milestone", "day", "state"],
	milestone_day: ["milestone", "day", "state"],
	after_milestone: ["length", "milestone", "day", "state"],
	length_before_milestone: ["length", "milestone", "day", "state"],
	hours_after_milestone: ["length", "milestone", "day", "state", "minute"],
	hours_before_milestone: ["length", "milestone", "day", "state", "minute"],
	moment_after_milestone: ["length", "milestone", "moment"],
	moment_before_milestone: ["length", "milestone", "moment"],
	before_term: ["day"],
	term_begins: [],
	term_ends: [],
	term_last_full_day: [],
	term_half: [],
	term_first: ["length"],
	after_term_began: ["length", "day"],
	comes_round_every: ["every", "first", "until"],
	condition_met: ["day", "sentence"],

	// Why there is no day.
	no_deadline: [],
	no_time_named: [],
	no_day_named: [],
	day_not_given: [],
	vague: ["words"],
	comes_round: ["words"],
	from_when_on: [],
	when_it_begins: [],
	over: ["period"],
	day_over: [],
	no_such_day: [],
	too_long: [],
	looks_back: [],
	no_longer_holds: [],
	when_it_is_not: [],
	how_long_not: [],
	sounds_like_time: [],
	how_long_or_far: [],
	how_long_or_old: [],
	how_old: [],
	pace: [],
	each_case: [],
	when_said: [],
	which_money: [],
	milestone_unregistered: ["words"],
	milestone_undated: ["milestone"],
	milestone_without_length: ["milestone"],
	term_unregistered: [],
	waits_for_condition: [],
	starts_with_condition: [],
	condition_failed: ["day"],
	holds_from_now: [],
	said_on_no_day: ["given"],
	no_such_zone: ["given"],
	no_such_language: ["given"],

	// A day that a person gave, and not why.
	set_by_hand: [],

	// How stretches of days are called.
	day: ["day"],
	moment: ["time", "zone", "day"],
	month: ["month"],
	quarter: ["quarter", "year"],
	half: ["half", "year"],
	year: ["year"],
	years: ["from", "to"],
	from_to: ["from", "to"],
	fiscal_year: ["year", "month"],
	fiscal_quarter: ["quarter", "year"],
	season: ["season", "years", "day"],
	season_by_sun: ["season"],
	holiday: ["name", "year"],
	other_order: ["day", "order"],
	first_part: ["period"],
	middle: ["period"],
	last_part: ["period"],
	first_half: ["period"],
	second_half: ["period"],

	// How long, how often, and from when.
	duration: ["count", "unit"],
	one: ["unit"],
	every: ["count", "unit"],
	first_on: ["day"],
	first_from: ["from", "to"],
} as const satisfies Record<string, readonly string[]>;

export type ExplanationCode = keyof typeof EXPLANATIONS;

/**
 * What a reason tells. Text stands as it is: words of the pledge, names, zones, or what a message chooses by. Dates are
 * written as the language does, a list is joined as it does, and a sentence begins with a capital.
 */
export type ReasonValue =
	| string
	| number
	| Temporal.PlainDate
	| { readonly monthOf: Temporal.PlainDate }
	| { readonly monthNumber: number }
	| { readonly dayInYear: Temporal.PlainDate }
	| { readonly sentence: Explanation }
	| readonly Reason[]
	| Reason;

/** A reason without words: a code and what it tells. */
export interface Reason {
	readonly code: ExplanationCode;
	readonly values: Readonly<Record<string, ReasonValue>>;
}

/** Why a deadline is the day it is: a reason, or words that somebody wrote or that stand on record already. */
export type Explanation = Reason | string;

type ValuesOf<C extends ExplanationCode> = (typeof EXPLANATIONS)[C] extends readonly []
	? []
	: [values: Readonly<Record<(typeof EXPLANATIONS)[C][number], ReasonValue>>];

/** The codes whose words tell no values. */
export type BareCode = {
	[C in ExplanationCode]: (typeof EXPLANATIONS)[C] extends readonly [] ? C : never;
}[ExplanationCode];

/** A reason by its code. Forgetting a value that its words tell does not compile. */
export function because<C extends ExplanationCode>(code: C, ...[values]: ValuesOf<C>): Reason {
	return { code, values: values ?? NOTHING };
}

const NOTHING = {};
