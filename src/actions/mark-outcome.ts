import { appendEvent } from "../../db/events.ts";
import { countEvidence, insertEvidence } from "../../db/evidence.ts";
import { findNewestRevision, insertOutcome } from "../../db/outcomes.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { assertHappenedInBetween } from "../domain/dates-in-order.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { type Judgement, missingIn } from "./outcome-parts.ts";
import { takeBackOvertaken } from "./overtaken-parts.ts";
import { assertRoom, editConflict, pledgeAsSeen, userIdOf, watchAfter } from "./pledge-parts.ts";

export interface MarkOutcomeInput extends Judgement {
	readonly publicId: string;
	readonly version: number;
}

/** Marks what became of a pledge, in an editor's judgement, with the evidence for it. Earlier outcomes are kept. */
export async function markOutcome(deps: Deps, actor: Actor, input: MarkOutcomeInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertMarkable(tx, pledge, input, now);
		await addEvidence(tx, { pledge, actor, input, now });
		const revision = (await findNewestRevision(tx, pledge.id)) + 1;
		if (!(await updatePledge(tx, pledge, changeOf(pledge, { input, revision, now })))) throw editConflict();
		const { outcome, rationale, changeKind, reason } = input;
		const happenedOn = input.happenedOn ?? null;
		const by = userIdOf(actor) ?? null;
		await insertOutcome(tx, {
			pledgeId: pledge.id,
			revision,
			outcome,
			happenedOn,
			rationale,
			changeKind,
			reason,
			decidedBy: by,
			decidedAt: now,
		});
		await appendEvent(tx, {
			kind: changeKind === "correction" ? "corrected" : "outcome_marked",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			reason,
			data: { what: "outcome", ...eventFacts(pledge, input), outcomeRevision: revision },
			tellFrom: holdEndsAt(now, outcomeHoldMs(deps.config)),
		});
		await takeBackOvertaken(tx, pledge.id, now);
	});
}

async function assertMarkable(tx: Tx, pledge: Pledge, input: MarkOutcomeInput, now: Date): Promise<void> {
	const missing = missingIn(input, pledge.outcomeRevision);
	const evidence = await countEvidence(tx, pledge.id);
	assertRoom(pledge.outcomeRevision, "outcomes");
	if (input.evidence.length > 0) assertRoom(evidence + input.evidence.length - 1, "pieces of evidence");
	if (isSettled(input.outcome) && input.evidence.length === 0 && evidence === 0) {
		missing["evidenceUrl"] = "A settled outcome needs at least one piece of evidence: give its address.";
	}
	if (Object.keys(missing).length > 0) throw invalidInput(missing);
	if (input.happenedOn) {
		const { saidOn, timeZone } = pledge;
		assertHappenedInBetween(input.happenedOn, { saidOn, timeZone, now });
	}
}

interface Marking {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly input: MarkOutcomeInput;
	readonly now: Date;
}

async function addEvidence(tx: Tx, { pledge, actor, input, now }: Marking): Promise<void> {
	for (const { evidence, source } of input.evidence) {
		const sourceId = await insertSource(tx, source, now);
		await insertEvidence(tx, { ...evidence, pledgeId: pledge.id, sourceId }, { by: userIdOf(actor), at: now });
	}
}

interface Change {
	readonly input: MarkOutcomeInput;
	readonly revision: number;
	readonly now: Date;
}

function changeOf(pledge: Pledge, { input, revision, now }: Change) {
	return {
		outcome: input.outcome,
		outcomeRevision: revision,
		happenedOn: input.happenedOn ?? null,
		...watchAfter(pledge, isSettled(input.outcome) ? now : undefined),
		changedAt: now,
	};
}

function eventFacts(pledge: Pledge, input: MarkOutcomeInput) {
	const { title, publicId, deadlineRevision } = pledge;
	const { outcome, rationale, evidence, changeKind } = input;
	const from = { outcome: pledge.outcome, happenedOn: pledge.happenedOn };
	return {
		title,
		publicId,
		deadlineRevision,
		from,
		outcome,
		happenedOn: input.happenedOn ?? null,
		rationale,
		evidence,
		...(changeKind === "correction" ? { corrects: pledge.outcomeRevision } : {}),
	};
}
