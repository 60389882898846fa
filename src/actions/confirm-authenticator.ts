import { appendAudit } from "../../db/audit.ts";
import { findAuthenticatorToChange, replaceRecoveryCodes, updateAuthenticator } from "../../db/second-factors.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { newRecoveryCodes, recoveryCodeHash, stepOfCode, unsealKey } from "../secrets/authenticator.ts";
import { tokenHash } from "../secrets/token.ts";
import { endSessions } from "./account-parts.ts";

export interface ConfirmAuthenticatorInput {
	readonly code: string;
	/** Of the session that goes on; the user's others end. */
	readonly sessionToken: string;
}

/** Takes the first code of the actor's new authenticator, and gives recovery codes: the only time that they are shown. */
export async function confirmAuthenticator(
	deps: Deps,
	actor: Actor,
	input: ConfirmAuthenticatorInput,
): Promise<string[]> {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_add");
	const { userId } = actor;
	const now = deps.now();
	const codes = newRecoveryCodes();
	await deps.db.transact(async (tx) => {
		const known = await findAuthenticatorToChange(tx, userId);
		if (!known || known.confirmedAt) throw new Problem("already-done", "factor.nothing_to_confirm");
		const key = unsealKey(deps.secret, userId, known.sealedKey);
		const step = stepOfCode(key, input.code.replace(/\s/g, ""), { now, lastStep: known.lastStep });
		if (step === undefined) throw invalidInput("code", "factor.wrong_first_code");
		await updateAuthenticator(tx, userId, { lastStep: step, confirmedAt: now });
		await replaceRecoveryCodes(tx, userId, codes.map(recoveryCodeHash));
		await appendAudit(tx, { kind: "factor_added", actor, userId, recordedAt: now });
		await endSessions(tx, { actor, userId, now, why: "factor", except: tokenHash(input.sessionToken) });
	});
	return codes;
}
