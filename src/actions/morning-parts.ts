import type { DeskMoment } from "../../db/desk-lanes.ts";
import { saveDeskPreferences } from "../../db/desk-preferences.ts";
import type { QueueFilter } from "../../db/desk-queues.ts";
import { listOtherItems } from "../../db/queue-items.ts";
import { listQueue, waitingSince } from "../../db/queues.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { FIRST_MORNING, type MorningItem } from "../domain/morning.ts";
import { isPledgeLane, type Lane } from "../domain/queue.ts";

/** Gives a user who joins the morning mail. Who has been here before keeps what they chose. */
export async function beginMorningMail(tx: Tx, { config }: Deps, userId: number): Promise<void> {
	await saveDeskPreferences(tx, { userId, ...FIRST_MORNING, timeZone: config.TIME_ZONE });
}

interface Looking {
	readonly moment: DeskMoment;
	readonly zone: string;
	/** What came after this is new. */
	readonly newSince: Date;
	readonly userId: number;
}

/** What waits in some queues, in their order; an item that stands in several is told of once. */
export async function itemsWaiting(
	db: Reader,
	lanes: readonly Lane[],
	owner: QueueFilter["owner"],
	looking: Looking,
): Promise<MorningItem[]> {
	const found = new Map<string, MorningItem>();
	for (const lane of lanes) {
		for (const item of await itemsIn(db, lane, owner, looking)) if (!found.has(item.path)) found.set(item.path, item);
	}
	return [...found.values()];
}

const MOST_LOOKED_AT = 100;

async function itemsIn(
	db: Reader,
	lane: Lane,
	owner: QueueFilter["owner"],
	{ moment, zone, newSince, userId }: Looking,
): Promise<MorningItem[]> {
	const ask = { moment, filter: { owner }, limit: MOST_LOOKED_AT };
	if (!isPledgeLane(lane)) {
		const others = await listOtherItems(db, lane, ask);
		return others
			.filter(({ proposedBy }) => proposedBy !== userId)
			.map(({ title, path, since }) => {
				const [at, on] = typeof since === "string" ? [new Date(since), since] : [since, civilDateIn(zone, since)];
				return { lane, title, path, on, isNew: at > newSince };
			});
	}
	const rows = await listQueue(db, { ...ask, lane });
	return rows.map((row) => {
		const since = waitingSince(lane, row) ?? moment.now;
		const number = row.occurrence ? `/occurrences?number=${row.occurrence.number}` : "";
		const on = row.occurrence?.dueOn ?? (lane === "lapsed" || lane === "soon" ? row.dueOn : undefined);
		const path = `/desk/pledges/${row.publicId}${number}`;
		// What comes near was not new when it was registered, but when it came within sight.
		const isNew = lane === "soon" ? since.getTime() - newSince.getTime() > SOON_MS : since > newSince;
		return { lane, title: row.title, path, on: on ?? civilDateIn(zone, since), isNew };
	});
}

const SOON_MS = 7 * 86_400_000;
