import { deleteApiAnswers } from "../../db/api-answers.ts";
import { deleteExpiredSessions } from "../../db/sessions.ts";
import { deleteExpiredLinks } from "../../db/sign-in-links.ts";
import type { Deps } from "../deps.ts";

const HOUR_MS = 3_600_000;

/** Forgets sessions, one-time links and kept answers of the API that have expired. Gives how many. */
export async function tidyUp(deps: Deps): Promise<{ sessions: number; links: number; answers: number }> {
	const now = deps.now();
	const answeredBefore = new Date(now.getTime() - deps.config.IDEMPOTENCY_HOURS * HOUR_MS);
	return deps.db.transact(async (tx) => ({
		sessions: await deleteExpiredSessions(tx, now),
		links: await deleteExpiredLinks(tx, now),
		answers: await deleteApiAnswers(tx, answeredBefore),
	}));
}
