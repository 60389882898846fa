import { fiscalQuarter } from "../calendar/fiscal.ts";
import { addMonths, civilDay, compareDays, yearsPeriod } from "../calendar/periods.ts";
import { dayInWeek, fixedTime } from "../calendar/weekdays.ts";
import { mergeFields, writtenTime } from "../calendar/written.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Frame, Time } from "../model.ts";

const MONTH = of("month");
const NUMBER = of("number");
const ORDINAL = of("ordinal");
const TIME = of("time");
const YEAR = of("year");

/** Dates written out in words: "March 3rd, 2026", "the 15th of next month", "Monday 21", "the year 2030". */
export const WRITTEN_DATES: readonly GrammarRule[] = [
	rule("time", [YEAR], ([year]) => writtenTime({ year })),
	rule(
		"time",
		[maybe(words("the")), words("year|calendar year|full year|full calendar year|whole year|whole of"), YEAR],
		([, , year]) => writtenTime({ year }),
	),
	rule("time", [MONTH, maybe(words("the")), ORDINAL], ([month, , day]) => writtenTime({ month, day })),
	rule("time", [MONTH, NUMBER], ([month, day], { tokens }, { to }) =>
		// "Mar '14" has a year.
		tokens[to - 2]?.text === "'" ? undefined : writtenTime({ month, day }),
	),
	rule("time", [MONTH, words("/"), NUMBER], ([month, , day]) => writtenTime({ month, day })),
	rule("time", [maybe(words("the")), ORDINAL, maybe(words("day")), maybe(words("of")), MONTH], ([, day, , , month]) =>
		writtenTime({ month, day }),
	),
	rule("time", [NUMBER, maybe(words("of|/")), MONTH], ([day, , month]) => writtenTime({ month, day })),
	rule("time", [maybe(words("the")), ORDINAL], ([the, day], frame, place) => bareOrdinal(the, day, frame, place)),
	rule("time", [words("the"), NUMBER], ([, day], frame, place) =>
		isLast(frame, place) ? weak({ day }, true) : undefined,
	),
	rule("time", [of("weekday"), maybe(words("the")), NUMBER], ([weekday, , day], frame, place) =>
		isLast(frame, place) ? writtenTime({ weekday, day }) : undefined,
	),
	rule("time", [TIME, words("'"), NUMBER], ([time, , year]) => withShortYear(time, year)),
	rule("time", [TIME, NUMBER], ([time, year], frame, place) =>
		isLast(frame, place) ? withShortYear(time, year) : undefined,
	),
	rule("time", [TIME, maybe(words(", the|, of|,|the|of|of the|in|on")), TIME], ([first, , second], frame, place) =>
		// "by March, the first homes": the ordinal counts what follows.
		second.bare === 0 && second.fields?.day !== undefined && !isLast(frame, place)
			? undefined
			: combined(first, second, frame),
	),
	rule("time", [of("weekday"), maybe(words(",|of")), TIME], ([weekday, , time], frame) =>
		weekdayInWeek(weekday, time, frame),
	),
	rule("time", [maybe(words("the")), ORDINAL, maybe(words("day")), words("of|in"), TIME], ([, day, , , time], frame) =>
		dayOfMonth(day, time, frame),
	),
	rule("time", [NUMBER, words("of|in"), TIME], ([day, , time], frame) => dayOfMonth(day, time, frame)),
	rule("time", [maybe(words("the")), NUMBER, words("s")], ([, year], frame, place) => decade(year, frame, place)),
];

function bareOrdinal(the: string | undefined, day: number, frame: Frame, place: Place): Time | undefined {
	const isDigits = frame.tokens[place.to - 1]?.type === "word" && frame.tokens[place.to - 2]?.type === "number";
	if (day > 31 || (the === undefined && !isDigits)) return undefined;
	return isDigits && isLast(frame, place) ? { ...(writtenTime({ day }) as Time), bare: 30 } : weak({ day }, isDigits);
}

/** A date that only counts where other words say that it is one. */
function weak(fields: { readonly day: number }, isDigits: boolean): Time | undefined {
	const time = writtenTime(fields);
	return time && { ...time, bare: isDigits ? 1 : 0 };
}

function isLast({ tokens }: Frame, { to }: Place): boolean {
	const next = tokens[to];
	return next === undefined || next.type === "mark";
}

function withShortYear(time: Time, year: number): Time | undefined {
	const { fields } = time;
	if (fields?.month === undefined || fields.year !== undefined || !Number.isInteger(year) || year < 10 || year > 99)
		return undefined;
	return writtenTime({ ...fields, year: 2000 + year });
}

/** Two parts of one date, or a time that comes every year and the year it is meant in. */
function combined(first: Time, second: Time, frame: Frame): Time | undefined {
	if (first.fields !== undefined && second.fields !== undefined) {
		// "the first Monday" counts Mondays.
		if (first.fields.day !== undefined && second.fields.weekday !== undefined) return undefined;
		const merged = mergeFields(first.fields, second.fields);
		return merged && writtenTime(merged);
	}
	const yearFirst = inYearOf(second, first, frame);
	// "the 2023 Fall Economic Statement" names a paper.
	return inYearOf(first, second, frame) ?? (yearFirst && { ...yearFirst, bare: 20 });
}

function inYearOf(time: Time, yearTime: Time, frame: Frame): Time | undefined {
	const found = time.inYear === undefined ? undefined : yearTime.next(frame.said);
	if (found === undefined || found.precision !== "year" || found.isEnd === true) return undefined;
	if (found.rough === true && found.rule !== "fiscal-year") return undefined;
	if (found.rule === "fiscal-year") {
		const quarter = /^quarter (\d)$/.exec(time.key)?.[1];
		return quarter === undefined ? undefined : fixedTime(fiscalQuarter(found, Number(quarter)), 50);
	}
	if (found.start.year !== found.end.year) return undefined;
	const named = time.inYear?.(found.end.year);
	// "winter 2026", said after its first two months, is the one that begins in 2026.
	const isLate = named !== undefined && named.start.year < found.end.year && compareDays(named.end, frame.said) < 0;
	return fixedTime(isLate ? time.inYear?.(found.end.year + 1) : named, Math.max(time.bare, 50));
}

function weekdayInWeek(weekday: number, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || found.isEnd === true || found.clock !== undefined) return undefined;
	const isThatDay = found.start.equals(found.end) && found.end.dayOfWeek === weekday;
	if (isThatDay && time.fields?.weekday === undefined) return fixedTime(found, 60);
	if (found.precision !== "week") return undefined;
	const day = dayInWeek(weekday, found);
	return fixedTime({ start: day, end: day, precision: "day", rule: "weekday" }, 55);
}

function dayOfMonth(day: number, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found?.precision !== "month" || found.isEnd === true) return undefined;
	const inThis = civilDay(found.start.year, found.start.month, day);
	// "the 1st of the month" is the next one to come.
	const isOver = time.bare === 0 && inThis !== undefined && compareDays(inThis, frame.said) < 0;
	const date = isOver && inThis !== undefined ? addMonths(inThis, 1) : inThis;
	return date && fixedTime({ start: date, end: date, precision: "day", rule: "calendar-date" }, 55);
}

function decade(year: number, frame: Frame, place: Place): Time | undefined {
	const isGlued = frame.tokens[place.to - 1]?.glued === true;
	if (!isGlued || year % 10 !== 0 || year < 1900 || year > 2190) return undefined;
	return fixedTime(yearsPeriod(year, 10, "decade"), 20);
}
