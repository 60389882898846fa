import type { OtherLane } from "../src/domain/queue.ts";
import { listQueuedLinks, listQueuedProposals, listQueuedReplies, listQueuedTips } from "./queued-others.ts";
import type { Reader } from "./types.ts";

/** What waits in a queue that holds no pledges, with where it is seen to. */
export interface OtherItem {
	readonly id: number;
	readonly title: string;
	readonly ownerName: string | null;
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
			return (await listQueuedProposals(db, ask)).map(({ id, title, since, proposedBy, ownerName }) => {
				return { id, title, ownerName, since, proposedBy, path: `/desk/proposals/${id}` };
			});
		case "tips":
			return (await listQueuedTips(db, ask)).map(({ id, words, since, ownerName }) => {
				return { id, title: words.slice(0, 140), ownerName, since, path: `/desk/tips/${id}` };
			});
		case "replies":
			return (await listQueuedReplies(db, ask)).map(({ id, publicId, number, title, since, ownerName }) => {
				return { id, title, ownerName, since, path: `/desk/pledges/${publicId}/replies/${number}` };
			});
		case "links":
			return (await listQueuedLinks(db, ask)).map(({ id, title, name, since, ownerName }) => {
				return { id, title: title || name, ownerName, since, path: `/desk/sources/${id}` };
			});
	}
}
