import { findAuthenticatorToChange, setAuthenticator } from "../../db/second-factors.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { newAuthenticatorKey, sealKey } from "../secrets/authenticator.ts";

/** Makes the key of a new authenticator app for the actor. It counts only once a code of it was given. */
export async function beginAuthenticator(deps: Deps, actor: Actor): Promise<void> {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_add");
	const { userId } = actor;
	const sealedKey = sealKey(deps.secret, userId, newAuthenticatorKey());
	await deps.db.transact(async (tx) => {
		const known = await findAuthenticatorToChange(tx, userId);
		if (known?.confirmedAt) throw new Problem("already-done", "factor.already");
		await setAuthenticator(tx, { userId, sealedKey, createdAt: deps.now() });
	});
}
