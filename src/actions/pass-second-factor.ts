import { appendAudit } from "../../db/audit.ts";
import { deleteSignInStep, findSignInStep } from "../../db/second-factors.ts";
import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import type { WayIn } from "../domain/audit.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { tokenHash } from "../secrets/token.ts";
import { type Arrival, beginConfirmedSession } from "./account-parts.ts";
import { takeCode } from "./second-factor-parts.ts";

export interface PassSecondFactorInput extends Arrival {
	/** Of the sign-in that waits. */
	readonly token: string;
	/** Six digits of the app, or a recovery code. */
	readonly code: string;
}

const FIRST = ["password", "link", "provider"] as const;

/** Ends a sign-in that waits for its second factor: with the right code a session begins, whose token is given. */
export async function passSecondFactor(deps: Deps, input: PassSecondFactorInput): Promise<string> {
	const hash = tokenHash(input.token);
	const now = deps.now();
	// A wrong code is no error here: its count has to be committed.
	const token = await deps.db.transact(async (tx) => {
		const step = await findSignInStep(tx, hash, now);
		const user = step && (await findUserToChange(tx, step.userId));
		if (!step || !user || user.disabledAt) {
			throw new Problem("expired-link", "sign_in.took_too_long");
		}
		const factor = await takeCode(tx, deps, { userId: user.id, code: input.code });
		if (!factor) {
			const entry = { kind: "sign_in_refused", actor: { kind: "reader" }, userId: user.id, recordedAt: now } as const;
			await appendAudit(tx, { ...entry, whence: input.whence, data: { by: "second_factor" } });
			return undefined;
		}
		await deleteSignInStep(tx, hash);
		const first = FIRST.find((one) => one === step.signedInBy) ?? "password";
		const by: WayIn = `${first}+${factor}`;
		return beginConfirmedSession(tx, deps, { user, by, arrival: input });
	});
	if (token === undefined) throw invalidInput("code", "factor.wrong_code");
	return token;
}
