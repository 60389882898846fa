import { appendEvent } from "../../db/events.ts";
import { listOutcomesOfOccurrence, markOccurrenceWithdrawn, updateOccurrence } from "../../db/occurrences.ts";
import { updatePledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { occurrenceToMark } from "./mark-occurrence-parts.ts";
import { noteLapse, occurrenceFacts } from "./occurrence-parts.ts";
import { bringBackTrue, takeBackOvertaken } from "./overtaken-parts.ts";
import { editConflict, pledgeAsSeen } from "./pledge-parts.ts";
import { assertHeld, inForceAgain, openSince, withdrawalFacts } from "./withdraw-outcome-parts.ts";

export interface WithdrawOccurrenceOutcomeInput {
	readonly publicId: string;
	readonly version: number;
	/** Which period. */
	readonly number: number;
}

/**
 * Takes the outcome of one period of a recurring pledge back while its mail is held, as `withdrawOutcome` does for a
 * pledge. A period that passed while it counted as settled is noticed to have lapsed now.
 */
export async function withdrawOccurrenceOutcome(
	deps: Deps,
	actor: Actor,
	input: WithdrawOccurrenceOutcomeInput,
): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const occurrence = await occurrenceToMark(tx, pledge.id, input.number);
		const marked = await listOutcomesOfOccurrence(tx, occurrence.id);
		const [latest, ...earlier] = marked.filter(({ changeKind }) => changeKind !== "withdrawn");
		const taken = assertHeld(deps, { latest, newest: marked[0]?.revision ?? 0, now });
		const [before] = earlier;
		const settledAt = before && isSettled(before.outcome) ? before.decidedAt : null;
		if (!(await updatePledge(tx, pledge, { changedAt: now }))) throw editConflict();
		await updateOccurrence(tx, occurrence.id, { ...inForceAgain(before), settledAt });
		await markOccurrenceWithdrawn(tx, occurrence.id, taken.revision);
		const { title, publicId } = pledge;
		const data = { title, publicId, occurrence: occurrenceFacts(occurrence), ...withdrawalFacts(taken, before) };
		const about = { pledgeId: pledge.id, occurrenceId: occurrence.id };
		await appendEvent(tx, { kind: "outcome_withdrawn", actor, ...about, recordedAt: now, data });
		await takeBackOvertaken(tx, pledge.id, now);
		await bringBackTrue(tx, pledge.id, {
			since: openSince(earlier),
			now,
			holdMs: outcomeHoldMs(deps.config),
			period: occurrence.number,
		});
		if (occurrence.lapsedAt && !settledAt) await noteLapse(tx, { pledge, running: occurrence, now });
	});
}
