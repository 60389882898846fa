import { appendAudit } from "../../db/audit.ts";
import { deleteExpiredSessions } from "../../db/sessions.ts";
import { findUserByEmail, findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { isPassword } from "../secrets/password.ts";
import { type Arrival, beginSession } from "./account-parts.ts";

export interface SignInInput extends Arrival {
	readonly email: string;
	readonly password: string;
}

/**
 * Begins a session and gives its token for the cookie. An unknown address, a wrong password and a disabled user are
 * refused with the same words after the same work.
 */
export async function signIn(deps: Deps, input: SignInInput): Promise<string> {
	const user = await findUserByEmail(deps.db, input.email.toLowerCase());
	const stored = user?.disabledAt ? undefined : user?.passwordHash;
	if (!(await isPassword(input.password, stored)) || !user) {
		await noteRefusal(deps, user?.id, input);
		throw refusal();
	}
	return deps.db.transact(async (tx) => {
		const current = await findUserToChange(tx, user.id);
		// The password was checked outside of this transaction: what was true then must be true still.
		if (!current || current.disabledAt || current.passwordHash !== stored) throw refusal();
		await deleteExpiredSessions(tx, deps.now());
		return beginSession(tx, deps, { user: current, by: "password", arrival: input });
	});
}

/** The address that was typed is not kept: people type their password into the wrong field. */
async function noteRefusal(deps: Deps, userId: number | undefined, { whence }: SignInInput): Promise<void> {
	const entry = {
		kind: "sign_in_refused",
		actor: { kind: "reader" },
		userId,
		whence,
		data: { by: "password" },
	} as const;
	await deps.db.transact((tx) => appendAudit(tx, { ...entry, recordedAt: deps.now() }));
}

function refusal(): Problem {
	return new Problem("invalid-input", "sign_in.wrong_pair");
}
