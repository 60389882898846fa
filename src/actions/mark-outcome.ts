import type { Deps } from "../deps.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertMarkable, putInForce } from "./mark-outcome-parts.ts";
import type { Judgement } from "./outcome-parts.ts";
import { pledgeAsSeen } from "./pledge-parts.ts";
import { type Marked, proposeInstead } from "./proposal-parts.ts";

export interface MarkOutcomeInput extends Judgement {
	readonly publicId: string;
	readonly version: number;
}

/**
 * Marks what became of a pledge, in an editor's judgement, with the evidence for it. Earlier outcomes are kept. Where
 * the policy asks for another editor and there is one, it is proposed instead, and nothing changes until they approve.
 */
export async function markOutcome(deps: Deps, actor: Actor, input: MarkOutcomeInput): Promise<Marked> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const marking = { pledge, actor, input, now };
		await assertUnbiased(tx, actor, pledge.id);
		await assertMarkable(tx, deps, marking);
		const proposalId = await proposeInstead(tx, deps, {
			...marking,
			standing: { outcome: pledge.outcome, revision: pledge.outcomeRevision },
		});
		if (proposalId === undefined) await putInForce(tx, deps, marking);
		return { proposalId };
	});
}
