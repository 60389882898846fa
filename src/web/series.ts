import { listOccurrenceOutcomes, type Occurrence } from "../../db/occurrences.ts";
import type { GatheredPledge } from "../../db/pledge-documents.ts";
import type { Deps } from "../deps.ts";
import { daysBetween } from "../domain/civil-date.ts";
import { isSettled } from "../domain/outcome.ts";
import type { Rhythm } from "../domain/rhythm.ts";
import type { OccurrenceView, SeriesView } from "./views/parts/series-section.tsx";

const SHOWN = 24;

/** How a recurring pledge comes round and how its latest periods went; undefined for any other pledge. */
export async function seriesOf(
	{ db, now }: Deps,
	{ pledge, occurrences: rows }: GatheredPledge,
	rhythm: Rhythm | undefined,
): Promise<SeriesView | undefined> {
	if (pledge.deadlineKind !== "recurring" || rows.length === 0) return undefined;
	const marked = await listOccurrenceOutcomes(db, pledge.id);
	const outcomes = marked.filter(({ decidedAt }) => decidedAt <= now());
	const occurrences = rows.slice(0, SHOWN).map((row) => ({
		...occurrenceView(row),
		rationale: outcomes.find(({ number }) => number === row.number)?.rationale || undefined,
	}));
	return { occurrences, isCut: rows.length > SHOWN, untilOn: rhythm?.untilOn, isOver: pledge.lapsedAt !== null };
}

/** An occurrence as pages show it. */
export function occurrenceView(row: Occurrence): OccurrenceView {
	const { number, startsOn, dueOn, outcome, happenedOn } = row;
	const days = happenedOn ? daysBetween(dueOn, happenedOn) : 0;
	return {
		number,
		startsOn,
		dueOn,
		outcome,
		isRunning: row.lapsedAt === null,
		isAwaiting: row.lapsedAt !== null && !isSettled(outcome),
		daysLate: outcome === "fulfilled" && days > 0 ? days : undefined,
		happenedOn: (isSettled(outcome) && happenedOn) || undefined,
	};
}
