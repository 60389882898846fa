/** What the clock does about a pledge, by the kind of its deadline: the one thing that every door says of it. */
import type { DeadlineKind } from "./deadline.ts";
import type { PledgeKind } from "./pledge.ts";

/** Those that name no day. */
const DAYLESS = ["series_over", "milestone", "condition", "term", "endless", "nothing"] as const;
type Dayless = (typeof DAYLESS)[number];

export type ClockDuty =
	| Dayless
	| "lapses"
	| "passed"
	| "ends"
	| "over"
	| "period"
	| "expected"
	| "expected_passed"
	| "review";

/** Whether what the clock does hangs on no day that could be named. */
export function isDayless(duty: ClockDuty): duty is Dayless {
	return (DAYLESS as readonly ClockDuty[]).includes(duty);
}

/** What of a pledge's row tells it. */
export interface OnTheClock {
	readonly kind: PledgeKind;
	readonly deadlineKind: DeadlineKind;
	readonly lapsesAt: Date | null;
	readonly lapsedAt: Date | null;
	readonly dueIsExpected: boolean;
	readonly reviewOn: string | null;
}

/** What the clock does about an open, published pledge from now on. */
export function clockDuty(pledge: OnTheClock, now: Date): ClockDuty {
	const { kind, deadlineKind, lapsesAt, lapsedAt, dueIsExpected } = pledge;
	if (!lapsesAt) return withoutDay(pledge);
	if (deadlineKind === "recurring") return lapsedAt ? "series_over" : "period";
	const isPast = lapsesAt <= now;
	if (dueIsExpected) return isPast ? "expected_passed" : "expected";
	if (kind === "refrain") return isPast ? "over" : "ends";
	return isPast ? "passed" : "lapses";
}

function withoutDay({ kind, deadlineKind, reviewOn }: OnTheClock): ClockDuty {
	if (deadlineKind === "milestone" || deadlineKind === "condition" || deadlineKind === "term") return deadlineKind;
	if (reviewOn) return "review";
	return kind === "refrain" ? "endless" : "nothing";
}
