import { appendEvent } from "../../db/events.ts";
import { countFollowers } from "../../db/followers.ts";
import {
	countEvents,
	countUnnoticedLapses,
	type FreshFanOut,
	holdFanOuts,
	listFreshFanOuts,
	listTold,
} from "../../db/fuse.ts";
import { countSubscribers } from "../../db/subscribers.ts";
import type { Reader } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { type EventKind, newsOf } from "../domain/event.ts";
import { FUSED, type FusedKind, isStorm, type StormFigures } from "../domain/fuse.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const REASON = "held: far more at once than usual";

/**
 * Looks, before anybody is told, whether far more happens at once than usual, and then holds all of it for an editor.
 * Gives how many events were held; 0 in quiet times, which costs one look at an index.
 */
export async function holdStorm(deps: Deps): Promise<number> {
	const now = deps.now();
	// Counted outside of the transaction: to count a million followers takes long, and nobody else could write meanwhile.
	const storms = await listStorms(deps, now);
	if (storms.length === 0) return 0;
	return deps.db.transact(async (tx) => {
		let all = 0;
		for (const { kind, events, figures } of storms) {
			const ids = events.map((one) => one.eventId);
			const held = await holdFanOuts(tx, ids, { now, reason: REASON });
			if (held === 0) continue;
			const data = { kind, held, ...figures };
			await appendEvent(tx, { kind: "alerts_held", actor: { kind: "clock" }, recordedAt: now, reason: REASON, data });
			all += held;
		}
		return all;
	});
}

interface Storm {
	readonly kind: FusedKind;
	readonly events: readonly FreshFanOut[];
	readonly figures: StormFigures;
}

async function listStorms({ db, config }: Deps, now: Date): Promise<Storm[]> {
	const fresh = await listFreshFanOuts(db, FUSED, now);
	const storms: Storm[] = [];
	for (const kind of FUSED) {
		const events = fresh.filter((one) => one.kind === kind);
		if (events.length === 0) continue;
		const figures = await figuresOf(db, { kind, events, now, mostEvents: config.FUSE_EVENTS });
		const isOne = isStorm(figures, { events: config.FUSE_EVENTS, mails: config.FUSE_MAILS });
		if (isOne) storms.push({ kind, events, figures });
	}
	return storms;
}

interface Fresh {
	readonly kind: EventKind;
	readonly events: readonly FreshFanOut[];
	readonly now: Date;
	readonly mostEvents: number;
}

async function figuresOf(db: Reader, fresh: Fresh): Promise<StormFigures> {
	const { kind, events, now, mostEvents } = fresh;
	const recorded = await countEvents(db, kind, new Date(now.getTime() - HOUR_MS));
	const coming = kind === "lapsed" ? await countUnnoticedLapses(db, now) : 0;
	const { mails, counted } = await countMails(db, kind, { events, mostEvents });
	const from = new Date(now.getTime() - 30 * DAY_MS);
	const told = await listTold(db, { from, to: new Date(now.getTime() - DAY_MS) });
	return {
		events: recorded + coming,
		mails,
		counted,
		usualEvents: mostOnADay(told.filter((one) => one.kind === kind).map((one) => ({ ...one, amount: 1 }))),
		usualMails: mostOnADay(told.map((one) => ({ ...one, amount: one.written }))),
		subscribers: await countSubscribers(db, "active"),
	};
}

/**
 * More events than the fuse allows trip it by their number: the mails of the rest need no counting. But that nobody is
 * mailed at all is only said where all were counted.
 */
async function countMails(db: Reader, kind: EventKind, { events, mostEvents }: Pick<Fresh, "events" | "mostEvents">) {
	const news = newsOf(kind);
	let [mails, counted] = [0, 0];
	for (const { pledgeId } of events) {
		if (counted > mostEvents && mails > 0) break;
		counted += 1;
		if (news && pledgeId !== null) mails += await countFollowers(db, pledgeId, news);
	}
	return { mails, counted };
}

function mostOnADay(told: readonly { readonly recordedAt: Date; readonly amount: number }[]): number {
	const days = new Map<number, number>();
	for (const { recordedAt, amount } of told) {
		const day = Math.floor(recordedAt.getTime() / DAY_MS);
		days.set(day, (days.get(day) ?? 0) + amount);
	}
	return Math.max(0, ...days.values());
}
