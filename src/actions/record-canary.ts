import { type Canary, findCanary, keepCanary } from "../../db/canary.ts";
import { findMessageByMessageId } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";

/**
 * Notes that a mail to ourselves has arrived, by its Message-ID with its angle brackets. False where that is no mail to
 * ourselves; one that arrives twice, or after a later one, changes nothing.
 */
export async function recordCanary(deps: Deps, messageId: string): Promise<boolean> {
	const arrivedAt = deps.now();
	return deps.db.transact(async (tx) => {
		const message = await findMessageByMessageId(tx, messageId);
		if (message?.kind !== "canary") return false;
		const known = await findCanary(tx);
		const canary: Canary = { messageId, sentAt: message.dated, arrivedAt };
		if (!known || known.sentAt < message.dated) await keepCanary(tx, canary);
		return true;
	});
}
