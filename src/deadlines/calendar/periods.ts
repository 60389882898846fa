import { Temporal } from "temporal-polyfill";
import type { Precision } from "../../domain/deadline.ts";
import type { Day, Frame, Period, Unit } from "../model.ts";

/** A day of the calendar, or undefined when there is none (30 February). */
export function civilDay(year: number, month: number, day: number): Day | undefined {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	const first = Temporal.PlainDate.from({ year, month, day: 1 });
	return day <= first.daysInMonth ? first.with({ day }) : undefined;
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
	return start && period(start, start.with({ month: 12, day: 31 }), "year", rule);
}

export function monthPeriod(year: number, month: number, rule = "month"): Period | undefined {
	const start = civilDay(year, month, 1);
	return start && period(start, start.with({ day: start.daysInMonth }), "month", rule);
}

export function quarterPeriod(year: number, quarter: number): Period | undefined {
	const start = civilDay(year, quarter * 3 - 2, 1);
	return start && period(start, lastBefore(start.add({ months: 3 })), "quarter", "quarter");
}

export function halfPeriod(year: number, half: number): Period | undefined {
	const start = civilDay(year, half * 6 - 5, 1);
	return start && period(start, lastBefore(start.add({ months: 6 })), "half", "half-year");
}

/** The week that holds a day, by the policy's first weekday. */
export function weekOf(day: Day, frame: Frame, rule = "this-period"): Period {
	const start = day.subtract({ days: (day.dayOfWeek - frame.policy.weekStart + 7) % 7 });
	return period(start, start.add({ days: 6 }), "week", rule);
}

/** The weekend of the week that holds a day: Saturday and Sunday, labelled by their last day. */
export function weekendOf(day: Day, rule = "weekend"): Period {
	const sunday = day.add({ days: 7 - day.dayOfWeek });
	return period(sunday.subtract({ days: 1 }), sunday, "day", rule);
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
			return dayPeriod(said.add({ days: offset }), rule);
		case "week":
			return weekOf(said.add({ weeks: offset }), frame, rule);
		case "fortnight":
			return period(said, said.add({ days: 14 * (offset + 1) }), "day", rule);
		case "weekend":
			return weekendOf(said.add({ weeks: offset }));
		case "month":
			return relabel(monthPeriod(said.add({ months: offset }).year, said.add({ months: offset }).month), rule);
		case "quarter":
			return quarterFrom(said.with({ day: 1 }).add({ months: 3 * offset }));
		case "half":
			return halfFrom(said.with({ day: 1 }).add({ months: 6 * offset }));
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
	return start && end && { ...period(start, end, "year", rule), label: `the years ${from} to ${from + count - 1}` };
}

/** The day before. */
export function lastBefore(day: Day): Day {
	return day.subtract({ days: 1 });
}

export function earlier(a: Day, b: Day): boolean {
	return compareDays(a, b) < 0;
}

export function compareDays(a: Day, b: Day): number {
	return a.year - b.year || a.month - b.month || a.day - b.day;
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
