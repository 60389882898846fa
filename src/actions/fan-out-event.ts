import { findToldPageEnd, insertCorrectionAlerts, listToldEvents } from "../../db/corrections.ts";
import {
	type FanOut,
	findEventForMail,
	findFanOutToChange,
	findPageEnd,
	insertAlerts,
	listTargets,
	listTargetsEver,
	updateFanOut,
} from "../../db/fan-outs.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { isCorrectedBy, latenessOf, overtakenBy, type RecordedEvent } from "../domain/alert.ts";
import { type EventKind, type News, newsOf } from "../domain/event.ts";

export interface FannedOut {
	/** Alerts written in this page. */
	readonly written: number;
	/** Whether the event needs no further page. */
	readonly done: boolean;
	/** How long the page was being written, while nobody else could write. */
	readonly tookMs: number;
}

/**
 * Writes the next page of an event's alerts, about `size` of them, one for each subscriber who wants its news, and moves its cursor in the
 * same transaction: a process that dies in between loses no alert and writes none twice. An event that has been
 * overtaken, or is weeks old, is closed without alerts.
 */
export async function fanOutEvent(deps: Deps, eventId: number, size: number): Promise<FannedOut> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const beganMs = deps.monotonicMs();
		const page = await writeNextPage(tx, { eventId, size, now });
		return { ...page, tookMs: deps.monotonicMs() - beganMs };
	});
}

type PageDone = Omit<FannedOut, "tookMs">;

async function writeNextPage(
	tx: Tx,
	{ eventId, size, now }: { readonly eventId: number; readonly size: number; readonly now: Date },
): Promise<PageDone> {
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
}

interface Page {
	readonly fanOut: FanOut;
	readonly event: RecordedEvent;
	readonly news: News;
	readonly size: number;
	readonly now: Date;
}

async function writePage(tx: Tx, page: Page): Promise<PageDone> {
	const { fanOut, event, now } = page;
	const { eventId } = fanOut;
	if (latenessOf(event) === "late" && fanOut.written === 0) await updateFanOut(tx, eventId, { gatherAs: "digest" });
	const { upTo, inserted } = event.kind === "corrected" ? await writeCorrections(tx, page) : await writeNews(tx, page);
	const written = fanOut.written + inserted;
	if (upTo === undefined) await updateFanOut(tx, eventId, { written, pendingSince: null, doneAt: now });
	else await updateFanOut(tx, eventId, { written, afterSubscriberId: upTo });
	return { written: inserted, done: upTo === undefined };
}

interface Written {
	/** The last subscriber of the page; undefined where it was the last page. */
	readonly upTo: number | undefined;
	readonly inserted: number;
}

async function writeNews(tx: Tx, { fanOut, event, news, size }: Page): Promise<Written> {
	const { eventId, afterSubscriberId: after } = fanOut;
	const targets = await listTargets(tx, event.pledge.id);
	const upTo = await findPageEnd(tx, { targets, after, size });
	return { upTo, inserted: await insertAlerts(tx, { eventId, news, targets, after, upTo }) };
}

/**
 * A correction goes to those who were to be told what it corrects, and to nobody else. Where what it corrects was
 * overtaken before anybody was told of it, it is simply the news: nobody would hear of either.
 */
async function writeCorrections(tx: Tx, page: Page): Promise<Written> {
	const { fanOut, event, size } = page;
	const { eventId, afterSubscriberId: after } = fanOut;
	const wrong = (await listToldEvents(tx, event.pledge.id, event.id)).filter((one) => isCorrectedBy(one, event));
	if (event.data["what"] !== "pledge" && wrong.some(isUntold)) {
		return writeNews(tx, { ...page, news: event.data["what"] === "deadline" ? "moved" : "outcome" });
	}
	const told = wrong.map((one) => one.id);
	if (told.length === 0) return { upTo: undefined, inserted: 0 };
	const targets = await listTargetsEver(tx, event.pledge.id);
	const upTo = await findToldPageEnd(tx, { eventIds: told, after, size });
	return { upTo, inserted: await insertCorrectionAlerts(tx, { eventId, told, targets, after, upTo }) };
}

const CHANGES: readonly EventKind[] = ["outcome_marked", "deadline_moved", "corrected"];

function isUntold({ kind, written, closedBecause }: Awaited<ReturnType<typeof listToldEvents>>[number]): boolean {
	return CHANGES.includes(kind) && written === 0 && closedBecause !== "";
}

/** Half-written fan-outs go on: whether an event still holds is asked again before each message is sent. */
function closingReason(event: RecordedEvent | undefined, fanOut: FanOut): string | undefined {
	if (!event || fanOut.afterSubscriberId > 0) return undefined;
	return overtakenBy(event) ?? (latenessOf(event) === "stale" && fanOut.reason === "" ? "stale" : undefined);
}
