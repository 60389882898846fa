/** What an event about an outcome or a correction carries of how the pledge stands to its deadline, as pages say it then. */
import type { Occurrence } from "../../db/occurrences.ts";
import type { Pledge } from "../../db/pledges.ts";
import type { Config } from "../config.ts";
import { countedFrom, daysLate, type StandingRow, standingOf, timelinessOf } from "../domain/timeliness.ts";

/** The parts of a pledge's row that say how it stands. */
type Row = StandingRow & Pick<Pledge, "dueOn" | "dueAt">;

export type StandingFacts = ReturnType<typeof standingFacts>;

/** The standing of a pledge, kept because what was told of it does not change with the clock, the deadline or the policy. */
export function standingFacts({ LATE_FROM, DUE_SOON_DAYS }: Config, row: Row, now: Date) {
	const { kind, outcome, deadlineKind, dueOn, dueAt, timeZone } = row;
	const standing = standingOf(row, LATE_FROM);
	const expected = row.dueIsExpected ? { isExpected: true } : {};
	const timeliness = timelinessOf(standing, now, DUE_SOON_DAYS) ?? null;
	return {
		...{ kind, outcome, timeliness },
		daysLate: (timeliness === "late" && daysLate(standing, now)) || null,
		countedFrom: countedFrom(standing) ?? null,
		deadline: { kind: deadlineKind, dueOn, dueAt: dueAt?.toISOString() ?? null, timeZone, ...expected },
	};
}

/** The standing of one period of a pledge, which is due by itself. */
export function periodStanding(config: Config, { pledge, period }: { pledge: Pledge; period: Occurrence }, now: Date) {
	const { dueOn, lapsesAt, outcome, happenedOn } = period;
	const own = {
		deadlineKind: "date",
		dueIsExpected: false,
		firstDueOn: dueOn,
		dueOn,
		dueAt: null,
		lapsesAt,
		outcome,
		happenedOn,
	} as const;
	return standingFacts(config, { ...pledge, ...own }, now);
}
