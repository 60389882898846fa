import { because } from "../../domain/explanation.ts";
import { periodBound, WEIGHT } from "../bounds.ts";
import { holidayTime } from "../calendar/holidays.ts";
import { addLength, lengthOf, sumOf, vagueLength } from "../calendar/lengths.ts";
import { type PartName, partOf } from "../calendar/parts.ts";
import { addDays, dayPeriod, earlier, halfPeriod, quarterPeriod, unitPeriod } from "../calendar/periods.ts";
import { type SeasonName, seasonIn } from "../calendar/seasons.ts";
import { fixedTime, mapTime, nextWeekday, thisWeekday, yearlyTime } from "../calendar/weekdays.ts";
import { mergeFields, weekdayAfter, writtenTime } from "../calendar/written.ts";
import { type GrammarRule, maybe, of, type Part, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Frame, Time } from "../model.ts";
import { type LanguageTables, plainToo } from "./tables.ts";

const TIME = of("time");
const NUMBER = of("number");
const ORDINAL = of("ordinal");
const MONTH = of("month");
const WEEKDAY = of("weekday");
const UNIT = of("unit");
const SINGLE = of("single");
const LENGTH = of("length");

/** A list of the tables as a part of a rule, accents or not. */
export function list(text: string): Part<string> {
	return words(plainToo(text));
}

/** Dates, periods, holidays and clocks. */
export function timeRules(tables: LanguageTables): readonly GrammarRule[] {
	return [...dateRules(tables), ...periodRules(tables), ...dayRules(tables), ...clockRules(tables)];
}

function dateRules(tables: LanguageTables): GrammarRule[] {
	const the = maybe(list(tables.articles));
	const join = maybe(list(tables.joins));
	return [
		rule("time", [of("year")], ([year]) => writtenTime({ year })),
		rule("time", [the, NUMBER, join, MONTH], ([, day, , month]) => writtenTime({ month, day })),
		rule("time", [the, ORDINAL, join, MONTH], ([, day, , month]) => writtenTime({ month, day })),
		rule("time", [list(tables.articles), NUMBER], ([, day], frame, place) =>
			isLast(frame, place) ? writtenTime({ day }) : undefined,
		),
		rule("time", [the, WEEKDAY, maybe(words(",")), TIME], ([, weekday, , time]) =>
			merged(writtenTime({ weekday }), time),
		),
		rule(
			"time",
			[TIME, join, TIME],
			([first, , second], frame) => merged(first, second) ?? inYearOf(first, second, frame),
		),
		rule("time", [list(tables.articles), TIME], ([, time]) => time),
		rule("time", [list(tables.rangeFrom), NUMBER, list(tables.rangeTo), TIME], ([, day, , last], frame) =>
			range(dayOfSame(day, last), last, frame),
		),
		rule("time", [list(tables.rangeFrom), TIME, list(tables.rangeTo), TIME], ([, first, , last], frame) =>
			range(first, last, frame),
		),
	];
}

function periodRules(tables: LanguageTables): GrammarRule[] {
	const weekends = new Set(tables.units.weekend?.split(/[;|]/));
	const parts = Object.entries(tables.parts).flatMap(([part, text]) => [
		rule("time", [list(text), maybe(list(`${tables.articles}|${tables.joins}`)), TIME], ([, , time]) =>
			inPart(part, time),
		),
		rule(
			"time",
			[list(text), maybe(list(`${tables.articles}|${tables.joins}`)), SINGLE],
			([, , unit], frame, place) => {
				// "fin de semana" is the weekend.
				if (weekends.has(wordsAt(frame, place).toLowerCase())) return undefined;
				const time = fixedTime(unitPeriod(unit, 0, frame, "this-period"), 0);
				return time && inPart(part, time);
			},
		),
	]);
	const seasons = (Object.entries(tables.seasons) as [SeasonName, string][]).map(([name, text]) =>
		rule(
			"time",
			[
				maybe(list(`${tables.this}|${tables.articles}`)),
				maybe(list(tables.nextBefore)),
				list(text),
				maybe(list(tables.nextAfter)),
			],
			([which, before, , after], frame) => {
				const bare = before === undefined && after === undefined ? 30 : 45;
				return yearlyTime(`season ${name}`, which === undefined && bare === 30 ? 0 : bare, (year) =>
					seasonIn(name, year, frame),
				);
			},
		),
	);
	return [...parts, ...seasons, runningRule(tables), ...weekdayRules(tables), ...relativeRules(tables)];
}

