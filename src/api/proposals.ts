import type { Request } from "express";
import { findProposalInFull, listProposals } from "../../db/proposals.ts";
import { approveProposal } from "../actions/approve-proposal.ts";
import { assignReviewer } from "../actions/assign-reviewer.ts";
import { sendBackProposal } from "../actions/send-back-proposal.ts";
import { withdrawProposal } from "../actions/withdraw-proposal.ts";
import type { Deps } from "../deps.ts";
import { Problem, type ProblemKind } from "../domain/problem.ts";
import { assertMay } from "../domain/role.ts";
import { actorOf, seesDrafts } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import {
	approvalBody,
	ownWithdrawalBody,
	proposalPath,
	proposalsQuery,
	returnBody,
	reviewerBody,
} from "./proposal-requests.ts";
import { proposalAddress, proposalOf, proposalShape } from "./proposal-shape.ts";
import { examples } from "./request-examples.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";

const listRoute = get({
	id: "listProposals",
	path: "/proposals",
	tag: "Outcomes",
	summary: "List proposals",
	description: "What waits for another editor, or was decided, in the order in which it was proposed. For users only.",
	query: proposalsQuery,
	needsToken: true,
	problems: ["invalid-input"],
	answer: { description: "A page of proposals.", shape: listShape(proposalShape) },
	async handle(call) {
		const { deps, req, query } = call;
		const drafts = assertMayRead(req);
		const [after] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const rows = await listProposals(deps.db, { state: query.state, drafts, after, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const items = shown.map((row) => proposalOf(row, deps.config));
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.id)) } };
	},
});

const readRoute = get({
	id: "getProposal",
	path: "/proposals/{number}",
	tag: "Outcomes",
	summary: "Read a proposal",
	description: "All that would be put in force on approval, who proposed it, and what became of it. For users only.",
	params: proposalPath,
	query: noQuery,
	needsToken: true,
	problems: ["not-found"],
	answer: { description: "The proposal.", shape: proposalShape },
	async handle({ deps, req, params }) {
		const drafts = assertMayRead(req);
		const found = await findProposalInFull(deps.db, params.number);
		if (!found?.isPublished && !drafts) throw new Problem("not-found", "proposal.unknown");
		return read(deps, params.number);
	},
});

/** A token that may change neither pledges nor outcomes reads no proposals. Gives whether it reads those of drafts, too. */
function assertMayRead(req: Request): boolean {
	const actor = actorOf(req);
	assertMay(actor, actor.scopes?.includes("outcomes") ? "mark outcomes" : "review pledges");
	return seesDrafts(req);
}

const DECIDED: readonly ProblemKind[] = ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"];
const common = { tag: "Outcomes", needsToken: true, params: proposalPath, problems: DECIDED } as const;
const answer = { status: 201, description: "The proposal as it is now.", shape: proposalShape } as const;

const approveRoute = post({
	...common,
	...{ id: "approveProposal", path: "/proposals/{number}/approvals", summary: "Approve a proposal" },
	description: "Puts it in force exactly as it was proposed. Its author cannot, nor who has a conflict of interest.",
	body: approvalBody,
	example: examples.approval,
	answer,
	async handle({ deps, req, params: { number }, body }) {
		await approveProposal(deps, actorOf(req), { proposalId: number, version: body.version });
		return read(deps, number);
	},
});

const returnRoute = post({
	...common,
	...{ id: "sendBackProposal", path: "/proposals/{number}/returns", summary: "Send a proposal back" },
	description: "Nothing of it is put in force; its author gets the comment by mail.",
	body: returnBody,
	example: examples.return,
	answer,
	async handle({ deps, req, params: { number }, body }) {
		await sendBackProposal(deps, actorOf(req), { proposalId: number, comment: body.comment });
		return read(deps, number);
	},
});

const withdrawRoute = post({
	...common,
	...{ id: "withdrawProposal", path: "/proposals/{number}/withdrawals", summary: "Withdraw one's own proposal" },
	description: "Only its author can, before anybody has decided on it.",
	body: ownWithdrawalBody,
	example: {},
	answer,
	async handle({ deps, req, params: { number } }) {
		await withdrawProposal(deps, actorOf(req), number);
		return read(deps, number);
	},
});

const reviewerRoute = post({
	...common,
	...{ id: "assignReviewer", path: "/proposals/{number}/reviewers", summary: "Ask somebody to look at a proposal" },
	description: "They are told by mail. Any other editor may still decide on it.",
	body: reviewerBody,
	example: examples.reviewer,
	answer,
	async handle({ deps, req, params: { number }, body }) {
		await assignReviewer(deps, actorOf(req), { proposalId: number, reviewerId: body.reviewer });
		return read(deps, number);
	},
});

/** Proposals: read, decided on, assigned. */
export const proposalRoutes: readonly ApiRoute[] = [
	listRoute,
	readRoute,
	approveRoute,
	returnRoute,
	withdrawRoute,
	reviewerRoute,
];

async function read(deps: Deps, id: number) {
	const found = await findProposalInFull(deps.db, id);
	if (!found) throw new Problem("not-found", "proposal.unknown");
	return { body: proposalOf(found, deps.config), location: proposalAddress(deps.config, id) };
}
