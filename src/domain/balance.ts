import type { Outcome } from "./outcome.ts";

/** What the balance counts of one pledge. */
export interface BalancePledge {
	readonly outcome: Outcome;
	readonly lapsedAt: Date | null;
	readonly settledAt: Date | null;
}

/** How many pledges of a promiser, a party or a topic became what, and how long their outcome took. */
export interface Balance {
	readonly registered: number;
	readonly lapsed: number;
	readonly fulfilled: number;
	readonly partly: number;
	readonly broken: number;
	/** Settled in another way: withdrawn, overtaken, unverifiable. */
	readonly otherwise: number;
	readonly open: number;
	/** The median of the days from the noticed lapse to the outcome, of those that lapsed first; undefined where none. */
	readonly medianDays: number | undefined;
}

const DAY_MS = 86_400_000;

/** Counts pledges. It weighs none and ranks nobody: it shows the desk what it follows. */
export function balanceOf(pledges: readonly BalancePledge[]): Balance {
	const having = (...outcomes: readonly Outcome[]) =>
		pledges.filter(({ outcome }) => outcomes.includes(outcome)).length;
	return {
		registered: pledges.length,
		lapsed: pledges.filter(({ lapsedAt }) => lapsedAt).length,
		fulfilled: having("fulfilled"),
		partly: having("partly_fulfilled"),
		broken: having("broken"),
		otherwise: having("withdrawn", "overtaken", "unverifiable"),
		open: having("not_started", "in_progress", "stalled"),
		medianDays: median(pledges.flatMap(daysToOutcome)),
	};
}

function daysToOutcome({ lapsedAt, settledAt }: BalancePledge): number[] {
	if (!lapsedAt || !settledAt || settledAt < lapsedAt) return [];
	return [(settledAt.getTime() - lapsedAt.getTime()) / DAY_MS];
}

function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
	return low === undefined || high === undefined ? undefined : Math.round(((low + high) / 2) * 10) / 10;
}
