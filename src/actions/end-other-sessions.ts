import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { tokenHash } from "../secrets/token.ts";
import { endSessions } from "./account-parts.ts";

/** Ends every session of the actor's own but for the one whose token is given. */
export async function endOtherSessions(deps: Deps, actor: Actor, token: string): Promise<void> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_sessions");
	const { userId } = actor;
	const now = deps.now();
	await deps.db.transact((tx) => endSessions(tx, { actor, userId, now, why: "asked", except: tokenHash(token) }));
}
