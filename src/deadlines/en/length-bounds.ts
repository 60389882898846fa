import { because } from "../../domain/explanation.ts";
import { datedBound, dayDraft, deadBound, lengthBound, openBound, periodBound, vagueBound, WEIGHT } from "../bounds.ts";
import { addLength, isMoment, lengthOf } from "../calendar/lengths.ts";
import { unitPeriod } from "../calendar/periods.ts";
import { type GrammarRule, maybe, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Bound, Frame, Length, Time, Unit } from "../model.ts";
import { textBefore, within } from "./within.ts";

const TIME = of("time");
const LENGTH = of("length");
const UNIT = of("single");
const ANCHOR =
	"from now|hence|later|from today|out|away|from this date|from this day|from this moment|from this point|from here|down the road|down the line|of today|after today|from the date of this|in the future";

/** What ties a length of time to the pledge: within, in, over the next, for. */
export const LENGTH_BOUNDS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words(
				"within|inside|inside of|in under|in less than|in fewer than|in no more than|no later than|not later than|in at most|in at the most|at most|in up to|by",
			),
			maybe(words("about|around|the|a period of|a|the space of")),
			LENGTH,
			maybe(words(ANCHOR)),
		],
		([, , length], frame, place) => within(length, WEIGHT.bound, frame, place),
	),
	rule(
		"bound",
		[
			words(
				"in|over|across|throughout|during|through|after just|after only|in about|in just|in only|on|spread over|spanning|based on|under|over the course of|in the course of|over the span of|over the space of|over a period of|over the period of|over a span of",
			),
			LENGTH,
			maybe(words(ANCHOR)),
		],
		([, length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[
			maybe(
				words(
					"within|in|over|over the course of|in the course of|across|throughout|during|for|through|inside|by|at some point in|sometime in|some time in|at some point over|sometime over|sometime within|anytime in|at any time in|any time in|any day in|at|to|into|of",
				),
			),
			maybe(words("about|around|just|only")),
			words(
				"the next|next|the coming|coming|the upcoming|upcoming|these next|the following|following|our next|their next|his next|her next|this next|another|these coming",
			),
			maybe(words("about|around|approximately|roughly|,|say ,|say|maybe|or so|full|probably|perhaps")),
			LENGTH,
		],
		([preposition, , , , length], frame, place) => within(length, weightOf(preposition), frame, place),
	),
	rule(
		"bound",
		[
			words(
				"within|in|over|over the course of|in the course of|across|throughout|during|for|inside|through|at some point in|sometime in|at some point over|sometime over|some time in",
			),
			words("the next|the coming|the upcoming|this next|this coming|next"),
			maybe(words("full|whole|entire|or so|calendar")),
			UNIT,
		],
		([preposition, which, , unit], frame) => nextOne(preposition, which, unit, frame),
	),
	rule("bound", [LENGTH, words(ANCHOR)], ([length, anchor], frame, place) =>
		// "twice a week from now on" counts no week.
		anchor.startsWith("from ") && frame.tokens[place.to]?.text === "on"
			? undefined
			: within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[maybe(words("in|within")), LENGTH, words("' time|'s time|time|s time|s ' time")],
		([, length], frame, place) => within(length, WEIGHT.bound, frame, place),
	),
	rule("bound", [words("within|inside"), words("the hour|an hour")], (_, frame) => {
		const hour = lengthOf(1, "hour", "one hour");
		return hour && lengthBound("within", hour, WEIGHT.bound, frame);
	}),
	rule(
		"bound",
		[
			words("within|no later than|not later than|in|inside|at most"),
			LENGTH,
			words("of|from|after|following|starting from|starting"),
			TIME,
		],
		([, length, , time], frame) => countedBound(length, time, frame),
	),
	rule(
		"bound",
		[maybe(words("have|has|with|only|just|got")), LENGTH, words("left|remaining|to go")],
		([, length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[words("in|over|during|for"), words("the"), UNIT, words("ahead|to come")],
		([preposition, , unit], frame) => nextOne(`within ${preposition}`, "the next", unit, frame),
	),
	rule(
		"bound",
		[words("from|starting|beginning|as of"), TIME, words("on|onward|onwards|forward|forwards|and beyond")],
		() => openBound(),
	),
	rule(
		"bound",
		[
			maybe(words("by|on|within|the|by the|on the|within the")),
			words("next|following|the next|the following|the very next"),
			words("business day|working day|work day|workday"),
		],
		(_, frame) => {
			const length = lengthOf(1, "workday", "one working day");
			return length && lengthBound("within", length, WEIGHT.time, frame);
		},
	),
	rule("bound", [words("+"), LENGTH], ([, length], frame) => lengthBound("within", length, WEIGHT.time, frame)),
	rule(
		"bound",
		[
			words(
				"for|lasting|for up to|for at least|for a period of|for a minimum of|for a total of|for a maximum of|for a further|for another",
			),
			maybe(words("the first|the next|the")),
			LENGTH,
		],
		([, , length], frame, place) => lasting(length, frame, place),
	),
	rule(
		"bound",
		[
			maybe(words("a|the|that|this|our|his")),
			LENGTH,
			words(
				"deadline|ultimatum|timeline|time limit|target|notice period|clock|window to|countdown|deadline to|goal|mark|sprint",
			),
		],
		([, length], frame, place) =>
			isStandard(length, frame, place) ? deadBound("how_long_or_far") : within(length, WEIGHT.bound, frame, place),
	),
	rule("bound", [words("take|takes|taking|need|needs|last|lasting"), LENGTH], (_, frame, place) =>
		DENIED.test(textBefore(frame, place)) ? deadBound("how_long_not") : undefined,
	),
	rule(
		"bound",
		[
			words(
				"will last|would last|to last|will run for|will be in effect for|will remain in effect for|will be in force for",
			),
			LENGTH,
		],
		([, length], frame, place) => lasting(length, frame, place),
	),
	rule(
		"bound",
		[
			words(
				"deadline of|a deadline of|deadline is|deadline in|due in|due within|a timeline of|target of|time limit of|takes|take|will take|would take|taking|needs|needs another|need",
			),
			maybe(words("us|me|them|him|her|it|you")),
			LENGTH,
		],
		([, , length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
	rule(
		"bound",
		[
			words("within|in|in under|in less than|inside"),
			LENGTH,
			maybe(words(",")),
			words("by|before|no later than|not later than|from"),
			TIME,
		],
		([, length, , relation, time], frame) => serviceLevel(length, relation, time, frame),
	),
	rule("bound", [maybe(words("by")), LENGTH, words("from"), TIME, words("to"), TIME], ([, , , from, , to], frame) =>
		movedTo(from, to, frame),
	),
];

/** "within two weeks of 1 November": counted from that day. */
function countedBound(length: Length, time: Time, frame: Frame): Bound | undefined {
	const from = length.vague === undefined ? time.next(frame.said) : undefined;
	const dueOn = from && from.clock === undefined ? addLength(from.end, length, frame) : undefined;
	if (from === undefined || dueOn === undefined) return undefined;
	const basis = because("counted", { length: length.label, day: from.end });
	const drafts = [dayDraft(dueOn, "counted-from", basis)];
	return datedBound(
		{ kind: "duration", relation: "within", weight: WEIGHT.bound, confidence: "certain", drafts },
		frame,
	);
}

/** "It won't take two years." */
const DENIED = /(?:n['’]t|\bnot|\bnever|\bno longer)\s*$/i;

/** "the four-hour target" is what a hospital is measured by. */
function isStandard(length: Length, frame: Frame, { from, to }: Place): boolean {
	return (
		isMoment(length) &&
		length.hours < 24 &&
		frame.tokens[from]?.text === "the" &&
		frame.tokens[to - 1]?.text === "target"
	);
}

/** "seen within two weeks by 2028": how long it may take, and by when that is to hold. */
function serviceLevel(length: Length, relation: string, time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	if (found === undefined || length.vague !== undefined || found.start.since(frame.said).days < 28) return undefined;
	if (relation === "from") return undefined;
	return periodBound(relation === "before" ? "before" : "by", found, WEIGHT.bound, frame);
}

/** "brought forward by two years, from 2027 to 2025": the last day named is the one that holds. */
function movedTo(from: Time, to: Time, frame: Frame): Bound | undefined {
	const found = to.next(frame.said);
	const before = from.next(frame.said);
	if (found === undefined || before === undefined || found.precision !== before.precision) return undefined;
	return periodBound("on", found, WEIGHT.bound, frame);
}

/** "within the next two weeks" is as much a bound as "within two weeks"; "over the next" only tells when. */
function weightOf(preposition: string | undefined): number {
	return preposition === "within" || preposition === "inside" || preposition === "by" ? WEIGHT.bound : WEIGHT.coming;
}

function lasting(length: Length, frame: Frame, place: Place): Bound | undefined {
	const bound = lengthBound("for", length, WEIGHT.lasting, frame);
	if (bound === undefined) return deadBound("too_long");
	return bound.vague === undefined ? bound : vagueBound(bound.vague, wordsAt(frame, place));
}

/** "over the next year": twelve months, or the calendar's next year as the other reading. */
function nextOne(preposition: string, which: string, unit: Unit, frame: Frame): Bound | undefined {
	if (unit === "weekend" || (which === "next" && !/within|over/.test(preposition))) return undefined;
	const one = lengthOf(1, unit, "");
	const length = one && { ...one, reason: because("one", { unit }) };
	const weight = Math.max(weightOf(preposition), WEIGHT.time + 2);
	const counted = length && lengthBound(preposition === "for" ? "for" : "within", length, weight, frame);
	const calendar = unitPeriod(unit, 1, frame, "next-period");
	if (counted === undefined || calendar === undefined || unit === "day") return counted;
	const other = periodBound("on", calendar, WEIGHT.time, frame);
	return { ...counted, drafts: [...counted.drafts, ...other.drafts], confidence: "likely" };
}
