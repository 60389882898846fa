import { addLength } from "../calendar/lengths.ts";
import { type PartName, partOf } from "../calendar/parts.ts";
import { lastBefore, unitPeriod } from "../calendar/periods.ts";
import { closestWeekday, fixedTime, mapTime, nthDayIn, nthWeekdayIn, nthWeekIn } from "../calendar/weekdays.ts";
import { nthWorkdayIn } from "../calendar/working-days.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Frame, Length, Period, Time, Unit } from "../model.ts";

const TIME = of("time");
const UNIT = of("single");
const ORDINAL = of("ordinal");
const WEEKDAY = of("weekday");
const PART = words(
	"end of|the end of|end|ending of|the ending of|ending|the close of|close of|the very end of|the tail end of|the final days of|the last days of|the last day of|the final weeks of|the last weeks of|the closing weeks of|the final months of|the last months of|the closing months of|the dying days of|the closing days of" +
		"|late|late in|the late|later in|towards the end of|the latter part of|the later part of|the back half of|the back end of" +
		"|early|early in|the early|the early part of|the early days of|the early months of|the early weeks of|the first days of|the first few days of|the first weeks of|the first few weeks of|the first months of|the first few months of|the opening days of|the opening weeks of|the opening months of|the beginning of|beginning of|the start of|start of|the first part of|the opening of|the outset of" +
		"|mid|the mid|mid to late|early to mid|middle of|the middle of|midway through|halfway through|the midpoint of" +
		"|the first half of|first half of|1 st half of|the second half of|second half of|the latter half of|latter half of|the last half of|the back half of",
);
const LAST = words("last|final|the last|the final|the very last");
const NTH_LAST = words(
	"second last|the second last|second to last|the second to last|penultimate|the penultimate|next to last",
);

