/** Which messages a worker may send now: a part of the exchange with the outbox. */
import { type Alert, cancelAlerts, listAlertsOf } from "../../db/alerts.ts";
import { isTold, listToldEvents } from "../../db/corrections.ts";
import { findDeskPreferences } from "../../db/desk-preferences.ts";
import { listEventsById } from "../../db/fan-outs.ts";
import { listDueMessages, type Message, markSending, updateWaitingMessages } from "../../db/messages.ts";
import { findUsableLink } from "../../db/sign-in-links.ts";
import { findSuppression, listSubscribers, type Subscriber } from "../../db/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import { findUser } from "../../db/users.ts";
import { type AlertFacts, factsOf, isCorrectedBy, overtakenBy, type RecordedEvent } from "../domain/alert.ts";
import { isTooOldToTry, TRY_HOURS } from "../domain/backoff.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { deskNoteIn } from "../domain/desk-note.ts";
import { type News, newsOf } from "../domain/event.ts";
import { morningNoteIn } from "../domain/morning.ts";
import type { MessageState } from "../domain/subscription.ts";
import { addressHash } from "../mail/address.ts";
import type { Addressed, MailFacts } from "../mail/compose.ts";
import { DIGEST_REASONS } from "../mail/writing.ts";
import { invitationToken, oneTimePath } from "../secrets/link.ts";
import { tokenHash } from "../secrets/token.ts";

/** A message that a worker has taken: nobody else sends it until the worker settles it or dies. */
export interface Claim {
	readonly id: number;
	/** Which try this is, from 1. */
	readonly attempt: number;
	readonly worker: string;
	readonly startedAt: Date;
	/** From when its 72 hours count. */
	readonly waitingSince: Date;
	readonly to: Addressed;
	readonly facts: MailFacts;
	/** The very bytes of a first try that ended without an answer. */
	readonly raw: string | undefined;
}

export interface ClaimOrder {
	readonly worker: string;
	/** No more than can be handed over at once: what is taken is sent at once. */
	readonly slots: number;
	/** In which order the lanes are served. */
	readonly lanes: readonly number[];
	/** Since when the sender has been up: what a message waited for before that is no fault of the mail server. */
	readonly upSince: Date;
}

export interface Claimed {
	readonly claims: readonly Claim[];
	/** What became of messages that were ended instead: what they tell no longer holds, nobody wants it, or it is old. */
	readonly withdrawn: readonly MessageState[];
	/** Lanes in which nothing more was due. */
	readonly empty: readonly number[];
}

const MOST_LOOKED_AT = 200;

/** Takes the next due messages for sending and asks once more whether each is still wanted and still true. */
export async function takeMessages(tx: Tx, order: ClaimOrder, moment: Moment): Promise<Claimed> {
	const { worker, upSince, slots, lanes } = order;
	const claims: Claim[] = [];
	const withdrawn: MessageState[] = [];
	const empty: number[] = [];
	for (const lane of lanes) {
		while (claims.length < slots && withdrawn.length < MOST_LOOKED_AT) {
			const limit = slots - claims.length;
			const due = await listDueMessages(tx, { lane, now: moment.now, limit });
			const taken = await takeOrWithdraw(tx, due, { ...moment, worker, upSince });
			claims.push(...taken.claims);
			withdrawn.push(...taken.withdrawn);
			if (due.length < limit) {
				empty.push(lane);
				break;
			}
		}
	}
	return { claims, withdrawn, empty };
}

interface Moment {
	readonly now: Date;
	/** The key of links in mails. */
	readonly secret: string;
}

interface Taking extends Moment {
	readonly worker: string;
	readonly upSince: Date;
}

type Taken = Pick<Claimed, "claims" | "withdrawn">;

