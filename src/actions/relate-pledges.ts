import { carryOverFollowers } from "../../db/merged.ts";
import { updatePledge } from "../../db/pledges.ts";
import { insertRelation } from "../../db/relations.ts";
import type { Deps } from "../deps.ts";
import type { RelationKind } from "../domain/relation.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { editConflict, pledgeAsSeen, userIdOf, watchAfter } from "./pledge-parts.ts";
import { withdrawWaiting } from "./proposal-parts.ts";
import { assertEnds, assertRelatable, otherPledge, tellBoth } from "./relation-parts.ts";

export interface RelatePledgesInput {
	readonly publicId: string;
	readonly version: number;
	/** What this pledge is to the other. */
	readonly kind: RelationKind;
	/** The other's public id. */
	readonly other: string;
	/** A sentence for readers; may be empty. */
	readonly note: string;
}

/**
 * Sets how a pledge stands to another, in the history of both. One that duplicates another is merged into it: its page
 * leads there, its followers follow that one, and the clock watches it no more; its history and revisions stay.
 */
export async function relatePledges(deps: Deps, actor: Actor, input: RelatePledgesInput): Promise<void> {
	assertMay(actor, input.kind === "duplicates" ? "mark outcomes" : "edit pledges");
	const now = deps.now();
	const { kind, note } = input;
	await deps.db.transact(async (tx) => {
		const from = await pledgeAsSeen(tx, input);
		const to = await otherPledge(tx, from, input.other);
		const pair = { kind, from, to, note };
		await assertRelatable(tx, deps, { ...pair, actor, now });
		await assertEnds(tx, pair);
		const isMerge = kind === "duplicates";
		const settledAt = from.settledAt ?? undefined;
		const change = isMerge ? { mergedIntoId: to.id, ...watchAfter(from, settledAt, true) } : {};
		if (!(await updatePledge(tx, from, { ...change, changedAt: now }))) throw editConflict();
		if (!(await updatePledge(tx, to, { changedAt: now }))) throw editConflict();
		const row = { kind, fromId: from.id, toId: to.id, note, relatedBy: userIdOf(actor) ?? null, relatedAt: now };
		await insertRelation(tx, row);
		if (isMerge) await carryOverFollowers(tx, { from: from.id, to: to.id });
		if (isMerge) await withdrawWaiting(tx, deps, { pledge: from, actor, now });
		await tellBoth(tx, isMerge ? "merged" : "related", { ...pair, actor, now, reason: "" });
	});
}
