import { findLastEventId } from "../../db/events.ts";
import { countLanes } from "../../db/queue-counts.ts";
import { deskMoment } from "../actions/desk-moment-parts.ts";
import type { Deps } from "../deps.ts";
import { EDITORS_LANES } from "../domain/morning.ts";
import { PRESSING_LANES } from "../domain/queue.ts";
import { type Actor, may } from "../domain/role.ts";

/** How much waits at the desk, for its bar: counted again when something has happened, or some seconds have passed. */
export interface WaitingWatch {
	/** Counts, where the last count may no longer hold. */
	look(): Promise<void>;
	/** What the last count found that this user may decide on. */
	countFor(actor: Actor): number | undefined;
}

const LOOK_EVERY_MS = 5_000;

/** A watch over the queues that begins with this process. */
export function watchWaiting(deps: Deps): WaitingWatch {
	let counts: Awaited<ReturnType<typeof countLanes>> | undefined;
	let [lookedMs, eventId] = [-Infinity, -1];
	return {
		async look() {
			const last = await findLastEventId(deps.db);
			if (last === eventId && deps.monotonicMs() - lookedMs < LOOK_EVERY_MS) return;
			[lookedMs, eventId] = [deps.monotonicMs(), last];
			counts = await countLanes(deps.db, deskMoment(deps));
		},
		countFor(actor) {
			const decides = may(actor, "decide on tips");
			const lanes = PRESSING_LANES.filter((lane) => decides || !EDITORS_LANES.includes(lane));
			return counts && lanes.reduce((sum, lane) => sum + (counts?.[lane].waiting ?? 0), 0);
		},
	};
}
