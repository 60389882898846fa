import { deleteSession } from "../../db/sessions.ts";
import type { Deps } from "../deps.ts";
import { tokenHash } from "../secrets/token.ts";

/** Ends the session of a token. One that has ended already is fine. */
export async function signOut(deps: Deps, token: string): Promise<void> {
	await deps.db.transact((tx) => deleteSession(tx, tokenHash(token)));
}
