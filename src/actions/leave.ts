import { findSubscriberToChange } from "../../db/subscribers.ts";
import type { Deps } from "../deps.ts";
import { openLink } from "../mail/links.ts";
import { forgetSubscriber } from "./subscriber-parts.ts";

/** Ends all mail to a subscriber, by the token of their preferences link, and forgets the address. */
export async function leave(deps: Deps, token: string): Promise<void> {
	const { subscriberId } = openLink({ secret: deps.secret, now: deps.now() }, "preferences", token);
	await deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (subscriber && subscriber.state !== "deleted")
			await forgetSubscriber(tx, subscriberId, { reason: "unsubscribed", now: deps.now() });
	});
}
