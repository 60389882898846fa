/** When an outcome can be taken back: what a pledge's and one of its periods' have in common. */
import type { Deps } from "../deps.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled, type Outcome } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";

/** An outcome as it was decided, the parts that matter where another is taken back. */
export interface Decided {
	readonly revision: number;
	readonly outcome: Outcome;
	readonly happenedOn: string | null;
	readonly decidedAt: Date;
}

/**
 * The outcome in force, where nobody has been told of it yet. Throws a Problem where there is none, the newest was taken
 * back already, or its hold is over: then a correction reaches whoever got the error.
 */
export function assertHeld(
	{ config }: Pick<Deps, "config">,
	{ latest, newest, now }: { readonly latest: Decided | undefined; readonly newest: number; readonly now: Date },
): Decided {
	if (!latest || latest.revision !== newest) {
		throw new Problem("already-done", "outcome.nothing_to_take_back");
	}
	if (holdEndsAt(latest.decidedAt, outcomeHoldMs(config)) <= now) {
		throw new Problem("already-done", "outcome.hold_is_over");
	}
	return latest;
}

/** What is in force again, for the row that repeats it. */
export function inForceAgain(before: Decided | undefined) {
	return {
		outcome: before?.outcome ?? "not_started",
		outcomeRevision: before?.revision ?? 0,
		happenedOn: before?.happenedOn ?? null,
	} as const;
}

/** What the event of taking an outcome back tells, besides of what. */
export function withdrawalFacts(taken: Decided, before: Decided | undefined) {
	const { outcome, happenedOn } = inForceAgain(before);
	const from = { outcome: taken.outcome, happenedOn: taken.happenedOn };
	return { what: "outcome", from, outcome, happenedOn, outcomeRevision: taken.revision } as const;
}

/** Since when nothing was settled by an outcome that stands: what was recorded since then is news again. */
export function openSince(earlier: readonly Decided[]): Date {
	return earlier.find(({ outcome }) => isSettled(outcome))?.decidedAt ?? new Date(0);
}
