import { appendAudit } from "../../db/audit.ts";
import { findPasskey, markPasskeyUsed, type Passkey, takeChallenge } from "../../db/passkeys.ts";
import { deleteExpiredSessions } from "../../db/sessions.ts";
import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { passkeyNamedIn, passkeyUsedIn } from "../secrets/passkey.ts";
import { tokenHash } from "../secrets/token.ts";
import { type Arrival, beginConfirmedSession } from "./account-parts.ts";

export interface SignInByPasskeyInput extends Arrival {
	/** What the browser answered. */
	readonly answer: unknown;
}

/**
 * Begins a session with a passkey, and gives its token for the cookie. No code is asked for besides: the device has made sure
 * that it is its owner's, so that it is both what somebody has and what they know or are.
 */
export async function signInByPasskey(deps: Deps, input: SignInByPasskeyInput): Promise<string> {
	const known = await findPasskey(deps.db, passkeyNamedIn(input.answer));
	const used = known && (await passkeyUsedIn(deps.config, input.answer, known));
	const token = used && (await enter(deps, input, { known, ...used }));
	if (token !== undefined) return token;
	const entry = { kind: "sign_in_refused", actor: { kind: "reader" }, recordedAt: deps.now() } as const;
	const about = { userId: known?.userId, whence: input.whence, data: { by: "passkey" } };
	await deps.db.transact((tx) => appendAudit(tx, { ...entry, ...about }));
	throw new Problem("invalid-input", "passkey.refused");
}

interface Used {
	readonly known: Passkey;
	readonly challenge: string;
	readonly passkey: { readonly counter: number };
}

function enter(deps: Deps, arrival: Arrival, { known, challenge, passkey }: Used): Promise<string | undefined> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		if (!(await takeChallenge(tx, tokenHash(challenge), { now }))) return undefined;
		const user = await findUserToChange(tx, known.userId);
		if (!user || user.disabledAt) return undefined;
		if (!(await markPasskeyUsed(tx, known, { counter: passkey.counter, lastUsedAt: now }))) return undefined;
		await deleteExpiredSessions(tx, now);
		return beginConfirmedSession(tx, deps, { user, by: "passkey", arrival });
	});
}
