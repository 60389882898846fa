import type { Relation } from "../../domain/deadline.ts";
import { deadBound, openBound, periodBound, WEIGHT } from "../bounds.ts";
import { partOf } from "../calendar/parts.ts";
import { addDays, compareDays, unitPeriod } from "../calendar/periods.ts";
import { fixedTime } from "../calendar/weekdays.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Bound, Frame, Time } from "../model.ts";

const TIME = of("time");
const LENGTH = of("length");
const _UNIT = of("single");
const ROUGHLY = maybe(
	words(
		"about|around|approximately|roughly|sometime|some time|at the latest|latest|at least|no later than|the latest|as early as|as late as|as soon as|early as|likely|probably|,|hopefully|either",
	),
);
const BY = words(
	"by|between now and|from now until|from now to|from now through|between today and|from today until|from today to|no later than|not later than|at the latest by|by no later than|by not later than|on or before|not after|before or on|at the latest on|latest by|no longer than|by the latest|due by|due on|due|due in|deadline is|the deadline is|end date is|completion date is|finish date is|opening date is|delivery date is|deadline was set for|deadline of|deadline on|a deadline of|before the deadline of|before a deadline of|ahead of the deadline of|ahead of a deadline of|by the deadline of|by a deadline of|before the deadline on|deadline :|deadline|target date of|target date is|target of|in time for|come|by the time of|by or before",
);
const BEFORE = words(
	"before|this side of|prior to|ahead of|in advance of|earlier than|sooner than|before the|even before|just before|shortly before|well before|to the|right before",
);
const UNTIL = words(
	"until|till|til|until well into|until late in|until deep into|until into|till well into|well into|thru|through|up to|up until|lasting until|through to|all the way to|all the way through|right through|on through|'til",
);
const ON = words(
	"in|on|at|during|in the period|over the period|during the period|in the years|during the years|over the years|for|around|about|sometime|sometime in|throughout|over|effective|starting|starting on|starting in|beginning|beginning on|beginning in|from|toward|towards|within|as early as|as soon as|into|as of|inside|scheduled for|set for|slated for|planned for|later|only in|across|the whole of|all|to|until sometime in|for release in|some time in|at some point in|at some time in|at some point|this",
);
const AFTER = words(
	"after|since|later than|no earlier than|any earlier than|any sooner than|not before|no sooner than|not earlier than|starting after|following|ever since|any time after|not until after|sometime after|some time after|from and after|more than|past|not until|earliest",
);
const MOVED = words(
	"in favour of|in favor of|replaced by|moved to|pushed to|pushed back to|put back to|postponed to|postponed until|delayed to|delayed until|extended to|extended until|deferred to|deferred until|brought forward to|rescheduled for|rescheduled to|slipped to|now say|now says|is now|are now|now due in|now due on|now due by|now expected in|now expected by",
);
const FORMER = words(
	"old target of|old deadline of|original target of|original deadline of|previous target of|previous deadline of|earlier target of|earlier deadline of|initial deadline of|initial target of|former target of|missed deadline of|original date of|instead of",
);

