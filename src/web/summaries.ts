import { listTallies } from "../../db/occurrences.ts";
import type { PledgeSummary as Row } from "../../db/pledge-lists.ts";
import { listPromisersOfMany } from "../../db/pledges.ts";
import { listTopicsOf } from "../../db/topics.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn, daysBetween, timeIn } from "../domain/civil-date.ts";
import {
	countedFrom,
	daysLate,
	lastDayBefore,
	type Standing,
	type StandingRow,
	standingOf,
	type Timeliness,
	timelinessOf,
} from "../domain/timeliness.ts";
import type { Due } from "./views/parts/due-date.tsx";
import type { PledgeSummary } from "./views/parts/pledge-item.tsx";

/** Rows of pledges as lists show them, in the same order. */
export async function summarise(deps: Deps, rows: readonly Row[]): Promise<PledgeSummary[]> {
	const ids = rows.map((row) => row.id);
	const promisers = await listPromisersOfMany(deps.db, ids);
	const topics = await listTopicsOf(deps.db, ids);
	const tallies = await listTallies(deps.db, rows);
	return rows.map((row) => ({
		id: row.publicId,
		title: row.title,
		promisers: promisers.get(row.id) ?? [],
		topics: topics.get(row.id) ?? [],
		saidOn: row.saidOn,
		due: dueOf(row),
		tally: tallies.get(row.id),
		firstDueOn: row.firstDueOn === row.dueOn ? undefined : (row.firstDueOn ?? undefined),
		...standingInWords(deps, row),
	}));
}

type Dated = Pick<Row, "dueOn" | "dueAt" | "timeZone">;

/** The due day, and the time of day where the deadline is by the hour. */
export function dueOf({ dueOn, dueAt, timeZone }: Dated): Due {
	return { on: dueOn ?? undefined, time: dueAt ? timeIn(timeZone, dueAt) : undefined, zone: timeZone };
}

/** Outcome and timeliness, with the days that the sentence counts. */
export function standingInWords(deps: Deps, row: StandingRow) {
	const now = deps.now();
	const standing = standingOf(row, deps.config.LATE_FROM);
	const timeliness = timelinessOf(standing, now, deps.config.DUE_SOON_DAYS);
	const { kind, outcome, isExpected } = standing;
	const told = { days: daysOf(standing, timeliness, now), countedFrom: countedFrom(standing), isExpected };
	return { kind, outcome, timeliness, ...told };
}

function daysOf(standing: Standing, timeliness: Timeliness | undefined, now: Date): number | undefined {
	switch (timeliness) {
		case "upcoming":
		case "due_soon":
			return daysBetween(civilDateIn(standing.timeZone, now), lastDayOf(standing));
		// "Passed 3 days ago" is said of the day that stands beside it; how late it is by the first day stands apart.
		case "overdue":
		case "ended":
			return daysBetween(lastDayOf(standing), civilDateIn(standing.timeZone, now));
		case "waiting":
			return standing.isExpected ? daysBetween(lastDayOf(standing), civilDateIn(standing.timeZone, now)) : undefined;
		case "late":
			return daysLate(standing, now);
		case "no_deadline":
		case "on_time":
		case "missed":
		case undefined:
			return undefined;
	}
}

/** The civil day before the lapse: the last one on time. */
function lastDayOf({ lapsesAt, timeZone }: Standing): string {
	return lastDayBefore(lapsesAt ?? new Date(1), timeZone);
}
