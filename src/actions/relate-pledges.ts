import { carryOverFollowers, hasMerged } from "../../db/merged.ts";
import { updatePledge } from "../../db/pledges.ts";
import { countRelations, findRelation, insertRelation, isReached } from "../../db/relations.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { mustEnd, type RelationKind } from "../domain/relation.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertRoom, editConflict, pledgeAsSeen, userIdOf, watchAfter } from "./pledge-parts.ts";
import { assertMayVanish, withdrawWaiting } from "./proposal-parts.ts";
import { assertBothUnbiased, otherPledge, type Pair, tellBoth } from "./relation-parts.ts";

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
		await assertRelatable(tx, pair);
		const isMerge = kind === "duplicates";
		if (isMerge) await assertMergeable(tx, deps, { from, to, actor, now });
		const settledAt = from.settledAt ?? undefined;
		const change = isMerge ? { mergedIntoId: to.id, ...watchAfter(from, settledAt, true) } : {};
		if (!(await updatePledge(tx, from, { ...change, changedAt: now }))) throw editConflict();
		if (!(await updatePledge(tx, to, { changedAt: now }))) throw editConflict();
		const row = { kind, fromId: from.id, toId: to.id, note, relatedBy: userIdOf(actor) ?? null, relatedAt: now };
		await insertRelation(tx, row);
		if (isMerge) await carryOverFollowers(tx, { from: from.id, to: to.id });
		if (isMerge) await withdrawWaiting(tx, { pledge: from, actor, now });
		await tellBoth(tx, isMerge ? "merged" : "related", { ...pair, actor, now, reason: "" });
	});
}

/** A merge decides what readers see of both, so it is held to the rules of other decisions. */
async function assertMergeable(
	tx: Tx,
	deps: Deps,
	{ from, to, actor, now }: Pick<Pair, "from" | "to"> & { readonly actor: Actor; readonly now: Date },
): Promise<void> {
	await assertBothUnbiased(tx, actor, { from, to });
	await assertMayVanish(tx, deps, { pledge: from, actor, now });
}

async function assertRelatable(tx: Tx, { kind, from, to }: Pair): Promise<void> {
	const [fromId, toId] = [from.id, to.id];
	if (to.mergedIntoId !== null) throw invalidInput("other", "relation.other_merged");
	if (await findRelation(tx, { kind, fromId, toId })) {
		throw new Problem("already-done", "relation.on_record");
	}
	if (kind === "duplicates" && (await hasMerged(tx, fromId))) {
		throw invalidInput("other", "relation.has_merged");
	}
	if (mustEnd(kind) && (await isReached(tx, { kind, fromId: toId, toId: fromId }))) {
		throw invalidInput("other", "relation.circle");
	}
	assertRoom(await countRelations(tx, from.id), "relations");
}
