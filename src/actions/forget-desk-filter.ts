import { deleteDeskFilter } from "../../db/desk-filters.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

/** Forgets a filter of the actor's own; where it was shared, for everybody. */
export async function forgetDeskFilter(deps: Deps, actor: Actor, id: number): Promise<void> {
	const userId = userIdOf(actor);
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		if (userId === undefined || !(await deleteDeskFilter(tx, { id, userId }))) {
			throw new Problem("not-found", "queue.filter_gone");
		}
		await appendEvent(tx, { kind: "desk_filter_forgotten", actor, userId, recordedAt: now, data: { id } });
	});
}
