import type { DeadlineChange } from "./deadline.ts";
import { daysLate, type Standing } from "./timeliness.ts";

/** How far a pledge has slipped from its first date. */
export interface Slippage {
	/** The first day that was promised or settled. */
	readonly firstDueOn: string;
	/** How often the day moved since, whoever moved it. Corrections of the newsroom's own errors are none. */
	readonly moves: number;
	/** Days from the first date to the fulfilment, or to today; 0 while it has not passed. */
	readonly daysPast: number;
}

interface Revision {
	readonly change: DeadlineChange;
	readonly dueOn?: string | null | undefined;
}

/** The slippage of a pledge, or undefined while its day has never moved. Revisions come in order, the original first. */
export function slippageOf(revisions: readonly Revision[], standing: Standing, now: Date): Slippage | undefined {
	const { firstDueOn } = standing;
	const anew = revisions.findLastIndex(({ change }) => change === "original" || change === "corrected");
	const days = revisions.slice(Math.max(anew, 0)).flatMap(({ dueOn }) => (dueOn ? [dueOn] : []));
	if (!firstDueOn) return undefined;
	// Before it, the day was only that of an expected milestone, which nobody promised.
	const since = days.slice(Math.max(days.indexOf(firstDueOn), 0));
	const moves = since.filter((day, i) => i > 0 && day !== since[i - 1]).length;
	if (moves === 0) return undefined;
	return { firstDueOn, moves, daysPast: daysLate({ ...standing, lateFrom: "first" }, now) ?? 0 };
}
