import * as chrono from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { because } from "../../domain/explanation.ts";
import type { Frame, Period, Time } from "../model.ts";
import { fiscalYear } from "./fiscal.ts";
import { civilDay, compareDays, dayPeriod } from "./periods.ts";
import { fixedTime } from "./weekdays.ts";
import { writtenTime } from "./written.ts";

/** Countries that write the month first; English without a country does too. */
const MONTH_FIRST = new Set(["US", "PH", "PW", "FM", "MH"]);

/** chrono's readers of digits alone: the rest of its grammar takes 100 ms to compile when it is first used. */
const MONTH_FIRST_READER = digitReader(chrono.en.casual);
const DAY_FIRST_READER = digitReader(chrono.en.GB);

/** A date in digits, read by chrono-node: ISO 8601, "31/3/2026" or "3/31/2026" by country, "10/2026". */
export function numericTime(raw: string, frame: Frame): Time | undefined {
	const key = [raw, frame.said, frame.zone, frame.country, frame.language, frame.policy.fiscalYearStart].join(" ");
	if (kept.has(key)) return kept.get(key);
	if (kept.size >= MOST_KEPT) kept.clear();
	const time = readNumeric(raw, frame);
	kept.set(key, time);
	return time;
}

/** A text may repeat a date a thousand times; the last ones read are kept. */
const kept = new Map<string, Time | undefined>();
const MOST_KEPT = 200;

function readNumeric(raw: string, frame: Frame): Time | undefined {
	const short = /^(\d{1,4})\/(\d{1,4})$/.exec(raw);
	if (short !== null) return shortTime(Number(short[1]), Number(short[2]), frame);
	const isMonthFirst = monthFirst(frame);
	const [found] = (isMonthFirst ? MONTH_FIRST_READER : DAY_FIRST_READER).parse(raw, noon(frame));
	if (found === undefined || found.text.length < Math.min(raw.length, 6) || !found.start.isCertain("day"))
		return undefined;
	const year = found.start.get("year");
	const day = civilDay(year ?? frame.said.year, found.start.get("month") ?? 0, found.start.get("day") ?? 0);
	if (day === undefined) return undefined;
	const other = swapped(raw, day, isMonthFirst);
	const plain = dayPeriod(day, "calendar-date");
	const readings = other === undefined || frame.country !== undefined ? [plain] : [plain, other];
	// Where the country is not known, the order of day and month that is still to come is meant.
	// One that is the very day of the statement goes before all.
	const [first, ...rest] = [...readings].sort((a, b) => rankOf(a, frame) - rankOf(b, frame));
	if (first === undefined) return undefined;
	const time = fixedTime(withClock(rest.length === 0 ? first : { ...first, readings: rest }, raw, frame), 60);
	const { end } = first;
	return time && { ...time, fields: { year: end.year, month: end.month, day: end.day } };
}

/** "10/2026" and "2026/10" are months, "2026/27" a fiscal year, "3/31" a day. */
function shortTime(first: number, second: number, frame: Frame): Time | undefined {
	if (first > 999) {
		if (second === (first + 1) % 100) return fixedTime(fiscalYear(first + 1, frame), 40);
		return writtenTime({ year: first, month: second });
	}
	if (second > 999) return first <= 12 ? writtenTime({ year: second, month: first }) : undefined;
	const [month, day] = monthFirst(frame) ? [first, second] : [second, first];
	return month >= 1 && month <= 12 ? writtenTime({ month, day }) : writtenTime({ month: day, day: month });
}

function rankOf({ end }: Period, { said }: Frame): number {
	const order = compareDays(end, said);
	if (order === 0) return 0;
	return order < 0 ? 2 : 1;
}

function digitReader({ parsers }: chrono.Chrono): chrono.Chrono {
	const names = ["ISOFormatParser", "SlashDateFormatParser", "ENYearMonthDayParser"];
	return new chrono.Chrono({
		parsers: parsers.filter((parser) => names.includes(parser.constructor.name)),
		refiners: [],
	});
}

/** The time of day of an ISO date, brought to the context's zone where it names an offset. */
function withClock(found: Period, raw: string, frame: Frame): Period | undefined {
	if (!/\d{1,2}:\d{2}/.test(raw)) return found;
	const text = raw.replace(" ", "T");
	try {
		const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
		const at = hasOffset
			? Temporal.Instant.from(text).toZonedDateTimeISO(frame.zone)
			: Temporal.PlainDateTime.from(text);
		const day = at.toPlainDate();
		return { ...found, start: day, end: day, precision: "instant", clock: { hour: at.hour, minute: at.minute } };
	} catch {
		// "25:61" is no time of day.
		return undefined;
	}
}

/** The day with day and month exchanged, where that is one too. */
function swapped(raw: string, day: Temporal.PlainDate, isMonthFirst: boolean): Period | undefined {
	const parts = /^(\d{1,2})([./-])(\d{1,2})\2/.exec(raw);
	if (parts === null || day.day === day.month) return undefined;
	const other = civilDay(day.year, day.day, day.month);
	if (other === undefined) return undefined;
	const order = isMonthFirst ? "day_first" : "month_first";
	return { ...dayPeriod(other, "calendar-date"), label: because("other_order", { day: other, order }) };
}

function monthFirst({ country, language }: Frame): boolean {
	return language === "en" && (country === undefined || MONTH_FIRST.has(country));
}

/** chrono reads JavaScript dates in the machine's zone; noon keeps the civil day the same in all of them. */
function noon({ said }: Frame): Date {
	return new Date(said.year, said.month - 1, said.day, 12);
}
