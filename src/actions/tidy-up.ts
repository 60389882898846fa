import { deleteExpiredSessions } from "../../db/sessions.ts";
import { deleteExpiredLinks } from "../../db/sign-in-links.ts";
import type { Deps } from "../deps.ts";

/** Forgets sessions and one-time links that have expired. Gives how many. */
export async function tidyUp(deps: Deps): Promise<{ sessions: number; links: number }> {
	const now = deps.now();
	return deps.db.transact(async (tx) => ({
		sessions: await deleteExpiredSessions(tx, now),
		links: await deleteExpiredLinks(tx, now),
	}));
}
