import type { QueueFilter } from "../../db/desk-queues.ts";
import { listOtherItems, type OtherItem } from "../../db/queue-items.ts";
import { listQueue, placeOf, type Queued, type QueuePlace, waitingSince } from "../../db/queues.ts";
import { deskMoment } from "../actions/desk-moment-parts.ts";
import type { Deps } from "../deps.ts";
import { type ItemKind, isPledgeLane, type Lane } from "../domain/queue.ts";

/** An item of a queue, whatever it is, as API and command line tell of it. */
export interface ListedItem {
	readonly kind: ItemKind;
	/** The public id of a pledge, or the number of anything else. */
	readonly id: string;
	readonly title: string;
	readonly pledge: string | null;
	readonly period: number | null;
	/** Since when it waits or when it is due: a civil day, or an instant in UTC. */
	readonly since: string | null;
	readonly owner: { readonly id: number; readonly name: string } | null;
	readonly snoozedUntil: string | null;
	readonly snoozeReason: string | null;
	/** A full web address of the desk. */
	readonly page: string;
}

interface Ask {
	readonly filter: QueueFilter;
	readonly after?: QueuePlace | undefined;
	readonly limit: number;
}

/** A page of a queue, in its order, each item with its place for the page after it. */
export async function listItems(
	deps: Deps,
	lane: Lane,
	{ filter, after, limit }: Ask,
): Promise<{ item: ListedItem; place: QueuePlace }[]> {
	const ask = { moment: deskMoment(deps), filter, after, limit };
	const looking = { base: deps.config.baseUrl, isAsleep: filter.isAsleep === true };
	if (!isPledgeLane(lane)) {
		const others = await listOtherItems(deps.db, lane, ask);
		return others.map((row) => ({
			item: otherItem(row, looking),
			place: { at: new Date(row.since).getTime(), isPeriod: false, id: row.id },
		}));
	}
	const rows = await listQueue(deps.db, { ...ask, lane });
	return rows.map((row) => ({
		item: pledgeItem(row, waitingSince(lane, row), looking),
		place: placeOf(lane, row),
	}));
}

interface Looking {
	readonly base: string;
	readonly isAsleep: boolean;
}

function otherItem(row: OtherItem, looking: Looking): ListedItem {
	const { kind, id, title, pledge, since, path } = row;
	return {
		...{ kind, id: String(id), title, pledge, period: null },
		since: typeof since === "string" ? since : since.toISOString(),
		...standing(row, looking),
		page: looking.base + path,
	};
}

function pledgeItem(row: Queued, since: Date | undefined, looking: Looking): ListedItem {
	const { publicId: id, title, occurrence } = row;
	return {
		...{ kind: "pledge", id, title, pledge: id, period: occurrence?.number ?? null },
		since: since?.toISOString() ?? null,
		...standing(row, looking),
		page: `${looking.base}/desk/pledges/${id}`,
	};
}

type Standing = Pick<OtherItem, "ownerId" | "ownerName" | "snoozedUntil" | "snoozeReason">;

/** A snooze that is over is not told of. */
function standing({ ownerId, ownerName, snoozedUntil, snoozeReason }: Standing, { isAsleep }: Looking) {
	return {
		owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? "" },
		snoozedUntil: isAsleep ? snoozedUntil : null,
		snoozeReason: isAsleep ? snoozeReason : null,
	};
}
