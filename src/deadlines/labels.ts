import type { Temporal } from "temporal-polyfill";
import type { Clock, Day, Period } from "./model.ts";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** "October" for 10. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? "";
}

/** "31 October 2025": the one form in which explanations name a day. */
export function longDate(day: Day): string {
	return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

/** "14:30 (Europe/Paris) on 31 October 2025". */
export function longMoment(at: Temporal.PlainDateTime, zone: string): string {
	return `${clockLabel({ hour: at.hour, minute: at.minute })} (${zone}) on ${longDate(at.toPlainDate())}`;
}

/** How a reader calls a period: its own label, or one made from its days. */
export function describePeriod(period: Period): string {
	if (period.label !== undefined) return period.label;
	const { start, end } = period;
	switch (period.precision) {
		case "year":
			return `${end.year}`;
		case "half":
			return `the ${end.month <= 6 ? "first" : "second"} half of ${end.year}`;
		case "quarter":
			return `quarter ${Math.ceil(end.month / 3)} of ${end.year}`;
		case "month":
			return `${MONTHS[end.month - 1]} ${end.year}`;
		case "season":
		case "week":
		case "day":
		case "instant":
			return start.equals(end) ? longDate(end) : `${longDate(start)} to ${longDate(end)}`;
	}
}

export function clockLabel({ hour, minute }: Clock): string {
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