async function takeOrWithdraw(tx: Tx, due: readonly Message[], taking: Taking): Promise<Taken> {
	const { worker, now } = taking;
	const known = await lookUp(tx, due);
	const claims: Claim[] = [];
	const withdrawn: MessageState[] = [];
	for (const message of due) {
		const ready = givenUp(message, taking) ?? (await readiness(tx, message, { ...known, ...taking }));
		if ("reason" in ready) {
			// After a try without an answer the reader may have it: then it is not simply cancelled.
			const state = message.unanswered > 0 ? "uncertain" : (ready.state ?? "cancelled");
			const change = { state, reason: ready.reason, dueAt: null, settledAt: now, raw: null } as const;
			await updateWaitingMessages(tx, [message.id], change);
			withdrawn.push(state);
			continue;
		}
		const { id, messageId, dated, raw, attempts } = message;
		const to = { messageId, dated, ...ready.to };
		const asTaken = { id, attempt: attempts + 1, worker, startedAt: now, waitingSince: waitingSince(message, taking) };
		claims.push({ ...asTaken, to, facts: ready.facts, raw: raw ?? undefined });
	}
	await markSending(
		tx,
		claims.map((claim) => claim.id),
		{ worker, now },
	);
	return { claims, withdrawn };
}

/** A message ends within 72 hours, whatever the mail server does. */
function givenUp(message: Message, taking: Taking): Ended | undefined {
	if (!isTooOldToTry(waitingSince(message, taking), taking.now)) return undefined;
	if (message.attempts > 0) return { state: "failed", reason: `not taken within ${TRY_HOURS} hours` };
	return { state: "expired", reason: `no mail server took mail within ${TRY_HOURS} hours` };
}

/** From when its 72 hours count: the first try, or when it was due; after a rest of our own, from the end of that. */
function waitingSince({ firstTriedAt, dueAt }: Message, { now, upSince }: Taking): Date {
	const since = firstTriedAt ?? dueAt ?? now;
	return firstTriedAt || since > upSince ? since : upSince;
}

/** All that the guards of the due messages need, read at once. */
interface Known {
	readonly subscribers: ReadonlyMap<number, Subscriber>;
	readonly alerts: readonly Alert[];
	readonly events: ReadonlyMap<number, RecordedEvent>;
}

async function lookUp(tx: Tx, due: readonly Message[]): Promise<Known> {
	const subscriberIds = due.flatMap(({ subscriberId }) => (subscriberId === null ? [] : [subscriberId]));
	const telling = due.filter(({ kind }) => kind === "alert" || kind === "digest").map(({ id }) => id);
	const alerts = await listAlertsOf(tx, telling);
	const events = await listEventsById(tx, [...new Set(alerts.map((alert) => alert.eventId))]);
	const subscribers = await listSubscribers(tx, subscriberIds);
	return {
		subscribers: new Map(subscribers.map((one) => [one.id, one])),
		alerts,
		events: new Map(events.map((one) => [one.id, one])),
	};
}

type Recipient = Omit<Addressed, "messageId" | "dated">;
type Ended = { readonly reason: string; readonly state?: MessageState };
type Ready = { readonly to: Recipient; readonly facts: MailFacts } | Ended;

async function readiness(tx: Tx, message: Message, known: Known & Taking): Promise<Ready> {
	if (message.kind === "desk") return deskMail(tx, message, known.secret);
	if (message.userId !== null) return invitation(tx, message, known);
	if (message.kind === "canary") return canary(message);
	const subscriber = known.subscribers.get(message.subscriberId ?? 0);
	if (!subscriber?.email || subscriber.state === "deleted") return { reason: "unsubscribed" };
	if (subscriber.state === "suppressed") return { reason: "suppressed" };
	const to = { to: subscriber.email, subscriberId: subscriber.id, language: subscriber.language };
	switch (message.kind) {
		case "confirmation":
			return { to, facts: { kind: "confirmation", follows: namesIn(message), issuedAt: message.dated } };
		case "preferences":
			return { to, facts: { kind: "preferences" } };
		case "alert":
		case "digest": {
			if (subscriber.state !== "active") return { reason: "unsubscribed" };
			const facts = await newsIn(tx, message, { known, timeZone: subscriber.timeZone });
			return "reason" in facts ? facts : { to, facts };
		}
		case "invitation":
			return { reason: "no recipient" };
	}
}

