import { deleteUnusedLinks } from "../../db/sign-in-links.ts";
import { findUserToChange, hasOtherAdmin, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendAccountEvent, endSessions } from "./account-parts.ts";

/** Locks a user out at once: their sessions and links end, their API tokens are refused. The last admin stays. */
export async function disableUser(deps: Deps, actor: Actor, userId: number): Promise<void> {
	assertMay(actor, "change users");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const othersCanAdmin = await hasOtherAdmin(tx, userId);
		const user = await findUserToChange(tx, userId);
		if (!user) throw new Problem("not-found", "account.unknown");
		if (user.disabledAt) throw new Problem("already-done", "account.disabled_already");
		if (user.role === "admin" && !othersCanAdmin) {
			throw new Problem("not-allowed", "account.last_admin");
		}
		await updateUser(tx, userId, { disabledAt: now });
		await endSessions(tx, { actor, userId, now, why: "disabled" });
		await deleteUnusedLinks(tx, userId);
		await appendAccountEvent(tx, { kind: "user_disabled", actor, userId, recordedAt: now });
	});
}
