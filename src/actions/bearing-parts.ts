import { listBearings } from "../../db/evidence.ts";
import { findOccurrence } from "../../db/occurrences.ts";
import { findPledge } from "../../db/pledges.ts";
import type { Reader } from "../../db/types.ts";
import { bearsContrary } from "../domain/evidence.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Bearing } from "../domain/pledge.ts";
import { invalidInput } from "../domain/problem.ts";

interface Judged {
	readonly publicId: string;
	/** The number of the period, where one is judged. */
	readonly number?: number | undefined;
	readonly outcome: Outcome;
	readonly evidence: readonly { readonly evidence: { readonly bearing: Bearing } }[];
}

/**
 * Warns of an outcome that all of the evidence, on record and given, speaks against: most often "for" and "against" were
 * mixed up. Whoever means it says so. Throws a Problem as long as they do not.
 */
export async function assertBearing(db: Reader, judged: Judged, isMeant: boolean): Promise<void> {
	if (isMeant) return;
	const { publicId, number, outcome, evidence } = judged;
	const pledge = await findPledge(db, publicId);
	if (!pledge) return; // The verb says so.
	const period = number === undefined ? undefined : await findOccurrence(db, pledge.id, number);
	const known = await listBearings(db, period ? { occurrenceId: period.id } : { pledgeId: pledge.id });
	const bearing = bearsContrary(outcome, [...known, ...evidence.map((one) => one.evidence.bearing)]);
	if (bearing)
		throw invalidInput("despiteEvidence", "outcome.evidence_contrary", {
			bearing,
			outcome: { text: `outcome.${outcome}` },
		});
}
