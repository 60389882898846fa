import { periodBound, WEIGHT } from "../bounds.ts";
import { fiscalYear, fiscalYearNow, namedFiscalYear } from "../calendar/fiscal.ts";
import { partOf } from "../calendar/parts.ts";
import { addDays, dayPeriod, halfPeriod, quarterPeriod, unitPeriod, weekendOf } from "../calendar/periods.ts";
import { type SeasonName, seasonIn } from "../calendar/seasons.ts";
import { fixedTime, nextWeekday, thisWeekday, yearlyTime } from "../calendar/weekdays.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Frame, Time, Unit } from "../model.ts";

const TIME = of("time");
const UNIT = of("single");
const THIS = words(
	"this|current|the current|this current|this very|this same|the present|this coming|this calendar|the same",
);
const LATER = words(
	"later|later in|sometime|some time|sometime in|some time in|sometime later|earlier|at some point|at some point in|the rest of|the remainder of|remainder of|rest of|the balance of|the course of|during|the whole of|all of|all|at any point|before the end of|by the end of",
);
const NEXT = words("next|the next|the following|following|the coming|coming|the upcoming|upcoming|this next");
const SEASON = words("spring|springtime|summer|summertime|autumn|fall|winter|wintertime");
const SEASONS: Readonly<Record<string, SeasonName>> = {
	spring: "spring",
	springtime: "spring",
	summer: "summer",
	summertime: "summer",
	autumn: "autumn",
	fall: "autumn",
	winter: "winter",
	wintertime: "winter",
};
const FISCAL = words("fiscal year|financial year|budget year|fiscal|fy|tax year|f . y .");

