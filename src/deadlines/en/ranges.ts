import { addLength } from "../calendar/lengths.ts";
import { civilDay, compareDays, earlier, lastBefore, unitPeriod } from "../calendar/periods.ts";
import { fixedTime } from "../calendar/weekdays.ts";
import { writtenTime } from "../calendar/written.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Day, Fields, Frame, Length, Period, Time } from "../model.ts";

const TIME = of("time");
const NUMBER = of("number");
const LENGTH = of("length");
const FROM = words("from|between|from the|between the|starting|beginning");
const TO = words("-|to|through|thru|until|till|and|up to|to the|through the|and the|and ending|ending");
const THROUGH = words("-|to|through|thru|until|till|to the|through the");

/** Ranges of days ("10 August to 12 September", "from 13 to 15 July") and lengths that start on a day. */
export const RANGES: readonly GrammarRule[] = [
	rule("time", [FROM, TIME, TO, TIME], ([, first, , last], frame) => range(first, last, frame)),
	rule("time", [words("from"), of("year"), words("to|up to|forward to"), of("year")], ([, was, , is]) =>
		is < was ? broughtForward(is) : undefined,
	),
	rule("time", [TIME, THROUGH, TIME], ([first, , last], frame) => {
		const time = range(first, last, frame);
		// "the 2022-2026 strategy" names a paper.
		const areYears = first.fields?.month === undefined && first.fields?.year !== undefined;
		return time && { ...time, bare: areYears ? 20 : time.bare };
	}),
	rule(
		"time",
		[TIME, words("period|cycle|window|time frame|timeframe|planning period|budget period|spending period")],
		([time]) => (time.key.startsWith("range ") ? { ...time, bare: 30, key: `period ${time.key}` } : undefined),
	),
	rule("time", [of("weekday"), words("("), TIME, words(")")], ([, , time]) => time),
	rule(
		"time",
		[TIME, words("and|or|or on|and on|or in|and in|or maybe|or possibly|or even|and maybe|or the"), TIME],
		([first, , last], frame, { to }) =>
			// "on 9 April and the first thing …"
			isDayAlone(last) && frame.tokens[to]?.type === "word" ? undefined : either(first, last, frame),
	),
	rule(
		"time",
		[TIME, words("or|and"), words("the"), of("single"), words("after|after that")],
		([time, , , unit], frame) => {
			const found = time.next(frame.said);
			const next = found?.rule === "next-period" ? unitPeriod(unit, 2, frame, "next-period") : undefined;
			return found && next && rangeTime(found, next);
		},
	),
	rule("time", [maybe(FROM), NUMBER, TO, TIME], ([, day, , last], frame) => dayRange(day, last, frame)),
	rule("time", [maybe(words("the")), of("ordinal"), words(",|and|or|, and|, or"), TIME], ([, day, , last], frame) => {
		const time = dayRange(day, last, frame);
		// "the 6th, 7th and 8th of March": the days of a list have one month.
		return time && { ...time, fields: last.fields };
	}),
	rule("time", [maybe(FROM), TIME, THROUGH, NUMBER], ([, first, , day], frame) => toDay(first, day, frame)),
	rule("time", [FROM, NUMBER, TO, NUMBER, words("in|of"), TIME], ([, , , day, , time], frame) =>
		inMonth(day, time, frame),
	),
	rule(
		"time",
		[
			LENGTH,
			words(
				", from|from|starting|starting on|starting from|beginning|, starting|beginning on|beginning in|starting in|from the beginning of",
			),
			TIME,
		],
		([length, how, time], frame) => startingAt(length, time, how, frame),
	),
	rule("time", [TIME, words("for|lasting|, for"), LENGTH], ([time, , length], frame) =>
		startingAt(length, time, "for", frame),
	),
	rule("time", [FROM, TIME, words("for"), LENGTH], ([, time, , length], frame) =>
		startingAt(length, time, "for", frame),
	),
];

/** "Accelerate it from 2025 to 2023": the second year takes the place of the first. */
function broughtForward(year: number): Time | undefined {
	const time = writtenTime({ year });
	return time && { ...time, bare: 45, key: `forward to ${time.key}` };
}

/** "Saturday and Sunday", "2026 or 2027", "this week or next week": the last of times of one kind. */
function isDayAlone({ fields }: Time): boolean {
	return fields?.day !== undefined && fields.month === undefined && fields.weekday === undefined;
}

