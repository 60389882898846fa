import { findMessageByKey, insertMessages } from "../../db/messages.ts";
import type { Deps } from "../deps.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";

const HOUR_MS = 3_600_000;

/**
 * Puts the next mail to ourselves (CANARY_ADDRESS) into the outbox, one for each CANARY_HOURS whoever asks and however
 * often. False where it is there already, or there is no address.
 */
export async function sendCanary(deps: Deps): Promise<boolean> {
	const { CANARY_ADDRESS: to, CANARY_HOURS: hours } = deps.config;
	if (to === undefined) return false;
	const now = deps.now();
	const dedupeKey = `canary:${hours}:${Math.floor(now.getTime() / (hours * HOUR_MS))}`;
	if (await findMessageByKey(deps.db, dedupeKey)) return false;
	const message = newMessage(siteOf(deps), { kind: "canary", dedupeKey, data: { to }, now });
	return deps.db.transact(async (tx) => (await insertMessages(tx, [message])).size > 0);
}
