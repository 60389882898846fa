import type { Deps } from "../deps.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { assertOccurrenceMarkable, occurrenceToMark, putOccurrenceInForce } from "./mark-occurrence-parts.ts";
import type { Judgement } from "./outcome-parts.ts";
import { pledgeAsSeen } from "./pledge-parts.ts";
import { type Marked, proposeInstead } from "./proposal-parts.ts";

export interface MarkOccurrenceInput extends Judgement {
	readonly publicId: string;
	/** The version of the pledge that the person saw. */
	readonly version: number;
	/** Which occurrence. */
	readonly number: number;
}

/**
 * Marks what became of one occurrence of a recurring pledge, in an editor's judgement, with the evidence for it. The
 * series goes on: what became of the pledge as a whole is an outcome of its own. Proposed instead, as `markOutcome` does.
 */
export async function markOccurrence(deps: Deps, actor: Actor, input: MarkOccurrenceInput): Promise<Marked> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const occurrence = await occurrenceToMark(tx, pledge.id, input.number);
		const marking = { pledge, occurrence, actor, input, now };
		await assertUnbiased(tx, actor, pledge.id);
		await assertOccurrenceMarkable(tx, deps, marking);
		const standing = { outcome: occurrence.outcome, revision: occurrence.outcomeRevision };
		const proposalId = await proposeInstead(tx, deps, { ...marking, standing, number: input.number });
		if (proposalId === undefined) await putOccurrenceInForce(tx, deps, marking);
		return { proposalId };
	});
}
