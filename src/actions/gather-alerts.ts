import {
	cancelAlerts,
	type DueAlert,
	listDueAlerts,
	listSubscribersDue,
	markGathered,
	postponeAlerts,
} from "../../db/alerts.ts";
import { hasPendingFanOuts } from "../../db/fan-outs.ts";
import {
	type EventToTell,
	mapEventsToTell,
	mapReadersToTell,
	markTold,
	type ReaderToTell,
} from "../../db/gathering.ts";
import { settleSentBefore } from "../../db/journalled.ts";
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
		const due = await withEvents(tx, await listDueAlerts(tx, await listSubscribersDue(tx, now, PAGE), now));
		const ready = (await hasPendingFanOuts(tx, now)) ? await withoutLate(tx, due, now) : due;
		const subscriberIds = subscribersOf(ready);
		const readers = await mapReadersToTell(tx, subscriberIds);
		const companies = companiesOf(subscriberIds);
		const plan = await planOf(tx, ready, { site: siteOf(deps), now, readers, companies });
		await store(tx, plan.parcels, now);
		for (const { alerts, until } of plan.postponed) await postponeAlerts(tx, alerts, until);
		const postponed = plan.postponed.reduce((sum, { alerts }) => sum + alerts.length, due.length - ready.length);
		return { alerts: due.length, messages: plan.parcels.length, postponed };
	});
}

/** An alert with what its event is. */
interface Tellable extends DueAlert {
	readonly event: EventToTell;
}

async function withEvents(tx: Tx, due: readonly DueAlert[]): Promise<Tellable[]> {
	const events = await mapEventsToTell(
		tx,
		due.map((alert) => alert.eventId),
	);
	return due.flatMap((alert) => {
		const event = events.get(alert.eventId);
		return event ? [{ ...alert, event }] : [];
	});
}

/** What comes late comes in one mail: it waits until the alerts of all late events are written. */
async function withoutLate(tx: Tx, due: readonly Tellable[], now: Date): Promise<Tellable[]> {
	const late = due.filter((alert) => alert.event.gatherAs === "digest");
	if (late.length > 0) await postponeAlerts(tx, late, new Date(now.getTime() + MINUTE_MS));
	return due.filter((alert) => alert.event.gatherAs === "usual");
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
	readonly readers: ReadonlyMap<number, ReaderToTell>;
	readonly companies: ReadonlyMap<number, number | undefined>;
}

async function planOf(tx: Tx, due: readonly Tellable[], moment: Moment): Promise<Plan> {
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

function parcelsOf(alerts: readonly Tellable[], room: number, moment: Moment): Parcel[] {
	if (alerts.length === 1 || (alerts.length <= room && alerts.every((alert) => alert.event.gatherAs === "usual"))) {
		return alerts.map((alert) => alertParcel(alert, moment));
	}
	return [digestParcel(alerts, moment)];
}

function alertParcel(alert: Tellable, moment: Moment): Parcel {
	const { eventId, subscriberId, event } = alert;
	const dedupeKey = `alert:${eventId}:${subscriberId}`;
	// Whoever has the error waits for nobody's news.
	const lane = event.kind === "corrected" ? LANES.correction : LANES.alert;
	const wish = { kind: "alert", dedupeKey, subscriberId, lane, ...commonTo([alert], moment) } as const;
	return { alerts: [alert], message: newMessage(moment.site, wish) };
}

function digestParcel(alerts: readonly Tellable[], moment: Moment): Parcel {
	const why = alerts.some((alert) => alert.event.gatherAs === "digest") ? "catch_up" : "coalesced";
	const { eventId, subscriberId } = alerts[0] ?? { eventId: 0, subscriberId: 0 };
	const dedupeKey = `digest:${why}:${eventId}:${subscriberId}`;
	const lane = alerts.some((alert) => alert.event.kind === "corrected") ? LANES.correction : LANES.alert;
	const wish = { kind: "digest", dedupeKey, subscriberId, data: { why }, lane, ...commonTo(alerts, moment) } as const;
	return { alerts, message: newMessage(moment.site, wish) };
}

/** What is the same for all of an event's messages stays the same: so their places decide who is told first. */
function commonTo(alerts: readonly Tellable[], { now, readers, companies }: Moment) {
	const [first] = alerts;
	const subscriberId = first?.subscriberId ?? 0;
	const reader = readers.get(subscriberId);
	const told = alerts.map(({ event }) => event.identity).join(" ");
	const identity = `${alerts.length === 1 ? "alert" : "digest"}:${told}:${reader?.identity}`;
	const company = `${told}:${companies.get(subscriberId)}`;
	return { identity, company, lastToldAt: reader?.lastToldAt ?? null, dueAt: first?.dueAt ?? now, now };
}

const COMPANY = 32;

/** Subscribers in small companies, each named by its first one: who is sent to together lies together on the disk. */
function companiesOf(subscriberIds: readonly number[]): Map<number, number | undefined> {
	return new Map(subscriberIds.map((id, at) => [id, subscriberIds[at - (at % COMPANY)]]));
}

async function store(tx: Tx, parcels: readonly Parcel[], now: Date): Promise<void> {
	// Written in the order in which they will be sent, so that the sender finds and changes neighbours.
	const messages = parcels.map((parcel) => parcel.message).sort((one, other) => one.place - other.place);
	const ids = await insertMessages(tx, messages);
	await settleSentBefore(tx, [...ids.values()], now);
	await markTold(tx, subscribersOf(parcels.flatMap(({ alerts }) => alerts)), now);
	for (const { alerts, message } of parcels) {
		if (!ids.has(message.dedupeKey)) await cancelAlerts(tx, alerts, "told already");
	}
	const gathered = parcels.flatMap(({ alerts, message }) => {
		const messageId = ids.get(message.dedupeKey);
		return messageId === undefined ? [] : alerts.map((alert) => ({ ...alert, messageId }));
	});
	await markGathered(tx, gathered);
}

function subscribersOf(alerts: readonly DueAlert[]): number[] {
	return [...new Set(alerts.map((alert) => alert.subscriberId))];
}

function grouped(alerts: readonly Tellable[]): Map<number, Tellable[]> {
	const groups = new Map<number, Tellable[]>();
	for (const alert of alerts) {
		const group = groups.get(alert.subscriberId);
		if (group) group.push(alert);
		else groups.set(alert.subscriberId, [alert]);
	}
	return groups;
}