/** "dans le mois", "en el transcurso del año": the running one; counted from the statement is the other reading. */
function runningRule(tables: LanguageTables): GrammarRule {
	const joins = new Set(tables.joins.split("|").map((join) => join.split(" ")[0]));
	return rule("bound", [list(tables.inRunning), SINGLE], ([, unit], frame, { to }) => {
		// "au cours du mois de mai" is May.
		if (joins.has(frame.tokens[to]?.text ?? "")) return undefined;
		const running = unitPeriod(unit, 0, frame, "this-period");
		const length = lengthOf(1, unit, "");
		const after = length && addLength(frame.said, length, frame);
		if (unit === "day" || running === undefined || after === undefined) return undefined;
		const counted = { ...dayPeriod(after, "duration"), label: because("day", { day: after }) };
		return periodBound("within", { ...running, readings: [counted] }, WEIGHT.time, frame);
	});
}

/** The coming, next and following weekday. */
function weekdayRules(tables: LanguageTables): GrammarRule[] {
	const the = maybe(list(tables.articles));
	return [
		rule("time", [the, WEEKDAY, list(tables.nextAfter)], ([, weekday], frame) =>
			fixedTime(nextWeekday(weekday, frame), 50),
		),
		rule("time", [the, list(tables.nextBefore), WEEKDAY], ([, , weekday], frame) =>
			fixedTime(nextWeekday(weekday, frame), 50),
		),
		...Object.entries(tables.weekdayPlus).map(([words, weeks]) =>
			rule("time", [the, WEEKDAY, list(words)], ([, weekday], frame) =>
				fixedTime(dayPeriod(addDays(weekdayAfter(weekday, frame.said), 7 * weeks), "weekday"), 55),
			),
		),
		rule("time", [list(tables.this), WEEKDAY], ([, weekday], frame) => fixedTime(thisWeekday(weekday, frame), 50)),
	];
}

/** This and the next week, month; quarters and halves. */
function relativeRules(tables: LanguageTables): GrammarRule[] {
	const the = maybe(list(tables.articles));
	const plurals = new Set(tables.plurals.split("|"));
	return [
		rule("time", [the, SINGLE], ([, unit], frame) =>
			unit === "weekend" ? fixedTime(unitPeriod("weekend", 0, frame, "weekend"), 30) : undefined,
		),
		rule("time", [list(tables.this), SINGLE], ([, unit], frame) =>
			fixedTime(unitPeriod(unit, 0, frame, "this-period"), 40),
		),
		rule("time", [the, SINGLE, list(tables.running)], ([, unit], frame) =>
			fixedTime(unitPeriod(unit, 0, frame, "this-period"), 40),
		),
		rule("time", [the, list(tables.nextBefore), SINGLE], ([, , unit], frame) =>
			fixedTime(unitPeriod(unit, 1, frame, "next-period"), 45),
		),
		rule("time", [the, SINGLE, list(tables.nextAfter)], ([article, unit], frame, { from }) =>
			plurals.has(article ?? frame.tokens[from - 1]?.text ?? "")
				? undefined
				: fixedTime(unitPeriod(unit, 1, frame, "next-period"), 45),
		),
		rule("time", [TIME, list(tables.nextAfter)], ([time]) =>
			time.fields?.month === undefined ? undefined : { ...time, bare: 45 },
		),
		rule("time", [the, ORDINAL, list(tables.quarter)], ([, nth]) =>
			nth > 4 ? undefined : yearlyTime(`quarter ${nth}`, 45, (year) => quarterPeriod(year, nth)),
		),
		rule("time", [the, ORDINAL, list(tables.half)], ([, nth]) =>
			nth > 2 ? undefined : yearlyTime(`half ${nth}`, 45, (year) => halfPeriod(year, nth)),
		),
	];
}

function dayRules(tables: LanguageTables): GrammarRule[] {
	const days = Object.entries(tables.days).map(([text, days]) =>
		rule("time", [list(text)], (_, frame) =>
			fixedTime(dayPeriod(frame.said.add({ days }), "relative-day"), days === 0 ? 26 : 50),
		),
	);
	const holidays = Object.entries(tables.holidays).map(([names, holiday]) =>
		rule("time", [maybe(list(tables.articles)), list(names)], (_, frame) =>
			holidayTime(names.split("|")[0] ?? "", holiday, frame),
		),
	);
	return [
		...days,
		...holidays,
		rule("time", [LENGTH, list(tables.relations.after), TIME], ([length, , time], frame) => {
			const from = length.vague === undefined ? time.next(frame.said) : undefined;
			const day = from && addLength(from.end, length, frame);
			return day && fixedTime(dayPeriod(day, "counted-from"), 60);
		}),
	];
}

