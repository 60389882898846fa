import { insertSubscriptionRequest } from "../../db/subscriptions.ts";
import type { Deps } from "../deps.ts";
import { isTimeZone } from "../domain/civil-date.ts";
import type { News } from "../domain/event.ts";
import { FIRST_CHOICE, type Pace, type Scope } from "../domain/subscription.ts";
import { parseAddress } from "../mail/address.ts";

export interface SubscriptionWish {
	/** As typed. */
	readonly email: string;
	readonly scope: Scope;
	/** The id of the pledge, promiser or topic; 0 for all. */
	readonly targetId: number;
	readonly pace?: Pace | undefined;
	/** What to be told; the usual where nothing is chosen. */
	readonly news?: readonly News[] | undefined;
	/** For digests and dates; the site's own where it is not known. */
	readonly timeZone?: string | undefined;
	readonly language?: string | undefined;
}

/**
 * Takes note that somebody wants mail at an address. What follows is a job's work, so that the answer at the door and
 * the time it takes say nothing of who is subscribed. Throws a Problem where the address is not one mailbox.
 */
export async function requestSubscription(deps: Deps, wish: SubscriptionWish): Promise<void> {
	const email = parseAddress(wish.email);
	const timeZone = wish.timeZone && isTimeZone(wish.timeZone) ? wish.timeZone : deps.config.TIME_ZONE;
	const { scope, targetId, pace = FIRST_CHOICE.pace, language = deps.config.INTERFACE_LANGUAGE } = wish;
	const news = wish.news?.length ? wish.news : FIRST_CHOICE.news;
	const requestedAt = deps.now();
	await deps.db.transact((tx) =>
		insertSubscriptionRequest(tx, { email, scope, targetId, pace, news, timeZone, language, requestedAt }),
	);
}
