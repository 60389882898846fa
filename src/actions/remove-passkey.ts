import { appendAudit } from "../../db/audit.ts";
import { deletePasskey, findPasskey } from "../../db/passkeys.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";

/** Removes one of the actor's own passkeys. */
export async function removePasskey(deps: Deps, actor: Actor, id: string): Promise<void> {
	if (actor.kind !== "user" || actor.scopes) throw new Problem("not-allowed", "factor.sign_in_to_remove");
	const { userId } = actor;
	await deps.db.transact(async (tx) => {
		const known = await findPasskey(tx, id);
		if (!known || !(await deletePasskey(tx, userId, id))) throw new Problem("not-found", "passkey.unknown");
		const data = { what: "passkey", name: known.name };
		await appendAudit(tx, { kind: "factor_removed", actor, userId, recordedAt: deps.now(), data });
	});
}
