/** The periods of recurring pledges: their days follow from the deadline, and what the clock noticed from its events. */
import { and, asc, eq, getTableColumns, inArray, isNotNull } from "drizzle-orm";
import { endOfDay } from "../src/domain/civil-date.ts";
import { isSettled } from "../src/domain/outcome.ts";
import { nextPeriod, type Rhythm } from "../src/domain/rhythm.ts";
import type { Occurrence } from "./occurrences.ts";
import type { Pledge } from "./pledges.ts";
import { occurrenceOutcomes, occurrences } from "./schema/outcomes.ts";
import { events } from "./schema/record.ts";
import type { Reader } from "./types.ts";
import { grouped } from "./verification-facts.ts";

/** All periods of a pledge, the first first, with what events and outcomes tell of them by the period's id. */
export interface Series {
	readonly rows: readonly Occurrence[];
	/** When lapses of each were noticed. */
	readonly lapses: ReadonlyMap<number | null, readonly { readonly at: Date }[]>;
	readonly outcomes: ReadonlyMap<number, readonly (typeof occurrenceOutcomes.$inferSelect)[]>;
}

/** The deadlines that periods come from. */
interface Revision {
	readonly revision: number;
	readonly rhythm: Rhythm | null;
	readonly timeZone: string;
	readonly setAt: Date;
}

/** The periods of each of these pledges that has some. */
export async function listSeriesOf(db: Reader, pledgeIds: readonly number[]): Promise<ReadonlyMap<number, Series>> {
	const rows = await db
		.select()
		.from(occurrences)
		.where(inArray(occurrences.pledgeId, [...pledgeIds]))
		.orderBy(asc(occurrences.pledgeId), asc(occurrences.number));
	const ids = [...new Set(rows.map(({ pledgeId }) => pledgeId))];
	if (ids.length === 0) return new Map();
	const lapsed = await db
		.select({ id: events.occurrenceId, at: events.recordedAt })
		.from(events)
		.where(and(inArray(events.pledgeId, ids), eq(events.kind, "lapsed"), isNotNull(events.occurrenceId)));
	const judged = await db
		.select(getTableColumns(occurrenceOutcomes))
		.from(occurrenceOutcomes)
		.innerJoin(occurrences, eq(occurrences.id, occurrenceOutcomes.occurrenceId))
		.where(inArray(occurrences.pledgeId, ids));
	const all = {
		lapses: grouped(lapsed, ({ id }) => id),
		outcomes: grouped(judged, ({ occurrenceId }) => occurrenceId),
	};
	return new Map([...grouped(rows, ({ pledgeId }) => pledgeId)].map(([id, own]) => [id, { rows: own, ...all }]));
}

/** What is otherwise in a pledge's periods than its deadlines, outcomes and events have it, in words. */
export function differenceOfSeries(pledge: Pledge, deadlines: readonly Revision[], series: Series): string | undefined {
	for (const [index, row] of series.rows.entries()) {
		const said = `Period ${row.number}`;
		if (row.number !== index + 1) return `Period ${index + 1} is gone.`;
		const deadline = deadlines.find(({ revision }) => revision === row.deadlineRevision);
		const field = deadline ? wrongDay(row, { deadline, before: series.rows.slice(0, index) }) : "deadlineRevision";
		const wrong = field ?? wrongJudgement(row, series) ?? wrongPassing(row, { deadlines, series });
		if (wrong) return `${said} is not what its deadline, outcomes and events say: ${wrong} differs.`;
	}
	return wrongRunning(pledge, deadlines, series);
}

interface Made {
	readonly deadline: Revision;
	readonly before: readonly Occurrence[];
}

/** The period that follows what counted when it was made: with its deadline, or when the one before it had passed. */
function wrongDay(row: Occurrence, { deadline, before }: Made): string | undefined {
	const previous = before.at(-1);
	const isFirst = previous?.deadlineRevision !== row.deadlineRevision;
	if (!isFirst && !previous.lapsedAt) return "number";
	const counted = ({ supersededAt }: Occurrence) => !supersededAt || supersededAt > deadline.setAt;
	const last = isFirst ? before.findLast(counted) : previous;
	const period = deadline.rhythm && nextPeriod(deadline.rhythm, last?.dueOn);
	if (row.startsOn !== period?.startsOn) return "startsOn";
	if (row.dueOn !== period.dueOn) return "dueOn";
	return row.lapsesAt.getTime() === endOfDay(row.dueOn, deadline.timeZone).getTime() ? undefined : "lapsesAt";
}

function wrongJudgement({ id, outcomeRevision, outcome, happenedOn, settledAt }: Occurrence, { outcomes }: Series) {
	const inForce = outcomes.get(id)?.find(({ revision }) => revision === outcomeRevision);
	if (outcomeRevision > 0 ? !inForce : (outcomes.get(id) ?? []).some(({ changeKind }) => changeKind !== "withdrawn"))
		return "outcomeRevision";
	if (outcome !== (inForce?.outcome ?? "not_started")) return "outcome";
	if (happenedOn !== (inForce?.happenedOn ?? null)) return "happenedOn";
	return (settledAt !== null) === isSettled(outcome) ? undefined : "settledAt";
}

interface Around {
	readonly deadlines: readonly Revision[];
	readonly series: Series;
}

/** A lapse has an event of the same moment, unless an outcome stood by then. What gave way did so to a later deadline. */
function wrongPassing(
	{ id, lapsesAt, lapsedAt, supersededAt, deadlineRevision }: Occurrence,
	{ deadlines, series }: Around,
) {
	const noticed = series.lapses.get(id) ?? [];
	const isAt = (one: Date, other: Date) => one.getTime() === other.getTime();
	if (lapsedAt === null ? noticed.length > 0 : lapsedAt < lapsesAt) return "lapsedAt";
	if (lapsedAt && !noticed.some(({ at }) => isAt(at, lapsedAt))) {
		const settled = (series.outcomes.get(id) ?? []).some(
			({ decidedAt, outcome }) => isSettled(outcome) && decidedAt <= lapsedAt,
		);
		if (!settled) return "lapsedAt";
	}
	if (!supersededAt) return undefined;
	const gaveWay = deadlines.some(({ revision, setAt }) => revision > deadlineRevision && isAt(setAt, supersededAt));
	return gaveWay ? undefined : "supersededAt";
}

/** The period that runs, and what the pledge's row repeats of it. */
function wrongRunning(pledge: Pledge, deadlines: readonly Revision[], { rows }: Series): string | undefined {
	if (pledge.deadlineKind !== "recurring") return undefined;
	const last = rows.findLast(({ supersededAt }) => !supersededAt);
	const rhythm = deadlines.at(-1)?.rhythm;
	const isOver = !last || last.lapsedAt !== null || last.deadlineRevision !== pledge.deadlineRevision;
	if (isOver && rhythm && nextPeriod(rhythm, last?.dueOn)) return `The period after ${last?.number ?? 0} is gone.`;
	const repeats = "Its row is not what its periods say";
	if ((last?.dueOn ?? null) !== pledge.dueOn) return `${repeats}: dueOn differs.`;
	if (last?.lapsesAt.getTime() !== pledge.lapsesAt?.getTime()) return `${repeats}: lapsesAt differs.`;
	return isOver === (pledge.lapsedAt !== null) ? undefined : `${repeats}: lapsedAt differs.`;
}