function either(first: Time, last: Time, frame: Frame): Time | undefined {
	const start = first.next(frame.said);
	const end = start && last.next(start.start);
	const isOneKind = start?.rule === end?.rule || (start?.rule === "this-period" && end?.rule === "next-period");
	if (start === undefined || end === undefined || !isOneKind || start.precision !== end.precision) return undefined;
	const isPart = start.rule === "part-of-period";
	if (start.clock !== undefined || (start.isEnd === true && !isPart) || !earlier(start.end, end.end)) return undefined;
	return fixedTime({ ...end, start: start.start, rule: "range" }, Math.max(first.bare, last.bare));
}

function range(first: Time, last: Time, frame: Frame): Time | undefined {
	if (first.key.startsWith("fiscal-year")) return undefined;
	const both = aligned(first, last);
	const start = (both?.first ?? first).next(frame.said);
	if (start === undefined) return undefined;
	const end = (both?.last ?? last).next(start.start);
	const underWay = begunAlready(first, last, start, frame);
	if (underWay !== undefined) return rangeTime(underWay.start, underWay.end);
	return rangeTime(start, end);
}

/** Said inside the range: its end is the coming one, though its beginning comes round next year only. */
function begunAlready(
	first: Time,
	last: Time,
	start: Period,
	frame: Frame,
): { start: Period; end: Period } | undefined {
	const end = last.inYear === undefined ? undefined : last.next(frame.said);
	if (end === undefined || !earlier(end.end, start.start)) return undefined;
	const begun = first.inYear?.(end.end.year);
	return begun !== undefined && earlier(begun.start, frame.said) ? { start: begun, end } : undefined;
}

/** "10 August 2013 to 12 September", "From December to May 2025": a year that only one side names holds for both. */
function aligned(first: Time, last: Time): { first: Time; last: Time } | undefined {
	if (first.fields === undefined || last.fields === undefined) return undefined;
	const { year, month } = last.fields;
	if (year === undefined || first.fields.year !== undefined || month === undefined) return undefined;
	const startMonth = first.fields.month ?? month;
	const fields: Fields = { ...first.fields, month: startMonth, year: startMonth > month ? year - 1 : year };
	const dated = writtenTime(fields);
	return dated && { first: dated, last };
}

function rangeTime(start: Period, end: Period | undefined): Time | undefined {
	if (end === undefined || earlier(end.end, start.start)) return undefined;
	if (start.start.until(end.end).days > 40_000) return undefined;
	const rank = ["month", "quarter", "half", "year"].includes(end.precision) ? end.precision : "day";
	const clock = end.clock;
	return fixedTime(
		{ start: start.start, end: end.end, precision: clock ? "instant" : rank, rule: "range", clock, isEnd: end.isEnd },
		60,
	);
}

/** "13 to 15 July": the first number is a day of the same month. */
function dayRange(day: number, last: Time, frame: Frame): Time | undefined {
	const { fields } = last;
	if (fields?.day === undefined || fields.month === undefined || !isDay(day) || day > fields.day) return undefined;
	const end = last.next(frame.said);
	return end && fixedTime({ ...end, start: end.start.with({ day }), rule: "range" }, 60);
}

/** "July 13 thru 15", "August 10 to 22, 2012" (the year is added by what follows), "18-19 November". */
function toDay(first: Time, day: number, frame: Frame): Time | undefined {
	const { fields } = first;
	if (fields?.month === undefined || fields.day === undefined || !isDay(day)) return undefined;
	if (day <= fields.day) return undefined;
	const dated = writtenTime({ ...fields, day, weekday: undefined });
	const start = first.next(frame.said);
	if (dated === undefined || start === undefined) return undefined;
	const end = civilDay(start.start.year, start.start.month, day);
	return end && { ...dated, key: `to ${dated.key}`, bare: 60 };
}

function inMonth(day: number, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found?.precision !== "month" || !isDay(day)) return undefined;
	const end = civilDay(found.start.year, found.start.month, day);
	return end && fixedTime({ start: found.start, end, precision: "day", rule: "range" }, 60);
}

/** "for a week starting tomorrow" counts its first day, "10 days from 18 December" starts after it; each is the other's reading. */
function startingAt(length: Length, time: Time, how: string, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || length.vague !== undefined) return undefined;
	if (found.precision !== "day" && !/(?:start|begin)\w* in/.test(how)) return undefined;
	const after = addLength(found.start, length, frame);
	if (after === undefined || compareDays(after, found.start) <= 0) return undefined;
	const lasting = (end: Day): Period => ({ start: found.start, end, precision: "day", rule: "range" });
	const [first, other] = /start|begin/.test(how) ? [lastBefore(after), after] : [after, lastBefore(after)];
	return fixedTime({ ...lasting(first), readings: [lasting(other)] }, 60);
}

function isDay(day: number): boolean {
	return Number.isInteger(day) && day >= 1 && day <= 31;
}
