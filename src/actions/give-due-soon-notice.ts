import { findPledgeById, markDueSoonGiven } from "../../db/due.ts";
import { appendEvent } from "../../db/events.ts";
import { findLastOccurrence, type Occurrence } from "../../db/occurrences.ts";
import type { Pledge } from "../../db/pledges.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { daysBetween } from "../domain/civil-date.ts";
import { clockFacts } from "./occurrence-parts.ts";

/**
 * Notes that a pledge's deadline is near, once for each revision of the deadline, or each occurrence of a recurring one.
 * False where there was nothing to note any more. A deadline that has passed already is left to its lapse.
 */
export async function giveDueSoonNotice(deps: Deps, pledgeId: number): Promise<boolean> {
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const pledge = await findPledgeById(tx, pledgeId);
		if (!pledge?.lapsesAt || !(await markDueSoonGiven(tx, pledge)) || pledge.lapsesAt <= now) return false;
		if (pledge.deadlineKind === "recurring") return giveOccurrenceNotice(tx, pledge, deps);
		const { title, publicId, kind, deadlineRevision, dueOn, timeZone, outcome } = pledge;
		const dueAt = pledge.dueAt?.toISOString() ?? null;
		const expected = pledge.dueIsExpected ? { isExpected: true } : {};
		const event = await appendEvent(tx, {
			kind: "due_soon",
			actor: { kind: "clock" },
			pledgeId,
			recordedAt: now,
			dedupeKey: `due_soon:${pledgeId}:${deadlineRevision}`,
			data: { title, publicId, kind, deadlineRevision, dueOn, dueAt, timeZone, outcome, ...expected },
		});
		return event !== undefined;
	});
}

async function giveOccurrenceNotice(tx: Tx, pledge: Pledge, { config, now }: Deps): Promise<boolean> {
	const running = await findLastOccurrence(tx, pledge.id);
	if (!running || running.settledAt || isShort(running, config.DUE_SOON_DAYS)) return false;
	const event = await appendEvent(tx, {
		kind: "due_soon",
		actor: { kind: "clock" },
		pledgeId: pledge.id,
		occurrenceId: running.id,
		recordedAt: now(),
		dedupeKey: `due_soon:${pledge.id}:occurrence:${running.number}`,
		data: clockFacts(pledge, running),
	});
	return event !== undefined;
}

/** "Due soon" of what has only just begun is no news: a weekly pledge would be due soon all the time. */
function isShort({ startsOn, dueOn }: Occurrence, dueSoonDays: number): boolean {
	return daysBetween(startsOn, dueOn) + 1 < 2 * dueSoonDays;
}