/** Parts of periods: their end, early, mid and late, halves, the nth day, weekday or week in them. */
export const PARTS: readonly GrammarRule[] = [
	rule("time", [PART, maybe(words("the|this|of|in")), TIME], ([part, , time]) => timePart(part, time)),
	rule(
		"time",
		[PART, maybe(words("the|this|this current|the current|of|calendar|the calendar")), UNIT],
		([part, , unit], frame) => unitPart(part, unit, frame),
	),
	rule(
		"time",
		[
			TIME,
			words(
				"is out|is over|is through|'s out|'s over|'s up|'s done|ends|closes|comes to an end|comes to a close|is up|is done|draws to a close|finishes|runs out",
			),
		],
		// In "the review that began in January is over" the review is over, not the month.
		([time], { tokens }, { from }) => (tokens[from - 1]?.text === "in" ? undefined : timePart("end of", time)),
	),
	rule(
		"time",
		[
			maybe(words("the")),
			words("last|final|first"),
			words("business day|working day|workday|work day|trading day"),
			words("of|in"),
			TIME,
		],
		([, which, , , time], frame) => workdayIn(time, which === "first" ? 1 : -1, frame),
	),
	rule(
		"time",
		[
			maybe(words("the")),
			ORDINAL,
			words("business day|working day|workday|work day|trading day"),
			words("of|in"),
			TIME,
		],
		([, nth, , , time], frame) => workdayIn(time, nth, frame),
	),
	rule(
		"time",
		[words("the"), UNIT, words("is half over|is half gone|is halfway through|is half done")],
		([, unit], frame) => unitPart("first half of", unit, frame),
	),
	rule("time", [TIME, words("'s end|end|'s close")], ([time]) => timePart("end of", time)),
	rule("time", [words("by|before|the|this|at"), UNIT, words("end|'s end|s end")], ([, unit], frame) =>
		unitPart("end of", unit, frame),
	),
	rule("time", [UNIT, words("end|'s end")], ([unit], frame) =>
		unit === "week" ? undefined : unitPart("end of", unit, frame),
	),
	rule("time", [words("year end|year 's end|years end"), of("year")], ([, year], frame) => yearEnd(year, frame)),
	rule(
		"time",
		[
			words(
				"eod|end of day|the end of day|end of the day|the end of the day|end of business|the end of business|the close of business",
			),
			maybe(words("on|,")),
			TIME,
		],
		([, , time]) => mapTime(time, "eod", 50, (day) => (day.start.equals(day.end) ? day : undefined)),
	),
	rule(
		"time",
		[
			words(
				"the end of the business day|end of the business day|the end of the working day|end of the working day|end of the work day|the end of business|end of business",
			),
		],
		(_, frame) => unitPart("end of", "day", frame),
	),
	rule("time", [words("eod|eow|eom|eoq|eoy")], ([name], frame) => unitPart("end of", ENDS[name] ?? "year", frame)),
	rule("time", [words("the turn of the|turn of the|the turn of"), UNIT], ([, unit], frame) =>
		unitPart("end of", unit, frame),
	),
	rule("time", [words("mid week|midweek|the middle of the week")], (_, frame) => unitPart("mid", "week", frame)),
	rule("time", [words("mid year|midyear|the mid year|the midyear|mid year of")], (_, frame) =>
		unitPart("first half of", "year", frame),
	),
	rule("time", [words("mid century|midcentury|the middle of the century|the middle of this century")], (_, frame) =>
		midCentury(frame),
	),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, words("half of|half in|half"), maybe(words("the")), TIME],
		([, nth, , , time]) => (nth > 2 ? undefined : timePart(nth === 1 ? "first half of" : "second half of", time)),
	),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, words("half of"), maybe(words("the|this")), UNIT],
		([, nth, , , unit], frame) =>
			nth > 2 ? undefined : unitPart(nth === 1 ? "first half of" : "second half of", unit, frame),
	),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, WEEKDAY, words("of|in|of the|in the"), TIME],
		([, nth, weekday, , time]) => mapTime(time, `${nth} ${weekday}`, 55, (whole) => nthWeekdayIn(whole, weekday, nth)),
	),
	rule("time", [LAST, WEEKDAY, words("of|in|of the|in the"), TIME], ([, weekday, , time]) =>
		mapTime(time, `last ${weekday}`, 55, (whole) => nthWeekdayIn(whole, weekday, -1)),
	),
	rule("time", [maybe(words("the")), ORDINAL, words("day of|day in"), TIME], ([, nth, , time]) =>
		mapTime(time, `day ${nth}`, 55, (whole) => nthDayIn(whole, nth)),
	),
	rule("time", [LAST, words("day of|day in"), TIME], ([, , time]) =>
		mapTime(time, "last day", 55, (whole) => nthDayIn(whole, -1)),
	),
	rule("time", [maybe(words("the")), ORDINAL, words("last day of|to last day of"), TIME], ([, nth, , time]) =>
		mapTime(time, `last day ${nth}`, 55, (whole) => nthDayIn(whole, -nth)),
	),
	rule("time", [NTH_LAST, words("day of"), TIME], ([, , time]) =>
		mapTime(time, "second last day", 55, (whole) => nthDayIn(whole, -2)),
	),
	rule("time", [maybe(words("the")), ORDINAL, words("week of|week in"), TIME], ([, nth, , time], frame) =>
		weekIn(time, nth, 1, frame),
	),
	rule("time", [LAST, words("week of|week in"), TIME], ([, , time], frame) => weekIn(time, -1, 1, frame)),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, words("last week of|last week in|to last week of"), TIME],
		([, nth, , time], frame) => weekIn(time, -nth, 1, frame),
	),
	rule("time", [NTH_LAST, words("week of|week in"), TIME], ([, , time], frame) => weekIn(time, -2, 1, frame)),
	rule("time", [words("first|the first"), of("length"), words("of|in"), TIME], ([, length, , time], frame) =>
		stretch(time, length, 1, frame),
	),
	rule("time", [LAST, of("length"), words("of|in"), TIME], ([, length, , time], frame) =>
		stretch(time, length, -1, frame),
	),
	rule("time", [words("first|the first"), UNIT, words("of|in"), TIME], ([, unit, , time], frame) =>
		firstUnit(unit, time, frame),
	),
	rule(
		"time",
		[words("closest|nearest|the closest|the nearest"), WEEKDAY, words("to"), TIME],
		([, weekday, , time], frame) => closest(weekday, 1, time, frame),
	),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, words("closest|nearest"), WEEKDAY, words("to"), TIME],
		([, nth, , weekday, , time], frame) => closest(weekday, nth, time, frame),
	),
];

const ENDS: Readonly<Record<string, Unit>> = { eod: "day", eow: "week", eom: "month", eoq: "quarter", eoy: "year" };

