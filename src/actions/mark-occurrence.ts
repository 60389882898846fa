import { appendEvent } from "../../db/events.ts";
import { countEvidenceOf, insertEvidence } from "../../db/evidence.ts";
import { findOccurrence, insertOccurrenceOutcome, type Occurrence, updateOccurrence } from "../../db/occurrences.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { assertHappenedInBetween } from "../domain/dates-in-order.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { occurrenceFacts } from "./occurrence-parts.ts";
import { type Judgement, missingIn } from "./outcome-parts.ts";
import { takeBackOvertaken } from "./overtaken-parts.ts";
import { editConflict, pledgeAsSeen, userIdOf } from "./pledge-parts.ts";

export interface MarkOccurrenceInput extends Judgement {
	readonly publicId: string;
	/** The version of the pledge that the person saw. */
	readonly version: number;
	/** Which occurrence. */
	readonly number: number;
}

/**
 * Marks what became of one occurrence of a recurring pledge, in an editor's judgement, with the evidence for it. The
 * series goes on: what became of the pledge as a whole is an outcome of its own.
 */
export async function markOccurrence(deps: Deps, actor: Actor, input: MarkOccurrenceInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const occurrence = await findOccurrence(tx, pledge.id, input.number);
		if (!occurrence) throw new Problem("not-found", "There is no such occurrence of this pledge.");
		const marking = { pledge, occurrence, actor, input, now };
		await assertMarkable(tx, marking);
		if (!(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
		await insertParts(tx, marking);
		await appendEvent(tx, {
			kind: input.changeKind === "correction" ? "corrected" : "outcome_marked",
			actor,
			pledgeId: pledge.id,
			occurrenceId: occurrence.id,
			recordedAt: now,
			reason: input.reason,
			data: eventFacts(marking),
			tellFrom: holdEndsAt(now, outcomeHoldMs(deps.config)),
		});
		await takeBackOvertaken(tx, pledge.id, now);
	});
}

interface Marking {
	readonly pledge: Pledge;
	readonly occurrence: Occurrence;
	readonly actor: Actor;
	readonly input: MarkOccurrenceInput;
	readonly now: Date;
}

async function assertMarkable(tx: Tx, { pledge, occurrence, input, now }: Marking): Promise<void> {
	const missing = missingIn(input, occurrence.outcomeRevision);
	if (isSettled(input.outcome) && input.evidence.length === 0 && (await countEvidenceOf(tx, occurrence.id)) === 0) {
		missing["evidenceUrl"] = "A settled outcome needs at least one piece of evidence: give its address.";
	}
	if (Object.keys(missing).length > 0) throw invalidInput(missing);
	const { saidOn, timeZone } = pledge;
	if (input.happenedOn)
		assertHappenedInBetween(input.happenedOn, { saidOn: earliestOf(occurrence, saidOn), timeZone, now });
}

/** A series may be said to run "since January": its first periods lie before the statement. */
function earliestOf({ startsOn }: Occurrence, saidOn: string): string {
	return startsOn < saidOn ? startsOn : saidOn;
}

async function insertParts(tx: Tx, { pledge, occurrence, actor, input, now }: Marking): Promise<void> {
	const by = userIdOf(actor);
	for (const { evidence, source } of input.evidence) {
		const sourceId = await insertSource(tx, source, now);
		const piece = { ...evidence, pledgeId: pledge.id, occurrenceId: occurrence.id, sourceId };
		await insertEvidence(tx, piece, { by, at: now });
	}
	const { outcome, rationale, changeKind, reason } = input;
	const happenedOn = input.happenedOn ?? null;
	const revision = occurrence.outcomeRevision + 1;
	const settledAt = isSettled(outcome) ? now : null;
	await updateOccurrence(tx, occurrence.id, { outcome, outcomeRevision: revision, happenedOn, settledAt });
	const judged = { outcome, happenedOn, rationale, changeKind, reason };
	const decided = { decidedBy: by ?? null, decidedAt: now };
	await insertOccurrenceOutcome(tx, { occurrenceId: occurrence.id, revision, ...judged, ...decided });
}

function eventFacts({ pledge, occurrence, input }: Marking) {
	const { title, publicId, deadlineRevision } = pledge;
	const { outcome, rationale, evidence, changeKind } = input;
	return {
		what: "outcome",
		title,
		publicId,
		deadlineRevision,
		occurrence: occurrenceFacts(occurrence),
		from: { outcome: occurrence.outcome, happenedOn: occurrence.happenedOn },
		outcome,
		happenedOn: input.happenedOn ?? null,
		rationale,
		evidence,
		outcomeRevision: occurrence.outcomeRevision + 1,
		...(changeKind === "correction" ? { corrects: occurrence.outcomeRevision } : {}),
	};
}
