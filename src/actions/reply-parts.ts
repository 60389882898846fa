import { civilDateIn } from "../domain/civil-date.ts";
import { invalidInput } from "../domain/problem.ts";

/** Refuses to want an answer before the day on which it is asked for. */
export function assertDaysToAnswer({ askedOn, dueOn }: { readonly askedOn: string; readonly dueOn: string }): void {
	if (dueOn < askedOn) throw invalidInput("dueOn", "reply.too_short", { askedOn });
}

/** Refuses a day that lies ahead in the newsroom's zone, or before another. Throws a Problem beside the field. */
export function assertDayBetween(
	field: string,
	day: string,
	{ from, timeZone, now }: { readonly from: string; readonly timeZone: string; readonly now: Date },
): void {
	const today = civilDateIn(timeZone, now);
	if (day > today) throw invalidInput(field, "day.ahead", { day, today });
	if (day < from) throw invalidInput(field, "day.before", { day, from });
}
