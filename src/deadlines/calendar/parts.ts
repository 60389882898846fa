import type { Precision } from "../../domain/deadline.ts";
import { because, type Reason } from "../../domain/explanation.ts";
import { describePeriod } from "../labels.ts";
import type { Day, Period } from "../model.ts";
import { addDays, addMonths, civilDay, daysBetween, lastBefore } from "./periods.ts";

/** A part of a period as people name it; "mid-by" is "mid" after "by", which ends at the middle itself. */
export type PartName = "start" | "early" | "mid" | "mid-by" | "late" | "end" | "first-half" | "second-half";

/** Early, middle, late … part of a period, or undefined where the period is too short to have one. */
export function partOf(whole: Period, part: PartName): Period | undefined {
	switch (part) {
		case "end":
			return ending(whole);
		case "late":
			return {
				...ending(whole),
				rough: true,
				rule: "part-of-period",
				label: because("last_part", { period: describePeriod(whole) }),
			};
		case "start":
		case "early":
			return rough(whole, earlyEnd(whole), because("first_part", { period: describePeriod(whole) }));
		case "mid":
			return withOther(whole, midEnd(whole), otherMiddle(whole, 15));
		case "mid-by":
			return withOther(whole, otherMiddle(whole, 15) ?? midEnd(whole), otherMiddle(whole, 20) ?? midEnd(whole));
		case "first-half":
			return {
				...rough(whole, halfEnd(whole), because("first_half", { period: describePeriod(whole) })),
				rough: false,
			};
		case "second-half":
			return {
				...ending(whole),
				rule: "part-of-period",
				isEnd: false,
				label: because("second_half", { period: describePeriod(whole) }),
			};
	}
}

/** The end of a period: before it still means up to its last day. */
function ending(whole: Period): Period {
	return { ...whole, rule: "end-of-period", isEnd: true };
}

function rough(whole: Period, end: Day, label: Reason): Period {
	const precision: Precision = whole.precision === "day" ? "day" : whole.precision;
	return { start: whole.start, end, precision, rule: "part-of-period", rough: true, label };
}

function withOther(whole: Period, end: Day, other: Day | undefined): Period {
	const label = because("middle", { period: describePeriod(whole) });
	// "before mid-2026" means up to the middle, not up to the beginning.
	const first = { ...rough(whole, end, label), isEnd: true };
	if (other === undefined || other.equals(end)) return first;
	return { ...first, readings: [{ ...rough(whole, other, label), isEnd: true }] };
}

/** Year: its first quarter; quarter, season: its first month; month: the 10th; week: its third day. */
function earlyEnd(whole: Period): Day {
	if (isDecadeOrMore(whole)) return addDays(whole.start, Math.round(lengthOf(whole) * 0.3) - 1);
	switch (whole.precision) {
		case "year":
			return lastBefore(addMonths(whole.start, 3));
		case "half":
			return lastBefore(addMonths(whole.start, 2));
		case "quarter":
		case "season":
			return lastBefore(addMonths(whole.start, 1));
		case "month":
			return addDays(whole.start, 9);
		case "week":
			return addDays(whole.start, 2);
		case "day":
		case "instant":
			return addDays(whole.start, Math.floor(lengthOf(whole) / 3));
	}
}

function midEnd(whole: Period): Day {
	if (isCentury(whole)) return civilDay(whole.start.year + 50, 12, 31) ?? whole.end;
	switch (whole.precision) {
		case "month":
			return addDays(whole.start, 19);
		case "week":
			return addDays(whole.start, 3);
		case "year":
		case "half":
		case "quarter":
		case "season":
		case "day":
		case "instant":
			return isDecadeOrMore(whole) ? (civilDay(whole.start.year + 5, 12, 31) ?? whole.end) : halfEnd(whole);
	}
}

/** The other middle that people mean: a day of the month, or the Wednesday of a week. */
function otherMiddle(whole: Period, day: number): Day | undefined {
	if (whole.precision === "week") return day === 15 ? addDays(whole.start, 2) : undefined;
	return whole.precision === "month" ? addDays(whole.start, day - 1) : undefined;
}

function halfEnd(whole: Period): Day {
	const months = (whole.end.year - whole.start.year) * 12 + whole.end.month - whole.start.month + 1;
	if (whole.precision === "month") return addDays(whole.start, 14);
	if (months >= 2 && whole.start.day === 1) {
		const half = lastBefore(addMonths(whole.start, Math.floor(months / 2)));
		return months % 2 === 0 ? half : addDays(half, 15);
	}
	return addDays(whole.start, Math.floor((lengthOf(whole) - 1) / 2));
}

function lengthOf(whole: Period): number {
	return daysBetween(whole.start, whole.end) + 1;
}

function isDecadeOrMore(whole: Period): boolean {
	return whole.end.year - whole.start.year >= 9;
}

function isCentury(whole: Period): boolean {
	return whole.end.year - whole.start.year >= 99;
}
