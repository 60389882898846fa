import { findPledgeById, markLapsed } from "../../db/due.ts";
import { appendEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { passOccurrences } from "./occurrence-parts.ts";

/**
 * Notices that a pledge's deadline has passed with no settled outcome: once for each revision of the deadline, or for
 * each occurrence of a recurring one, whoever else looks at the same moment. False where there was nothing to notice.
 */
export async function lapseDeadline(deps: Deps, pledgeId: number): Promise<boolean> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await findPledgeById(tx, pledgeId);
		if (pledge?.deadlineKind === "recurring" && pledge.lapseCheckAt)
			return (await passOccurrences(tx, pledge, now)) > 0;
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
