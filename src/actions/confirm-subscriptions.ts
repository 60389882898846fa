import { carryOverMerged } from "../../db/merged.ts";
import { findSubscriberToChange, updateSubscriber } from "../../db/subscribers.ts";
import { markConfirmed } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { openLink, signLink } from "../mail/links.ts";

export interface Confirmed {
	readonly subscriberId: number;
	/** How many subscriptions were waiting; 0 where the button was pressed before. */
	readonly confirmed: number;
	/** For the link to the preferences page. */
	readonly preferencesToken: string;
}

/**
 * Confirms all that an address has asked to follow, by the token of the mail sent to it. Throws a Problem where the link
 * is older than 7 days or the subscriber has left since.
 */
export async function confirmSubscriptions(deps: Deps, token: string): Promise<Confirmed> {
	const now = deps.now();
	const { subscriberId } = openLink({ secret: deps.secret, now }, "confirm", token);
	return deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (!subscriber || (subscriber.state !== "pending" && subscriber.state !== "active")) {
			throw new Problem("expired-link", "subscription.left_since");
		}
		if (subscriber.state === "pending") await updateSubscriber(tx, subscriberId, { state: "active", confirmedAt: now });
		await carryOverMerged(tx, subscriberId);
		const confirmed = await markConfirmed(tx, subscriberId, now);
		const preferencesToken = signLink(deps.secret, { purpose: "preferences", subscriberId });
		return { subscriberId, confirmed, preferencesToken };
	});
}
