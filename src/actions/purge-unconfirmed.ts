import { listNeverConfirmed } from "../../db/subscribers.ts";
import { deleteRequestsBefore, deleteUnconfirmedBefore } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { CONFIRM_DAYS } from "../mail/links.ts";
import { forgetSubscriber } from "./subscriber-parts.ts";

const PAGE = 500;

/**
 * Forgets what was asked for and not confirmed while its link worked (7 days): requests, subscriptions, and addresses
 * that never confirmed anything. A keyed hash of the inbox stays, because the limit on confirmations looks back a month.
 */
export async function purgeUnconfirmed(
	deps: Deps,
): Promise<{ requests: number; subscriptions: number; addresses: number }> {
	const now = deps.now();
	const before = new Date(now.getTime() - CONFIRM_DAYS * 86_400_000);
	return deps.db.transact(async (tx) => {
		const requests = await deleteRequestsBefore(tx, before);
		const subscriptions = await deleteUnconfirmedBefore(tx, before);
		const never = await listNeverConfirmed(tx, before, PAGE);
		for (const id of never) await forgetSubscriber(tx, id, { reason: "never confirmed", now });
		return { requests, subscriptions, addresses: never.length };
	});
}
