import { Temporal } from "temporal-polyfill";
import type { Precision } from "../../domain/deadline.ts";
import { because } from "../../domain/explanation.ts";
import type { Day, Frame, Period, Unit } from "../model.ts";

/** A day of the calendar, or undefined when there is none (30 February). */
export function civilDay(year: number, month: number, day: number): Day | undefined {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
	return dayOf(year, month, day);
}

const days = new Map<number, Day>();
const MOST_DAYS = 20_000;

/** Days do not change, and the same few are asked for again and again: making one costs far more than finding it. */
function dayOf(year: number, month: number, day: number): Day {
	const key = (year * 12 + month) * 32 + day;
	const known = days.get(key);
	if (known !== undefined) return known;
	if (days.size >= MOST_DAYS) days.clear();
	const made = new Temporal.PlainDate(year, month, day);
	days.set(key, made);
	return made;
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number that is the same for the same day and grows with it; cheaper than the day's text. */
export function dayKey(day: Day): number {
	return (day.year * 12 + day.month) * 32 + day.day;
}

/** A period of the calendar from its first and last day. */
export function period(start: Day, end: Day, precision: Precision, rule: string): Period {
	return { start, end, precision, rule };
}

export function dayPeriod(day: Day, rule: string): Period {
	return period(day, day, "day", rule);
}

export function yearPeriod(year: number, rule = "year"): Period | undefined {
	const start = civilDay(year, 1, 1);
	return start && period(start, dayOf(year, 12, 31), "year", rule);
}

export function monthPeriod(year: number, month: number, rule = "month"): Period | undefined {
	const start = civilDay(year, month, 1);
	return start && period(start, dayOf(year, month, daysIn(year, month)), "month", rule);
}

export function quarterPeriod(year: number, quarter: number): Period | undefined {
	const start = civilDay(year, quarter * 3 - 2, 1);
	return start && period(start, lastBefore(addMonths(start, 3)), "quarter", "quarter");
}

export function halfPeriod(year: number, half: number): Period | undefined {
	const start = civilDay(year, half * 6 - 5, 1);
	return start && period(start, lastBefore(addMonths(start, 6)), "half", "half-year");
}

/** The week that holds a day, by the policy's first weekday. */
export function weekOf(day: Day, frame: Frame, rule = "this-period"): Period {
	const start = addDays(day, -((day.dayOfWeek - frame.policy.weekStart + 7) % 7));
	return period(start, addDays(start, 6), "week", rule);
}

/** The weekend of the week that holds a day: Saturday and Sunday, labelled by their last day. */
export function weekendOf(day: Day, rule = "weekend"): Period {
	const sunday = addDays(day, 7 - day.dayOfWeek);
	return period(addDays(sunday, -1), sunday, "day", rule);
}

/** The calendar period of a unit that holds a day, moved on by `offset` of them: 0 this one, 1 the next. */
export function unitPeriod(unit: Unit, offset: number, frame: Frame, rule: string): Period | undefined {
	const { said } = frame;
	switch (unit) {
		case "minute":
		case "hour":
			return undefined;
		case "day":
		case "workday":
			return dayPeriod(addDays(said, offset), rule);
		case "week":
			return weekOf(addDays(said, 7 * offset), frame, rule);
		case "fortnight":
			return period(said, addDays(said, 14 * (offset + 1)), "day", rule);
		case "weekend":
			return weekendOf(addDays(said, 7 * offset));
		case "month":
			return relabel(monthFrom(addMonths(said, offset)), rule);
		case "quarter":
			return quarterFrom(addMonths(said, 3 * offset));
		case "half":
			return halfFrom(addMonths(said, 6 * offset));
		case "year":
			return yearPeriod(said.year + offset, rule);
		case "decade":
			return yearsPeriod(Math.floor(said.year / 10) * 10 + 10 * offset, 10, rule);
		case "century":
			return yearsPeriod(Math.floor(said.year / 100) * 100 + 100 * offset, 100, rule);
	}
}

/** `count` whole years from the first day of a year. */
export function yearsPeriod(from: number, count: number, rule: string): Period | undefined {
	const start = civilDay(from, 1, 1);
	const end = civilDay(from + count - 1, 12, 31);
	return (
		start && end && { ...period(start, end, "year", rule), label: because("years", { from, to: from + count - 1 }) }
	);
}

/** Some days on; several times as fast as the calendar library, and asked for some hundred times a statement. */
export function addDays(day: Day, days: number): Day {
	const inMonth = day.day + days;
	if (inMonth >= 1 && inMonth <= 28) return dayOf(day.year, day.month, inMonth);
	const at = new Date(utc(day, days));
	return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Whole days from one to another. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utc(to, 0) - utc(from, 0)) / 86_400_000);
}

function utc({ year, month, day }: Day, days: number): number {
	return Date.UTC(year, month - 1, day + days);
}

/** Some months on: the same day of the month, or its last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
	const count = day.year * 12 + day.month - 1 + months;
	const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
	return dayOf(year, month, Math.min(day.day, daysIn(year, month)));
}

/** The day before. */
export function lastBefore(day: Day): Day {
	return addDays(day, -1);
}

export function earlier(a: Day, b: Day): boolean {
	return compareDays(a, b) < 0;
}

export function compareDays(a: Day, b: Day): number {
	return dayKey(a) - dayKey(b);
}

function monthFrom(day: Day): Period | undefined {
	return monthPeriod(day.year, day.month);
}

function quarterFrom(day: Day): Period | undefined {
	return quarterPeriod(day.year, Math.ceil(day.month / 3));
}

function halfFrom(day: Day): Period | undefined {
	return halfPeriod(day.year, day.month <= 6 ? 1 : 2);
}

function relabel(found: Period | undefined, rule: string): Period | undefined {
	return found && { ...found, rule };
}
