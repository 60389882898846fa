import type { Day, Frame, Period, Time } from "../model.ts";
import { addDays, compareDays, dayKey, dayPeriod, daysBetween, earlier, lastBefore, weekOf } from "./periods.ts";
import { weekdayAfter } from "./written.ts";

/** "next Friday": the one in next week; the coming one is the other reading. */
export function nextWeekday(weekday: number, frame: Frame): Period {
	const week = weekOf(addDays(frame.said, 7), frame);
	const inNextWeek = dayPeriod(dayInWeek(weekday, week), "weekday");
	const coming = dayPeriod(weekdayAfter(weekday, frame.said), "weekday");
	return coming.end.equals(inNextWeek.end) ? inNextWeek : { ...inNextWeek, readings: [coming] };
}

/** "this Friday": the coming one; said on a Friday, or after it in the week, that day is the other reading. */
export function thisWeekday(weekday: number, frame: Frame): Period {
	const coming = dayPeriod(weekdayAfter(weekday, frame.said), "weekday");
	const inThisWeek = dayPeriod(dayInWeek(weekday, weekOf(frame.said, frame)), "weekday");
	const isPast = earlier(inThisWeek.end, frame.said);
	return coming.end.equals(inThisWeek.end) || isPast ? coming : { ...coming, readings: [inThisWeek] };
}

/** The `nth` such weekday after a day. */
export function nthWeekdayAfter(weekday: number, nth: number, from: Day): Day {
	return addDays(weekdayAfter(weekday, from), 7 * (nth - 1));
}

/** The `nth` such weekday before a day. */
export function nthWeekdayBefore(weekday: number, nth: number, from: Day): Day {
	return addDays(lastWeekday(weekday, lastBefore(from)), -7 * (nth - 1));
}

/** The day of a weekday in a week. */
export function dayInWeek(weekday: number, week: Period): Day {
	return weekdayAfter(weekday, lastBefore(week.start));
}

/** The `nth` weekday inside a period, counted from its end when negative; undefined when there are not so many. */
export function nthWeekdayIn(whole: Period, weekday: number, nth: number): Period | undefined {
	const day =
		nth > 0
			? nthWeekdayAfter(weekday, nth, lastBefore(whole.start))
			: addDays(lastWeekday(weekday, whole.end), 7 * (nth + 1));
	const inside = compareDays(day, whole.start) >= 0 && compareDays(day, whole.end) <= 0;
	return inside ? dayPeriod(day, "nth-weekday") : undefined;
}

/** The `nth` day of a period, counted from its end when negative. */
export function nthDayIn(whole: Period, nth: number): Period | undefined {
	const day = nth > 0 ? addDays(whole.start, nth - 1) : addDays(whole.end, nth + 1);
	const inside = compareDays(day, whole.start) >= 0 && compareDays(day, whole.end) <= 0;
	return inside ? dayPeriod(day, "nth-day") : undefined;
}

/** `count` whole weeks from the `nth` that begins in a period, or up to the nth from its end when negative. */
export function nthWeekIn(whole: Period, nth: number, count: number, frame: Frame): Period | undefined {
	if (nth > 0) {
		const first = addDays(weekOf(addDays(whole.start, 6), frame).start, 7 * (nth - 1));
		return weekPeriod(first, addDays(first, 7 * count - 1), whole);
	}
	const lastEnd = lastBefore(weekOf(addDays(whole.end, 1), frame).start);
	const end = addDays(lastEnd, 7 * (nth + 1));
	return weekPeriod(addDays(end, 1 - 7 * count), end, whole);
}

/** The weekday nearest to a day; the `nth` nearest where that is asked for. */
export function closestWeekday(weekday: number, nth: number, to: Day): Day {
	const after = to.dayOfWeek === weekday ? to : weekdayAfter(weekday, to);
	const before = addDays(after, -7);
	const all = [addDays(before, -7), before, after, addDays(after, 7)];
	const sorted = all.sort((a, b) => distance(a, to) - distance(b, to));
	return sorted[nth - 1] ?? after;
}

/** A time that comes every year and is made from each year's period. */
export function yearlyTime(key: string, bare: number, inYear: (year: number) => Period | undefined): Time {
	const known = remembered(inYear);
	return { key, bare, inYear: known, next: rememberedByDay((from) => nextInYears(known, from)) };
}

/** A time that does not move, whatever day it is counted from. */
export function fixedTime(found: Period | undefined, bare: number): Time | undefined {
	if (found === undefined) return undefined;
	const clock = found.clock === undefined ? "" : `${found.clock.hour}:${found.clock.minute}`;
	const key = `${found.rule} ${dayKey(found.start)} ${dayKey(found.end)} ${clock} ${found.isEnd}`;
	return { key, bare, next: () => found };
}

/** A new time from another, by what is done with its period. */
export function mapTime(time: Time, key: string, bare: number, change: (found: Period) => Period | undefined): Time {
	const { inYear } = time;
	const changed = (found: Period | undefined) => found && change(found);
	if (inYear !== undefined) return yearlyTime(`${key} ${time.key}`, bare, (year) => changed(inYear(year)));
	return { key: `${key} ${time.key}`, bare, next: rememberedByDay((from) => changed(time.next(from))) };
}

/** Times nest, and each is asked for the same few years by many rules: what a year gave is kept. */
function remembered(inYear: (year: number) => Period | undefined): (year: number) => Period | undefined {
	const known = new Map<number, Period | undefined>();
	return (year) => {
		if (!known.has(year)) known.set(year, inYear(year));
		return known.get(year);
	};
}

function rememberedByDay(next: (from: Day) => Period | undefined): (from: Day) => Period | undefined {
	const known = new Map<number, Period | undefined>();
	return (from) => {
		const key = dayKey(from);
		if (!known.has(key)) known.set(key, next(from));
		return known.get(key);
	};
}

function nextInYears(inYear: (year: number) => Period | undefined, from: Day): Period | undefined {
	for (let year = from.year - 1; year <= from.year + 9; year++) {
		const found = inYear(year);
		if (found !== undefined && compareDays(found.end, from) >= 0) return found;
	}
	return undefined;
}

function weekPeriod(start: Day, end: Day, whole: Period): Period | undefined {
	const touches = compareDays(start, whole.end) <= 0 && compareDays(end, whole.start) >= 0;
	return touches ? { start, end, precision: "week", rule: "nth-week" } : undefined;
}

function lastWeekday(weekday: number, onOrBefore: Day): Day {
	return addDays(onOrBefore, -((onOrBefore.dayOfWeek - weekday + 7) % 7));
}

function distance(a: Day, b: Day): number {
	return Math.abs(daysBetween(a, b));
}
