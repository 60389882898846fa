/** A second pair of eyes: each proposal with what can be done with it. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { hasConflict, hasConflictWith, listReviewers } from "../../../db/conflicts.ts";
import { findPledge } from "../../../db/pledges.ts";
import { findProposal, type Proposal } from "../../../db/proposals.ts";
import { findUser } from "../../../db/users.ts";
import { approveProposal } from "../../actions/approve-proposal.ts";
import { assignReviewer } from "../../actions/assign-reviewer.ts";
import { listPutIn } from "../../actions/conflict-parts.ts";
import { listProposable } from "../../actions/proposal-parts.ts";
import { sendBackProposal } from "../../actions/send-back-proposal.ts";
import { withdrawProposal } from "../../actions/withdraw-proposal.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { Problem } from "../../domain/problem.ts";
import { isOutcome } from "../../domain/proposal.ts";
import { may } from "../../domain/role.ts";
import { actorOf } from "../../http/actor.ts";
import { longText, rowId, wholeNumber } from "../../http/fields.ts";
import { messagesOf, parse, parseForm, statusOf, tryForm, typed } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Texts } from "../../text/text.ts";
import { answerPage, type PageMaker } from "../page.ts";
import { textsOf, type Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import { type ProposalProps, proposalPage } from "../views/desk/proposal.tsx";
import { commentsOn } from "./comments.ts";
import { doneWords } from "./done.ts";
import { proposedView } from "./proposed-view.ts";

/** One proposal. */
export function deskProposal({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const props = await proposalProps(deps, { req, id: idOf(req) }, texts);
		return proposalPage({ ...props, done: doneWords(req, texts) }, texts);
	};
}

/** Where a judgement leads that became a proposal; undefined where it is in force. */
export function proposedAt({ proposalId }: { readonly proposalId: number | undefined }): string | undefined {
	return proposalId === undefined ? undefined : `${deskPaths.proposal(proposalId)}?done=proposed`;
}

/** Which changes of a pledge, or judgements of what has this outcome, the request's user could only propose. */
export function proposableBy(req: Request, deps: Deps, pledgeId: number, standing?: Outcome) {
	return listProposable(deps.db, deps, { pledgeId, author: actorOf(req).userId, standing, now: deps.now() });
}

type Verb = (deps: Deps, req: Request, proposalId: number) => Promise<void>;

/** Does one thing with a proposal; where it cannot, its page comes back with why, on the newest version. */
function decide(web: Web, verb: Verb, done: string): RequestHandler {
	return async (req, res) => {
		const id = idOf(req);
		const { refusal } = await tryForm(textsOf(web), () => verb(web.deps, req, id), ["not-allowed"]);
		if (!refusal) return redirectTo(res, `${deskPaths.proposal(id)}?done=${done}`);
		const texts = textsOf(web);
		const props = {
			...(await proposalProps(web.deps, { req, id }, texts)),
			values: typed(req.body),
			errors: messagesOf(refusal),
		};
		answerPage(web, { req, res }, proposalPage(props, texts), statusOf(refusal));
	};
}

/** Approves. */
export const approve = (web: Web) =>
	decide(
		web,
		async (deps, req, proposalId) => {
			const version = parse(wholeNumber("version", 1, 1_000_000_000), req.body?.["version"]);
			await approveProposal(deps, actorOf(req), { proposalId, version });
		},
		"approved",
	);

const sendBackForm = z.object({ comment: longText("what_to_look_at_again", LENGTHS.long).optional().default("") });
const askForm = z.object({ reviewerId: rowId("reviewer").optional() });

/** Sends back. */
export const sendBack = (web: Web) =>
	decide(
		web,
		async (deps, req, proposalId) => {
			const { comment } = parseForm(sendBackForm, req.body);
			await sendBackProposal(deps, actorOf(req), { proposalId, comment });
		},
		"sent_back",
	);

/** Takes one's own back. */
export const withdrawOwn = (web: Web) =>
	decide(web, (deps, req, id) => withdrawProposal(deps, actorOf(req), id), "proposal_withdrawn");

