import type { Deps } from "../deps.ts";
import { type Recorded, recordTries, type Try } from "./message-answer-parts.ts";
import { type Claimed, type ClaimOrder, takeMessages } from "./message-claim-parts.ts";

export interface Exchange extends ClaimOrder {
	/** What came of messages that were taken earlier. */
	readonly ended: readonly Try[];
}

export interface Exchanged extends Claimed {
	/** The states that the ended messages went into, in their order. */
	readonly recorded: readonly Recorded[];
}

/**
 * Gives the outbox what came of the messages that were taken, and takes the next ones for the connections that are free
 * again, in one transaction. However many connections share it, a message is never taken before the one that its
 * connection carried is settled on disk: so a death leaves at most one open message for each connection.
 */
export async function exchangeMessages(deps: Deps, { ended, ...order }: Exchange): Promise<Exchanged> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const recorded = await recordTries(tx, ended, now);
		return { recorded, ...(await takeMessages(tx, order, { now, secret: deps.secret })) };
	});
}
