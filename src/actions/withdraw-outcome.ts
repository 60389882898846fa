import { appendEvent } from "../../db/events.ts";
import { findNewestRevision, listOutcomes, markWithdrawn } from "../../db/outcomes.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { outcomeHoldMs } from "../domain/hold.ts";
import { isSettled } from "../domain/outcome.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { bringBackTrue, takeBackOvertaken } from "./overtaken-parts.ts";
import { editConflict, pledgeAsSeen, watchAfter } from "./pledge-parts.ts";
import { assertHeld, type Decided, inForceAgain, openSince, withdrawalFacts } from "./withdraw-outcome-parts.ts";

export interface WithdrawOutcomeInput {
	readonly publicId: string;
	readonly version: number;
}

/**
 * Takes an outcome back while its mail is held (OUTCOME_HOLD_MINUTES), so that nobody is ever told of it: the outcome
 * before it is in force again, and mail that it had overtaken is on its way again. The history keeps both. Throws a
 * Problem once the hold is over: then a correction reaches whoever got the error.
 */
export async function withdrawOutcome(deps: Deps, actor: Actor, input: WithdrawOutcomeInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const [latest, ...earlier] = await listOutcomes(tx, pledge.id);
		const taken = assertHeld(deps, { latest, newest: await findNewestRevision(tx, pledge.id), now });
		const [before] = earlier;
		if (!(await updatePledge(tx, pledge, changeTo(pledge, before, now)))) throw editConflict();
		await markWithdrawn(tx, pledge.id, taken.revision);
		const { title, publicId } = pledge;
		const data = { title, publicId, ...withdrawalFacts(taken, before) };
		await appendEvent(tx, { kind: "outcome_withdrawn", actor, pledgeId: pledge.id, recordedAt: now, data });
		await takeBackOvertaken(tx, pledge.id, now);
		await bringBackTrue(tx, pledge.id, { since: openSince(earlier), now, holdMs: outcomeHoldMs(deps.config) });
	});
}

function changeTo(pledge: Pledge, before: (Decided & Pick<Pledge, "cause">) | undefined, now: Date) {
	const settledAt = before && isSettled(before.outcome) ? before.decidedAt : undefined;
	const cause = before?.cause ?? null;
	return { ...inForceAgain(before), cause, ...watchAfter(pledge, settledAt), changedAt: now } as const;
}
