import type { PledgeLane } from "../src/domain/queue.ts";
import type { DeskMoment } from "./desk-lanes.ts";
import { countQueued, listQueuedPledges, type QueueAsk, type QueuedPledge } from "./desk-queues.ts";
import { countQueuedOccurrences, listQueuedOccurrences, type QueuedOccurrence } from "./queued-occurrences.ts";
import type { Reader } from "./types.ts";

/** A row of a queue: a pledge, or one period of it that waits for an outcome. */
export type Queued = QueuedPledge & Partial<Pick<QueuedOccurrence, "occurrence">>;

/** Where a page of a queue goes on: its last row's key in milliseconds, whether that is a period, and its number. */
export interface QueuePlace {
	readonly at: number;
	readonly isPeriod: boolean;
	readonly id: number;
}

type Ask = Omit<QueueAsk, "after"> & { readonly after?: QueuePlace | undefined };

const KIND_OF: Partial<Record<PledgeLane, "deliver" | "refrain">> = { lapsed: "deliver", ended: "refrain" };

/** A page of a queue, in its order: the periods of recurring pledges among the pledges. */
export async function listQueue(db: Reader, { after, ...ask }: Ask): Promise<Queued[]> {
	const kind = KIND_OF[ask.lane];
	if (!kind) return listQueuedPledges(db, { ...ask, after });
	const [ofPledges, ofPeriods] = placesOf(after);
	const pledges = await listQueuedPledges(db, { ...ask, after: ofPledges });
	const periods = await listQueuedOccurrences(db, { ...ask, kind, after: ofPeriods });
	// Of two that lapsed in the same instant the pledge comes first; each list has its own order already.
	const rows: Queued[] = [...pledges, ...periods];
	return rows.sort((one, other) => lapseOf(one) - lapseOf(other)).slice(0, ask.limit);
}

/** Where to go on among the pledges, and where among the periods. */
function placesOf(after: QueuePlace | undefined) {
	if (!after) return [undefined, undefined] as const;
	const { at, id, isPeriod } = after;
	return isPeriod
		? ([
				{ at, id: Number.MAX_SAFE_INTEGER },
				{ at, id },
			] as const)
		: ([
				{ at, id },
				{ at, id: 0 },
			] as const);
}

/** The place of a row, for the page after it. */
export function placeOf(lane: PledgeLane, row: Queued): QueuePlace {
	const at = waitingSince(lane, row)?.getTime() ?? 0;
	return { at, isPeriod: row.occurrence !== undefined, id: row.occurrence?.id ?? row.id };
}

/** Since when a row waits in a queue, or when it is due; a civil date stands for its first instant (UTC). */
export function waitingSince(lane: PledgeLane, row: Queued): Date | undefined {
	switch (lane) {
		case "lapsed":
		case "ended":
			return (row.occurrence?.lapsedAt ?? row.lapsedAt) || undefined;
		case "expected":
		case "soon":
			return row.lapsesAt ?? undefined;
		case "review":
			return row.reviewOn ? new Date(row.reviewOn) : undefined;
		case "stale":
			return row.lastCheckedAt ?? undefined;
		case "drafts":
		case "changed":
			return row.changedAt;
	}
}

const lapseOf = (row: Queued) => waitingSince("lapsed", row)?.getTime() ?? 0;

export interface QueueCount {
	readonly waiting: number;
	readonly resting: number;
}

/** How many items wait in a queue, and how many of it rest. */
export async function countQueue(db: Reader, lane: PledgeLane, moment: DeskMoment): Promise<QueueCount> {
	const counts = [await countQueued(db, lane, moment)];
	const kind = KIND_OF[lane];
	if (kind) counts.push(await countQueuedOccurrences(db, kind, moment));
	return counts.reduce((sum, one) => ({
		waiting: sum.waiting + one.waiting,
		resting: sum.resting + one.resting,
	}));
}
