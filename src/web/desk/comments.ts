import type { RequestHandler } from "express";
import { z } from "zod";
import { listComments } from "../../../db/comments.ts";
import { addComment } from "../../actions/add-comment.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { actorOf } from "../../http/actor.ts";
import { longText, rowId } from "../../http/fields.ts";
import { parseForm } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { CommentView } from "../views/desk/parts/comments.tsx";

const commentForm = z.object({
	body: longText("your_words", LENGTHS.long),
	proposalId: rowId("number").optional(),
});

/** Adds a comment, and leads back to where it was written. */
export function comment({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const publicId = String(req.params["id"]);
		const { body, proposalId } = parseForm(commentForm, req.body);
		await addComment(deps, actorOf(req), { publicId, body, proposalId });
		const back = proposalId === undefined ? deskPaths.pledge(publicId) : deskPaths.proposal(proposalId);
		redirectTo(res, `${back}?done=comment`);
	};
}

const MOST_SHOWN = 500;

/** What was said about a pledge, for its pages at the desk. */
export async function commentsOn(deps: Deps, pledgeId: number, { formats }: Texts): Promise<CommentView[]> {
	const rows = await listComments(deps.db, pledgeId, { limit: MOST_SHOWN });
	return rows.map(({ id, body, by, saidAt }) => ({
		...{ id, body, by },
		at: formats.instant(saidAt.toISOString(), deps.config.TIME_ZONE),
	}));
}
