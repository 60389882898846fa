import { Temporal } from "temporal-polyfill";
import { because } from "../../domain/explanation.ts";
import type { Day, Frame, Period, Time } from "../model.ts";
import { chineseDay, easter, lunarDays, orthodoxEaster, publishedFestival } from "./moving-holidays.ts";
import { addDays, civilDay, compareDays, daysBetween, monthPeriod } from "./periods.ts";
import { nthWeekdayBefore, nthWeekdayIn } from "./weekdays.ts";
import { namedHoliday } from "./working-days.ts";

/**
 * How a holiday falls: "12-25", "nth 11 4 4" (fourth Thursday of November; -1 the last), "easter -2", "orthodox 0",
 * "hebrew M03 25 8" (month, day, days it lasts), "islamic M10 1", "chinese 01-15", "festival diwali -2" (two days before),
 * "monday before 05-25", "super-bowl".
 */
export type HolidayRule = string;

/** A holiday by name: as the country keeps it where that is known, else by its rule. */
export function holidayTime(name: string, holiday: HolidayRule, frame: Frame, bare = 24): Time {
	const inYear = (year: number) => holidaysIn(name, holiday, year, frame)[0];
	return {
		key: `holiday ${name} ${bare}`,
		bare,
		inYear,
		next: (from) => {
			const first = from.dayOfYear > LONGEST_HOLIDAY ? from.year : from.year - 1;
			for (let year = first; year <= from.year + 3; year++) {
				const found = holidaysIn(name, holiday, year, frame).find((each) => compareDays(each.end, from) >= 0);
				if (found !== undefined) return found;
			}
			return undefined;
		},
	};
}

/** Days after which none of the year before still lasts: calendars of the moon are slow the first time. */
const LONGEST_HOLIDAY = 40;

function holidaysIn(name: string, holiday: HolidayRule, year: number, frame: Frame): Period[] {
	const own = OWN_RULES[`${frame.country} ${name}`];
	if (own !== undefined) return holidaysBy(own, name, year);
	const national =
		frame.country === undefined || !NATIONAL.has(name) ? undefined : namedHoliday(name, year, frame.country);
	if (national !== undefined) return [named(name, Temporal.PlainDate.from(national), 1)];
	return holidaysBy(holiday, name, year);
}

const knownHolidays = new Map<string, Period[]>();
const MOST_HOLIDAYS = 2000;

/** The same few years are asked for by every statement that names the holiday; the last ones are kept. */
function holidaysBy(holiday: HolidayRule, name: string, year: number): Period[] {
	const key = `${year} ${name} ${holiday}`;
	const known = knownHolidays.get(key);
	if (known !== undefined) return known;
	if (knownHolidays.size >= MOST_HOLIDAYS) knownHolidays.clear();
	const found = computeHolidays(holiday, name, year);
	knownHolidays.set(key, found);
	return found;
}

function computeHolidays(holiday: HolidayRule, name: string, year: number): Period[] {
	const [type = "", ...rest] = holiday.split(" ");
	const lasting = Number(rest[LASTS_AT[type] ?? 9] ?? 1);
	// The moon is sighted, and custom differs: a day may be off.
	const rough = type === "islamic" || type === "festival";
	return daysOf(type, rest, year).map((day) => ({ ...named(name, day, lasting), rough }));
}

/** Which word of a rule after its type says how many days it lasts. */
const LASTS_AT: Readonly<Record<string, number>> = { hebrew: 2, islamic: 2, easter: 1 };

/** Where date-holidays has a day only for provinces, or under another name. */
const OWN_RULES: Readonly<Record<string, HolidayRule>> = { "CA thanksgiving": "nth 10 1 2" };

/** Holidays of one name that countries keep on different days. */
const NATIONAL = new Set([
	"independence day",
	"thanksgiving",
	"labor day",
	"labour day",
	"mothers day",
	"fathers day",
	"republic day",
	"constitution day",
	"memorial day",
	"flag day",
	"national day",
	"remembrance day",
]);

function daysOf(type: string, [first = "", second = "", third = ""]: readonly string[], year: number): readonly Day[] {
	switch (type) {
		case "nth":
			return nth(year, Number(first), Number(second), Number(third));
		case "super-bowl":
			return superBowl(year);
		case "easter":
			return present(easter(year)?.add({ days: Number(first) }));
		case "orthodox":
			return present(orthodoxEaster(year)?.add({ days: Number(first) }));
		case "hebrew":
			return lunarDays("hebrew", first, Number(second), year);
		case "islamic":
			return lunarDays("islamic-umalqura", first, Number(second), year);
		case "chinese":
			return present(chineseDay(first, year));
		case "monday":
			return present(mondayBefore(year, second));
		case "festival":
			return present(publishedFestival(first === "holi" ? "holi" : "diwali", year)?.add({ days: Number(second || 0) }));
		default:
			return present(civilDay(year, Number(type.slice(0, 2)), Number(type.slice(3))));
	}
}

/** The second Sunday of February since the season of 2021 has 17 games, the first before; there was no rule before 2004. */
function superBowl(year: number): readonly Day[] {
	if (year < 2004) return [];
	return nth(year, 2, 7, year < 2022 ? 1 : 2);
}

function mondayBefore(year: number, monthDay: string): Day | undefined {
	const day = civilDay(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
	return day && nthWeekdayBefore(1, 1, day);
}

function nth(year: number, month: number, weekday: number, count: number): readonly Day[] {
	const whole = monthPeriod(year, month);
	// "nth 11 4 4.1" is the day after the fourth Thursday: Black Friday.
	const moved = Math.round((Math.abs(count) % 1) * 10);
	const found = whole && nthWeekdayIn(whole, weekday, Math.trunc(count));
	return present(found && addDays(found.end, moved));
}

function present(day: Day | undefined): readonly Day[] {
	return day === undefined ? [] : [day];
}

/** Ramadan has 29 or 30 days: NaN days means up to the eve of the next month. */
function named(name: string, day: Day, lasting: number): Period {
	const end = Number.isNaN(lasting) ? monthEnd(day) : addDays(day, lasting - 1);
	return {
		start: day,
		end,
		precision: "day",
		rule: "holiday",
		label: because("holiday", { name: NAMES.get(name) ?? capital(name), year: end.year }),
	};
}

function monthEnd(day: Day): Day {
	const last = addDays(day, 29);
	const eid = [
		...lunarDays("islamic-umalqura", "M10", 1, last.year),
		...lunarDays("islamic-umalqura", "M10", 1, day.year),
	];
	return eid.find((each) => Math.abs(daysBetween(day, each) - 30) <= 2)?.subtract({ days: 1 }) ?? last;
}

const NAMES = new Map([["new years day", "New Year's Day"]]);

function capital(name: string): string {
	return name.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
