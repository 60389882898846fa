import { countDeskFilters, insertDeskFilter } from "../../db/desk-filters.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Lane, MOST_FILTERS } from "../domain/queue.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

export interface KeepDeskFilterInput {
	readonly name: string;
	readonly lane: Lane;
	/** The query of the queue's address. */
	readonly query: string;
	/** Whether everybody at the desk is shown it. */
	readonly isShared: boolean;
}

/** Keeps a filter of the desk's queues under a name, for the actor or for all. */
export async function keepDeskFilter(deps: Deps, actor: Actor, input: KeepDeskFilterInput): Promise<void> {
	assertMay(actor, "keep queues");
	const userId = userIdOf(actor);
	if (userId === undefined) throw new Problem("not-allowed", "account.only_users_have_a_byline");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		if ((await countDeskFilters(tx, userId)) >= MOST_FILTERS) {
			throw invalidInput("filterName", "queue.too_many_filters", { most: MOST_FILTERS });
		}
		await insertDeskFilter(tx, { ...input, userId, createdAt: now });
		const { lane, query, isShared } = input;
		const data = { lane, query, isShared };
		await appendEvent(tx, { kind: "desk_filter_kept", actor, userId, recordedAt: now, data });
	});
}
