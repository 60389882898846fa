/**
 * Dates, spans and numbers in words. A civil date is text and stays the day it names: it is formatted in UTC from a
 * UTC midnight, so no zone can shift it.
 */
export interface Formats {
	/** "31 December 2025" from "2025-12-31". */
	readonly date: (on: string) => string;
	/** "31 Dec 2025". */
	readonly shortDate: (on: string) => string;
	/** "Wednesday 31 December 2025". */
	readonly longDate: (on: string) => string;
	/** "31", the numeral a list hangs a date on. */
	readonly dayOfMonth: (on: string) => string;
	/** "Dec 2025". */
	readonly shortMonth: (on: string) => string;
	/** "December 2025". */
	readonly month: (on: string) => string;
	/** "December" for 12. */
	readonly monthName: (month: number) => string;
	/** "31 December". */
	readonly dayAndMonth: (on: string) => string;
	/** "18 October 2025 at 09:30 BST" from an ISO instant, as clocks in `timeZone` show it. */
	readonly instant: (at: string, timeZone: string) => string;
	/** "in 3 days", "tomorrow", "today", "12 days ago"; from two months on in months, from two years on in years. */
	readonly relativeDays: (days: number) => string;
	/** "3 days", "2 months": the length alone, with the same steps, always rounded down. */
	readonly span: (days: number) => string;
	readonly number: (value: number) => string;
	/** "Donald Trump and Volodymyr Zelensky". */
	readonly list: (items: readonly string[]) => string;
}

/** How a locale writes them. Intl objects are made once: making one costs a hundred times what using it does. */
export function formatsFor(locale: string): Formats {
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	const numbers = new Intl.NumberFormat(locale);
	const monthAlone = civil(locale, { month: "long" });
	const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
	return {
		date: civil(locale, { day: "numeric", month: "long", year: "numeric" }),
		shortDate: civil(locale, { day: "numeric", month: "short", year: "numeric" }),
		longDate: civil(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
		dayOfMonth: civil(locale, { day: "numeric" }),
		shortMonth: civil(locale, { month: "short", year: "numeric" }),
		month: civil(locale, { month: "long", year: "numeric" }),
		monthName: (month) => monthAlone(`2000-${String(month).padStart(2, "0")}-01`),
		dayAndMonth: civil(locale, { day: "numeric", month: "long" }),
		instant: instants(locale),
		relativeDays: remembered((days: number) => relative.format(...inUnits(days))),
		span: spans(locale),
		number: (value) => numbers.format(value),
		list: (items) => conjunction.format(items),
	};
}

const DAYS_A_MONTH = 30.4375;
const DAYS_A_YEAR = 365.25;

function civil(locale: string, options: Intl.DateTimeFormatOptions): (on: string) => string {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
	return remembered((on: string) => format.format(Date.parse(`${on.slice(0, 10)}T00:00:00Z`)));
}

function instants(locale: string): (at: string, timeZone: string) => string {
	const formatFor = remembered(
		(timeZone: string) =>
			new Intl.DateTimeFormat(locale, {
				day: "numeric",
				month: "long",
				year: "numeric",
				hour: "2-digit",
				minute: "2-digit",
				timeZoneName: "short",
				timeZone,
			}),
	);
	return (at, timeZone) => formatFor(timeZone).format(Date.parse(at));
}

function spans(locale: string): (days: number) => string {
	const unit = (name: string) => new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" });
	const units = { day: unit("day"), month: unit("month"), year: unit("year") };
	return remembered((days: number) => {
		const [value, name] = inUnits(days);
		return units[name].format(Math.abs(value));
	});
}

/** How far whole months and years of the calendar can fall short of the average ones: February is the shortest month. */
const SHORT_MONTHS = 3;
const SHORT_YEARS = 1;

/** Days stay days for two whole months, where a day more or less still matters. Eight whole months are eight, whichever. */
function inUnits(days: number): [number, "day" | "month" | "year"] {
	const length = Math.abs(days);
	if (length < 61) return [days, "day"];
	const sign = Math.sign(days);
	if (length + SHORT_YEARS < 2 * DAYS_A_YEAR) {
		return [sign * Math.trunc((length + SHORT_MONTHS) / DAYS_A_MONTH), "month"];
	}
	return [sign * Math.trunc((length + SHORT_YEARS) / DAYS_A_YEAR), "year"];
}

/** Lists show the same few days again and again; what was formatted is kept, up to a size that cannot grow without end. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		let value = known.get(key);
		if (value === undefined) {
			if (known.size >= 4_000) {
				known.clear();
			}
			value = make(key);
			known.set(key, value);
		}
		return value;
	};
}
