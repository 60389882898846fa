import { hasConflict } from "../../db/conflicts.ts";
import type { Tx } from "../../db/types.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import type { ItemName, SeenItem } from "../domain/queue.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendItemEvent, type FoundItem, findItem, saveItem } from "./desk-item-parts.ts";
import { askReviewer } from "./reviewer-parts.ts";

export interface AssignItemInput {
	readonly item: ItemName;
	/** Who sees to it from now on; undefined for nobody in particular. */
	readonly ownerId: number | undefined;
	/** How the item stood when this was decided, where that is known. */
	readonly seen?: SeenItem | undefined;
}

/**
 * Gives an item of the queues to a user, or back to all. Whoever has it, any other may still work on it. Who has a
 * proposal is the editor who was asked to look at it.
 */
export async function assignItem(deps: Deps, actor: Actor, input: AssignItemInput): Promise<void> {
	const isProposal = input.item.kind === "proposal";
	assertMay(actor, isProposal ? "mark outcomes" : "keep queues");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const found = await findItem(tx, input.item, input.seen);
		if (isProposal) {
			const { subjectId: proposalId } = found.subject;
			return askReviewer(tx, deps, { actor, proposalId, reviewerId: input.ownerId, field: "owner" });
		}
		const { ownerId = null } = input;
		const before = found.was?.ownerId ?? null;
		if (ownerId !== null) await assertMayOwn(tx, ownerId, found);
		if (ownerId === before) return;
		await saveItem(tx, found, { ownerId });
		await appendItemEvent(tx, found, { kind: "assigned", actor, now, data: { from: before, to: ownerId } });
	});
}

/** Somebody who can sign in, and who has no conflict of interest with a promiser of the pledge. */
async function assertMayOwn(tx: Tx, ownerId: number, { subject }: FoundItem): Promise<void> {
	const user = await findUser(tx, ownerId);
	if (!user || user.disabledAt) throw invalidInput("owner", "queue.cannot_own");
	if (subject.pledgeId === null || !(await hasConflict(tx, ownerId, subject.pledgeId))) return;
	throw invalidInput("owner", "queue.owner_in_conflict", { name: user.name });
}
