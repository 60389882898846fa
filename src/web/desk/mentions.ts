import { actorOf } from "../../http/actor.ts";
import { mentionsOf } from "../../http/mentions.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { mentionsPage } from "../views/desk/mentions.tsx";

const MOST_SHOWN = 200;

/** Where colleagues named the user in a comment, the newest first. */
export function mentions({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const found = await mentionsOf(deps.db, { userId: actorOf(req).userId, limit: MOST_SHOWN });
		const rows = found.mentions.map(({ proposalId, publicId, saidAt, id, body, by, title }) => ({
			...{ id, body, by, title },
			at: texts.formats.instant(saidAt.toISOString(), deps.config.TIME_ZONE),
			href: proposalId === null ? `${deskPaths.pledge(publicId)}#comments` : deskPaths.proposal(proposalId),
		}));
		return mentionsPage({ mentions: rows }, texts);
	};
}
