import { markApiTokensRevoked } from "../../db/api-tokens.ts";
import { appendAudit } from "../../db/audit.ts";
import { deleteUnusedLinks } from "../../db/sign-in-links.ts";
import type { Tx } from "../../db/types.ts";
import { findUser, findUserToChange, updateUser } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { isPassword, passwordHash } from "../secrets/password.ts";
import { type Arrival, appendAccountEvent, beginConfirmedSession, endSessions } from "./account-parts.ts";

export interface SetPasswordInput extends Arrival {
	/** Asked for where the user has a password. */
	readonly currentPassword?: string | undefined;
	readonly password: string;
	/** Whether the actor's API tokens end too. */
	readonly endTokens?: boolean;
}

/**
 * Changes the actor's own password. All their sessions and links end, their API tokens too where asked for, and the
 * token of a new session is given for the cookie: whoever knew the old password is out.
 */
export async function setPassword(deps: Deps, actor: Actor, input: SetPasswordInput): Promise<string> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_a_password");
	const { userId } = actor;
	const before = await findUser(deps.db, userId);
	if (before?.passwordHash && !(await isPassword(input.currentPassword ?? "", before.passwordHash))) {
		throw invalidInput("currentPassword", "account.wrong_password");
	}
	const hashed = await passwordHash(input.password);
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user || user.disabledAt || user.passwordHash !== before?.passwordHash) {
			throw new Problem("edit-conflict", "account.changed_meanwhile");
		}
		await updateUser(tx, userId, { passwordHash: hashed });
		await appendAudit(tx, { kind: "password_changed", actor, userId, recordedAt: now, whence: input.whence });
		await endSessions(tx, { actor, userId, now, why: "password" });
		await deleteUnusedLinks(tx, userId);
		if (input.endTokens) await endTokens(tx, actor, { userId, now });
		return beginConfirmedSession(tx, deps, { user, by: "password", arrival: input });
	});
}

async function endTokens(tx: Tx, actor: Actor, { userId, now }: { userId: number; now: Date }): Promise<void> {
	for (const tokenId of await markApiTokensRevoked(tx, userId, now)) {
		await appendAccountEvent(tx, { kind: "token_revoked", actor, userId, recordedAt: now, data: { tokenId } });
	}
}