function partName(part: string): PartName {
	if (/first half|midway|halfway|midpoint/.test(part)) return "first-half";
	if (/(second|latter|last|back) half/.test(part)) return "second-half";
	if (/late|latter|back end|towards/.test(part)) return "late";
	if (/early to mid|mid|middle/.test(part)) return part === "mid to late" ? "late" : "mid";
	return /early|begin|start|first|opening|outset/.test(part) ? "early" : "end";
}

function timePart(part: string, time: Time): Time | undefined {
	if (time.fields?.weekday !== undefined) return undefined;
	if (time.key.startsWith("holiday") && /start|beginning/.test(part))
		return mapTime(time, "start of", 45, (whole) => ({ ...whole, end: whole.start }));
	if (time.key.startsWith("holiday") && partName(part) !== "end") return undefined;
	return mapTime(time, part, Math.max(45, time.bare), (whole) => periodPart(part, whole));
}

function periodPart(part: string, whole: Period): Period | undefined {
	if (whole.isEnd === true || whole.clock !== undefined) return undefined;
	// "early Friday" and "the end of Monday" are that day.
	if (whole.start.equals(whole.end)) return { ...whole, rule: "end-of-period" };
	return partOf({ ...whole, readings: undefined }, partName(part));
}

function unitPart(part: string, unit: Unit, frame: Frame): Time | undefined {
	const whole = unitPeriod(unit, 0, frame, "this-period");
	if (unit === "day" && whole !== undefined) return fixedTime({ ...whole, rule: "end-of-period", isEnd: true }, 45);
	return fixedTime(whole && periodPart(part, whole), 45);
}

/** The nth working day of a period, counted from its end when negative. */
function workdayIn(time: Time, nth: number, frame: Frame): Time | undefined {
	if (!Number.isInteger(nth) || nth === 0 || nth > 31) return undefined;
	return mapTime(time, `workday ${nth}`, 55, (whole) => nthWorkdayIn(whole, nth, frame.country));
}

function yearEnd(year: number, frame: Frame): Time | undefined {
	const start = frame.said.with({ year, month: 1, day: 1 });
	return fixedTime(
		{ start, end: start.with({ month: 12, day: 31 }), precision: "year", rule: "end-of-period", isEnd: true },
		50,
	);
}

function midCentury(frame: Frame): Time | undefined {
	const century = unitPeriod("century", 0, frame, "this-period");
	return fixedTime(century && partOf(century, "mid"), 45);
}

function weekIn(time: Time, nth: number, count: number, frame: Frame): Time {
	return mapTime(time, `week ${nth} ${count}`, 50, (whole) => nthWeekIn(whole, nth, count, frame));
}

/** "the first two weeks of 2026", "the last ten days of May". */
function stretch(time: Time, length: Length, direction: 1 | -1, frame: Frame): Time | undefined {
	if (length.vague !== undefined) return undefined;
	const weeks = length.days / 7;
	const isWeeks = length.days > 0 && Number.isInteger(weeks) && /week/i.test(length.label);
	return mapTime(time, `${direction} ${length.label}`, 50, (whole) => {
		if (whole.precision === "day") return undefined;
		if (isWeeks) return nthWeekIn(whole, direction, weeks, frame);
		if (direction === -1) return { ...whole, rule: "end-of-period", isEnd: true };
		const after = addLength(whole.start, length, frame);
		return after && { start: whole.start, end: lastBefore(after), precision: whole.precision, rule: "part-of-period" };
	});
}

function firstUnit(unit: Unit, time: Time, frame: Frame): Time | undefined {
	if (unit === "week") return weekIn(time, 1, 1, frame);
	const length = { day: { days: 1 }, month: { months: 1 } }[unit as "day" | "month"];
	return (
		length &&
		mapTime(time, `first ${unit}`, 50, (whole) => ({
			start: whole.start,
			end: lastBefore(whole.start.add(length)),
			precision: unit as "day" | "month",
			rule: "part-of-period",
		}))
	);
}

function closest(weekday: number, nth: number, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || nth > 4) return undefined;
	const day = closestWeekday(weekday, nth, found.end);
	return fixedTime({ start: day, end: day, precision: "day", rule: "nth-weekday" }, 55);
}
