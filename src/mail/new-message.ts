import { createHmac } from "node:crypto";
import type { EventData } from "../domain/event.ts";
import { LANES, type MessageKind } from "../domain/subscription.ts";
import { mailDomain, type Site } from "./site.ts";

/** A message to be put into the outbox. `dedupeKey` makes it happen once, and its Message-ID follows from it. */
export interface MessageWish {
	readonly kind: MessageKind;
	readonly dedupeKey: string;
	readonly subscriberId?: number;
	readonly userId?: number;
	readonly lane?: (typeof LANES)[keyof typeof LANES];
	readonly data?: EventData;
	readonly now: Date;
}

/** The outbox row of a message: due at once, with the Message-ID and Date that it keeps for all its tries. */
export function newMessage(site: Site, wish: MessageWish) {
	const mac = createHmac("sha256", site.secret).update(`message:${wish.dedupeKey}`).digest();
	return {
		dedupeKey: wish.dedupeKey,
		kind: wish.kind,
		subscriberId: wish.subscriberId ?? null,
		userId: wish.userId ?? null,
		messageId: `<${mac.subarray(0, 18).toString("hex")}.v1@${mailDomain(site)}>`,
		data: wish.data ?? {},
		dated: wholeSecond(wish.now),
		lane: wish.lane ?? laneOf(wish.kind),
		// A place in the queue that differs from event to event: nobody is always the last to be told.
		place: mac.readUInt32BE(20) >>> 1,
		state: "pending" as const,
		reason: "",
		dueAt: wish.now,
		attempts: 0,
		unanswered: 0,
		lastAnswer: "",
	};
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
			return LANES.answer;
	}
}
