import { deleteApiAnswers } from "../../db/api-answers.ts";
import { deleteAuditBefore } from "../../db/audit.ts";
import { eraseRecipients } from "../../db/replies.ts";
import { deleteOldSteps } from "../../db/second-factors.ts";
import { deleteExpiredSessions } from "../../db/sessions.ts";
import { deleteExpiredLinks } from "../../db/sign-in-links.ts";
import { eraseTipContacts } from "../../db/tips.ts";
import type { Deps } from "../deps.ts";

const HOUR_MS = 3_600_000;

/**
 * Forgets sessions, one-time links and kept answers of the API that have expired, old entries of the audit log, whom
 * requests for comment went to that ended long ago, and how senders of old tips can be reached.
 */
export async function tidyUp(deps: Deps): Promise<{ sessions: number; links: number; audit: number; answers: number }> {
	const now = deps.now();
	const answeredBefore = new Date(now.getTime() - deps.config.IDEMPOTENCY_HOURS * HOUR_MS);
	// A demo's clock jumps, and the database holds to its own: there the log stays whole.
	const auditedBefore = new Date(now.getTime() - deps.config.AUDIT_DAYS * 24 * HOUR_MS);
	const endedBefore = new Date(now.getTime() - deps.config.CONTACT_DAYS * 24 * HOUR_MS);
	await deps.db.transact((tx) => deleteOldSteps(tx, now));
	await deps.db.transact(async (tx) => {
		await eraseRecipients(tx, endedBefore);
		await eraseTipContacts(tx, endedBefore);
	});
	return deps.db.transact(async (tx) => ({
		sessions: await deleteExpiredSessions(tx, now),
		links: await deleteExpiredLinks(tx, now),
		audit: deps.config.demo ? 0 : await deleteAuditBefore(tx, auditedBefore),
		answers: await deleteApiAnswers(tx, answeredBefore),
	}));
}
