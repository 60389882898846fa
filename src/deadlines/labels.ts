import type { Temporal } from "temporal-polyfill";
import { because, type Reason } from "../domain/explanation.ts";
import type { Clock, Period } from "./model.ts";

/** "14:30 (Europe/Paris) on 31 October 2025". */
export function momentReason(at: Temporal.PlainDateTime, zone: string): Reason {
	return because("moment", { time: clockLabel(at), zone, day: at.toPlainDate() });
}

/** How a reader calls a period: by its own label, or by one made from its days. */
export function describePeriod(period: Period): Reason {
	if (period.label !== undefined) return period.label;
	const { start, end } = period;
	switch (period.precision) {
		case "year":
			return because("year", { year: end.year });
		case "half":
			return because("half", { half: end.month <= 6 ? 1 : 2, year: end.year });
		case "quarter":
			return because("quarter", { quarter: Math.ceil(end.month / 3), year: end.year });
		case "month":
			return because("month", { month: { monthOf: end } });
		case "season":
		case "week":
		case "day":
		case "instant":
			return start.equals(end) ? because("day", { day: end }) : because("from_to", { from: start, to: end });
	}
}

/** "14:30". */
export function clockLabel({ hour, minute }: Pick<Clock, "hour" | "minute">): string {
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
