import { listComments } from "../../../db/comments.ts";
import type { Deps } from "../../deps.ts";
import type { Texts } from "../../text/text.ts";
import type { CommentView } from "../views/desk/parts/comments.tsx";

const MOST_SHOWN = 500;

/** What was said about a pledge, for its pages at the desk. */
export async function commentsOn(deps: Deps, pledgeId: number, { formats }: Texts): Promise<CommentView[]> {
	const rows = await listComments(deps.db, pledgeId, { limit: MOST_SHOWN });
	return rows.map(({ id, body, by, saidAt }) => ({
		...{ id, body, by },
		at: formats.instant(saidAt.toISOString(), deps.config.TIME_ZONE),
	}));
}
