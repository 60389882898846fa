import { asc, eq } from "drizzle-orm";
import { occurrenceOutcomes, occurrences } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";
import { type Difference, differs, eventsOf, type Facts, MOST } from "./verification-facts.ts";

/** Every outcome of a single period of a recurring pledge, with its rationale, against the event that marked it. */
export async function differenceOfPeriods(db: Reader): Promise<Difference | undefined> {
	const told = await toldOfPeriods(db);
	const rows = await db
		.select({ publicId: pledges.publicId, number: occurrences.number, row: occurrenceOutcomes })
		.from(occurrenceOutcomes)
		.innerJoin(occurrences, eq(occurrences.id, occurrenceOutcomes.occurrenceId))
		.innerJoin(pledges, eq(pledges.id, occurrences.pledgeId))
		.orderBy(asc(occurrenceOutcomes.occurrenceId), asc(occurrenceOutcomes.revision))
		.limit(MOST);
	for (const { publicId, number, row } of rows) {
		const what = `outcome ${row.revision} of period ${number} of pledge ${publicId}`;
		const facts = told.get(row.occurrenceId)?.get(row.revision);
		if (!facts) return { what, detail: "No event says that it was marked." };
		told.get(row.occurrenceId)?.delete(row.revision);
		const field = differs(facts, row);
		if (field) return { what, detail: `Its row is not what its event says: ${field} differs.` };
	}
	for (const [occurrenceId, outcomes] of told) {
		const [revision] = outcomes.keys();
		if (revision !== undefined)
			return { what: `outcome ${revision} of the period with the id ${occurrenceId}`, detail: "Its row is gone." };
	}
	return undefined;
}

/** What events tell of the outcomes of each period, by the period's id and the outcome's number. */
async function toldOfPeriods(db: Reader): Promise<Map<number, Map<number, Facts>>> {
	const told = new Map<number, Map<number, Facts>>();
	for await (const event of eventsOf(db, ["outcome_marked", "corrected", "outcome_withdrawn"])) {
		const { occurrenceId, kind, data } = event;
		if (occurrenceId === null) continue;
		const outcomes = told.get(occurrenceId) ?? new Map<number, Facts>();
		told.set(occurrenceId, outcomes);
		// The first events of periods did not number their outcomes.
		const revision = Number(data["outcomeRevision"] ?? outcomes.size + 1);
		if (kind === "outcome_withdrawn") outcomes.set(revision, { ...outcomes.get(revision), changeKind: "withdrawn" });
		else outcomes.set(revision, factsIn(event));
	}
	return told;
}

type EventRow = ReturnType<typeof eventsOf> extends AsyncGenerator<infer E> ? E : never;

function factsIn({ data, reason, recordedAt, actorId }: EventRow): Facts {
	const { outcome, happenedOn, rationale, changeKind, cause = null, causeBy = "", proposal } = data as Facts;
	const proposedBy = (proposal as { readonly by?: number } | undefined)?.by ?? null;
	const decided = { decidedAt: recordedAt, decidedBy: actorId, proposedBy };
	return { outcome, happenedOn, rationale, changeKind, reason, cause, causeBy, ...decided };
}
