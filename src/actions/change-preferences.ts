import { findSubscriberToChange, updateSubscriber } from "../../db/subscribers.ts";
import { deleteSubscriptions, newsColumns, updateSubscription } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { isTimeZone } from "../domain/civil-date.ts";
import type { News } from "../domain/event.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import type { Pace } from "../domain/subscription.ts";
import { openLink } from "../mail/links.ts";
import { cancelUnwanted } from "./subscriber-parts.ts";

export interface Preferences {
	readonly timeZone: string;
	/** 0 to 23, in that zone. */
	readonly digestHour: number;
	/** The subscriptions to change; those not named stay as they are. */
	readonly subscriptions: readonly SubscriptionChoice[];
}

export interface SubscriptionChoice {
	readonly id: number;
	readonly pace: Pace;
	readonly news: readonly News[];
	/** Ends it. */
	readonly remove?: boolean | undefined;
}

/**
 * Sets what a subscriber gets, how soon and when, by the token of their preferences link. Waiting mail that they no
 * longer want is taken back. Throws a Problem for an unknown zone or hour, or where they have left.
 */
export async function changePreferences(deps: Deps, token: string, preferences: Preferences): Promise<void> {
	const { subscriberId } = openLink({ secret: deps.secret, now: deps.now() }, "preferences", token);
	const { timeZone, digestHour, subscriptions } = preferences;
	if (!isTimeZone(timeZone)) throw invalidInput("timeZone", "subscription.unknown_zone");
	if (!Number.isInteger(digestHour) || digestHour < 0 || digestHour > 23) {
		throw invalidInput("digestHour", "subscription.wrong_hour");
	}
	await deps.db.transact(async (tx) => {
		const subscriber = await findSubscriberToChange(tx, subscriberId);
		if (!subscriber || subscriber.state === "deleted") throw hasLeft();
		await updateSubscriber(tx, subscriberId, { timeZone, digestHour });
		const removed = subscriptions.filter((one) => one.remove).map((one) => one.id);
		await deleteSubscriptions(tx, subscriberId, removed);
		for (const { id, pace, news } of subscriptions.filter((one) => !one.remove)) {
			await updateSubscription(tx, { id, subscriberId }, { pace, ...newsColumns(news) });
		}
		await cancelUnwanted(tx, subscriberId, deps.now());
	});
}

function hasLeft(): Problem {
	return new Problem("expired-link", "subscription.left");
}
