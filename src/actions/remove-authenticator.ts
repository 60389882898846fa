import { appendAudit } from "../../db/audit.ts";
import { deleteSecondFactor } from "../../db/second-factors.ts";
import type { Deps } from "../deps.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { takeCode } from "./second-factor-parts.ts";

/** Removes the actor's own authenticator and recovery codes: with a code of either, so that no unlocked desk is enough. */
export async function removeAuthenticator(deps: Deps, actor: Actor, code: string): Promise<void> {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_remove");
	const { userId } = actor;
	const isRemoved = await deps.db.transact(async (tx) => {
		if (!(await takeCode(tx, deps, { userId, code }))) return false;
		await deleteSecondFactor(tx, userId);
		await appendAudit(tx, { kind: "factor_removed", actor, userId, recordedAt: deps.now() });
		return true;
	});
	if (!isRemoved) throw invalidInput("code", "factor.wrong_code");
}
