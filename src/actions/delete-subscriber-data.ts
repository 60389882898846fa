import { findSubscriberToChange } from "../../db/subscribers.ts";
import type { Deps } from "../deps.ts";
import { openLink } from "../mail/links.ts";
import { forgetSubscriber } from "./subscriber-parts.ts";

/**
 * Deletes what is kept of a subscriber, by the token of their preferences link: subscriptions, address, and the address
 * wherever a mail server's answer named it. The ledger stays, without the address. Doing it twice is harmless.
 */
export async function deleteSubscriberData(deps: Deps, token: string): Promise<void> {
	const { subscriberId } = openLink({ secret: deps.secret, now: deps.now() }, "preferences", token);
	await deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (subscriber && subscriber.state !== "deleted")
			await forgetSubscriber(tx, subscriberId, { reason: "deleted at their own wish", now: deps.now() });
	});
}
