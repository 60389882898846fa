import type { Deps } from "../deps.ts";
import { assertSaidByNow } from "../domain/dates-in-order.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { changesOf, foundMove, type Move, putMoveInForce } from "./move-deadline-parts.ts";
import { pledgeAsSeen } from "./pledge-parts.ts";
import { type Marked, proposeCorrection } from "./proposal-parts.ts";

export interface MoveDeadlineInput extends Move {
	readonly publicId: string;
	readonly version: number;
}

/**
 * Gives a pledge a new revision of its deadline. The earlier ones stay. A deadline that was moved still counts as late
 * from the first day; one that the newsroom had wrong is corrected, and the count begins anew. A correction is proposed
 * instead where the policy asks for another editor and there is one.
 */
export async function moveDeadline(deps: Deps, actor: Actor, input: MoveDeadlineInput): Promise<Marked> {
	assertMay(actor, "move deadlines");
	const now = deps.now();
	assertSaidByNow(input.saidOn, input.deadline.timeZone, now);
	return deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		const moving = { pledge, actor, input, now };
		const found = await foundMove(tx, deps, moving);
		const { deadline, saidOn, source, reason } = input;
		// As JSON keeps it: an instant becomes its text, which approving reads again.
		const kept = { ...deadline, dueAt: deadline.dueAt?.toISOString() };
		const asked = { deadline: kept, saidOn, source, changes: changesOf(found), reason };
		const content = found.wrong && { what: "deadline" as const, ...asked, wrongSince: found.wrong.wrongSince };
		const proposalId = content && (await proposeCorrection(tx, deps, { pledge, actor, now, content }));
		if (proposalId === undefined) await putMoveInForce(tx, moving, found);
		return { proposalId };
	});
}
