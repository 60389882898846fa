import { isPledgeLane, LANES, type Lane } from "../src/domain/queue.ts";
import type { DeskMoment } from "./desk-lanes.ts";
import { countOthers } from "./queued-others.ts";
import { countQueue, type QueueCount } from "./queues.ts";
import type { Reader } from "./types.ts";

/** How many items wait in each queue of the desk, and how many of it rest. */
export async function countLanes(db: Reader, moment: DeskMoment): Promise<Readonly<Record<Lane, QueueCount>>> {
	const counts = [];
	for (const lane of LANES) {
		const count = isPledgeLane(lane) ? countQueue(db, lane, moment) : countOthers(db, lane, moment);
		counts.push([lane, await count] as const);
	}
	// Every lane has its count.
	return Object.fromEntries(counts) as Record<Lane, QueueCount>;
}
