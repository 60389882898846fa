import { findUserToChange, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendAccountEvent } from "./account-parts.ts";

/** Lets a disabled user in again, with the password and the API tokens they had. */
export async function enableUser(deps: Deps, actor: Actor, userId: number): Promise<void> {
	assertMay(actor, "change users");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user) throw new Problem("not-found", "account.unknown");
		if (!user.disabledAt) throw new Problem("already-done", "account.not_disabled");
		await updateUser(tx, userId, { disabledAt: null });
		await appendAccountEvent(tx, { kind: "user_enabled", actor, userId, recordedAt: now });
	});
}
