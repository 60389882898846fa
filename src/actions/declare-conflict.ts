import { type Conflict, findOwnConflict, insertConflict, markConflictEnded } from "../../db/conflicts.ts";
import { appendEvent } from "../../db/events.ts";
import { findPromiserByName } from "../../db/promisers.ts";
import type { Tx } from "../../db/types.ts";
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

/**
 * Puts on record that a user is not to decide on a promiser, from now on and until it is ended. Gives its id. What
 * another declares takes the place of what users declared of themselves, so that they cannot end it alone any more.
 */
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
		const own = by === userId ? undefined : await findOwnConflict(tx, { userId, promiserId });
		if (own) await end(tx, own, { actor, now });
		const id = await insertConflict(tx, { userId, promiserId, reason, declaredBy: by ?? null, declaredAt: now });
		if (id === undefined) throw new Problem("already-done", "conflict.on_record");
		const data = { conflictId: id };
		await appendEvent(tx, { kind: "conflict_declared", actor, userId, promiserId, recordedAt: now, data });
		return id;
	});
}

/** The new one is in force from the same moment, so there is none in which its user could decide. */
async function end(tx: Tx, { id, userId, promiserId }: Conflict, by: { actor: Actor; now: Date }): Promise<void> {
	await markConflictEnded(tx, id, by.now);
	const event = { actor: by.actor, userId, promiserId, recordedAt: by.now, data: { conflictId: id } };
	await appendEvent(tx, { kind: "conflict_ended", ...event });
}
