import { addLength } from "../calendar/lengths.ts";
import { addDays, dayPeriod, lastBefore, weekOf } from "../calendar/periods.ts";
import { fixedTime, mapTime, nthWeekdayAfter, nthWeekdayBefore } from "../calendar/weekdays.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Day, Frame, Length, Period, Time } from "../model.ts";

const TIME = of("time");
const LENGTH = of("length");
const ORDINAL = of("ordinal");
const WEEKDAY = of("weekday");
const DAYS: Readonly<Record<string, number>> = {
	"the day before yesterday": -2,
	yesterday: -1,
	today: 0,
	tonight: 0,
	"this day": 0,
	"this very day": 0,
	tomorrow: 1,
	tmrw: 1,
	"tomorrow night": 1,
	"the day after tomorrow": 2,
	"day after tomorrow": 2,
	overmorrow: 2,
};

/** Days counted from the statement or from another day: "tomorrow", "two weeks after Easter", "three Fridays from now". */
export const RELATIVE_DAYS: readonly GrammarRule[] = [
	rule("time", [words(Object.keys(DAYS).join("|"))], ([name], frame) => relativeDay(name, frame)),
	// "Today, Tuesday", said on a Tuesday: not the next one.
	rule("time", [words("today"), maybe(words(",")), WEEKDAY], ([, , weekday], frame) =>
		weekday === frame.said.dayOfWeek ? fixedTime(dayPeriod(frame.said, "relative-day"), 55) : undefined,
	),
	rule("time", [LENGTH, words("from|after|following|past|since|on from"), TIME], ([length, , time], frame, { from }) =>
		// "twice a year from 2026" counts no year.
		OFTEN.has(frame.tokens[from - 1]?.text ?? "") ? undefined : lengthAfter(length, time, frame),
	),
	rule("time", [LENGTH, words("on"), WEEKDAY], ([length, , weekday], frame) => {
		const day = addLength(nthWeekdayAfter(weekday, 1, frame.said), length, frame);
		return day?.dayOfWeek === weekday ? fixedTime(dayPeriod(day, "weekday"), 55) : undefined;
	}),
	rule("time", [LENGTH, words("today|tomorrow")], ([length, name], frame) => {
		const isRound = (length.days >= 7 && length.days % 7 === 0) || (length.months > 0 && length.days === 0);
		const day = isRound ? addLength(frame.said, length, frame) : undefined;
		return day && fixedTime(dayPeriod(name === "today" ? day : addDays(day, 1), "counted-from"), 55);
	}),
	rule("time", [words("today|tomorrow|this day|this date"), words("week|fortnight")], ([name, which], frame) => {
		const days = (which === "week" ? 7 : 14) + (name === "tomorrow" ? 1 : 0);
		return fixedTime(dayPeriod(addDays(frame.said, days), "counted-from"), 55);
	}),
	rule(
		"time",
		[
			words(
				"this time|the same time|this same time|the same day|the same date|this date|this day|this point|this very day",
			),
			TIME,
		],
		([, time], frame) => sameTime(time, frame),
	),
	rule("time", [LENGTH, words("before|ahead of|prior to"), TIME], ([length, , time], frame) =>
		lengthBefore(length, time, frame),
	),
	rule(
		"time",
		[WEEKDAY, maybe(words(",")), LENGTH, words("after|from|following"), TIME],
		([weekday, , length, , time], frame) => weekdaysAfter(weekday, length, time, frame),
	),
	rule("time", [WEEKDAY, LENGTH, words("from now|hence|later|from today")], ([weekday, length], frame) => {
		const day = addLength(frame.said, length, frame);
		return day?.dayOfWeek === weekday ? fixedTime(dayPeriod(day, "weekday"), 55) : undefined;
	}),
	rule(
		"time",
		[maybe(words("the")), ORDINAL, WEEKDAY, words("after|following"), TIME],
		([, nth, weekday, , time], frame) => weekdayFrom(weekday, nth, time, frame),
	),
	rule(
		"time",
		[words("the|the first|first|the next"), WEEKDAY, words("after|following"), TIME],
		([, weekday, , time], frame) => weekdayFrom(weekday, 1, time, frame),
	),
	rule(
		"time",
		[maybe(words("the|the last")), WEEKDAY, words("before|prior to"), TIME],
		([, weekday, , time], frame) => {
			const found = time.next(frame.said);
			return found && fixedTime(dayPeriod(nthWeekdayBefore(weekday, 1, found.start), "nth-weekday"), 55);
		},
	),
	rule(
		"time",
		[of("number"), words(WEEKDAY_PLURALS().join("|")), words("from now|hence|from today|away|out")],
		([count, name], frame) => weekdaysFromNow(weekdayOf(name), count, frame),
	),
	rule(
		"time",
		[of("number"), words(WEEKDAY_PLURALS().join("|")), words("after|from"), TIME],
		([count, name, , time], frame) => weekdayFrom(weekdayOf(name), count, time, frame),
	),
	rule(
		"time",
		[of("number"), words(WEEKDAY_PLURALS().join("|")), words("before"), TIME],
		([count, name, , time], frame) => {
			const found = count >= 1 && count <= 520 ? time.next(frame.said) : undefined;
			return found && fixedTime(dayPeriod(nthWeekdayBefore(weekdayOf(name), count, found.start), "nth-weekday"), 60);
		},
	),
	rule("time", [WEEKDAY, words("after next|after the next|week")], ([weekday, which], frame) => {
		const coming = nthWeekdayAfter(weekday, which === "week" ? 1 : 2, frame.said);
		return fixedTime(dayPeriod(which === "week" ? addDays(coming, 7) : coming, "weekday"), 55);
	}),
	rule("time", [words("the day|day"), words("after|following"), TIME], ([, , time]) =>
		mapTime(time, "day after", 50, (found) =>
			found.start.equals(found.end) ? dayPeriod(addDays(found.end, 1), "relative-day") : undefined,
		),
	),
	rule("time", [words("the day|day|the eve|eve"), words("before|of"), TIME], ([name, which, time]) =>
		which === "of" && !name.endsWith("eve")
			? undefined
			: mapTime(time, "day before", 50, (found) => dayPeriod(lastBefore(found.start), "relative-day")),
	),
	rule("time", [words("the week|week"), words("after|following"), TIME], ([, , time], frame) =>
		mapTime(time, "week after", 45, (found) => weekOf(addDays(found.end, 7), frame, "week-of")),
	),
	rule(
		"time",
		[
			maybe(words("the")),
			words(
				"week of|week starting|week starting on|week beginning|week beginning on|week commencing|week commencing on|w / c|w / b|wc|week from",
			),
			TIME,
		],
		([, , time], frame) => mapTime(time, "week of", 50, (found) => weekAt(found, frame)),
	),
	rule("time", [words("week ending|the week ending|week ending on|the week to|w / e"), TIME], ([, time]) => ({
		...time,
		key: `week ending ${time.key}`,
	})),
	rule(
		"time",
		[maybe(words("the|calendar")), words("week|week number|calendar week|cw|kw"), of("number")],
		([, , week], frame) => isoWeek(week, frame),
	),
	rule("time", [words("this week|next week"), maybe(words("on|,")), WEEKDAY], ([which, , weekday], frame) => {
		const week = weekOf(addDays(frame.said, 7 * (which === "next week" ? 1 : 0)), frame);
		return fixedTime(dayPeriod(addDays(week.start, (weekday - week.start.dayOfWeek + 7) % 7), "weekday"), 55);
	}),
];

