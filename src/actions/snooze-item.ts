import type { Deps } from "../deps.ts";
import { civilDateIn, daysBetween } from "../domain/civil-date.ts";
import { invalidInput } from "../domain/problem.ts";
import { type ItemName, MOST_SNOOZE_DAYS, type SeenItem } from "../domain/queue.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendItemEvent, findItem, saveItem } from "./desk-item-parts.ts";
import { userIdOf } from "./pledge-parts.ts";

export interface SnoozeItemInput {
	readonly item: ItemName;
	/** The civil day, in the newsroom's zone, on which it is back. */
	readonly until: string;
	/** For whoever wonders where it went. Stays at the desk. */
	readonly reason: string;
	readonly seen?: SeenItem | undefined;
}

/** Takes an item out of the queues until a day. A lapse or other news of its pledge brings it back sooner. */
export async function snoozeItem(deps: Deps, actor: Actor, input: SnoozeItemInput): Promise<void> {
	assertMay(actor, "keep queues");
	const now = deps.now();
	const { until, reason } = input;
	assertAhead(until, civilDateIn(deps.config.TIME_ZONE, now));
	await deps.db.transact(async (tx) => {
		const found = await findItem(tx, input.item, input.seen);
		// The event first: whatever comes after it is news.
		const eventId = await appendItemEvent(tx, found, { kind: "snoozed", actor, now, data: { until } });
		await saveItem(tx, found, {
			snoozedUntil: until,
			snoozeReason: reason,
			snoozedBy: userIdOf(actor) ?? null,
			snoozedAt: now,
			snoozeEventId: eventId ?? null,
		});
	});
}

function assertAhead(until: string, today: string): void {
	const days = daysBetween(today, until);
	if (days < 1) throw invalidInput("until", "day.not_later", { today });
	if (days > MOST_SNOOZE_DAYS) throw invalidInput("until", "queue.too_far");
}
