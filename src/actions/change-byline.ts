import { appendEvent } from "../../db/events.ts";
import { findUserToChange, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";

/**
 * Sets the name that readers see beside what the actor does, in the past too; an empty one leaves only the role. Events
 * keep who it was.
 */
export async function changeByline(deps: Deps, actor: Actor, byline: string): Promise<void> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_a_byline");
	const { userId } = actor;
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user) throw new Problem("not-found", "account.gone");
		if (user.publicByline === byline) return;
		await updateUser(tx, userId, { publicByline: byline });
		const data = { byline: { from: user.publicByline, to: byline } };
		await appendEvent(tx, { kind: "byline_changed", actor, userId, recordedAt: now, data });
	});
}
