import {
	type AlertKey,
	findOrInsertDigestRun,
	listDigestAlerts,
	listDigestReaders,
	markGathered,
	updateDigestRun,
} from "../../db/alerts.ts";
import { mapEventsToTell, mapReadersToTell, markTold } from "../../db/gathering.ts";
import { settleSentBefore } from "../../db/journalled.ts";
import { insertMessages } from "../../db/messages.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import type { DigestTime } from "../domain/digest.ts";
import { newMessage } from "../mail/new-message.ts";
import { siteOf } from "../mail/site.ts";

export interface DigestPage {
	readonly messages: number;
	/** Whether everybody with this pace, zone and hour has been served. */
	readonly done: boolean;
}

const PAGE = 200;

/**
 * Puts the waiting alerts of the next subscribers with one pace, zone and hour into a digest each. A subscriber gets one
 * digest for a civil date, however often and by however many workers this runs; who has no news gets none.
 */
export async function gatherDigest(deps: Deps, time: DigestTime): Promise<DigestPage> {
	const now = deps.now();
	const site = siteOf(deps);
	const { pace, on, scheduledAt } = time;
	return deps.db.transact(async (tx) => {
		const run = await findOrInsertDigestRun(tx, time.key, scheduledAt);
		if (!run || run.doneAt) return { messages: 0, done: true };
		const readers = await listDigestReaders(tx, { ...time, after: run.afterSubscriberId, limit: PAGE });
		const alerts = await listDigestAlerts(tx, readers, time);
		const keyOf = (subscriberId: number) => `digest:${pace}:${on}:${subscriberId}`;
		const identityOf = await identities(tx, readers, alerts);
		const messages = readers.map((subscriberId) => {
			const dedupeKey = keyOf(subscriberId);
			const identity = `${dedupeKey}:${identityOf(subscriberId)}`;
			return newMessage(site, { kind: "digest", dedupeKey, identity, subscriberId, data: { why: pace, on }, now });
		});
		const ids = await insertMessages(tx, messages);
		await settleSentBefore(tx, [...ids.values()], now);
		await markTold(tx, readers, now);
		// Who had a digest for this date already, in another zone, is told by the next one.
		const gathered = alerts.flatMap((alert) => {
			const messageId = ids.get(keyOf(alert.subscriberId));
			return messageId === undefined ? [] : [{ ...alert, messageId }];
		});
		await markGathered(tx, gathered);
		const last = readers.at(-1);
		const done = last === undefined || readers.length < PAGE;
		await updateDigestRun(tx, time.key, done ? { doneAt: now } : { afterSubscriberId: last });
		return { messages: ids.size, done };
	});
}

/** Whose digest it is and what it tells, in a form that stays the same on a restored database. */
async function identities(tx: Tx, subscriberIds: readonly number[], alerts: readonly AlertKey[]) {
	const readers = await mapReadersToTell(tx, subscriberIds);
	const events = await mapEventsToTell(
		tx,
		alerts.map((alert) => alert.eventId),
	);
	const told = new Map<number, string>();
	for (const { subscriberId, eventId } of alerts) {
		told.set(subscriberId, `${told.get(subscriberId) ?? ""} ${events.get(eventId)?.identity}`);
	}
	return (subscriberId: number) => `${readers.get(subscriberId)?.identity}:${told.get(subscriberId) ?? ""}`;
}
