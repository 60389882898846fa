import type { occurrenceOutcomes } from "./schema/outcomes.ts";
import type { Reader } from "./types.ts";
import { eventsOf } from "./verification-facts.ts";

/** An outcome of a period as its event tells it. */
export type PeriodOutcome = Omit<typeof occurrenceOutcomes.$inferSelect, "occurrenceId" | "revision">;

/** What events by an instant tell of the outcomes of each period, by the period's id and the outcome's number. */
export async function toldOfPeriods(
	db: Reader,
	by: Date | undefined,
): Promise<Map<number, Map<number, PeriodOutcome>>> {
	const told = new Map<number, Map<number, PeriodOutcome>>();
	for await (const event of eventsOf(db, ["outcome_marked", "corrected", "outcome_withdrawn"])) {
		const { occurrenceId, kind, recordedAt, data } = event;
		if (occurrenceId === null || (by && recordedAt > by)) continue;
		const outcomes = told.get(occurrenceId) ?? new Map<number, PeriodOutcome>();
		told.set(occurrenceId, outcomes);
		// The first events of periods did not number their outcomes.
		const revision = Number(data["outcomeRevision"] ?? outcomes.size + 1);
		const marked = outcomes.get(revision);
		if (kind !== "outcome_withdrawn") outcomes.set(revision, factsIn(event));
		else if (marked) outcomes.set(revision, { ...marked, changeKind: "withdrawn" });
	}
	return told;
}

type EventRow = ReturnType<typeof eventsOf> extends AsyncGenerator<infer E> ? E : never;

interface MarkedEvent extends Omit<PeriodOutcome, "cause" | "causeBy"> {
	readonly cause?: string | null;
	readonly causeBy?: string;
	readonly proposal?: { readonly by?: number };
}

function factsIn({ data, reason, recordedAt, actorId }: EventRow): PeriodOutcome {
	const marked = data as unknown as MarkedEvent;
	const { outcome, happenedOn, rationale, changeKind, cause = null, causeBy = "", proposal } = marked;
	const proposedBy = proposal?.by ?? null;
	const decided = { decidedAt: recordedAt, decidedBy: actorId, proposedBy };
	return { outcome, happenedOn, rationale, changeKind, reason, cause, causeBy, ...decided };
}