/** Periods around the statement: this and next week, month, quarter, season, fiscal year. */
export const PERIODS: readonly GrammarRule[] = [
	rule("time", [maybe(words("later|sometime|some time|earlier|at some point")), THIS, UNIT], ([, , unit], frame) =>
		ofUnit(unit, 0, 40, frame),
	),
	rule("time", [LATER, words("the|this|the current|this calendar"), UNIT], ([, , unit], frame) =>
		ofUnit(unit, 0, 40, frame),
	),
	rule("time", [words("the|the calendar"), UNIT], ([, unit], frame) =>
		// "On the day the law takes effect" is another day than today.
		unit === "day" ? undefined : ofUnit(unit, 0, 0, frame),
	),
	rule(
		"time",
		[
			words("the"),
			UNIT,
			words(
				"is out|is over|is through|'s out|'s over|'s up|'s done|ends|closes|comes to an end|is up|is done|draws to a close|finishes",
			),
		],
		([, unit], frame) => {
			const found = unitPeriod(unit, 0, frame, "this-period");
			return fixedTime(found && { ...found, isEnd: true }, 0);
		},
	),
	rule("time", [words("the first of the|the 1 st of the|the start of the new"), UNIT], ([, unit], frame) => {
		const next = unit === "month" || unit === "year" ? unitPeriod(unit, 1, frame, "next-period") : undefined;
		return next && fixedTime(dayPeriod(next.start, "calendar-date"), 40);
	}),
	rule("time", [of("number"), words("h"), maybe(words("'")), of("number")], ([half, , , year], frame, place) =>
		year < 100 && isApart(frame, place.to) && !isCode(frame, { ...place, to: place.from + 2 })
			? fixedTime(halfTime(half)?.inYear?.(2000 + year), 50)
			: undefined,
	),
	rule("time", [of("number"), words("h"), of("year")], ([half, , year]) =>
		fixedTime(halfTime(half)?.inYear?.(year), 50),
	),
	rule("time", [THIS, words("half")], (_, frame) => ofUnit("half", 0, 40, frame)),
	rule("time", [maybe(words("the")), of("ordinal"), words("half")], ([, half]) => {
		const time = halfTime(half);
		return time && { ...time, bare: 20 };
	}),
	rule(
		"time",
		[
			words(
				"the fiscal year ending|fiscal year ending|the year ending|year ending|the quarter ending|quarter ending|the period ending|the month ending|the six months ending|the fiscal year that ends",
			),
			maybe(words("on|in")),
			TIME,
		],
		([, , time]) => ({ ...time, key: `ending ${time.key}` }),
	),
	rule("bound", [words("in|during|early in|sometime in"), words("the new year")], (_, frame) => {
		const year = unitPeriod("year", 1, frame, "next-period");
		const early = year && partOf(year, "early");
		return early && periodBound("on", early, WEIGHT.time + 1, frame);
	}),
	rule("time", [words("in the new year|early in the new year|early new year|in the year ahead")], (_, frame) => {
		const year = unitPeriod("year", 1, frame, "next-period");
		return fixedTime(year && partOf(year, "early"), 40);
	}),
	rule("time", [words("weekend|week end|the weekend|the week end|over the weekend")], (_, frame) =>
		ofUnit("weekend", 0, 30, frame),
	),
	rule("time", [NEXT, words("fiscal quarter|financial quarter|fiscal qtr")], (_, frame) =>
		ofUnit("quarter", 1, 45, frame),
	),
	rule("time", [THIS, words("fiscal quarter|financial quarter|fiscal qtr")], (_, frame) =>
		ofUnit("quarter", 0, 40, frame),
	),
	rule("time", [NEXT, maybe(words("calendar")), UNIT], ([which, , unit], frame) => nextUnit(which, unit, frame)),
	rule(
		"time",
		[words("this|the current"), UNIT, words("or next|or the next|and next|or the one after|or the following one")],
		([, unit], frame) => {
			const [now, next] = [unitPeriod(unit, 0, frame, "this-period"), unitPeriod(unit, 1, frame, "next-period")];
			return now && fixedTime(next && { ...next, start: now.start }, 50);
		},
	),
	rule("time", [maybe(words("the")), UNIT, words("after next|after the next|following next")], ([, unit], frame) =>
		ofUnit(unit, 2, 45, frame),
	),
	rule("time", [words("the"), UNIT, words("after|after this|after this one")], ([, unit], frame) =>
		unit === "day" ? undefined : ofUnit(unit, 1, 0, frame),
	),
	rule("time", [LATER, maybe(words("in")), TIME], ([, , time]) =>
		time.bare <= 1 ? undefined : { ...time, bare: Math.max(time.bare, 20) },
	),
	rule(
		"time",
		[words("this|this coming|this upcoming|coming|the coming|upcoming|later this"), of("weekday")],
		([, weekday], frame) => fixedTime(thisWeekday(weekday, frame), 50),
	),
	rule("time", [words("next|following|the following|the next"), of("weekday")], ([, weekday], frame) =>
		fixedTime(nextWeekday(weekday, frame), 50),
	),
	rule("time", [words("this|this coming|coming|later this"), of("month")], ([, month], frame) =>
		monthFrom(month, 0, frame),
	),
	rule("time", [words("next|following"), of("month")], ([, month], frame) => monthFrom(month, 1, frame)),
	rule(
		"time",
		[maybe(words("the|this|this coming|the coming|coming|this upcoming|upcoming|later this|in the")), SEASON],
		([which, name], frame) => season(which, name, frame),
	),
	rule("time", [maybe(words("the")), SEASON, words("after next|after this|after that")], ([, name, which], frame) => {
		const next = nextSeason(name, frame)?.next(frame.said);
		if (next === undefined || which !== "after next") return fixedTime(next, 45);
		return fixedTime(seasonIn(SEASONS[name] ?? "summer", next.end.year + 1, frame), 45);
	}),
	rule("time", [words("next|the next|the following"), SEASON], ([, name], frame) => nextSeason(name, frame)),
	rule(
		"time",
		[words("winter|winter of|the winter of"), of("year"), words("-|/"), of("number")],
		([, year, , second], frame) =>
			(year + 1) % 100 === second % 100 ? fixedTime(seasonIn("winter", year + 1, frame), 55) : undefined,
	),
	rule("time", [words("q"), of("number")], ([, quarter], frame, place) =>
		isCode(frame, place) ? undefined : quarterTime(quarter),
	),
	rule("time", [of("number"), words("q|st quarter|nd quarter|rd quarter|th quarter")], ([quarter]) =>
		quarterTime(quarter),
	),
	rule(
		"time",
		[maybe(words("the")), of("ordinal"), words("quarter|qtr|fiscal quarter|calendar quarter")],
		([, quarter]) => quarterTime(quarter),
	),
	rule("time", [maybe(words("the")), words("last|final"), words("quarter|qtr")], () => quarterTime(4)),
	rule("time", [maybe(words("the")), of("month"), words("quarter|qtr")], ([, month]) =>
		month % 3 === 0 ? quarterTime(month / 3) : undefined,
	),
	rule("time", [words("h"), of("number")], ([, half], frame, place) =>
		isCode(frame, place) ? undefined : halfTime(half),
	),
	rule("time", [THIS, FISCAL], (_, frame) => fixedTime(fiscalYearNow(0, frame), 40)),
	rule("time", [maybe(words("the|our")), words("fiscal year|financial year|budget year|tax year")], (_, frame) =>
		fixedTime(fiscalYearNow(0, frame), 1),
	),
	rule("time", [NEXT, FISCAL], (_, frame) => fixedTime(fiscalYearNow(1, frame), 45)),
	rule("time", [maybe(words("the")), FISCAL, of("number")], ([, , year], frame) => fiscal(year, frame)),
	rule("time", [maybe(words("the")), FISCAL, words("'"), of("number")], ([, , , year], frame) => fiscal(year, frame)),
	rule(
		"time",
		[maybe(words("the")), FISCAL, of("number"), words("-|/"), of("number")],
		([, , first, , second], frame) => ((first + 1) % 100 === second % 100 ? fiscalEnding(first + 1, frame) : undefined),
	),
	rule("time", [maybe(words("the")), of("year"), words("fiscal year|financial year|tax year")], ([, year], frame) =>
		fiscal(year, frame),
	),
	rule(
		"time",
		[of("year"), words("-|/"), of("number"), maybe(words("fiscal year|financial year|budget"))],
		([year, , second, name], frame) => fiscalSpan(year, second, name, frame),
	),
	rule(
		"time",
		[maybe(words("the")), words("weekend of|the weekend of|week end of|weekend after|weekend following"), TIME],
		([, which, time], frame) => weekendAt(which, time, frame),
	),
	rule("time", [TIME, words("weekend|week end")], ([time], frame) => weekendAt("of", time, frame)),
];

