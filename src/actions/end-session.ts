import { appendAudit } from "../../db/audit.ts";
import { deleteSession, listSessions } from "../../db/sessions.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { sessionReference } from "../secrets/session.ts";

/** Ends one session of the actor's own, named by its reference. */
export async function endSession(deps: Deps, actor: Actor, reference: string): Promise<void> {
	if (actor.kind !== "user") throw new Problem("not-allowed", "account.only_users_have_sessions");
	const { userId } = actor;
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const session = (await listSessions(tx, userId)).find((one) => sessionReference(one.tokenHash) === reference);
		if (!session) throw new Problem("not-found", "account.session_over");
		await deleteSession(tx, session.tokenHash);
		const data = { ended: 1, why: "asked" };
		await appendAudit(tx, { kind: "sessions_ended", actor, userId, recordedAt: now, data });
	});
}
