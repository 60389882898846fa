import { recurringBound, WEIGHT } from "../bounds.ts";
import { type GrammarRule, maybe, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Bound, Frame } from "../model.ts";

const ON = maybe(words("on|by|before|on the|by the|the|on or before|on or before the|no later than|no later than the"));
const EVERY = words("every|each|on every|on each|by every|by each");
const EACH_MONTH = words("of every month|of each month|every month|each month|in every month|in each month|monthly");
const OF_THE_MONTH = words("of the month|of a month|in the month|in a month");
const LAST = words("last day|final day|end|month end|last");
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** No month has a fifth Monday each time; what is called so is left to the newsroom. */
const MOST_WEEKS = 4;

/** "The 31st of every month", "every first Monday", "the last Friday of each month": one day of each month. */
export const MONTHLY: readonly GrammarRule[] = [
	rule("bound", [ON, of("ordinal"), maybe(words("day")), EACH_MONTH], ([, day], frame, place) =>
		monthly(dayText(day), frame, place),
	),
	rule("bound", [EVERY, of("ordinal"), maybe(words("day")), OF_THE_MONTH], ([, day], frame, place) =>
		monthly(dayText(day), frame, place),
	),
	rule("bound", [ON, LAST, EACH_MONTH], (_, frame, place) => monthly("-1", frame, place)),
	rule("bound", [EVERY, words("last day|final day|month end|month 's end"), maybe(OF_THE_MONTH)], (_, frame, place) =>
		monthly("-1", frame, place),
	),
	rule("bound", [ON, of("ordinal"), of("weekday"), EACH_MONTH], ([, nth, weekday], frame, place) =>
		monthly(weekdayText(nth, weekday), frame, place),
	),
	rule("bound", [EVERY, of("ordinal"), of("weekday"), maybe(OF_THE_MONTH)], ([, nth, weekday], frame, place) =>
		monthly(weekdayText(nth, weekday), frame, place),
	),
	rule("bound", [ON, words("last|final"), of("weekday"), EACH_MONTH], ([, , weekday], frame, place) =>
		monthly(weekdayText(-1, weekday), frame, place),
	),
	rule("bound", [EVERY, words("last|final"), of("weekday"), maybe(OF_THE_MONTH)], ([, , weekday], frame, place) =>
		monthly(weekdayText(-1, weekday), frame, place),
	),
];

/** Undefined for what no month has ("the 32nd", "the fifth Monday"): better no series than wrong days. */
function monthly(onDay: string | undefined, frame: Frame, place: Place): Bound | undefined {
	const bound = recurringBound(onDay === undefined ? "" : "P1M", wordsAt(frame, place), WEIGHT.bound + 5);
	return { ...bound, onDay };
}

function dayText(day: number): string | undefined {
	return Number.isInteger(day) && day >= 1 && day <= 31 ? `${day}` : undefined;
}

function weekdayText(nth: number, weekday: number): string | undefined {
	return Number.isInteger(nth) && nth <= MOST_WEEKS ? `${nth}${WEEKDAYS[weekday - 1]}` : undefined;
}
