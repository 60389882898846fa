import { civilDateIn, daysBetween, inYear } from "./civil-date.ts";
import type { Deadline } from "./deadline.ts";
import { invalidInput } from "./problem.ts";

/** Refuses a statement from the future: it cannot have been said yet anywhere in the zone. */
export function assertSaidByNow(saidOn: string, timeZone: string, now: Date): void {
	const today = civilDateIn(timeZone, now);
	if (saidOn <= today) return;
	throw invalidInput("saidOn", "day.statement_ahead", { saidOn, today, meant: lastTime(saidOn, today) });
}

/** The same day of this year, or where that lies ahead of the last one: it is the year that is mistyped. */
function lastTime(date: string, today: string): string {
	const year = Number(today.slice(0, 4));
	const thisYear = inYear(date, year);
	return thisYear <= today ? thisYear : inYear(date, year - 1);
}

/**
 * Refuses a deadline that ends before the statement was made, and names the likely mistake. In one tracker's history 56
 * of 56 dates typed with a certain year were wrong in just that way, and stood published for 33 days. `field` is the
 * input that can be mended.
 */
export function assertDueAfterStatement(
	deadline: Pick<Deadline, "dueOn" | "dueAt" | "timeZone">,
	saidOn: string,
	field: "dueOn" | "saidOn" = "dueOn",
): void {
	const dueOn = deadline.dueAt ? civilDateIn(deadline.timeZone, deadline.dueAt) : deadline.dueOn;
	if (!dueOn || dueOn >= saidOn) return;
	throw invalidInput(field, "day.due_before_statement", { dueOn, saidOn, meant: likelyMeant(dueOn, saidOn) });
}

/** Refuses an outcome that happened in the future, or before the pledge was made. */
export function assertHappenedInBetween(
	happenedOn: string,
	between: { readonly saidOn: string; readonly timeZone: string; readonly now: Date },
): void {
	const today = civilDateIn(between.timeZone, between.now);
	if (happenedOn > today) {
		throw invalidInput("happenedOn", "day.happened_ahead", { happenedOn, today });
	}
	const { saidOn } = between;
	if (happenedOn < saidOn) {
		const meant = likelyMeant(happenedOn, saidOn, today);
		throw invalidInput("happenedOn", "day.happened_before_statement", { happenedOn, saidOn, meant });
	}
}

/** The same day in the statement's year or the next, where that would have been in order: not before it, and by `latest`. */
function likelyMeant(date: string, saidOn: string, latest?: string): string {
	const year = Number(saidOn.slice(0, 4));
	const meant = [year, year + 1].map((candidate) => inYear(date, candidate)).find((candidate) => candidate >= saidOn);
	const isRefused = !meant || daysBetween(saidOn, meant) > 400 || (latest !== undefined && meant > latest);
	return isRefused ? "none" : meant;
}
