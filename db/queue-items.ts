import type { ItemKind, OtherLane } from "../src/domain/queue.ts";
import { listQueuedLinks, listQueuedProposals, listQueuedReplies, listQueuedTips } from "./queued-others.ts";
import type { Reader } from "./types.ts";

/** What waits in a queue that holds no pledges, with where it is seen to. */
export interface OtherItem {
	readonly kind: ItemKind;
	readonly id: number;
	readonly title: string;
	readonly ownerId: number | null;
	readonly ownerName: string | null;
	/** A civil day, also of a snooze that is over. */
	readonly snoozedUntil: string | null;
	readonly snoozeReason: string | null;
	/** The public id of the pledge that it belongs to. */
	readonly pledge: string | null;
	/** A path of the desk. */
	readonly path: string;
	readonly since: Date | string;
	/** The user who may not decide on it, because it is theirs. */
	readonly proposedBy?: number;
}

type Ask = Parameters<typeof listQueuedProposals>[1];

/** The items of a queue that holds no pledges, in its order. */
export async function listOtherItems(db: Reader, lane: OtherLane, ask: Ask): Promise<OtherItem[]> {
	switch (lane) {
		case "proposals":
			return (await listQueuedProposals(db, ask)).map(({ publicId, ...row }) => {
				return { ...row, kind: "proposal", pledge: publicId, path: `/desk/proposals/${row.id}` };
			});
		case "tips":
			return (await listQueuedTips(db, ask)).map(({ words, publicId, ...row }) => {
				return { ...row, kind: "tip", title: words.slice(0, 140), pledge: publicId, path: `/desk/tips/${row.id}` };
			});
		case "replies":
			return (await listQueuedReplies(db, ask)).map(({ publicId, number, ...row }) => {
				return { ...row, kind: "reply", pledge: publicId, path: `/desk/pledges/${publicId}/replies/${number}` };
			});
		case "links":
			return (await listQueuedLinks(db, ask)).map((row) => {
				return { ...row, kind: "source", title: row.title || row.name, pledge: null, path: `/desk/sources/${row.id}` };
			});
	}
}
