import {
	findJournalled,
	insertJournalled,
	type JournalLine,
	type JournalledMessage,
	settleJournalled,
} from "../../db/journalled.ts";
import type { Deps } from "../deps.ts";

/** What a part of the send journal changed. */
export interface JournalSettled {
	/** Messages that the database thought open, and that were sent. */
	readonly settled: number;
	/** Messages that the database does not know yet; if they come about again they are not sent again. */
	readonly noted: number;
}

/**
 * Settles as sent what the send journal knows as sent. What another worker has just taken (`isInHand`) is left to it.
 * Nothing changes where the database is as new as the journal.
 */
export async function settleFromJournal(
	deps: Deps,
	lines: readonly JournalLine[],
	isInHand: (message: JournalledMessage) => boolean,
): Promise<JournalSettled> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const messageIds = lines.map((line) => line.messageId);
		const { found, noted } = await findJournalled(tx, messageIds);
		const known = new Set(found.map((message) => message.messageId));
		const unknown = lines.filter(({ messageId }) => !known.has(messageId) && !noted.has(messageId));
		await insertJournalled(tx, unknown);
		const open = found.filter((message) => message.state !== "sent" && !isInHand(message));
		const settled = await settleJournalled(
			tx,
			open.map((message) => message.messageId),
			now,
		);
		return { settled, noted: unknown.length };
	});
}
