import { civilDateIn, daysBetween } from "./civil-date.ts";
import type { DeadlineKind } from "./deadline.ts";
import { isSettled, type Outcome } from "./outcome.ts";
import type { PledgeKind } from "./pledge.ts";
import type { LateFrom } from "./policy.ts";

/**
 * How a pledge stands to its deadline: derived from deadline, outcome and clock, and never a judgement.
 * `waiting`: its milestone or condition is pending, or the day on which its milestone was expected has passed and is not
 * settled. `ended`: the period of a pledge to refrain, or the series of a
 * recurring one, is over, and an editor has to say what became of it.
 */
export const TIMELINESS = [
	"no_deadline",
	"waiting",
	"upcoming",
	"due_soon",
	"overdue",
	"ended",
	"on_time",
	"late",
	"missed",
] as const;
export type Timeliness = (typeof TIMELINESS)[number];

export interface Standing {
	readonly kind: PledgeKind;
	readonly deadlineKind: DeadlineKind;
	/** The last day still on time by the first deadline. */
	readonly firstDueOn: string | undefined;
	/** The first instant that is no longer on time by the deadline in force. */
	readonly lapsesAt: Date | undefined;
	/** Whether that follows a milestone whose day is only expected: it does not lapse, and nothing is late by it. */
	readonly isExpected?: boolean | undefined;
	/** Whether the first day was promised or settled; true when absent. */
	readonly isFirstFirm?: boolean | undefined;
	readonly timeZone: string;
	readonly outcome: Outcome;
	readonly happenedOn: string | undefined;
	/** Which deadline lateness counts from, by the newsroom's policy; the first when absent. */
	readonly lateFrom?: LateFrom | undefined;
}

/** The same as it stands in a pledge's row. */
export interface StandingRow {
	readonly kind: PledgeKind;
	readonly deadlineKind: DeadlineKind;
	readonly firstDueOn: string | null;
	readonly firstDueIsFirm: boolean;
	readonly lapsesAt: Date | null;
	readonly dueIsExpected: boolean;
	readonly timeZone: string;
	readonly outcome: Outcome;
	readonly happenedOn: string | null;
}

/** A row as the rules below take it, with the deadline from which the policy counts. */
export function standingOf(row: StandingRow, lateFrom: LateFrom): Standing {
	const { kind, deadlineKind, timeZone, outcome } = row;
	const [firstDueOn, lapsesAt, happenedOn] = [row.firstDueOn, row.lapsesAt, row.happenedOn] as const;
	const known = { isExpected: row.dueIsExpected, isFirstFirm: row.firstDueIsFirm };
	const given = { firstDueOn: firstDueOn ?? undefined, lapsesAt: lapsesAt ?? undefined, ...known };
	return { kind, deadlineKind, timeZone, outcome, ...given, happenedOn: happenedOn ?? undefined, lateFrom };
}

const DAY_MS = 86_400_000;
/** Deadlines whose clock starts with something that has not come about yet. */
export const WAITING_KINDS: readonly DeadlineKind[] = ["milestone", "condition", "term"];

/** The timeliness of a pledge now. Undefined where the outcome makes the deadline beside the point. */
export function timelinessOf(pledge: Standing, now: Date, dueSoonDays: number): Timeliness | undefined {
	if (isSettled(pledge.outcome)) return settledTimeliness(pledge);
	const { lapsesAt } = pledge;
	if (!lapsesAt) return WAITING_KINDS.includes(pledge.deadlineKind) ? "waiting" : "no_deadline";
	if (lapsesAt <= now && pledge.isExpected) return "waiting";
	if (lapsesAt <= now) return endsInsteadOfDue(pledge) ? "ended" : "overdue";
	return lapsesAt.getTime() - now.getTime() <= dueSoonDays * DAY_MS ? "due_soon" : "upcoming";
}

/** A pledge to refrain is over on its day, and a recurring one with its last period; each period was due by itself. */
function endsInsteadOfDue({ kind, deadlineKind }: Standing): boolean {
	return kind === "refrain" || deadlineKind === "recurring";
}

/** Days after the deadline that counts: of the fulfilment where there is one, else of today. Undefined where not late. */
export function daysLate(pledge: Standing, now: Date): number | undefined {
	const from = countedFrom(pledge);
	if (!from) return undefined;
	const until = isSettled(pledge.outcome) ? pledge.happenedOn : civilDateIn(pledge.timeZone, now);
	const days = until ? daysBetween(from, until) : 0;
	return days > 0 ? days : undefined;
}

function settledTimeliness(pledge: Standing): Timeliness | undefined {
	const { happenedOn, outcome } = pledge;
	const from = countedFrom(pledge);
	if (outcome !== "fulfilled" && outcome !== "partly_fulfilled")
		return outcome === "broken" && from ? "missed" : undefined;
	if (!from) return "no_deadline";
	return happenedOn && daysBetween(from, happenedOn) > 0 && pledge.kind === "deliver" ? "late" : "on_time";
}

/**
 * The last day that counts as on time. A pledge may have lost its date since it was first promised for one. A day that is
 * only expected is nobody's promise, so nothing is on time or late by it.
 */
export function countedFrom(standing: Standing): string | undefined {
	const { lateFrom, firstDueOn, lapsesAt, timeZone, isExpected, isFirstFirm = true } = standing;
	if (lateFrom === "current" && lapsesAt && !isExpected) return lastDayBefore(lapsesAt, timeZone);
	return isExpected && !isFirstFirm ? undefined : firstDueOn;
}

/** The civil day before a lapse: the last one on time. */
export function lastDayBefore(lapsesAt: Date, timeZone: string): string {
	return civilDateIn(timeZone, new Date(lapsesAt.getTime() - 1));
}
