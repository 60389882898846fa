import Holidays from "date-holidays";
import type { Day, Period } from "../model.ts";
import { addDays, compareDays } from "./periods.ts";

/** Days off that repeat weekly where the weekend is not Saturday and Sunday (ISO weekdays). */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
	...sharing([5, 6], "DZ BH BD EG IQ JO KW LY MV OM PS QA SA SD SY YE"),
	...sharing([4, 5], "AF"),
	...sharing([5], "DJ IR SO"),
	...sharing([6], "NP"),
};
const calendars = new Map<string, Holidays | undefined>();
const publicDays = new Map<string, ReadonlySet<string>>();
const namedDays = new Map<string, ReadonlyMap<string, string>>();
const MOST_YEARS_KEPT = 500;

/**
 * `count` working days after a day, or before it where negative: neither weekend nor a public holiday of the country
 * (date-holidays).
 */
export function addWorkingDays(from: Day, count: number, country: string | undefined): Day {
	const step = Math.sign(count);
	let day = from;
	for (let left = Math.min(Math.abs(count), 2000), steps = 0; left > 0 && steps < 6000; steps++) {
		day = addDays(day, step);
		if (isWorkingDay(day, country)) left--;
	}
	return day;
}

/** The `nth` working day inside a period, counted from its end when negative; undefined when there are not so many. */
export function nthWorkdayIn(whole: Period, nth: number, country: string | undefined): Period | undefined {
	const step = nth > 0 ? 1 : -1;
	let left = Math.abs(nth);
	for (let day = nth > 0 ? whole.start : whole.end, steps = 0; steps < 400; steps++, day = addDays(day, step)) {
		if (compareDays(day, whole.end) > 0 || compareDays(day, whole.start) < 0) return undefined;
		if (isWorkingDay(day, country)) left--;
		if (left === 0) return { start: day, end: day, precision: "day", rule: "working-days" };
	}
	return undefined;
}

export function isWorkingDay(day: Day, country: string | undefined): boolean {
	const weekend = (country === undefined ? undefined : WEEKENDS[country]) ?? [6, 7];
	return !weekend.includes(day.dayOfWeek) && !publicHolidays(day.year, country).has(day.toString());
}

/** A public holiday or observance of a country by (part of) its name, in a year. */
export function namedHoliday(name: string, year: number, country: string): string | undefined {
	if (year < 1900 || year > 2500) return undefined;
	return kept(namedDays, `${country} ${year}`, () => daysByName(country, year)).get(name);
}

/** The first day of each name. */
function daysByName(country: string, year: number): ReadonlyMap<string, string> {
	const found = calendarOf(country)?.getHolidays(year, "en") ?? [];
	const named = found.map(({ name, date }) => [name.toLowerCase().replace(/[’']/g, ""), date.slice(0, 10)] as const);
	return new Map(named.reverse());
}

function publicHolidays(year: number, country: string | undefined): ReadonlySet<string> {
	if (country === undefined) return new Set();
	return kept(publicDays, `${country} ${year}`, () => {
		const found = calendarOf(country)?.getHolidays(year) ?? [];
		return new Set(found.filter(isPublic).flatMap(daysOf));
	});
}

/** Made once: a country's calendar takes milliseconds for a year, and statements ask for the same few years. */
function kept<T>(years: Map<string, T>, key: string, make: () => T): T {
	const known = years.get(key);
	if (known !== undefined) return known;
	if (years.size >= MOST_YEARS_KEPT) years.clear();
	const made = make();
	years.set(key, made);
	return made;
}

function calendarOf(country: string): Holidays | undefined {
	if (!calendars.has(country)) calendars.set(country, isKnown(country) ? new Holidays(country) : undefined);
	return calendars.get(country);
}

function isKnown(country: string): boolean {
	return Object.hasOwn(new Holidays().getCountries(), country);
}

interface Holiday {
	readonly date: string;
	readonly type: string;
	readonly start: Date;
	readonly end: Date;
}

function isPublic(holiday: Holiday): boolean {
	return holiday.type === "public";
}

/** A holiday may last several days (Eid, Golden Week); most are one. */
function daysOf({ date, start, end }: Holiday): string[] {
	const count = Math.min(Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000)), 30);
	const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
	return Array.from({ length: count }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
}

function sharing(weekend: readonly number[], countries: string): Record<string, readonly number[]> {
	return Object.fromEntries(countries.split(" ").map((country) => [country, weekend]));
}
