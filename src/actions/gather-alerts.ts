import {
	cancelAlerts,
	type DueAlert,
	listDueAlerts,
	listSubscribersDue,
	markGathered,
	postponeAlerts,
} from "../../db/alerts.ts";
import { hasPendingFanOuts } from "../../db/fan-outs.ts";
import { countRecent, insertMessages, type NewMessage } from "../../db/messages.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { LANES } from "../domain/subscription.ts";
import { newMessage } from "../mail/new-message.ts";
import { type Site, siteOf } from "../mail/site.ts";

export interface Gathered {
	/** Alerts looked at; 0 where none was due. */
	readonly alerts: number;
	readonly messages: number;
	/** Alerts put off because their subscriber has had enough mail for this hour. */
	readonly postponed: number;
}

const PAGE = 500;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** How many single alerts a subscriber gets in an hour; what goes beyond comes in one mail. */
const MOST_AN_HOUR = 3;

/**
 * Puts the next due instant alerts into messages: one for each alert, but never more than three to one subscriber in an
 * hour. What goes beyond, and what comes late, is told in one mail.
 */
export async function gatherAlerts(deps: Deps): Promise<Gathered> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const due = await listDueAlerts(tx, await listSubscribersDue(tx, now, PAGE), now);
		const ready = (await hasPendingFanOuts(tx, now)) ? await withoutLate(tx, due, now) : due;
		const plan = await planOf(tx, ready, { site: siteOf(deps), now });
		await store(tx, plan.parcels);
		for (const { alerts, until } of plan.postponed) await postponeAlerts(tx, alerts, until);
		const postponed = plan.postponed.reduce((sum, { alerts }) => sum + alerts.length, due.length - ready.length);
		return { alerts: due.length, messages: plan.parcels.length, postponed };
	});
}

/** What comes late comes in one mail: it waits until the alerts of all late events are written. */
async function withoutLate(tx: Tx, due: readonly DueAlert[], now: Date): Promise<DueAlert[]> {
	const late = due.filter((alert) => alert.gatherAs === "digest");
	if (late.length > 0) await postponeAlerts(tx, late, new Date(now.getTime() + MINUTE_MS));
	return due.filter((alert) => alert.gatherAs === "usual");
}

/** A message and the alerts that it tells. */
interface Parcel {
	readonly message: NewMessage;
	readonly alerts: readonly DueAlert[];
}

interface Plan {
	readonly parcels: Parcel[];
	readonly postponed: { readonly alerts: readonly DueAlert[]; readonly until: Date }[];
}

interface Moment {
	readonly site: Site;
	readonly now: Date;
}

async function planOf(tx: Tx, due: readonly DueAlert[], moment: Moment): Promise<Plan> {
	const bySubscriber = grouped(due);
	const since = new Date(moment.now.getTime() - HOUR_MS);
	const recent = await countRecent(tx, { subscriberIds: [...bySubscriber.keys()], since });
	const plan: Plan = { parcels: [], postponed: [] };
	for (const [subscriberId, alerts] of bySubscriber) {
		const sent = recent.get(subscriberId) ?? [];
		const freed = sent[sent.length - MOST_AN_HOUR];
		if (freed) plan.postponed.push({ alerts, until: new Date(freed.getTime() + HOUR_MS) });
		else plan.parcels.push(...parcelsOf(alerts, MOST_AN_HOUR - sent.length, moment));
	}
	return plan;
}

function parcelsOf(alerts: readonly DueAlert[], room: number, moment: Moment): Parcel[] {
	if (alerts.length === 1 || (alerts.length <= room && alerts.every((alert) => alert.gatherAs === "usual"))) {
		return alerts.map((alert) => alertParcel(alert, moment));
	}
	return [digestParcel(alerts, moment)];
}

function alertParcel(alert: DueAlert, { site, now }: Moment): Parcel {
	const { eventId, subscriberId } = alert;
	const dedupeKey = `alert:${eventId}:${subscriberId}`;
	return { alerts: [alert], message: newMessage(site, { kind: "alert", dedupeKey, subscriberId, now }) };
}

function digestParcel(alerts: readonly DueAlert[], { site, now }: Moment): Parcel {
	const why = alerts.some((alert) => alert.gatherAs === "digest") ? "catch_up" : "coalesced";
	const { eventId, subscriberId } = alerts[0] ?? { eventId: 0, subscriberId: 0 };
	const dedupeKey = `digest:${why}:${eventId}:${subscriberId}`;
	const message = newMessage(site, { kind: "digest", dedupeKey, subscriberId, data: { why }, lane: LANES.alert, now });
	return { alerts, message };
}

async function store(tx: Tx, parcels: readonly Parcel[]): Promise<void> {
	const ids = await insertMessages(
		tx,
		parcels.map((parcel) => parcel.message),
	);
	for (const { alerts, message } of parcels) {
		if (!ids.has(message.dedupeKey)) await cancelAlerts(tx, alerts, "told already");
	}
	const gathered = parcels.flatMap(({ alerts, message }) => {
		const messageId = ids.get(message.dedupeKey);
		return messageId === undefined ? [] : alerts.map((alert) => ({ ...alert, messageId }));
	});
	await markGathered(tx, gathered);
}

function grouped(alerts: readonly DueAlert[]): Map<number, DueAlert[]> {
	const groups = new Map<number, DueAlert[]>();
	for (const alert of alerts) {
		const group = groups.get(alert.subscriberId);
		if (group) group.push(alert);
		else groups.set(alert.subscriberId, [alert]);
	}
	return groups;
}
