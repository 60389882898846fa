import { deadBound } from "../bounds.ts";
import { partOf } from "../calendar/parts.ts";
import { civilDay, earlier, unitPeriod, weekendOf } from "../calendar/periods.ts";
import { fixedTime, mapTime } from "../calendar/weekdays.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Frame, Period, Time, Unit } from "../model.ts";

const TIME = of("time");
const LENGTH = of("length");
const PART = words(
	"early|early in|late|late in|the beginning of|the start of|the first part of|the early part of|mid|the middle of|the end of",
);

/** Times of which one part is left out because it was just said: "this year or early next", "March 15 and 16". */
export const ELLIPTIC: readonly GrammarRule[] = [
	rule("time", [TIME, words("'"), of("number")], ([time, , year], { said, tokens }, { to }) =>
		/^\d\d$/.test(tokens[to - 1]?.raw ?? "") ? inShortYear(time, 2000 + year, said) : undefined,
	),
	rule(
		"time",
		[words("the month of|month of|the calendar month of|the whole month of|the entire month of"), TIME],
		([, time]) =>
			time.fields?.month !== undefined && time.fields.day === undefined
				? { ...time, key: `month of ${time.key}`, bare: 30 }
				: undefined,
	),
	rule(
		"time",
		[TIME, words("or|and|to|or in|and in|into|, or|or by"), maybe(PART), words("next|the next")],
		([first, , part], frame, { to }) =>
			frame.tokens[to]?.type === "word" && !GOES_ON.has(frame.tokens[to]?.text ?? "")
				? undefined
				: orNext(first, part, frame),
	),
	rule("time", [TIME, words("and|or|and the|or the"), of("ordinal")], ([first, , day], frame, { to }) =>
		followsNothing(frame, to) ? sameMonth(first, day, frame) : undefined,
	),
	rule("time", [TIME, words("and|or"), of("number")], ([first, , day], frame, { to }) =>
		followsNothing(frame, to) ? sameMonth(first, day, frame) : undefined,
	),
	rule(
		"time",
		[maybe(words("the")), LENGTH, words("to|through|ending|ending in|ending on|up to"), TIME],
		([, length, , last]) =>
			length.vague === undefined && last.fields?.month !== undefined
				? { ...last, key: `to ${last.key}`, bare: Math.max(last.bare, 30) }
				: undefined,
	),
	rule(
		"time",
		[
			maybe(words("the|its|our")),
			of("ordinal"),
			words("quarter ending|quarter ending on|half ending|half ending on|quarter that ends on"),
			TIME,
		],
		([, , , last]) => (last.fields?.month === undefined ? undefined : { ...last, key: `to ${last.key}` }),
	),
	rule(
		"bound",
		[
			maybe(words("in|for|during|over")),
			maybe(words("the|its|our")),
			of("ordinal"),
			words("quarter ended|half ended|quarter that ended|half that ended"),
			maybe(words("on|in")),
			TIME,
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			maybe(words("in|for|during|over")),
			maybe(words("the")),
			LENGTH,
			words("ended|that ended"),
			maybe(words("in|on")),
			maybe(TIME),
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			maybe(words("in|for|during|over")),
			maybe(words("the")),
			of("single"),
			words("ended|that ended"),
			maybe(words("in|on")),
			maybe(TIME),
		],
		() => deadBound(PAST),
	),
	rule("time", [maybe(words("the")), of("ordinal"), words("weekend of|weekend in"), TIME], ([, nth, , time]) =>
		mapTime(time, `weekend ${nth}`, 55, (whole) => nthWeekend(whole, nth)),
	),
	rule("time", [words("the last|last|the final|final"), words("weekend of|weekend in"), TIME], ([, , time]) =>
		mapTime(time, "last weekend", 55, (whole) => lastWeekend(whole)),
	),
];

/** "Q3 '27", "May '27". */
function inShortYear(time: Time, year: number, said: Frame["said"]): Time | undefined {
	const precision = time.next(said)?.precision;
	return precision === "quarter" || precision === "month" || precision === "half"
		? fixedTime(time.inYear?.(year), 45)
		: undefined;
}

const PAST = "looks_back";
const GOES_ON = new Set("and or but , at".split(" "));

/** "this year or early next": the same unit of the calendar, one on. */
function orNext(first: Time, part: string | undefined, frame: Frame): Time | undefined {
	const now = first.next(frame.said);
	const unit = now && UNITS[now.precision];
	const current = unit && unitPeriod(unit, 0, frame, "this-period");
	if (now === undefined || unit === undefined || current === undefined || !isInside(now, current)) return undefined;
	const next = unitPeriod(unit, 1, frame, "next-period");
	const end = next && (part === undefined ? next : partOf(next, nameOf(part)));
	return end && fixedTime({ ...end, start: now.start, rule: "range" }, 50);
}

const UNITS: Partial<Record<Period["precision"], Unit>> = {
	week: "week",
	month: "month",
	quarter: "quarter",
	year: "year",
};

function nameOf(part: string): "early" | "mid" | "late" {
	if (/mid/.test(part)) return "mid";
	return /late|end/.test(part) ? "late" : "early";
}

function isInside(found: Period, whole: Period): boolean {
	return !earlier(found.start, whole.start) && !earlier(whole.end, found.end);
}

/** "March 15 and 16": the second number is a day of the same month. */
function sameMonth(first: Time, day: number, frame: Frame): Time | undefined {
	const { fields } = first;
	if (fields?.month === undefined || fields.day === undefined || day <= fields.day || day > 31) return undefined;
	const found = first.next(frame.said);
	const end = found && civilDay(found.start.year, found.start.month, day);
	return end && fixedTime({ start: found.start, end, precision: "day", rule: "range" }, 60);
}

function followsNothing({ tokens }: Frame, to: number): boolean {
	return tokens[to] === undefined || tokens[to]?.type === "mark";
}

/** The nth Saturday in a period and its Sunday. */
function nthWeekend(whole: Period, nth: number): Period | undefined {
	const first = weekendOf(whole.start);
	const begins = earlier(first.start, whole.start) ? weekendOf(first.end.add({ days: 1 })) : first;
	const found = weekendOf(begins.end.add({ days: 7 * (nth - 1) }));
	return nth >= 1 && nth <= 5 && !earlier(whole.end, found.start) ? found : undefined;
}

function lastWeekend(whole: Period): Period {
	const last = weekendOf(whole.end);
	return earlier(whole.end, last.start) ? weekendOf(last.end.subtract({ days: 7 })) : last;
}
