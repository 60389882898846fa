import { WEIGHT } from "../bounds.ts";
import { lengthOf } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Frame, Unit } from "../model.ts";
import { textBefore, within } from "./within.ts";

const LENGTH = of("length");
const NUMBER = of("number");
/** A length that is all that is said: the answer to "how long?". */
const AS_ANSWER = 24;

/** Time that somebody is given, and lengths of which a part was said before. */
export const GIVEN_TIME: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words("has|have|had|get|gets|gave|give|gives|given|giving"),
			maybe(
				words("him|her|it|them|us|you|me|congress|russia|iran|hamas|putin|the country|the company|the agency|agencies"),
			),
			LENGTH,
			words("to"),
		],
		([, , length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[
			words("give|gives|giving|gave|allow|allows|grant|grants"),
			words(
				"me|us|him|her|them|it|you|this government|my government|our government|my team|the government|my administration",
			),
			LENGTH,
			maybe(words("to|and")),
		],
		([, , length, more], frame, place) =>
			more === undefined && frame.tokens[place.to]?.type === "word"
				? undefined
				: within(length, WEIGHT.time, frame, place),
	),
	rule("bound", [LENGTH, words("in which to|to|within which to")], ([length], frame, place) =>
		GIVEN.test(textBefore(frame, place)) ? within(length, WEIGHT.time, frame, place) : undefined,
	),
	rule(
		"bound",
		[
			LENGTH,
			words("in which to|to|within which to"),
			words(
				"comply|respond|reply|answer|agree|accept|appeal|decide|leave|pay|act|resign|vacate|object|sign|submit|file|prove|deliver|report|come up|pull out|withdraw|negotiate|reach|remedy|fix|consider|challenge|contest|surrender|sell|divest|choose|prepare|complete|implement|explain|evacuate|disarm",
			),
		],
		([length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[
			words(
				"less than|fewer than|no more than|not more than|no longer than|not longer than|under|at most|at the most|up to|a maximum of|maximum|max|not over",
			),
			LENGTH,
		],
		([, length], frame, place) => within(length, AS_ANSWER, frame, place),
	),
	rule("bound", [LENGTH, words("tops|max|maximum|at most|at the most|at the outside")], ([length], frame, place) =>
		within(length, WEIGHT.rate, frame, place),
	),
	rule(
		"bound",
		[words("in|over|within|during|for"), words("the next|the coming|the following"), NUMBER],
		([, , count], frame, place) => ofTheSame(count, frame, place),
	),
	rule(
		"bound",
		[maybe(words("just|only|another|give it|give us|give me")), NUMBER, words("more"), of("unit"), words("and")],
		([, count, , unit], frame, place) => moreAnd(count, unit, frame, place),
	),
];

/** "giving the industry six months to clean up": somebody is given time. */
const GIVEN =
	/\b(?:giv(?:e|es|en|ing)|gave|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?|ha(?:ve|s|d)|got|left with)\b[^.;:,]{0,40}(?:, [^.;:,]{1,80}(?:, ?)?)?$/i;

/** "built up over ten years and cleared in the next three": of the unit that was named last. */
function ofTheSame(count: number, frame: Frame, place: Place) {
	const next = frame.tokens[place.to];
	if (next !== undefined && next.type !== "mark" && !GOES_ON.has(next.text)) return undefined;
	const named = UNIT_BEFORE.exec(textBefore(frame, place))?.[1]?.toLowerCase() as Unit | undefined;
	const length = named && lengthOf(count, named, `${count} ${named}s`);
	const bound = length && within(length, WEIGHT.time, frame, place);
	return bound && { ...bound, confidence: "likely" as const };
}

const UNIT_BEFORE = /^.*\b(day|week|month|year|decade)s?\b/is;
const GOES_ON = new Set("and or but as while the we they he she it i to".split(" "));

/** "Two more years and this airport makes money": nothing stands before it in its sentence. */
function moreAnd(count: number, unit: Unit, frame: Frame, place: Place) {
	const length = lengthOf(count, unit, `${count} more ${unit}s`);
	return length && /(?:^|[.!?:;"“”])\s*$/.test(textBefore(frame, place))
		? within(length, WEIGHT.time, frame, place)
		: undefined;
}