function ofUnit(unit: Unit, offset: number, bare: number, frame: Frame): Time | undefined {
	return fixedTime(unitPeriod(unit, offset, frame, offset === 0 ? "this-period" : "next-period"), bare);
}

/** "next week" is the calendar's; "the next week" may also mean seven days, which is its other reading. */
function nextUnit(which: string, unit: Unit, frame: Frame): Time | undefined {
	if (unit === "day") return undefined;
	const found = unitPeriod(unit, 1, frame, "next-period");
	if (found === undefined) return undefined;
	if (unit !== "weekend") return fixedTime(found, 45);
	const coming = weekendOf(frame.said, "next-period");
	if (/coming$/.test(which)) return fixedTime({ ...coming, rule: "weekend" }, 45);
	return fixedTime({ ...found, rule: "next-period", readings: [coming] }, 45);
}

function monthFrom(month: number, skipped: number, frame: Frame): Time | undefined {
	const { said } = frame;
	// "next March" said in February is the coming one; said in March, next year's.
	const year = month < said.month || (skipped === 1 && month === said.month) ? said.year + 1 : said.year;
	const start = said.with({ day: 1 }).with({ year, month });
	return fixedTime({ start, end: start.with({ day: start.daysInMonth }), precision: "month", rule: "month" }, 50);
}