/** What ties a time to the pledge: by, before, until, on, within, for, after. */
export const BOUNDS: readonly GrammarRule[] = [
	rule("bound", [BY, ROUGHLY, TIME], ([, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : timeBound("by", time, WEIGHT.bound, frame),
	),
	rule(
		"bound",
		[
			words("by|before|ahead of|prior to"),
			maybe(words("the|about|around|early to")),
			words("mid|middle of|the middle of"),
			maybe(words("the|of")),
			TIME,
			maybe(words("at the latest|or earlier|or sooner|latest")),
		],
		([how, , , , time], frame) => byMiddle(how, time, frame),
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
	rule("bound", [BEFORE, ROUGHLY, TIME], ([, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : timeBound("before", notYet(time, frame), WEIGHT.bound, frame),
	),
	rule("bound", [UNTIL, ROUGHLY, TIME], ([, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : timeBound("until", time, WEIGHT.time, frame),
	),
	rule(
		"bound",
		[
			TIME,
			words(
				"will see|will mark|is when|is the day|is the date|is the deadline|is the target|is our target|is our deadline|is our goal|is the goal|is the aim|is the plan|remains the target|remains our target|remains the deadline|remains the goal|remains the date|it is|it shall be|is what we promised|: that 's when|: that is when|: that 's the day|, that 's when|- that 's when|, that is when|, that 's the day",
			),
		],
		([time], frame) => timeBound("on", time, WEIGHT.time, frame),
	),
	rule("bound", [words("free|less"), TIME], ([, time], { tokens, ...frame }, { from }) =>
		// "a strike-free Christmas"
		tokens[from - 1]?.text === "-" && time.key.startsWith("holiday")
			? timeBound("on", time, WEIGHT.bare, { tokens, ...frame })
			: undefined,
	),
	rule("bound", [maybe(ON), TIME, words("instead")], ([, time], frame) =>
		timeBound("on", time, WEIGHT.bound + 1, frame),
	),
	rule("bound", [MOVED, ROUGHLY, TIME], ([, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : timeBound("by", time, WEIGHT.bound + 1, frame),
	),
	rule(
		"bound",
		[
			words("delayed|postponed|pushed|pushed back|put back|moved|moved back|extended|slipped|deferred|shifted"),
			maybe(
				words(
					"it|them|this|that|back|the target|the deadline|the date|the opening|the launch|the goal|its target|its deadline|their target|completion|by|by a further|by another",
				),
			),
			maybe(LENGTH),
			maybe(words("from")),
			maybe(TIME),
			maybe(words(",")),
			words("to|until|till|into"),
			TIME,
		],
		([, , , , , , , time], frame) => timeBound("by", time, WEIGHT.bound + 1, frame),
	),
	rule("bound", [maybe(words("the|an|its|our|their|his|her")), FORMER, TIME], () => deadBound("no_longer_holds")),
	rule(
		"bound",
		[
			words(
				"missed|missing|miss|abandoned|scrapped|dropped|ditched|blew|blown|broke|broken|failed to meet|unmet|lapsed",
			),
			maybe(words("the|an|a|its|our|their|his|her|through the|through its|past the|past its|that")),
			maybe(words("original|own|self imposed|initial|first|earlier|previous|legal|statutory|court")),
			TIME,
			words("deadline|target|goal|date|promise|pledge|cutoff|launch"),
		],
		() => deadBound("no_longer_holds"),
	),
	rule(
		"bound",
		[words("by|before"), words("mid|middle of|the middle of"), maybe(words("the|this")), of("single")],
		([how, , , unit], frame) => {
			const whole = unitPeriod(unit, 0, frame, "this-period");
			return whole && byMiddle(how, { ...(fixedTime(whole, 40) as Time), inYear: undefined }, frame);
		},
	),
	rule("bound", [ON, ROUGHLY, TIME], ([word, , time], frame, place) =>
		isTooWeak(time, frame, place) ? undefined : onBound(word, time, frame),
	),
	rule("bound", [AFTER, maybe(words("the|about|around|sometime|not|, but")), TIME], () => openBound()),
	rule("bound", [AFTER, LENGTH], ([how], { tokens }, { from }) =>
		// "no more than ten days" is a bound.
		how === "more than" && NOT.has(tokens[from - 1]?.text ?? "") ? undefined : openBound(),
	),
	rule(
		"bound",
		[
			TIME,
			words("or later|or after|onwards|onward|and beyond|or beyond|and after|and later|at the earliest|or thereafter"),
		],
		() => openBound(),
	),
	rule("bound", [words("more than|over"), LENGTH, words("after|from"), TIME], () => openBound()),
];

/** A time with nothing before it. */
export function bareBound(time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	return found && { ...periodBound("on", found, time.bare, frame) };
}

/** "on the first" is a day only where nothing follows that it could count: not "the first phase", "the 21st century". */
function isTooWeak(time: Time, frame: Frame, { to }: Place): boolean {
	if (time.bare > 1 || !isDayOnly(time)) return false;
	const next = frame.tokens[to];
	// "on the 4th to vote": in digits, and what follows is no noun.
	const isDigits = time.bare === 1 && FOLLOWS_DAY.has(next?.text ?? "");
	return next !== undefined && next.type !== "mark" && !isDigits;
}

const WITHIN = /^(?:in|during|over|within|inside|into|throughout|across|to|this|later|about|as of)$/;

function isDayOnly({ fields }: Time): boolean {
	return fields?.day !== undefined && fields.month === undefined;
}

const NOT = new Set(["no", "not"]);

const FOLLOWS_DAY = new Set(
	"to and or for when at in after before with but if because as so while we i they".split(" "),
);

function timeBound(relation: Relation, time: Time, weight: number, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	return found && periodBound(relation, found, weight, frame);
}

/** "before Ramadan", said in it, means the next one; of seasons nobody can say which is meant. */
function notYet(time: Time, frame: Frame): Time {
	const found = time.inYear === undefined || time.key.startsWith("season") ? undefined : time.next(frame.said);
	const isUnderWay = found !== undefined && found.isEnd !== true && compareDays(found.start, frame.said) <= 0;
	return isUnderWay && !found.start.equals(found.end)
		? { ...time, next: () => time.next(addDays(found.end, 1)) }
		: time;
}

function onBound(word: string, time: Time, frame: Frame): Bound | undefined {
	// "in the second" is a quarter or a half, and no day of a month.
	if (time.bare <= 1 && isDayOnly(time) && WITHIN.test(word)) return undefined;
	if (time.key.startsWith("relative-day") && word !== "on" && word !== "for" && word !== "within") return undefined;
	const relation: Relation = word === "within" || word === "inside" ? "within" : "on";
	// "for May", "of 2026", "to Friday", "about March": weaker than "in" or "on".
	const isWeak = /^(for|to|all|about|at|from|over|later|this|as of|across|into)$/.test(word);
	const hinted = word === "for" ? Math.max(time.bare + 5, WEIGHT.rate) : time.bare + 5;
	const isRange = word === "over" && time.next(frame.said)?.rule === "range";
	const least = isWeak && !isRange ? Math.min(hinted, WEIGHT.time) : WEIGHT.time;
	return timeBound(relation, time, Math.max(least, Math.min(time.bare, WEIGHT.time)), frame);
}

/** "before mid-2027" is due with its middle, as "by mid-2027" is; but "not before" it says when something begins. */
function byMiddle(how: string, time: Time, frame: Frame): Bound | undefined {
	const found = middleOf(time, frame);
	return found && { ...found, relation: how === "by" ? "by" : "before" };
}

function middleOf(time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	const middle = found && partOf(found, "mid-by");
	if (found === undefined || middle === undefined) return undefined;
	if (middle.end.until(frame.said).days <= 0) return periodBound("by", middle, WEIGHT.bound + 1, frame);
	const later = time.inYear?.(found.start.year + 1);
	return later && timeBound("by", { ...time, next: () => partOf(later, "mid-by") }, WEIGHT.bound + 1, frame);
}
