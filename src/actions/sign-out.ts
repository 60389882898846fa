import { appendAudit } from "../../db/audit.ts";
import { deleteSession, findSession } from "../../db/sessions.ts";
import type { Deps } from "../deps.ts";
import { tokenHash } from "../secrets/token.ts";

/** Ends the session of a token. One that has ended already is fine. */
export async function signOut(deps: Deps, token: string): Promise<void> {
	const hash = tokenHash(token);
	const session = await findSession(deps.db, hash);
	if (!session) return;
	const { userId, role } = session;
	const actor = { kind: "user", userId, role } as const;
	await deps.db.transact(async (tx) => {
		await deleteSession(tx, hash);
		await appendAudit(tx, { kind: "signed_out", actor, userId, recordedAt: deps.now() });
	});
}
