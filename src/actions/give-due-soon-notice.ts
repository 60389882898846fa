import { findPledgeById, markDueSoonGiven } from "../../db/due.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";

/**
 * Notes that a pledge's deadline is near, once for each revision of the deadline. False where there was nothing to
 * note any more. A deadline that has passed already is left to its lapse.
 */
export async function giveDueSoonNotice(deps: Deps, pledgeId: number): Promise<boolean> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await findPledgeById(tx, pledgeId);
		if (!pledge?.lapsesAt || !(await markDueSoonGiven(tx, pledge)) || pledge.lapsesAt <= now) return false;
		const { title, publicId, kind, deadlineRevision, dueOn, timeZone, outcome } = pledge;
		const dueAt = pledge.dueAt?.toISOString() ?? null;
		const event = await appendEvent(tx, {
			kind: "due_soon",
			actor: { kind: "clock" },
			pledgeId,
			recordedAt: now,
			dedupeKey: `due_soon:${pledgeId}:${deadlineRevision}`,
			data: { title, publicId, kind, deadlineRevision, dueOn, dueAt, timeZone, outcome },
		});
		return event !== undefined;
	});
}