function season(which: string | undefined, name: string, frame: Frame): Time {
	const key = SEASONS[name] ?? "summer";
	const bare = which === undefined || which === "the" ? 0 : 45;
	return yearlyTime(`season ${key}`, bare, (year) => seasonIn(key, year, frame));
}

/** "next summer" said before or in this year's summer is next year's; this year's coming one is the other reading. */
function nextSeason(name: string, frame: Frame): Time | undefined {
	const key = SEASONS[name] ?? "summer";
	const coming = yearlyTime("", 0, (year) => seasonIn(key, year, frame)).next(frame.said);
	if (coming === undefined) return undefined;
	const isNow = coming.start.since(frame.said).days <= 0;
	const isThisYear = coming.end.year === frame.said.year;
	const later = yearlyTime("", 0, (year) => seasonIn(key, year, frame)).next(addDays(coming.end, 1));
	if (isNow || (isThisYear && later !== undefined)) {
		return fixedTime(later && { ...later, readings: isNow ? later.readings : [coming] }, 45);
	}
	return fixedTime(coming, 45);
}

/** "H-1B" and "Ab1Q" are no halves and quarters: letters or hyphens stick to them. */
function isCode({ tokens }: Frame, { from, to }: Place): boolean {
	const after = tokens[to];
	const isStuck = after?.glued === true && after.type === "word" && after.text !== "fy";
	return (
		isStuck ||
		(tokens[from]?.glued === true && tokens[from - 1]?.type === "word") ||
		tokens[to - 1]?.glued === false ||
		to - from > 2
	);
}

/** "2h30m" counts hours. */
function isApart({ tokens }: Frame, to: number): boolean {
	return !(tokens[to]?.glued === true && tokens[to]?.type === "word");
}

function quarterTime(quarter: number): Time | undefined {
	if (![1, 2, 3, 4].includes(quarter)) return undefined;
	return yearlyTime(`quarter ${quarter}`, 45, (year) => quarterPeriod(year, quarter));
}

function halfTime(half: number): Time | undefined {
	return half === 1 || half === 2 ? yearlyTime(`half ${half}`, 45, (year) => halfPeriod(year, half)) : undefined;
}

function fiscal(year: number, frame: Frame): Time | undefined {
	const full = year < 100 ? 2000 + year : year;
	return full >= 1900 && full < 2200 ? fixedTime(namedFiscalYear(full, frame), 50) : undefined;
}

function fiscalEnding(year: number, frame: Frame): Time | undefined {
	const full = year < 100 ? 2000 + year : year;
	return full >= 1900 && full < 2200 ? fixedTime(fiscalYear(full, frame), 50) : undefined;
}

/** "2027-28" is a fiscal year, by name or by its form. */
function fiscalSpan(year: number, second: number, name: string | undefined, frame: Frame): Time | undefined {
	const isNext = second === (year + 1) % 100 || (name !== undefined && second === year + 1);
	const time = isNext ? fiscalEnding(year + 1, frame) : undefined;
	return time && { ...time, bare: name === undefined ? 20 : 50 };
}

/** The weekend of a holiday ends with the holiday where that is the Monday. */
function weekendAt(which: string, time: Time, frame: Frame): Time | undefined {
	const found = time.next(frame.said);
	if (found === undefined || found.precision === "year" || found.precision === "month") return undefined;
	if (/after|following/.test(which))
		return fixedTime(weekendOf(addDays(found.end, found.end.dayOfWeek >= 6 ? 7 : 0)), 50);
	// Of a Tuesday holiday, too, the days before it are the weekend.
	const early = found.start.equals(found.end) && found.end.dayOfWeek <= 2 ? found.end.dayOfWeek : 0;
	return fixedTime(early > 0 ? { ...weekendOf(addDays(found.end, -early)), end: found.end } : weekendOf(found.end), 50);
}
