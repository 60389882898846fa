import { deleteSession, insertSession } from "../../db/sessions.ts";
import { findUserToChange } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { newSession } from "../secrets/session.ts";
import { tokenHash } from "../secrets/token.ts";

export interface EnterDemoInput {
	readonly userId: number;
	/** The token that the browser brought along: its session ends. */
	readonly formerToken?: string | undefined;
}

/** Signs a visitor in as one of the demo's users, without a password, and gives the token for the cookie. Only in a demo. */
export async function enterDemo(deps: Deps, { userId, formerToken }: EnterDemoInput): Promise<string> {
	if (!deps.config.demo) throw new Problem("not-found", "This is no demo.");
	const session = newSession(deps.config, deps.now(), userId);
	await deps.db.transact(async (tx) => {
		const user = await findUserToChange(tx, userId);
		if (!user || user.disabledAt) throw new Problem("not-allowed", "This user of the demo was disabled.");
		if (formerToken) await deleteSession(tx, tokenHash(formerToken));
		await insertSession(tx, session.row);
	});
	return session.token;
}
