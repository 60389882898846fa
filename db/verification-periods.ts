import { asc, eq } from "drizzle-orm";
import { toldOfPeriods } from "./occurrence-outcomes-then.ts";
import { occurrenceOutcomes, occurrences } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";
import { type Difference, differs, MOST } from "./verification-facts.ts";

/** Every outcome of a single period of a recurring pledge, with its rationale, against the event that marked it. */
export async function differenceOfPeriods(db: Reader): Promise<Difference | undefined> {
	const told = await toldOfPeriods(db, undefined);
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
