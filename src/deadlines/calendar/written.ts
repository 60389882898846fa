import type { Day, Fields, Period, Time } from "../model.ts";
import { addDays, addMonths, civilDay, compareDays, dayPeriod, monthPeriod, yearPeriod } from "./periods.ts";

/** A date of which some fields are written out; the missing ones follow from the day to count from. */
export function writtenTime(fields: Fields): Time | undefined {
	if (fields.day === undefined && fields.weekday !== undefined && fields.month !== undefined) return undefined;
	if (fields.day !== undefined && fields.month === undefined && fields.year !== undefined) return undefined;
	if (isImpossible(fields)) return undefined;
	return {
		fields,
		key: `written ${fields.year} ${fields.month} ${fields.day} ${fields.weekday}`,
		bare: bareWeight(fields),
		next: (from) => nextWritten(fields, from),
		inYear: fields.year === undefined && fields.month !== undefined ? (year) => inYear(fields, year) : undefined,
	};
}

/** Two partial dates that complete each other ("Friday" and "the 15th"); undefined when they overlap. */
export function mergeFields(first: Fields, second: Fields): Fields | undefined {
	for (const name of ["year", "month", "day", "weekday"] as const) {
		if (first[name] !== undefined && second[name] !== undefined) return undefined;
	}
	const merged = { ...defined(first), ...defined(second) };
	return merged;
}

function defined(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function isImpossible({ year, month, day }: Fields): boolean {
	// 2024 stands for any leap year: 29 February without a year is possible.
	return month !== undefined && day !== undefined && civilDay(year ?? 2024, month, day) === undefined;
}

function bareWeight({ year, month, day, weekday }: Fields): number {
	if (day !== undefined && month !== undefined) return 60;
	if (weekday !== undefined) return day === undefined ? 45 : 55;
	if (month !== undefined) return year === undefined ? 24 : 50;
	return day === undefined ? 12 : 20;
}

function inYear({ month, day }: Fields, year: number): Period | undefined {
	if (month === undefined) return yearPeriod(year);
	if (day === undefined) return monthPeriod(year, month);
	const found = civilDay(year, month, day);
	return found && dayPeriod(found, "calendar-date");
}

function nextWritten(fields: Fields, from: Day): Period | undefined {
	const { year, month, day, weekday } = fields;
	if (year !== undefined) return inYear(fields, year);
	if (month !== undefined) return nextInYears(fields, from);
	if (day !== undefined) return nextInMonths(day, weekday, from);
	return weekday === undefined ? undefined : dayPeriod(weekdayAfter(weekday, from), "weekday");
}

/** The first such weekday after a day. */
export function weekdayAfter(weekday: number, from: Day): Day {
	return addDays(from, ((weekday - from.dayOfWeek + 6) % 7) + 1);
}

function nextInYears(fields: Fields, from: Day): Period | undefined {
	let plain: Period | undefined;
	for (let year = from.year; year <= from.year + 12; year++) {
		const found = inYear(fields, year);
		if (found === undefined || compareDays(found.end, from) < 0) continue;
		if (fields.weekday === undefined || found.end.dayOfWeek === fields.weekday) return found;
		plain ??= { ...found, rough: true };
		// Nobody names the weekday of a day so far off: it is a slip.
		if (year >= from.year + 2) return plain;
	}
	return plain;
}

function nextInMonths(day: number, weekday: number | undefined, from: Day): Period | undefined {
	for (let tries = 0; tries < 60; tries++) {
		const month = addMonths(from, tries);
		const found = civilDay(month.year, month.month, day);
		if (found === undefined || compareDays(found, from) < 0) continue;
		if (weekday === undefined || found.dayOfWeek === weekday) return dayPeriod(found, "calendar-date");
	}
	return undefined;
}
