/** Saying something about a pledge or a proposal to the newsroom. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { addComment } from "../../actions/add-comment.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { actorOf } from "../../http/actor.ts";
import { longText, rowId } from "../../http/fields.ts";
import { type FormRefusal, formIn, messagesOf, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import { answerPage, type Exchange } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { deskPledgePage } from "../views/desk/pledge.tsx";
import { proposalPage } from "../views/desk/proposal.tsx";
import { deskPledgeProps } from "./pledge.ts";
import { proposalProps } from "./proposals.ts";

const about = z.object({ proposalId: rowId("number").optional() });
const commentForm = about.extend({ body: longText("your_words", LENGTHS.long) });

/** Adds a comment, and leads back to where it was written; refused, it comes back there as it was typed. */
export function comment(web: Web): RequestHandler {
	return async (req, res) => {
		const publicId = String(req.params["id"]);
		const work = () => {
			const { body, proposalId } = parseForm(commentForm, req.body);
			return addComment(web.deps, actorOf(req), { publicId, body, proposalId });
		};
		const { refusal } = await tryForm(textsOf(web), work, ["not-allowed"]);
		if (refusal) return giveBack(web, { req, res }, refusal);
		const proposalId = proposalOf(req);
		const back = proposalId === undefined ? deskPaths.pledge(publicId) : deskPaths.proposal(proposalId);
		redirectTo(res, `${back}?done=comment`);
	};
}

function proposalOf(req: Request): number | undefined {
	return formIn(about, req.body)?.proposalId;
}

async function giveBack(web: Web, { req, res }: Exchange, refusal: FormRefusal): Promise<void> {
	const texts = textsOf(web);
	const form = { values: typed(req.body), errors: messagesOf(refusal) };
	const proposalId = proposalOf(req);
	const page =
		proposalId === undefined
			? deskPledgePage({ ...(await deskPledgeProps(web.deps, req, texts)), commenting: form }, texts)
			: proposalPage({ ...(await proposalProps(web.deps, { req, id: proposalId }, texts)), ...form }, texts);
	answerPage(web, { req, res }, page, statusOf(refusal));
}
