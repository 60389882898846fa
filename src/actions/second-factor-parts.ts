import {
	countTry,
	deleteTries,
	findAuthenticatorToChange,
	markRecoveryCodeUsed,
	updateAuthenticator,
} from "../../db/second-factors.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { recoveryCodeHash, stepOfCode, unsealKey } from "../secrets/authenticator.ts";
import { derivedToken } from "../secrets/token.ts";

/** Codes have six digits: with this many tries a day, guessing one takes some ten thousand days. */
const MOST_TRIES_A_DAY = 30;

/**
 * Which of a user's factors a code is, or undefined where it is none. Codes of the app are bounded by the day; recovery codes
 * cannot be guessed and are not, so that whoever uses the tries up does not lock the owner out.
 */
export async function takeCode(
	tx: Tx,
	deps: Deps,
	{ userId, code }: { readonly userId: number; readonly code: string },
): Promise<"authenticator" | "recovery_code" | undefined> {
	const now = deps.now();
	const digits = code.replace(/\s/g, "");
	if (!/^\d{6}$/.test(digits)) {
		const isGood = await markRecoveryCodeUsed(tx, userId, { codeHash: recoveryCodeHash(code), now });
		return isGood ? "recovery_code" : undefined;
	}
	const known = await findAuthenticatorToChange(tx, userId);
	if (!known?.confirmedAt) return undefined;
	const key = derivedToken(deps.secret, "tries of codes", String(userId));
	if ((await countTry(tx, key, now)) > MOST_TRIES_A_DAY) throw tooMany();
	const step = stepOfCode(unsealKey(deps.secret, userId, known.sealedKey), digits, { now, lastStep: known.lastStep });
	if (step === undefined) return undefined;
	await updateAuthenticator(tx, userId, { lastStep: step });
	await deleteTries(tx, key);
	return "authenticator";
}

function tooMany(): Problem {
	return new Problem("too-many-requests", "factor.too_many_codes");
}
