/** How the periods of a recurring pledge went. */
import type { Outcome } from "./outcome.ts";

/** How many periods there were, and what became of them. Those that still run and are not judged are not among them. */
export interface Tally {
	readonly total: number;
	readonly kept: number;
	/** Of those kept: how many only after their due day. */
	readonly late: number;
	readonly partly: number;
	readonly broken: number;
	/** Withdrawn, overtaken or unverifiable. */
	readonly other: number;
	/** Over, and not judged yet. */
	readonly awaiting: number;
}

interface Counted {
	readonly outcome: Outcome;
	readonly isLate: number;
	readonly n: number;
}

/** Counts by outcome and lateness put together. */
export function tallyOf(counts: readonly Counted[]): Tally {
	const sum = (fits: (one: Counted) => boolean) => counts.filter(fits).reduce((all, { n }) => all + n, 0);
	const of = (...outcomes: readonly Outcome[]) => sum(({ outcome }) => outcomes.includes(outcome));
	return {
		total: sum(() => true),
		kept: of("fulfilled"),
		late: sum(({ outcome, isLate }) => outcome === "fulfilled" && Number(isLate) === 1),
		partly: of("partly_fulfilled"),
		broken: of("broken"),
		other: of("withdrawn", "overtaken", "unverifiable"),
		awaiting: of("not_started", "in_progress", "stalled"),
	};
}

interface Period {
	readonly outcome: Outcome;
	readonly dueOn: string;
	readonly happenedOn: string | null;
	readonly lapsedAt: Date | null;
	readonly settledAt: Date | null;
}

/** The same of periods themselves. */
export function tallyOfPeriods(periods: readonly Period[]): Tally {
	const counted = periods.filter(({ lapsedAt, settledAt }) => lapsedAt !== null || settledAt !== null);
	const isLate = ({ dueOn, happenedOn }: Period) => (happenedOn !== null && happenedOn > dueOn ? 1 : 0);
	return tallyOf(counted.map((period) => ({ outcome: period.outcome, isLate: isLate(period), n: 1 })));
}