/** Asks somebody to look at it. */
export const ask = (web: Web) =>
	decide(
		web,
		async (deps, req, proposalId) => {
			const { reviewerId } = parseForm(askForm, req.body);
			await assignReviewer(deps, actorOf(req), { proposalId, reviewerId });
		},
		"asked",
	);

interface Held {
	readonly pledgeId: number;
	/** Whom it would hold to the pledge. */
	readonly alsoHeld: readonly number[];
}

async function barredBy({ db }: Deps, actor: ReturnType<typeof actorOf>, { pledgeId, alsoHeld }: Held) {
	if (!may(actor, "mark outcomes")) return "role";
	const { userId } = actor;
	const isBiased = (await hasConflict(db, userId, pledgeId)) || (await hasConflictWith(db, userId, alsoHeld));
	return isBiased ? "conflict" : undefined;
}

function idOf(req: Request): number {
	const id = String(req.params["id"]);
	if (!/^\d{1,15}$/.test(id)) throw new Problem("not-found", "proposal.unknown");
	return Number(id);
}

interface Standing {
	readonly subject: "outcome" | "correction";
	readonly occurrenceNumber: number | null;
	readonly proposedAt: Date;
	readonly proposedBy: { readonly name: string };
	readonly proposedVersion: number;
	readonly version: number;
}

function rowOf({ config, now }: Deps, row: Standing, { formats }: Texts): ProposalProps["row"] {
	const on = civilDateIn(config.TIME_ZONE, row.proposedAt);
	return {
		isCorrection: row.subject === "correction",
		period: row.occurrenceNumber ?? undefined,
		by: row.proposedBy.name,
		age: formats.relativeDays(daysBetween(civilDateIn(config.TIME_ZONE, now()), on)),
		isStale: row.proposedVersion !== row.version,
	};
}

interface Asked {
	readonly req: Request;
	readonly id: number;
}

/** A proposal as its page shows it to who asks. Throws a Problem where there is none. */
export async function proposalProps(deps: Deps, { req, id: asked }: Asked, texts: Texts): Promise<ProposalProps> {
	const found = await findProposal(deps.db, asked);
	const pledge = found && (await findPledge(deps.db, found.publicId));
	if (!found || !pledge) throw new Problem("not-found", "proposal.unknown");
	const { proposal } = found;
	const { id, state, content, proposedBy, reviewerId, decidedBy, comment, pledgeId } = proposal;
	const actor = actorOf(req);
	const named = async (userId: number | null) =>
		userId === null ? undefined : (await findUser(deps.db, userId))?.name;
	const row = {
		...proposal,
		proposedBy: { name: (await named(proposedBy)) ?? "" },
		proposedVersion: proposal.pledgeVersion,
		version: pledge.version,
	};
	const held = { pledgeId, alsoHeld: await listPutIn(deps.db, content) };
	const { publicId, title, version, criteria } = pledge;
	return {
		id,
		state,
		pledge: { id: publicId, title, version, criteria },
		row: rowOf(deps, row, texts),
		proposed: await proposedView(deps, content, texts),
		decided: state === "proposed" ? undefined : { by: await named(decidedBy), comment },
		isOwn: actor.userId === proposedBy,
		againHref: againHref(actor, proposal, publicId),
		barredBy: await barredBy(deps, actor, held),
		// Nobody asks herself; who was asked already stays, so that the form says how it stands.
		reviewers: (await listReviewers(deps.db, { ...held, except: proposedBy })).filter(
			(one) => one.id !== actor.userId || one.id === reviewerId,
		),
		reviewerId: reviewerId ?? undefined,
		comments: await commentsOn(deps, pledgeId, texts),
		values: {},
	};
}

/** Where its author changes what was sent back: outcomes in their form, filled in; corrections in the forms of the pledge. */
function againHref(actor: { readonly userId: number }, proposal: Proposal, publicId: string): string | undefined {
	const { id, state, content, proposedBy, occurrenceNumber } = proposal;
	if (state !== "sent_back" || proposedBy !== actor.userId) return undefined;
	if (!isOutcome(content)) return deskPaths.pledge(publicId);
	return deskPaths.outcomeAgain(publicId, { proposal: id, period: occurrenceNumber ?? undefined });
}
