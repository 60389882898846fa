import { deleteExpiredSessions, deleteSession, insertSession } from "../../db/sessions.ts";
import { findUserByEmail, findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { isPassword } from "../secrets/password.ts";
import { newSession } from "../secrets/session.ts";
import { tokenHash } from "../secrets/token.ts";

export interface SignInInput {
	readonly email: string;
	readonly password: string;
	/** The token that the browser brought along: its session ends, so that a planted one is worth nothing. */
	readonly formerToken?: string | undefined;
}

/**
 * Begins a session and gives its token for the cookie. An unknown address, a wrong password and a disabled user are
 * refused with the same words after the same work.
 */
export async function signIn(deps: Deps, input: SignInInput): Promise<string> {
	const user = await findUserByEmail(deps.db, input.email.toLowerCase());
	const stored = user?.disabledAt ? undefined : user?.passwordHash;
	if (!(await isPassword(input.password, stored)) || !user) throw refusal();
	const now = deps.now();
	const session = newSession(deps.config, now, user.id);
	await deps.db.transact(async (tx) => {
		const current = await findUserToChange(tx, user.id);
		// The password was checked outside of this transaction: what was true then must be true still.
		if (!current || current.disabledAt || current.passwordHash !== stored) throw refusal();
		if (input.formerToken) await deleteSession(tx, tokenHash(input.formerToken));
		await deleteExpiredSessions(tx, now);
		await insertSession(tx, session.row);
	});
	return session.token;
}

function refusal(): Problem {
	return new Problem("invalid-input", "This address and this password do not belong together. Check both.");
}
