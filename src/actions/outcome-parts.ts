import type { NewEvidence } from "../../db/evidence.ts";
import type { NewSource } from "../../db/sources.ts";
import { isBlank } from "../domain/blank.ts";
import { evidenceLacks } from "../domain/evidence.ts";
import { type ChangeKind, isSettled, type Outcome } from "../domain/outcome.ts";
import { type FieldRefusals, invalidInputs } from "../domain/problem.ts";
import { type Refusal, refusal } from "../domain/refusal.ts";

/** An editor's judgement of what became of a pledge, or of one occurrence of it. */
export interface Judgement {
	readonly outcome: Outcome;
	/** The day it happened in the world. Needed for a settled outcome. */
	readonly happenedOn: string | undefined;
	readonly rationale: string;
	/** What a change of an earlier outcome is, and why. The first outcome is an update without a reason. */
	readonly changeKind: ChangeKind;
	readonly reason: string;
	/** Why it is broken or stalled, a key of the policy's list, and by whom in words. */
	readonly cause?: string | null | undefined;
	readonly causeBy?: string | undefined;
	/** For a correction, since when readers saw what was wrong; the day it was put on record where it is not given. */
	readonly wrongSince?: string | undefined;
	/** Evidence that comes with it; a settled outcome needs at least one piece, here or before. */
	readonly evidence: readonly { readonly evidence: NewEvidence; readonly source: NewSource }[];
}

/** What is judged as it stands: the number of its outcome, 0 for none, how many pieces of evidence it has, and today. */
interface Standing {
	readonly outcomeRevision: number;
	readonly evidence: number;
	readonly today: string;
}

/** What a judgement lacks, all of it at once, so that nobody mends a form one message at a time. */
export function missingIn(input: Judgement, { outcomeRevision, evidence, today }: Standing): FieldRefusals {
	const missing: Record<string, Refusal> = { ...evidenceLacks(input.evidence, today) };
	if (isSettled(input.outcome)) {
		if (!input.happenedOn) missing["happenedOn"] = refusal("outcome.day_missing");
		if (isBlank(input.rationale)) missing["rationale"] = refusal("outcome.rationale_missing");
		if (input.evidence.length + evidence === 0) missing["evidenceUrl"] = refusal("outcome.evidence_missing");
	}
	if (outcomeRevision === 0 && input.changeKind === "correction") {
		// A correction is told only to those who got the error, so that nobody would hear of this outcome.
		missing["changeKind"] = refusal("outcome.nothing_to_correct");
	}
	if (outcomeRevision > 0 && !input.reason) {
		missing["reason"] = refusal("outcome.reason_missing");
	}
	return missing;
}

/** Throws a Problem where something is refused. */
export function assertNone(refused: FieldRefusals): void {
	if (Object.keys(refused).length > 0) throw invalidInputs(refused);
}

/** Which proposal an outcome follows, and who made it. */
export interface ProposedBy {
	readonly id: number;
	readonly by: number;
}
