import { type Conflict, findConflict, markConflictEnded } from "../../db/conflicts.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

/**
 * Ends a conflict of interest: from now on its user may decide on that promiser again. Who has it ends what they
 * declared themselves; what another declared of them, somebody else ends.
 */
export async function endConflict(deps: Deps, actor: Actor, conflictId: number): Promise<void> {
	assertMay(actor, "declare conflicts");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const conflict = await findConflict(tx, conflictId);
		if (!conflict) throw new Problem("not-found", "conflict.unknown");
		assertMayEnd(actor, conflict);
		if (!(await markConflictEnded(tx, conflictId, now))) throw new Problem("already-done", "conflict.ended_already");
		const { userId, promiserId } = conflict;
		const data = { conflictId };
		await appendEvent(tx, { kind: "conflict_ended", actor, userId, promiserId, recordedAt: now, data });
	});
}

function assertMayEnd(actor: Actor, { userId, declaredBy }: Conflict): void {
	const self = userIdOf(actor);
	if (self === userId && declaredBy === self) return;
	assertMay(actor, "declare others' conflicts");
	if (self !== userId) return;
	throw new Problem("not-allowed", "conflict.declared_by_another");
}
