import { listNaming } from "../../../db/comments.ts";
import { listColleagues } from "../../../db/users.ts";
import { mentionedIn } from "../../domain/mention.ts";
import { actorOf } from "../../http/actor.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { mentionsPage } from "../views/desk/mentions.tsx";

/** How many comments that name somebody are looked through, the newest first. */
const LOOKED_THROUGH = 1000;

/** Where colleagues named the user in a comment, the newest first. */
export function mentions({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { userId } = actorOf(req);
		// All of them, because of names that begin alike the longest counts.
		const people = await listColleagues(deps.db);
		const found = await listNaming(deps.db, { except: userId, limit: LOOKED_THROUGH });
		const ofUser = found.filter(({ body }) => mentionedIn(body, people).some(({ id }) => id === userId));
		const rows = ofUser.map(({ proposalId, publicId, saidAt, ...row }) => ({
			...row,
			at: texts.formats.instant(saidAt.toISOString(), deps.config.TIME_ZONE),
			href: proposalId === null ? `${deskPaths.pledge(publicId)}#comments` : deskPaths.proposal(proposalId),
		}));
		return mentionsPage({ mentions: rows }, texts);
	};
}