/** A mail about the desk's work to a user of it. A morning mail ends where it was switched off since, or a later one follows. */
async function deskMail(tx: Tx, { userId, data }: Message, secret: string): Promise<Ready> {
	const user = userId === null ? undefined : await findUser(tx, userId);
	if (!user || user.disabledAt) return { reason: "user disabled" };
	const to = { to: user.email, subscriberId: 0 };
	const morning = morningNoteIn(data);
	if (morning) {
		const wish = await findDeskPreferences(tx, user.id);
		if (!wish || wish.pace === "off") return { reason: "unsubscribed" };
		if (wish.seenOn !== null && wish.seenOn > morning.on) return { reason: "a later morning follows" };
		if (await findSuppression(tx, addressHash(secret, user.email))) return { reason: "suppressed" };
		return { to, facts: { kind: "morning", note: morning, userId: user.id } };
	}
	const note = deskNoteIn(data);
	return note ? { to, facts: { kind: "desk", note } } : { reason: "nothing left to tell" };
}

/** A mail to ourselves knows its own address, which is a setting that may have changed since. */
function canary({ data }: Message): Ready {
	const to = data["to"];
	if (typeof to !== "string") return { reason: "no recipient" };
	return { to: { to, subscriberId: 0 }, facts: { kind: "canary" } };
}

async function invitation(tx: Tx, message: Message, { now, secret }: Taking): Promise<Ready> {
	const user = message.userId === null ? undefined : await findUser(tx, message.userId);
	if (!user || user.disabledAt) return { reason: "user disabled" };
	const token = invitationToken(secret, message.dedupeKey);
	if (!(await findUsableLink(tx, tokenHash(token), now))) return { reason: "link used or expired" };
	const path = oneTimePath("invitation", token);
	const to = { to: user.email, subscriberId: 0 };
	return { to, facts: { kind: "invitation", role: user.role, path } };
}

interface Telling {
	readonly known: Known;
	readonly timeZone: string;
}

/** What a message about events tells now: what has been overtaken since is taken out, and with nothing left it ends. */
async function newsIn(
	tx: Tx,
	message: Message,
	{ known, timeZone }: Telling,
): Promise<MailFacts | { readonly reason: string }> {
	const own = known.alerts.filter((alert) => alert.messageId === message.id);
	const events = own.flatMap(({ eventId }) => known.events.get(eventId) ?? []);
	const subscriberId = message.subscriberId ?? 0;
	const reasons = new Map(events.map((event) => [event.id, overtakenBy(event)]));
	for (const [eventId, reason] of reasons) {
		if (reason) await cancelAlerts(tx, [{ eventId, subscriberId }], reason);
	}
	const told = latestOfEach(events.filter((event) => !reasons.get(event.id)));
	const facts: AlertFacts[] = [];
	for (const event of told) facts.push(factsOf(event, await newsTo(tx, subscriberId, event)));
	const [first] = facts;
	if (!first) return { reason: [...reasons.values()].find(Boolean) ?? "nothing left to tell" };
	if (message.kind === "alert") return { kind: "alert", alert: first };
	const why = DIGEST_REASONS.find((known) => known === message.data["why"]) ?? "coalesced";
	return { kind: "digest", alerts: facts, on: civilDateIn(timeZone, message.dated), why };
}

/** A correction is one only to those who have the error; to the others it is simply the news. */
async function newsTo(tx: Tx, subscriberId: number, event: RecordedEvent): Promise<News> {
	const news = newsOf(event.kind) ?? "registered";
	if (news !== "corrected" || event.data["what"] === "pledge") return news;
	const earlier = await listToldEvents(tx, event.pledge.id, event.id);
	const wrong = earlier.filter((one) => isCorrectedBy(one, event)).map((one) => one.id);
	if (await isTold(tx, wrong, subscriberId)) return "corrected";
	return event.data["what"] === "deadline" ? "moved" : "outcome";
}

/** A digest tells the latest of each pledge; what came before it is in the pledge's history. */
function latestOfEach(events: readonly RecordedEvent[]): RecordedEvent[] {
	const latest = new Map<number, RecordedEvent>();
	for (const event of events) latest.set(event.pledge.id, event);
	return [...latest.values()];
}

function namesIn(message: Message): string[] {
	const follows = message.data["follows"];
	return Array.isArray(follows) ? follows.map(String) : [];
}
