import { Temporal } from "temporal-polyfill";

/** Whether the text is a day of the calendar, as "YYYY-MM-DD". */
export function isCivilDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
	} catch {
		return false;
	}
}

/** Whether the name is a time zone that this machine knows, such as "Europe/Paris". */
export function isTimeZone(name: string): boolean {
	try {
		return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== "" && !/^[+-]/.test(name);
	} catch {
		return false;
	}
}

/** The civil date in the zone at the instant. A list asks for many, and Temporal takes eight times as long. */
export function civilDateIn(timeZone: string, instant: Date): string {
	return dayFormat(timeZone).format(instant);
}

/** The time of day in the zone at the instant, as "18:00". */
export function timeIn(timeZone: string, instant: Date): string {
	return zoned(timeZone, instant).toPlainTime().toString({ smallestUnit: "minute" });
}

/** The day that lies `days` after the date (before it where negative). */
export function addDays(date: string, days: number): string {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one civil date to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The earlier of two civil dates. */
export function earlier(one: string, other: string): string {
	return [one, other].sort()[0] ?? one;
}

/** The later of two civil dates. */
export function later(one: string, other: string): string {
	return earlier(one, other) === one ? other : one;
}

/** The same day in another year; 29 February becomes the 28th where that year has none. */
export function inYear(date: string, year: number): string {
	return Temporal.PlainDate.from(date).with({ year }).toString();
}

/** The first instant of the civil day that follows the date in the zone, whatever its clocks do at midnight. */
export function endOfDay(date: string, timeZone: string): Date {
	const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone });
	return new Date(next.epochMilliseconds);
}

/**
 * The instant of a time of day ("18:00") on a civil date in the zone. Where clocks show it twice, the later one; where
 * they skip it, as long after the skip.
 */
export function instantAt(date: string, time: string, timeZone: string): Date {
	const local = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
	return new Date(local.toZonedDateTime(timeZone, { disambiguation: "later" }).epochMilliseconds);
}

/** Date.parse reads a civil date as its midnight in UTC, where every day is as long. */
const DAY_MS = 86_400_000;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Writes days as Sweden does, which is "YYYY-MM-DD" (CLDR, locale sv-SE). Made once for each zone: making one is slow. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
	let format = dayFormats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat("sv-SE", { timeZone });
		dayFormats.set(timeZone, format);
	}
	return format;
}

function zoned(timeZone: string, instant: Date): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
