/** What several verbs about subscribers do alike, inside their transactions. */
import { cancelAlerts, cancelPendingAlerts, listAlertsOf, listOpenAlerts } from "../../db/alerts.ts";
import { findEventForMail, listEventsById, listTargetsEver, type Target } from "../../db/fan-outs.ts";
import { listWaitingMessages, updateWaitingMessages } from "../../db/messages.ts";
import { eraseAddress } from "../../db/personal-data.ts";
import { findSubscriber, insertSuppression, type Subscriber, updateSubscriber } from "../../db/subscribers.ts";
import {
	deleteSubscriptions,
	listSubscriptions,
	type NamedSubscription,
	type Subscription,
} from "../../db/subscriptions.ts";
import type { Reader, Tx } from "../../db/types.ts";
import { type News, newsOf } from "../domain/event.ts";
import type { UnsubscribeFrom } from "../mail/links.ts";

/** Takes back every alert and message that is not sent yet and that no subscription asks for any more. */
export async function cancelUnwanted(tx: Tx, subscriberId: number, now: Date): Promise<void> {
	const waiting = (await listWaitingMessages(tx, subscriberId)).filter((message) => message.kind !== "confirmation");
	const messageIds = waiting.map((message) => message.id);
	const open = await listOpenAlerts(tx, subscriberId, messageIds);
	const wanted = await wantedEvents(tx, subscriberId, [...new Set(open.map((alert) => alert.eventId))]);
	const unwanted = open.filter((alert) => !wanted.has(alert.eventId));
	await cancelAlerts(tx, unwanted, "unsubscribed");
	const left = new Set((await listAlertsOf(tx, messageIds)).map((alert) => alert.messageId));
	const emptied = waiting.filter(({ id, kind }) => (kind === "alert" || kind === "digest") && !left.has(id));
	await cancelMessages(
		tx,
		emptied.map((message) => message.id),
		{ reason: "unsubscribed", now },
	);
}

/** Why mail ends, and when. */
interface Ending {
	readonly reason: string;
	readonly now: Date;
}

/** Ends everything for a subscriber at once and forgets the address. The ledger stays, without it. */
export async function forgetSubscriber(tx: Tx, subscriberId: number, ending: Ending): Promise<void> {
	await deleteSubscriptions(tx, subscriberId);
	await cancelAll(tx, subscriberId, ending);
	const subscriber = await findSubscriber(tx, subscriberId);
	if (subscriber?.email) await eraseAddress(tx, subscriberId, subscriber.email);
	await updateSubscriber(tx, subscriberId, { state: "deleted", reason: ending.reason, email: null });
}

/** Ends all mail to an address that must not get any, for whoever asks for it later, too. */
export async function suppressSubscriber(tx: Tx, subscriber: Subscriber, ending: Ending): Promise<void> {
	const { id, addressHash } = subscriber;
	await insertSuppression(tx, { addressHash, reason: ending.reason, suppressedAt: ending.now });
	await cancelAll(tx, id, { ...ending, reason: "suppressed" });
	if (subscriber.state !== "deleted") await updateSubscriber(tx, id, { state: "suppressed", reason: ending.reason });
}

async function cancelAll(tx: Tx, subscriberId: number, ending: Ending): Promise<void> {
	await cancelPendingAlerts(tx, subscriberId, ending.reason);
	const waiting = await listWaitingMessages(tx, subscriberId);
	await cancelMessages(
		tx,
		waiting.map((message) => message.id),
		ending,
	);
}

/** The subscriptions that a link names: for an event, all that would have brought it. The page shows them before. */
export async function listNamedBy(
	db: Reader,
	subscriberId: number,
	from: UnsubscribeFrom,
): Promise<readonly NamedSubscription[]> {
	const subscriptions = await listSubscriptions(db, subscriberId);
	if (from.kind === "all") return subscriptions;
	if (from.kind === "subscription") return subscriptions.filter((one) => one.id === from.id);
	const event = await findEventForMail(db, from.id);
	const news = event && newsOf(event.kind);
	if (!news) return [];
	const targets = await listTargetsEver(db, event.pledge.id);
	return subscriptions.filter((one) => isWantedBy(one, news, targets));
}

/** Whether a subscription brings news of a pledge that the targets lead to. */
function isWantedBy(subscription: Subscription, news: News, targets: readonly Target[]): boolean {
	const follows = targets.some(
		({ scope, targetId }) => scope === subscription.scope && targetId === subscription.targetId,
	);
	return follows && subscription.confirmedAt !== null && subscription[NEWS_COLUMN[news]];
}

const NEWS_COLUMN = {
	due_soon: "dueSoon",
	lapsed: "lapsed",
	outcome: "outcome",
	moved: "moved",
	corrected: "corrected",
	registered: "registered",
} as const satisfies Record<News, keyof Subscription>;

async function wantedEvents(tx: Tx, subscriberId: number, eventIds: readonly number[]): Promise<Set<number>> {
	const subscriptions = await listSubscriptions(tx, subscriberId);
	const wanted = new Set<number>();
	const targetsOf = new Map<number, Target[]>();
	for (const event of await listEventsById(tx, eventIds)) {
		const targets = targetsOf.get(event.pledge.id) ?? (await listTargetsEver(tx, event.pledge.id));
		targetsOf.set(event.pledge.id, targets);
		const news = newsOf(event.kind);
		if (news && subscriptions.some((one) => isWantedBy(one, news, targets))) wanted.add(event.id);
	}
	return wanted;
}

async function cancelMessages(tx: Tx, ids: readonly number[], { reason, now }: Ending): Promise<void> {
	const change = { state: "cancelled", reason, dueAt: null, settledAt: now, raw: null } as const;
	await updateWaitingMessages(tx, ids, change);
}
