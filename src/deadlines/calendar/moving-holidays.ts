import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";
import { Temporal as Calendars } from "temporal-polyfill/full";
import type { Day } from "../model.ts";
import { civilDay } from "./periods.ts";

/** Easter Sunday of the western churches (the anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day | undefined {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return civilDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the orthodox churches, as a day of the Gregorian calendar (Meeus; 13 days apart until 2099). */
export function orthodoxEaster(year: number): Day | undefined {
	const d = (19 * (year % 19) + 15) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
	const n = d + e + 114;
	return civilDay(year, Math.floor(n / 31), (n % 31) + 1)?.add({ days: 13 });
}

type LunarCalendar = "hebrew" | "islamic-umalqura";

/**
 * The day in a Gregorian year on which a day of the Chinese calendar falls, by month and day ("01-15"). Computed by
 * date-holidays for Beijing's time: the calendar that runtimes bring is a day off in some years (2027, 2030).
 */
export function chineseDay(monthDay: string, year: number): Day | undefined {
	const [month = "", day = ""] = monthDay.split("-");
	const key = `chinese ${monthDay} ${year}`;
	const days = found.get(key) ?? findChineseDay(`chinese ${month}-0-${day}`, year);
	found.set(key, days);
	return days[0];
}

function findChineseDay(rule: string, year: number): readonly Day[] {
	if (year < 1900 || year > 2200) return [];
	const calendar = new Holidays();
	calendar.setHoliday(rule, { name: rule, type: "observance" });
	return calendar.getHolidays(year).map(({ date }) => Temporal.PlainDate.from(date.slice(0, 10)));
}

/** The days in a Gregorian year on which a day of another calendar falls, by month code ("M09") and day. */
export function lunarDays(calendar: LunarCalendar, monthCode: string, day: number, year: number): readonly Day[] {
	const key = `${calendar} ${monthCode} ${day} ${year}`;
	const known = found.get(key);
	if (known !== undefined) return known;
	const days = findLunarDays(calendar, monthCode, day, year);
	if (found.size > MOST_KEPT) found.clear();
	found.set(key, days);
	return days;
}

const MOST_KEPT = 1000;
const found = new Map<string, readonly Day[]>();

function findLunarDays(calendar: LunarCalendar, monthCode: string, day: number, year: number): readonly Day[] {
	const first = Calendars.PlainDate.from({ year, month: 1, day: 1 }).withCalendar(calendar).year;
	const days: Day[] = [];
	// A year of the sun touches three of the moon at most; each is slow the first time.
	for (const lunarYear of [first, first + 1, first + 2]) {
		const date = lunarDay(calendar, lunarYear, monthCode, day);
		if (date !== undefined && date.year > year) break;
		if (date?.year === year) days.push(date);
	}
	return days;
}

function lunarDay(calendar: LunarCalendar, year: number, monthCode: string, day: number): Day | undefined {
	try {
		const date = Calendars.PlainDate.from({ calendar, year, monthCode, day }).withCalendar("iso8601");
		return Temporal.PlainDate.from(date.toString());
	} catch {
		// The month does not exist in that year of the calendar, or the runtime does not know the calendar.
		return undefined;
	}
}

/**
 * Hindu festivals follow the moon by local custom, and no calendar of the runtime has them: month and day by year from
 * 2010, as India's lists of holidays have them to our knowledge. Countries and almanacs differ by a day in some years. A
 * test holds each row to the moon, and Diwali to the days that date-holidays has for countries that keep it.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
	diwali: "1105 1026 1113 1103 1023 1111 1030 1019 1107 1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026",
	holi: "0301 0320 0308 0327 0317 0306 0324 0313 0302 0321 0310 0329 0318 0308 0325 0314 0304 0322 0311 0301 0320",
};

/** Diwali or Holi, 2010 to 2030; undefined in other years. */
export function publishedFestival(name: "diwali" | "holi", year: number): Day | undefined {
	const text = PUBLISHED[name]?.split(" ")[year - 2010];
	return text === undefined ? undefined : civilDay(year, Number(text.slice(0, 2)), Number(text.slice(2)));
}
