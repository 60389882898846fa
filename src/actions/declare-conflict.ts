import { insertConflict } from "../../db/conflicts.ts";
import { appendEvent } from "../../db/events.ts";
import { findPromiserByName } from "../../db/promisers.ts";
import { findUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { isBlank } from "../domain/blank.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";

export interface DeclareConflictInput {
	/** Whose it is. An admin declares that of others too. */
	readonly userId: number;
	/** The promiser's name. */
	readonly promiser: string;
	/** Why. It stays in the newsroom, and outside the record: it may be about somebody's family. */
	readonly reason: string;
}

/** Puts on record that a user is not to decide on a promiser, from now on and until it is ended. Gives its id. */
export async function declareConflict(deps: Deps, actor: Actor, input: DeclareConflictInput): Promise<number> {
	const by = userIdOf(actor);
	assertMay(actor, input.userId === by ? "declare conflicts" : "declare others' conflicts");
	const now = deps.now();
	if (isBlank(input.reason)) throw invalidInput("reason", "conflict.reason_missing");
	return deps.db.transact(async (tx) => {
		if (!(await findUser(tx, input.userId))) throw new Problem("not-found", "account.unknown");
		const promiser = await findPromiserByName(tx, input.promiser);
		if (!promiser) throw invalidInput("promiser", "conflict.promiser_unknown");
		const { userId, reason } = input;
		const promiserId = promiser.id;
		const id = await insertConflict(tx, { userId, promiserId, reason, declaredBy: by ?? null, declaredAt: now });
		if (id === undefined) throw new Problem("already-done", "conflict.on_record");
		const data = { conflictId: id };
		await appendEvent(tx, { kind: "conflict_declared", actor, userId, promiserId, recordedAt: now, data });
		return id;
	});
}
