import type { Relation } from "../../domain/deadline.ts";
import { datedBound, dayDraft, deadBound, lengthBound, openBound, periodBound, vagueBound, WEIGHT } from "../bounds.ts";
import { addLength, lengthOf } from "../calendar/lengths.ts";
import { partOf } from "../calendar/parts.ts";
import { unitPeriod } from "../calendar/periods.ts";
import { type GrammarRule, maybe, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import { longDate } from "../labels.ts";
import type { Bound, Frame, Length, Time, Unit } from "../model.ts";

const TIME = of("time");
const LENGTH = of("length");
const UNIT = of("single");
const ROUGHLY = maybe(
	words(
		"about|around|approximately|roughly|sometime|some time|at the latest|latest|at least|no later than|the latest|as early as|as late as|as soon as|early as|likely|probably|,|hopefully|either",
	),
);
const BY = words(
	"by|between now and|from now until|from now to|from now through|between today and|from today until|from today to|no later than|not later than|at the latest by|by no later than|by not later than|on or before|not after|before or on|at the latest on|latest by|no longer than|by the latest|due by|due on|due|due in|deadline is|the deadline is|deadline was set for|deadline of|deadline on|a deadline of|deadline :|deadline|target date of|target date is|target of|in time for|come|by the time of|by or before",
);
const BEFORE = words(
	"before|prior to|ahead of|in advance of|earlier than|sooner than|before the|even before|just before|shortly before|well before|to the|right before",
);
const UNTIL = words(
	"until|till|til|thru|through|up to|up until|lasting until|through to|all the way to|all the way through|right through|on through|'til",
);
const ON = words(
	"in|on|at|during|for|around|about|sometime|sometime in|throughout|over|effective|starting|starting on|starting in|beginning|beginning on|beginning in|from|toward|towards|within|as early as|as soon as|into|as of|inside|scheduled for|set for|slated for|planned for|later|by way of|of|only in|across|the whole of|all|to|until sometime in|for release in|some time in|at some point in|at some time in|at some point|this",
);
const AFTER = words(
	"after|since|later than|no earlier than|not before|no sooner than|not earlier than|starting after|following|ever since|any time after|not until after|sometime after|some time after|from and after|more than|past|not until|earliest",
);
const ANCHOR =
	"from now|hence|later|from today|out|away|from this date|from this day|from this moment|from this point|from here|down the road|down the line|of today|after today|from the date of this|in the future";

/** What ties a time to the pledge: by, before, until, on, within, for, after. */
export const BOUNDS: readonly GrammarRule[] = [
	rule("bound", [BY, ROUGHLY, TIME], ([, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : timeBound("by", time, WEIGHT.bound, frame),
	),
	rule(
		"bound",
		[
			words("by"),
			maybe(words("the|about|around|early to")),
			words("mid|middle of|the middle of"),
			maybe(words("the|of")),
			TIME,
		],
		([, , , , time], frame) => byMiddle(time, frame),
	),
	rule(
		"bound",
		[
			BY,
			ROUGHLY,
			TIME,
			words(
				"at the latest|or earlier|or sooner|or before|latest|the latest|or so|if not sooner|if not earlier|if not before",
			),
		],
		([, , time], frame) => timeBound("by", time, WEIGHT.bound, frame),
	),
	rule(
		"bound",
		[
			maybe(ON),
			TIME,
			words(
				"at the latest|or earlier|or sooner|or before|latest|deadline|target date|cutoff|cut off|ultimatum|time limit|cut off date|target",
			),
		],
		([, time], frame) => timeBound("by", time, WEIGHT.bound, frame),
	),
	rule("bound", [BEFORE, ROUGHLY, TIME], ([, , time], frame) => timeBound("before", time, WEIGHT.bound, frame)),
	rule("bound", [UNTIL, ROUGHLY, TIME], ([, , time], frame) => timeBound("until", time, WEIGHT.time, frame)),
	rule("bound", [ON, ROUGHLY, TIME], ([word, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : onBound(word, time, frame),
	),
	rule("bound", [AFTER, maybe(words("the|about|around|sometime|not|, but")), TIME], () => openBound()),
	rule("bound", [AFTER, LENGTH], () => openBound()),
	rule(
		"bound",
		[
			TIME,
			words("or later|or after|onwards|onward|and beyond|or beyond|and after|and later|at the earliest|or thereafter"),
		],
		() => openBound(),
	),
	rule("bound", [words("more than|over"), LENGTH, words("after|from"), TIME], () => openBound()),
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
				"in|over|across|throughout|during|through|after just|after only|in about|in just|in only|on|spread over|spanning|based on|under",
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
					"within|in|over|across|throughout|during|for|through|inside|by|at some point in|sometime in|some time in|at some point over|sometime over|sometime within|anytime in|at any time in|any time in|any day in|at|to|into|of",
				),
			),
			maybe(words("about|around|just|only")),
			words(
				"the next|next|the coming|coming|the upcoming|upcoming|these next|the following|following|our next|their next|his next|her next|this next|another|these coming",
			),
			maybe(words("about|around|approximately|roughly|,|say ,|say|maybe|or so|full|probably|perhaps")),
			LENGTH,
		],
		([, , , , length], frame, place) => within(length, WEIGHT.time + 1, frame, place),
	),
	rule(
		"bound",
		[
			words(
				"within|in|over|across|throughout|during|for|inside|through|at some point in|sometime in|at some point over|sometime over|some time in",
			),
			words("the next|the coming|the upcoming|this next|this coming|next"),
			maybe(words("full|whole|entire|or so|calendar")),
			UNIT,
		],
		([preposition, which, , unit], frame) => nextOne(preposition, which, unit, frame),
	),
	rule("bound", [LENGTH, words(ANCHOR)], ([length], frame, place) => within(length, WEIGHT.time, frame, place)),
	rule(
		"bound",
		[words("in|within"), LENGTH, words("' time|'s time|time|s time|s ' time")],
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
		([, length], frame, place) => within(length, WEIGHT.bound, frame, place),
	),
	rule(
		"bound",
		[
			words(
				"deadline of|a deadline of|deadline is|deadline in|due in|due within|a timeline of|target of|time limit of|takes|take|will take|would take|taking|needs|needs another|need",
			),
			LENGTH,
		],
		([, length], frame, place) => within(length, WEIGHT.time, frame, place),
	),
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
];

/** A time with nothing before it. */
export function bareBound(time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	return found && { ...periodBound("on", found, time.bare, frame) };
}

/** "on the first" is a day only where nothing follows that it could count: not "the first phase", "the 21st century". */
function isTooWeak(time: Time, frame: Frame, { to }: Place): boolean {
	if (time.bare > 1 || time.fields?.day === undefined || time.fields.month !== undefined) return false;
	const next = frame.tokens[to];
	return next !== undefined && next.type !== "mark";
}

function timeBound(relation: Relation, time: Time, weight: number, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	return found && periodBound(relation, found, weight, frame);
}

/** "within two weeks of 1 November": counted from that day. */
function countedBound(length: Length, time: Time, frame: Frame): Bound | undefined {
	const from = length.vague === undefined ? time.next(frame.said) : undefined;
	const dueOn = from && from.clock === undefined ? addLength(from.end, length, frame) : undefined;
	if (from === undefined || dueOn === undefined) return undefined;
	const basis = `${length.label} counted from the day after ${longDate(from.end)}`;
	const drafts = [dayDraft(dueOn, "counted-from", basis)];
	return datedBound(
		{ kind: "duration", relation: "within", weight: WEIGHT.bound, confidence: "certain", drafts },
		frame,
	);
}

function onBound(word: string, time: Time, frame: Frame): Bound | undefined {
	if (time.key.startsWith("relative-day") && word !== "on" && word !== "for" && word !== "within") return undefined;
	const relation: Relation = word === "within" || word === "inside" ? "within" : "on";
	// "for May", "of 2026", "to Friday", "about March": weaker than "in" or "on".
	const isWeak = /^(for|of|to|all|about|at|from|over|later|this|as of|across|into)$/.test(word);
	const hinted = word === "for" ? Math.max(time.bare + 5, WEIGHT.rate) : time.bare + 5;
	const least = isWeak ? Math.min(hinted, WEIGHT.time) : WEIGHT.time;
	return timeBound(relation, time, Math.max(least, Math.min(time.bare, WEIGHT.time)), frame);
}

function byMiddle(time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	const middle = found && partOf(found, "mid-by");
	if (found === undefined || middle === undefined) return undefined;
	if (middle.end.until(frame.said).days <= 0) return periodBound("by", middle, WEIGHT.bound + 1, frame);
	const later = time.inYear?.(found.start.year + 1);
	return later && timeBound("by", { ...time, next: () => partOf(later, "mid-by") }, WEIGHT.bound + 1, frame);
}

function within(length: Length, weight: number, frame: Frame, place: Place): Bound | undefined {
	const bound = lengthBound("within", length, weight, frame);
	return bound?.vague === undefined ? bound : vagueBound(bound.vague, wordsAt(frame, place));
}

function lasting(length: Length, frame: Frame, place: Place): Bound | undefined {
	const bound = lengthBound("for", length, WEIGHT.lasting, frame);
	if (bound === undefined) return deadBound("That is too long to be a deadline");
	return bound.vague === undefined ? bound : vagueBound(bound.vague, wordsAt(frame, place));
}

/** "over the next year": twelve months, or the calendar's next year as the other reading. */
function nextOne(preposition: string, which: string, unit: Unit, frame: Frame): Bound | undefined {
	if (unit === "weekend" || (which === "next" && !/within|over/.test(preposition))) return undefined;
	const label = `one ${unit}`;
	const length = lengthOf(1, unit, label);
	const counted = length && lengthBound(preposition === "for" ? "for" : "within", length, WEIGHT.time + 2, frame);
	const calendar = unitPeriod(unit, 1, frame, "next-period");
	if (counted === undefined || calendar === undefined || unit === "day") return counted;
	const other = periodBound("on", calendar, WEIGHT.time, frame);
	return { ...counted, drafts: [...counted.drafts, ...other.drafts], confidence: "likely" };
}