function WEEKDAY_PLURALS(): string[] {
	return ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];
}

function weekdayOf(plural: string): number {
	return WEEKDAY_PLURALS().indexOf(plural) + 1;
}

function relativeDay(name: string, frame: Frame): Time | undefined {
	const time = fixedTime(dayPeriod(addDays(frame.said, DAYS[name] ?? 0), "relative-day"), name === "today" ? 26 : 50);
	return time && { ...time, key: `${name.includes("night") ? "part-night" : "relative-day"} ${time.key}` };
}

const OFTEN = new Set("once twice thrice times time % percent".split(" "));

function lengthAfter(length: Length, time: Time, frame: Frame): Time | undefined {
	const found = countable(length, time, frame);
	const day = found && addLength(found, length, frame);
	return day && fixedTime(dayPeriod(day, "counted-from"), 60);
}

function lengthBefore(length: Length, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || length.vague !== undefined || length.workdays > 0) return undefined;
	const { years, months, weeks, days } = length;
	const from = found.isEnd === true ? found.end : found.start;
	return fixedTime(dayPeriod(from.subtract({ years, months, weeks, days }), "counted-from"), 60);
}

/** Whole days after a day; hours after a day have no meaning of their own. */
function countable(length: Length, time: Time, frame: Frame): Day | undefined {
	const found = time.next(frame.said);
	if (found === undefined || length.vague !== undefined || found.clock !== undefined) return undefined;
	return found.end;
}

