import { appendAudit } from "../../db/audit.ts";
import { deletePasskeysOf, listPasskeys } from "../../db/passkeys.ts";
import { deleteSecondFactor, findAuthenticatorToChange } from "../../db/second-factors.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { endSessions } from "./account-parts.ts";

/** Takes a user's second factor and passkeys away, for who has lost theirs. Their sessions end. */
export async function resetSecondFactor(deps: Deps, actor: Actor, userId: number): Promise<void> {
	assertMay(actor, "change users");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const known = await findAuthenticatorToChange(tx, userId);
		const passkeys = await listPasskeys(tx, userId);
		if (!known?.confirmedAt && passkeys.length === 0) throw new Problem("already-done", "factor.none");
		await deleteSecondFactor(tx, userId);
		await deletePasskeysOf(tx, userId);
		await appendAudit(tx, { kind: "factor_reset", actor, userId, recordedAt: now });
		await endSessions(tx, { actor, userId, now, why: "factor" });
	});
}
