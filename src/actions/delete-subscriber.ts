import { findSubscriberToChange } from "../../db/subscribers.ts";
import type { Deps } from "../deps.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { forgetSubscriber } from "./subscriber-parts.ts";

/**
 * Deletes what is kept of a subscriber who asked the newsroom for it, as they can themselves by the link in their mails:
 * subscriptions, address, and the address wherever a mail server's answer named it. The ledger stays, without the
 * address. False where it was done before.
 */
export async function deleteSubscriber(deps: Deps, actor: Actor, subscriberId: number): Promise<boolean> {
	assertMay(actor, "delete subscribers");
	return deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (!subscriber || subscriber.state === "deleted") return false;
		await forgetSubscriber(tx, subscriberId, { reason: "deleted at their own wish", now: deps.now() });
		return true;
	});
}
