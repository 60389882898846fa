import type { JournalledMessage } from "../db/journalled.ts";
import { settleFromJournal } from "../src/actions/settle-from-journal.ts";
import type { Deps } from "../src/deps.ts";
import { readSendJournal } from "./send-journal.ts";
import { isGone, LEASE_MS } from "./take-over-leases.ts";

const PART = 500;

/**
 * Settles what the send journal knows as sent and the database does not, before anything is sent: a restored backup
 * sends nothing twice. Reads the journal backwards, up to where database and journal agree: at an ordinary start that is
 * its last part.
 */
export async function replayJournal(deps: Deps): Promise<{ settled: number; noted: number }> {
	const { sendJournal, SMTP_URL } = deps.config;
	let settled = 0;
	let noted = 0;
	if (sendJournal === undefined || SMTP_URL === undefined) return { settled, noted };
	for await (const lines of readSendJournal(sendJournal, PART)) {
		const part = await settleFromJournal(deps, lines, isInHand(deps));
		if (part.settled + part.noted === 0) break;
		settled += part.settled;
		noted += part.noted;
	}
	if (settled + noted > 0) {
		deps.log.warn(
			{ settled, noted },
			"The database is older than the send journal: what was sent since is not sent again",
		);
	}
	return { settled, noted };
}

/** Taken by a worker that lives, here or, for all we know, elsewhere. */
function isInHand({ now }: Deps): (message: JournalledMessage) => boolean {
	return ({ state, leaseOwner, leasedAt }) => {
		if (state !== "sending" || leaseOwner === null || isGone(leaseOwner)) return false;
		return now().getTime() - (leasedAt?.getTime() ?? 0) < LEASE_MS;
	};
}
