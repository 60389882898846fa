import {
	type FanOut,
	findEventForMail,
	findFanOutToChange,
	findPageEnd,
	insertAlerts,
	listTargets,
	updateFanOut,
} from "../../db/fan-outs.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { latenessOf, overtakenBy, type RecordedEvent } from "../domain/alert.ts";
import { type News, newsOf } from "../domain/event.ts";

export interface FannedOut {
	/** Alerts written in this page. */
	readonly written: number;
	/** Whether the event needs no further page. */
	readonly done: boolean;
}

/** Pages are small, so that a large fan-out never keeps other writers waiting long. */
const PAGE = 1000;

/**
 * Writes the next page of an event's alerts, one for each subscriber who wants its news, and moves its cursor in the
 * same transaction: a process that dies in between loses no alert and writes none twice. An event that has been
 * overtaken, or is weeks old, is closed without alerts.
 */
export async function fanOutEvent(deps: Deps, eventId: number, size = PAGE): Promise<FannedOut> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const fanOut = await findFanOutToChange(tx, eventId);
		if (!fanOut?.pendingSince || fanOut.pendingSince > now) return { written: 0, done: true };
		const event = await findEventForMail(tx, eventId);
		const news = event && newsOf(event.kind);
		const closed = closingReason(event, fanOut);
		if (!event || !news || closed) {
			await updateFanOut(tx, eventId, { pendingSince: null, doneAt: now, reason: closed ?? "no news" });
			return { written: 0, done: true };
		}
		return writePage(tx, { fanOut, event, news, size, now });
	});
}

interface Page {
	readonly fanOut: FanOut;
	readonly event: RecordedEvent;
	readonly news: News;
	readonly size: number;
	readonly now: Date;
}

async function writePage(tx: Tx, { fanOut, event, news, size, now }: Page): Promise<FannedOut> {
	const { eventId, afterSubscriberId: after } = fanOut;
	const targets = await listTargets(tx, event.pledge.id);
	const upTo = await findPageEnd(tx, { targets, after, size });
	const late = latenessOf(event) === "late" && after === 0;
	if (late) await updateFanOut(tx, eventId, { gatherAs: "digest" });
	const page = await insertAlerts(tx, { eventId, news, targets, after, upTo });
	const written = fanOut.written + page;
	if (upTo === undefined) await updateFanOut(tx, eventId, { written, pendingSince: null, doneAt: now });
	else await updateFanOut(tx, eventId, { written, afterSubscriberId: upTo });
	return { written: page, done: upTo === undefined };
}

/** Half-written fan-outs go on: whether an event still holds is asked again before each message is sent. */
function closingReason(event: RecordedEvent | undefined, fanOut: FanOut): string | undefined {
	if (!event || fanOut.afterSubscriberId > 0) return undefined;
	return overtakenBy(event) ?? (latenessOf(event) === "stale" && fanOut.reason === "" ? "stale" : undefined);
}
