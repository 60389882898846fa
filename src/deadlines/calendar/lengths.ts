import { Temporal } from "temporal-polyfill";
import type { Day, Frame, Length, Unit } from "../model.ts";
import type { VagueScale } from "../policy.ts";
import { addDays, addMonths } from "./periods.ts";
import { addWorkingDays } from "./working-days.ts";

const ZERO = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, workdays: 0, rough: false };
/** Longer ones are no deadline that anybody can hold a person to, and leave the calendar. */
const LONGEST_YEARS = 300;

/** `count` of a unit; fractions go down to the next finer one ("1.5 years" is 18 months). */
export function lengthOf(count: number, unit: Unit, label: string): Length | undefined {
	if (!Number.isFinite(count) || count < 0 || count > 100_000) return undefined;
	const length = { ...ZERO, label };
	switch (unit) {
		case "minute":
			return { ...length, minutes: Math.round(count) };
		case "hour":
			return { ...length, minutes: Math.round(count * 60) % 60, hours: Math.floor(Math.round(count * 60) / 60) };
		case "day":
			return { ...length, days: Math.ceil(count) };
		case "workday":
			return { ...length, workdays: Math.ceil(count) };
		case "week":
		case "weekend":
			return { ...length, days: Math.ceil(count * 7) };
		case "fortnight":
			return { ...length, days: Math.ceil(count * 14) };
		case "month":
			return { ...length, months: Math.floor(count), days: Math.round((count % 1) * 30) };
		case "quarter":
			return { ...length, months: Math.round(count * 3) };
		case "half":
			return { ...length, months: Math.round(count * 6) };
		case "year":
			return { ...length, months: Math.round(count * 12) };
		case "decade":
			return { ...length, months: Math.round(count * 120) };
		case "century":
			return { ...length, months: Math.round(count * 1200) };
	}
}

/** One after the other ("a year and six months"). */
export function sumOf(first: Length, second: Length, label: string): Length {
	return {
		years: first.years + second.years,
		months: first.months + second.months,
		weeks: first.weeks + second.weeks,
		days: first.days + second.days,
		hours: first.hours + second.hours,
		minutes: first.minutes + second.minutes,
		workdays: first.workdays + second.workdays,
		rough: first.rough || second.rough,
		label,
		vague: first.vague ?? second.vague,
	};
}

/** A count that is only hinted at: how far off it sounds, by its unit. */
export function vagueLength(unit: Unit, label: string): Length {
	return { ...ZERO, label, vague: SCALE[unit] };
}

/** True for lengths counted in hours or minutes, which end at a moment. */
export function isMoment(length: Length): boolean {
	return length.hours > 0 || length.minutes > 0;
}

/** The day a length after another one, the month's end where that month is shorter; undefined beyond 300 years. */
export function addLength(from: Day, length: Length, frame: Pick<Frame, "country">): Day | undefined {
	if (isTooLong(length) || from.year > 9000) return undefined;
	const { years, months, weeks, days } = length;
	const sameDay = years + months === 0 ? from : addMonths(from, years * 12 + months);
	const day = addDays(sameDay, weeks * 7 + days + Math.floor(length.hours / 24));
	return length.workdays > 0 ? addWorkingDays(day, length.workdays, frame.country) : day;
}

/** The day a length before another one; undefined beyond 300 years. Hours are for the caller to make days of. */
export function subtractLength(from: Day, length: Length, frame: Pick<Frame, "country">): Day | undefined {
	if (isTooLong(length)) return undefined;
	const { years, months, weeks, days, workdays } = length;
	const day = from.subtract({ years, months, weeks, days });
	return workdays > 0 ? addWorkingDays(day, -workdays, frame.country) : day;
}

function isTooLong({ years, months, days }: Length): boolean {
	return years + months / 12 + days / 365 > LONGEST_YEARS;
}

/** The moment a length after the statement; said without an hour, it counts from the last minute of its day. */
export function addMoment(from: Temporal.PlainDateTime, length: Length): Temporal.PlainDateTime | undefined {
	if (length.hours > 24 * 366) return undefined;
	const { years, months, weeks, days, hours, minutes } = length;
	return from.add({ years, months, weeks, days, hours, minutes });
}

/** About how many days a length is, to compare two. */
export function roughDays({ years, months, weeks, days, workdays, hours, minutes }: Length): number {
	return years * 365 + months * 30.4 + weeks * 7 + days + workdays * 1.4 + hours / 24 + minutes / 1440;
}

/** ISO 8601, with B for working days, which it has no letter for; "P2W" is written P14D, whole years of months as years. */
export function isoDuration({ years, months, weeks, days, hours, minutes, workdays }: Length): string {
	const wholeYears = months % 12 === 0 ? years + months / 12 : years;
	const date = [
		part(wholeYears, "Y"),
		part(months % 12 === 0 ? 0 : months, "M"),
		part(weeks * 7 + days, "D"),
		part(workdays, "B"),
	];
	const time = [part(hours, "H"), part(minutes, "M")].join("");
	const written = `${date.join("")}${time === "" ? "" : `T${time}`}`;
	return `P${written === "" ? "0D" : written}`;
}

/** What `isoDuration` wrote, without the words for it. */
export function lengthFrom(duration: string): Length {
	const { workdays = "0" } = /(?<workdays>\d+)B/.exec(duration)?.groups ?? {};
	const plain = duration.replace(/\d+B/, "");
	const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(plain === "P" ? "P0D" : plain);
	return { ...ZERO, years, months, weeks, days, hours, minutes, workdays: Number(workdays), label: "" };
}

function part(count: number, name: string): string {
	return count === 0 ? "" : `${count}${name}`;
}

const SCALE: Readonly<Record<Unit, VagueScale>> = {
	minute: "hours",
	hour: "hours",
	day: "days",
	workday: "days",
	week: "weeks",
	weekend: "weeks",
	fortnight: "weeks",
	month: "months",
	quarter: "months",
	half: "months",
	year: "years",
	decade: "years",
	century: "years",
};
