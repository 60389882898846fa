import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
	chineseDay,
	easter,
	lunarDays,
	orthodoxEaster,
	publishedFestival,
} from "../../src/deadlines/calendar/moving-holidays.ts";

/** The two tables of the Umm al-Qura calendar are alike up to here. */
const LAST_ALIKE = 2029;
const YEARS = Array.from({ length: 26 }, (_, index) => 2010 + index);
const PUBLISHED = Array.from({ length: 21 }, (_, index) => 2010 + index);

/** The day by date-holidays' own rule, on which the festival begins at midnight or on whose eve it began at sunset. */
function byLibrary(rule: string, year: number): string[] {
	const calendar = new Holidays();
	calendar.setHoliday(rule, { name: rule, type: "observance" });
	return calendar.getHolidays(year).map(({ date }) => date.slice(0, 10));
}

const text = (day: Temporal.PlainDate | undefined) => day?.toString() ?? "";

test.each([
	["easter", easter],
	["orthodox", orthodoxEaster],
] as const)("Easter (%s) falls as date-holidays has it", (rule, day) => {
	for (const year of YEARS) expect(text(day(year))).toBe(byLibrary(rule, year)[0]);
});

test.each([
	["M01", "1 Muharram", 1],
	["M09", "1 Ramadan", 1],
	["M10", "1 Shawwal", 1],
	["M12", "10 Dhu al-Hijjah", 10],
] as const)(
	"%s of the Islamic calendar (Umm al-Qura) begins as date-holidays has it, later than published to a day",
	(month, rule, day) => {
		for (const year of YEARS) {
			const own = lunarDays("islamic-umalqura", month, day, year);
			const other = byLibrary(rule, year).map((each) => Temporal.PlainDate.from(each));
			expect(own.length).toBe(other.length);
			const most = year <= LAST_ALIKE ? 0 : 1;
			for (const [index, each] of own.entries())
				expect(Math.abs(each.until(other[index] ?? each).days), `${each}`).toBeLessThanOrEqual(most);
		}
	},
);

test.each([
	["M01", "1 Tishrei", 1],
	["M01", "10 Tishrei", 10],
	["M03", "25 Kislev", 25],
	["M07", "15 Nisan", 15],
	["M09", "6 Sivan", 6],
] as const)("%s of the Hebrew calendar (%s) falls as date-holidays has it", (month, rule, day) => {
	for (const year of YEARS) expect(lunarDays("hebrew", month, day, year).map(String)).toEqual(byLibrary(rule, year));
});

test("Chinese New Year falls on the days that China's State Council gave, where runtimes' calendars are a day off too", () => {
	const given = { 2023: "2023-01-22", 2024: "2024-02-10", 2025: "2025-01-29", 2026: "2026-02-17" };
	for (const [year, day] of Object.entries(given)) expect(text(chineseDay("01-01", Number(year)))).toBe(day);
	expect(text(chineseDay("01-01", 2027))).toBe("2027-02-06");
	expect(text(chineseDay("01-01", 2030))).toBe("2030-02-03");
});

/** Days since the nearest new moon by the mean lunar month (new moon of 6 January 2000, 18:14 UTC; within 15 hours). */
function moonAge(day: Temporal.PlainDate): number {
	const noonInDelhi = day.toZonedDateTime({ timeZone: "Asia/Kolkata", plainTime: "18:00" }).epochMilliseconds;
	const months = (noonInDelhi - Date.UTC(2000, 0, 6, 18, 14)) / 86_400_000 / 29.530_588_853;
	return (months - Math.round(months)) * 29.530_588_853;
}

test("Diwali falls on the new moon, and Holi on the day after the full moon, in every published year", () => {
	for (const year of PUBLISHED) {
		const diwali = publishedFestival("diwali", year);
		const holi = publishedFestival("holi", year);
		if (diwali === undefined || holi === undefined) throw new Error(`no festival in ${year}`);
		expect(Math.abs(moonAge(diwali)), `Diwali ${diwali}`).toBeLessThan(1.6);
		expect(14.77 - Math.abs(moonAge(holi)), `Holi ${holi}`).toBeLessThan(2.1);
	}
});

test("Diwali is within a day of a public holiday of that name in a country of date-holidays", () => {
	const countries = ["SG", "TT", "MU", "FJ", "MY", "SR"].map((code) => new Holidays(code));
	for (const year of PUBLISHED) {
		const days = countries
			.flatMap((country) => country.getHolidays(year, "en"))
			.filter(({ name }) => /deepavali|diwali|divali/i.test(name));
		const own = publishedFestival("diwali", year);
		if (own === undefined) throw new Error(`no Diwali in ${year}`);
		const off = days.map(({ date }) => Math.abs(Temporal.PlainDate.from(date.slice(0, 10)).until(own).days));
		expect(Math.min(...off), `${own}`).toBeLessThanOrEqual(1);
	}
});
