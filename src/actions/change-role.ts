import { findUserToChange, hasOtherAdmin, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay, type Role } from "../domain/role.ts";
import { appendAccountEvent, endSessions } from "./account-parts.ts";

export interface ChangeRoleInput {
	readonly userId: number;
	readonly role: Role;
}

/** Gives a user another role. Their sessions end, their API tokens follow at once. The last admin stays one. */
export async function changeRole(deps: Deps, actor: Actor, { userId, role }: ChangeRoleInput): Promise<void> {
	assertMay(actor, "change users");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const othersCanAdmin = await hasOtherAdmin(tx, userId);
		const user = await findUserToChange(tx, userId);
		if (!user) throw new Problem("not-found", "account.unknown");
		if (user.role === role) throw new Problem("already-done", "account.has_role");
		if (user.role === "admin" && !user.disabledAt && !othersCanAdmin) {
			throw new Problem("not-allowed", "account.last_admin");
		}
		await updateUser(tx, userId, { role });
		await endSessions(tx, { actor, userId, now, why: "role" });
		const data = { role: { from: user.role, to: role } };
		await appendAccountEvent(tx, { kind: "role_changed", actor, userId, recordedAt: now, data });
	});
}