function clockRules({ clock: { mark, at, noon, midnight } }: LanguageTables): GrammarRule[] {
	const valid = (hour: number, minute: number) => (hour <= 23 && minute <= 59 ? { hour, minute } : undefined);
	return [
		rule("clock", [NUMBER, list(mark), maybe(NUMBER)], ([hour, , minute]) => valid(hour, minute ?? 0)),
		rule("clock", [list(noon)], () => ({ hour: 12, minute: 0 })),
		rule("clock", [list(midnight)], () => ({ hour: 23, minute: 59 })),
		rule("time", [of("clock")], ([clock], frame) =>
			fixedTime({ ...dayPeriod(frame.said, "clock"), precision: "instant", clock }, 40),
		),
		rule("time", [TIME, maybe(list(at)), of("clock")], ([time, , clock], frame) => {
			const found = time.next(frame.said);
			const isDay = found?.start.equals(found.end) === true && found.clock === undefined;
			return isDay ? fixedTime({ ...found, precision: "instant", rule: "clock", clock }, 60) : undefined;
		}),
	];
}

/** Lengths of time: "deux à trois semaines", "un año y medio", "diez días hábiles", "quelques mois". */
export function lengthRules(tables: LanguageTables): readonly GrammarRule[] {
	const labelled = (frame: Frame, place: Place) => wordsAt(frame, place);
	return [
		rule("number", [NUMBER, list(`-|à|a|ou|o|u|y`), NUMBER], ([least, , most]) => (most > least ? most : undefined)),
		rule("length", [NUMBER, UNIT], ([count, unit], frame, place) => lengthOf(count, unit, labelled(frame, place))),
		rule("length", [NUMBER, UNIT, list(tables.workday)], ([count, unit], frame, place) =>
			unit === "day" ? lengthOf(count, "workday", labelled(frame, place)) : undefined,
		),
		rule("length", [list(tables.one), SINGLE], ([, unit], frame, place) => lengthOf(1, unit, labelled(frame, place))),
		rule("length", [list(tables.one), SINGLE, list(tables.halfMore)], ([, unit], frame, place) =>
			lengthOf(1.5, unit, labelled(frame, place)),
		),
		rule("length", [NUMBER, UNIT, list(tables.halfMore)], ([count, unit], frame, place) =>
			lengthOf(count + 0.5, unit, labelled(frame, place)),
		),
		rule("length", [NUMBER, list(`${tables.nextBefore}|${tables.nextAfter}`), UNIT], ([count, , unit], frame, place) =>
			lengthOf(count, unit, labelled(frame, place)),
		),
		rule("length", [list(tables.nextBefore), NUMBER, UNIT], ([, count, unit], frame, place) =>
			lengthOf(count, unit, labelled(frame, place)),
		),
		rule("length", [NUMBER, UNIT, list(tables.nextAfter)], ([count, unit], frame, place) =>
			lengthOf(count, unit, labelled(frame, place)),
		),
		rule(
			"length",
			[list(tables.few), maybe(list(`${tables.nextBefore}|${tables.nextAfter}`)), UNIT],
			([, , unit], frame, place) => vagueLength(unit, labelled(frame, place)),
		),
		rule("length", [list(tables.roughly), LENGTH], ([, length], frame, place) => ({
			...length,
			rough: true,
			label: labelled(frame, place),
		})),
		rule("length", [LENGTH, list("et|y"), LENGTH], ([first, , second], frame, place) =>
			sumOf(first, second, labelled(frame, place)),
		),
	];
}

const PART_NAMES: Readonly<Record<string, PartName>> = { firstHalf: "first-half", secondHalf: "second-half" };

function inPart(part: string, time: Time): Time | undefined {
	if (time.fields?.weekday !== undefined) return undefined;
	// The keys of the tables' parts are part names, but for the halves.
	const name = PART_NAMES[part] ?? (part as PartName);
	return mapTime(time, part, 45, (whole) =>
		whole.isEnd === true ? undefined : partOf({ ...whole, readings: undefined }, name),
	);
}

function merged(first: Time | undefined, second: Time): Time | undefined {
	if (first?.fields === undefined || second.fields === undefined) return undefined;
	const fields = mergeFields(first.fields, second.fields);
	return fields && writtenTime(fields);
}

function inYearOf(time: Time, yearTime: Time, frame: Frame): Time | undefined {
	const found = time.inYear === undefined ? undefined : yearTime.next(frame.said);
	if (found?.precision !== "year" || found.isEnd === true || found.rough === true) return undefined;
	return fixedTime(time.inYear?.(found.end.year), 50);
}

function dayOfSame(day: number, last: Time): Time | undefined {
	return last.fields?.month === undefined ? undefined : writtenTime({ ...last.fields, day, weekday: undefined });
}

function range(first: Time | undefined, last: Time, frame: Frame): Time | undefined {
	const start = first?.next(frame.said);
	const end = start && last.next(start.start);
	if (start === undefined || end === undefined || earlier(end.end, start.start)) return undefined;
	return fixedTime({ start: start.start, end: end.end, precision: end.precision, rule: "range" }, 60);
}

function isLast({ tokens }: Frame, { to }: Place): boolean {
	const next = tokens[to];
	return next === undefined || next.type === "mark";
}
