import { findPledgeById, markLapsed } from "../../db/due.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";

/**
 * Notices that a pledge's deadline has passed with no settled outcome: once for each revision of the deadline, whoever
 * else looks at the same moment. False where there was nothing to notice any more.
 */
export async function lapseDeadline(deps: Deps, pledgeId: number): Promise<boolean> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await findPledgeById(tx, pledgeId);
		if (!pledge?.lapsesAt || !(await markLapsed(tx, pledge, now))) return false;
		const { title, publicId, kind, deadlineRevision, dueOn, timeZone, outcome } = pledge;
		const dueAt = pledge.dueAt?.toISOString() ?? null;
		const event = await appendEvent(tx, {
			kind: "lapsed",
			actor: { kind: "clock" },
			pledgeId,
			occurredAt: pledge.lapsesAt,
			recordedAt: now,
			dedupeKey: `lapsed:${pledgeId}:${deadlineRevision}`,
			data: { title, publicId, kind, deadlineRevision, dueOn, dueAt, timeZone, outcome },
		});
		return event !== undefined;
	});
}
