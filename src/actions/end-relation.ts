import { findPledgeToChange, updatePledge } from "../../db/pledges.ts";
import { findRelation, markRelationEnded } from "../../db/relations.ts";
import type { Deps } from "../deps.ts";
import { outcomeHoldMs } from "../domain/hold.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { RelationEnd, RelationKind } from "../domain/relation.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { bringBackParted } from "./overtaken-parts.ts";
import { editConflict, watchAfter } from "./pledge-parts.ts";
import { assertBothUnbiased, tellBoth } from "./relation-parts.ts";

export interface EndRelationInput {
	readonly publicId: string;
	readonly kind: RelationKind;
	/** Which end of it the pledge is. */
	readonly end: RelationEnd;
	readonly other: string;
	readonly reason: string;
}

/**
 * Ends a relation that no longer holds, with a reason, in the history of both. Where it was a merge, the duplicate has
 * its page again and the clock watches it; its followers stay with the pledge that they were carried over to.
 */
export async function endRelation(deps: Deps, actor: Actor, input: EndRelationInput): Promise<void> {
	const { kind, end, reason } = input;
	const isMerge = kind === "duplicates";
	assertMay(actor, isMerge ? "mark outcomes" : "edit pledges");
	if (!reason) throw invalidInput("reason", "reason.missing");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const [one, other] = [await findPledgeToChange(tx, input.publicId), await findPledgeToChange(tx, input.other)];
		if (!one || !other) throw new Problem("not-found", "pledge.unknown");
		const [from, to] = end === "from" ? [one, other] : [other, one];
		const found = await findRelation(tx, { kind, fromId: from.id, toId: to.id });
		if (!found) throw new Problem("already-done", "relation.not_on_record");
		await assertBothUnbiased(tx, actor, { from, to });
		await markRelationEnded(tx, found.id, now);
		const change = isMerge ? { mergedIntoId: null, ...watchAfter(from, from.settledAt ?? undefined, false) } : {};
		if (!(await updatePledge(tx, from, { ...change, changedAt: now }))) throw editConflict();
		if (!(await updatePledge(tx, to, { changedAt: now }))) throw editConflict();
		const pair = { kind, from, to, note: found.note };
		await tellBoth(tx, isMerge ? "merge_ended" : "relation_ended", { ...pair, actor, now, reason });
		if (isMerge) await bringBackParted(tx, from.id, { now, holdMs: outcomeHoldMs(deps.config) });
	});
}
