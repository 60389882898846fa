import { createHmac } from "node:crypto";
import type { EventData } from "../domain/event.ts";
import { LANES, type MessageKind } from "../domain/subscription.ts";
import { mailDomain, type Site } from "./site.ts";

/** A message to be put into the outbox. `dedupeKey` makes it happen once, and its Message-ID follows from it. */
export interface MessageWish {
	readonly kind: MessageKind;
	readonly dedupeKey: string;
	/**
	 * What its Message-ID follows from, where the key is not enough: numbers of rows are given again on a database that is
	 * restored from a backup, and another message must not look like one that was sent.
	 */
	readonly identity?: string;
	readonly subscriberId?: number;
	readonly userId?: number;
	readonly lane?: (typeof LANES)[keyof typeof LANES];
	readonly data?: EventData;
	/** When its subscriber was last told something. */
	readonly lastToldAt?: Date | null;
	/**
	 * The company that is told together: chance gives each company of an event a place, and those in one who were last told
	 * something in the same hour share it, so that their rows lie side by side.
	 */
	readonly company?: string;
	/** From when it may be sent, where not from now: what is due together is sent in the order of places. */
	readonly dueAt?: Date;
	readonly now: Date;
}

/** The outbox row of a message: due at once, with the Message-ID and Date that it keeps for all its tries. */
export function newMessage(site: Site, wish: MessageWish) {
	const mac = macOf(site, `message:${wish.identity ?? wish.dedupeKey}`);
	const chance = (wish.company === undefined ? mac : macOf(site, `company:${wish.company}`)).readUInt32BE(20);
	return {
		dedupeKey: wish.dedupeKey,
		kind: wish.kind,
		subscriberId: wish.subscriberId ?? null,
		userId: wish.userId ?? null,
		messageId: `<${mac.subarray(0, 18).toString("hex")}.v1@${mailDomain(site)}>`,
		data: wish.data ?? {},
		dated: wholeSecond(wish.now),
		lane: wish.lane ?? laneOf(wish.kind),
		place: placeOf(chance, wish.lastToldAt),
		state: "pending" as const,
		reason: "",
		dueAt: wish.dueAt ?? wish.now,
		attempts: 0,
		unanswered: 0,
		lastAnswer: "",
	};
}

function macOf({ secret }: Site, words: string): Buffer {
	return createHmac("sha256", secret).update(words).digest();
}

const HOUR_MS = 3_600_000;
const CHANCES = 1024;

/**
 * Its place among messages that are due together: who has waited longest for news is told first (by the hour), and
 * within that the order differs from event to event, so that nobody is always the last.
 */
function placeOf(chance: number, lastToldAt: Date | null = null): number {
	const hours = lastToldAt === null ? 0 : Math.floor(lastToldAt.getTime() / HOUR_MS);
	return hours * CHANCES + (chance % CHANCES);
}

/** A Date header has no milliseconds. */
function wholeSecond(instant: Date): Date {
	return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

function laneOf(kind: MessageKind): number {
	switch (kind) {
		case "alert":
		case "canary":
			return LANES.alert;
		case "digest":
			return LANES.digest;
		case "confirmation":
		case "invitation":
		case "preferences":
		case "desk":
			return LANES.answer;
	}
}
