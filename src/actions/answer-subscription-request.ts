import { carryOverMerged } from "../../db/merged.ts";
import { countAnswers, insertMessages } from "../../db/messages.ts";
import {
	findSubscriberByEmailToChange,
	findSuppression,
	insertSubscriber,
	type Subscriber,
} from "../../db/subscribers.ts";
import {
	insertSubscription,
	listSubscriptions,
	markRequestAnswered,
	newsColumns,
	type SubscriptionRequest,
} from "../../db/subscriptions.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { FIRST_DIGEST_HOUR } from "../domain/subscription.ts";
import { addressHash, inboxHash } from "../mail/address.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";

/** What became of a request. Nobody outside is told. */
export type RequestAnswer =
	| "asked to confirm"
	| "told of preferences"
	| "limit reached"
	| "suppressed"
	| "already answered";

const DAY_MS = 86_400_000;

/**
 * Answers a request to follow something: keeps the subscription unconfirmed and asks its address to confirm. However
 * many requests there are, an inbox gets only so many mails a day and a month (CONFIRMATIONS_PER_ADDRESS_…).
 */
export async function answerSubscriptionRequest(deps: Deps, request: SubscriptionRequest): Promise<RequestAnswer> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		if (!(await markRequestAnswered(tx, request.id))) return "already answered";
		const hash = addressHash(deps.secret, request.email);
		if (await findSuppression(tx, hash)) return "suppressed";
		const subscriber = await findOrInsert(tx, { deps, request, hash, now });
		const { scope, targetId, pace, news } = request;
		const wish = { scope, targetId, pace, ...newsColumns(news), confirmedAt: null, createdAt: now };
		await insertSubscription(tx, { subscriberId: subscriber.id, ...wish });
		await carryOverMerged(tx, subscriber.id);
		if (await isAtLimit(tx, deps, subscriber.inboxHash, now)) return "limit reached";
		return ask(tx, { deps, request, subscriber, now });
	});
}

interface Asking {
	readonly deps: Deps;
	readonly request: SubscriptionRequest;
	readonly subscriber: Subscriber;
	readonly now: Date;
}

async function ask(tx: Tx, { deps, request, subscriber, now }: Asking): Promise<RequestAnswer> {
	const waiting = (await listSubscriptions(tx, subscriber.id)).filter((one) => one.confirmedAt === null);
	const kind = waiting.length > 0 ? "confirmation" : "preferences";
	const dedupeKey = `${kind}:${request.id}`;
	// An empty name stands for everything; the mail says so in its own words.
	const data = { follows: waiting.map((one) => one.name) };
	const identity = `${dedupeKey}@${request.requestedAt.getTime()}`;
	const message = newMessage(siteOf(deps), { kind, dedupeKey, identity, subscriberId: subscriber.id, data, now });
	await insertMessages(tx, [message]);
	return kind === "confirmation" ? "asked to confirm" : "told of preferences";
}

async function findOrInsert(
	tx: Tx,
	{ deps, request, hash, now }: Omit<Asking, "subscriber"> & { readonly hash: string },
): Promise<Subscriber> {
	const { email, timeZone, language } = request;
	const known = await findSubscriberByEmailToChange(tx, email);
	if (known) return known;
	const made = await insertSubscriber(tx, {
		email,
		addressHash: hash,
		inboxHash: inboxHash(deps.secret, email),
		state: "pending",
		timeZone,
		language,
		digestHour: FIRST_DIGEST_HOUR,
		confirmedAt: null,
		createdAt: now,
	});
	const subscriber = made ?? (await findSubscriberByEmailToChange(tx, email));
	if (!subscriber) throw new Error("The subscriber was neither there nor stored");
	return subscriber;
}

async function isAtLimit(tx: Tx, { config }: Deps, inbox: string, now: Date): Promise<boolean> {
	const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
	const today = await countAnswers(tx, inbox, daysAgo(1));
	if (today >= config.CONFIRMATIONS_PER_ADDRESS_A_DAY) return true;
	return (await countAnswers(tx, inbox, daysAgo(30))) >= config.CONFIRMATIONS_PER_ADDRESS_A_MONTH;
}
