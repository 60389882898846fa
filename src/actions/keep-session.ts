import { markSessionSeen } from "../../db/sessions.ts";
import type { Deps } from "../deps.ts";

/** Notes that a session is in use, which puts off its idle expiry. Bookkeeping: there is no event. */
export async function keepSession(deps: Deps, tokenHash: string): Promise<void> {
	await deps.db.transact((tx) => markSessionSeen(tx, tokenHash, deps.now()));
}