/** "Sunday 3 weeks after January 15th": the third Sunday after it. */
function weekdaysAfter(weekday: number, length: Length, time: Time, frame: Frame): Time | undefined {
	if (length.days % 7 !== 0 || length.days === 0) return undefined;
	return weekdayFrom(weekday, length.days / 7, time, frame);
}

function weekdayFrom(weekday: number, nth: number, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || nth < 1 || nth > 520) return undefined;
	return fixedTime(dayPeriod(nthWeekdayAfter(weekday, nth, found.end), "nth-weekday"), 60);
}

/** "this time next year": the day as far into the next period as today is into this one. */
function sameTime(time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found?.rule !== "next-period") return undefined;
	const units = { year: { years: 1 }, month: { months: 1 }, week: { weeks: 1 } };
	const unit = units[found.precision as keyof typeof units];
	return unit && fixedTime(dayPeriod(frame.said.add(unit), "relative-day"), 55);
}

/** "three Fridays from now": this week's is not counted, as in "next Friday"; counting it is the other reading. */
function weekdaysFromNow(weekday: number, count: number, frame: Frame): Time | undefined {
	if (!Number.isInteger(count) || count < 1 || count > 520) return undefined;
	const first = nthWeekdayAfter(weekday, count, weekOf(frame.said, frame).end);
	const other = nthWeekdayAfter(weekday, count, frame.said);
	return fixedTime(
		{
			...dayPeriod(first, "nth-weekday"),
			readings: first.equals(other) ? undefined : [dayPeriod(other, "nth-weekday")],
		},
		55,
	);
}

/** The week that holds a day; a Sunday is taken for the beginning of its week. */
function weekAt(found: Period, frame: Frame): Period | undefined {
	if (found.precision !== "day") return undefined;
	const own = weekOf(found.start, frame, "week-of");
	return found.start.dayOfWeek === 7 ? { ...weekOf(addDays(found.start, 1), frame, "week-of"), readings: [own] } : own;
}

function isoWeek(week: number, frame: Frame): Time | undefined {
	if (!Number.isInteger(week) || week < 1 || week > 53) return undefined;
	const inYear = (year: number) => {
		const first = weekOf(frame.said.with({ year, month: 1, day: 4 }), frame, "week-of");
		return weekOf(addDays(first.start, 7 * (week - 1)), frame, "week-of");
	};
	const thisYear = inYear(frame.said.year);
	const isOver = thisYear.end.until(frame.said).days > 0;
	return { ...(fixedTime(isOver ? inYear(frame.said.year + 1) : thisYear, 30) as Time), inYear };
}
