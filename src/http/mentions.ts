import { listNaming } from "../../db/comments.ts";
import type { Reader } from "../../db/types.ts";
import { listColleagues } from "../../db/users.ts";
import { mentionedIn } from "../domain/mention.ts";

/** How many comments that name somebody are looked through for one page. */
const LOOKED_THROUGH = 1000;

interface Asked {
	readonly userId: number;
	/** Only comments before this one. */
	readonly before?: number | undefined;
	readonly limit: number;
}

/**
 * A page of the comments in which colleagues named a user, the newest first, and the number of the comment before which
 * the next one begins, where there may be one: a page can be short of what was asked, and others follow all the same.
 */
export async function mentionsOf(db: Reader, { userId, before, limit }: Asked) {
	// All of them, because of names that begin alike the longest counts.
	const people = await listColleagues(db);
	const found = await listNaming(db, { except: userId, before, limit: LOOKED_THROUGH });
	const ofUser = found.filter(({ body }) => mentionedIn(body, people).some(({ id }) => id === userId));
	const mentions = ofUser.slice(0, limit);
	const lookedAt = found.length === LOOKED_THROUGH ? found.at(-1)?.id : undefined;
	return { mentions, next: ofUser.length > limit ? mentions.at(-1)?.id : lookedAt };
}
