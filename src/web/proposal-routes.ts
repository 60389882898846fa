import type { Router } from "express";
import { comment } from "./desk/comment.ts";
import { declare, deskConflicts, endOneConflict } from "./desk/conflicts.ts";
import { mentions } from "./desk/mentions.ts";
import { approve, ask, deskProposal, sendBack, withdrawOwn } from "./desk/proposals.ts";
import { privatePage } from "./page.ts";
import type { Web } from "./site.ts";

/** A second pair of eyes: proposals, conflicts of interest, and what is said about pledges. */
export function addProposalPages(router: Router, web: Web): void {
	router.get("/desk/proposals/:id", privatePage(web, deskProposal(web)));
	router.post("/desk/proposals/:id/approvals", approve(web));
	router.post("/desk/proposals/:id/returns", sendBack(web));
	router.post("/desk/proposals/:id/withdrawals", withdrawOwn(web));
	router.post("/desk/proposals/:id/reviewers", ask(web));
	router.post("/desk/pledges/:id/comments", comment(web));
	router.get("/desk/mentions", privatePage(web, mentions(web)));
	router.get("/desk/conflicts", privatePage(web, deskConflicts(web)));
	router.post("/desk/conflicts", declare(web));
	router.post("/desk/conflicts/:id/end", endOneConflict(web));
}
