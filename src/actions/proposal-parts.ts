import { listReviewers } from "../../db/conflicts.ts";
import { appendEvent } from "../../db/events.ts";
import { findPledgeToChange, type Pledge } from "../../db/pledges.ts";
import { findProposal, insertProposal, listWaitingOf, type Proposal, updateProposal } from "../../db/proposals.ts";
import type { Reader, Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import type { Outcome } from "../domain/outcome.ts";
import { reviewedBy } from "../domain/policy.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import {
	isOutcome,
	type Judged,
	needsAnother,
	type ProposedChange,
	type ProposedOutcome,
	REVIEWED_CHANGES,
	type ReviewedChange,
	subjectOf,
} from "../domain/proposal.ts";
import type { Actor } from "../domain/role.ts";
import { assertUnbiasedIn, listPutIn } from "./conflict-parts.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import type { Marking } from "./mark-outcome-parts.ts";
import { userIdOf } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

/** What became of a judgement: in force, or a proposal that waits for another editor. */
export interface Marked {
	readonly proposalId: number | undefined;
}

/** What somebody of the newsroom wants to change of a pledge. */
interface Proposing {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly now: Date;
	readonly content: ProposedChange;
	/** The number of the period, where it is about one. */
	readonly number?: number | undefined;
}

interface Judging extends Marking {
	readonly standing: { readonly outcome: Outcome; readonly revision: number };
	readonly number?: number;
}

/**
 * Stores a judgement as a proposal where the policy asks for another editor and there is one without a conflict of
 * interest; gives its id, or undefined where it can be put in force at once. An operator is nobody's colleague.
 */
export function proposeInstead(tx: Tx, deps: Deps, judging: Judging): Promise<number | undefined> {
	const { pledge, actor, now, number, input, standing } = judging;
	const { outcome, happenedOn, rationale, changeKind, reason, wrongSince, evidence, cause, causeBy } = input;
	const content: ProposedOutcome = {
		...{ outcome, happenedOn, rationale, changeKind, reason, wrongSince, evidence, cause, causeBy },
		standingRevision: standing.revision,
	};
	const judged = { changeKind, outcomes: [outcome, standing.outcome] };
	return proposeWhereAsked(tx, deps, { pledge, actor, now, content, number }, judged);
}

/**
 * The same of a correction of anything else that readers saw. Refuses one by who has a conflict of interest, also with
 * those whom it would put in.
 */
export async function proposeCorrection(tx: Tx, deps: Deps, proposing: Proposing): Promise<number | undefined> {
	const { actor, pledge, content } = proposing;
	await assertUnbiasedIn(tx, actor, { pledgeId: pledge.id, content });
	return proposeWhereAsked(tx, deps, proposing, { changeKind: "correction", outcomes: [] });
}

async function proposeWhereAsked(tx: Tx, deps: Deps, proposing: Proposing, judged: Judged) {
	const { pledge, actor, now, content } = proposing;
	const author = userIdOf(actor);
	if (author === undefined) return undefined;
	await assertNothingWaits(tx, proposing);
	const alsoHeld = await listPutIn(tx, content);
	const reviewers = await reviewersOf(tx, deps, { pledgeId: pledge.id, alsoHeld, author, judged, now });
	if (reviewers.length === 0) return undefined;
	const id = await insertProposal(tx, rowOf(proposing, author, judged));
	const event = { actor, pledgeId: pledge.id, recordedAt: now };
	const data = { what: "proposal", proposalId: id, ...(isOutcome(content) ? { outcome: content.outcome } : {}) };
	await appendEvent(tx, { ...event, kind: isOutcome(content) ? "outcome_proposed" : "correction_proposed", data });
	const note = { news: "proposed" as const, title: pledge.title, words: "", path: proposalPath(id) };
	await tellUsers(tx, deps, { to: reviewers.map((one) => one.id), key: `proposed:${id}`, actor, note });
	return id;
}

/** Which changes of a pledge, or of one period of it, this user could only propose, because another editor has to agree. */
export async function listProposable(
	db: Reader,
	deps: Deps,
	{ standing, author, pledgeId, now }: Proposable,
): Promise<readonly ReviewedChange[]> {
	if ((await listReviewers(db, { pledgeId, alsoHeld: [], except: author })).length === 0) return [];
	const { policy } = await policyNow(db, { config: deps.config, now });
	const reviewed = reviewedBy(policy, deps.config);
	const stands = standing ? [standing] : [];
	return REVIEWED_CHANGES.filter((change) => {
		if (change === "correction") return needsAnother(reviewed, { changeKind: change, outcomes: stands });
		return needsAnother(reviewed, { changeKind: "update", outcomes: [change, ...stands] });
	});
}

interface Proposable extends Omit<Reviewed, "judged" | "alsoHeld"> {
	/** The outcome in force, where it is about outcomes. */
	readonly standing?: Outcome | undefined;
}

interface Reviewed {
	readonly pledgeId: number;
	/** Promisers whom it puts in. */
	readonly alsoHeld?: readonly number[];
	readonly author: number;
	readonly judged: Judged;
	readonly now: Date;
}

/** The other editors of whom the policy asks that one agrees; none where it does not, or where there are none. */
async function reviewersOf(db: Reader, deps: Deps, { pledgeId, alsoHeld = [], author, judged, now }: Reviewed) {
	const { policy } = await policyNow(db, { config: deps.config, now });
	if (!needsAnother(reviewedBy(policy, deps.config), judged)) return [];
	return listReviewers(db, { pledgeId, alsoHeld, except: author });
}

/**
 * Refuses to merge a pledge away with a settled outcome that two had to agree on: readers would no longer see it, by the
 * decision of one.
 */
export async function assertMayVanish(
	db: Reader,
	deps: Deps,
	{ pledge, actor, now }: Pick<Marking, "pledge" | "actor" | "now">,
): Promise<void> {
	const author = userIdOf(actor);
	const { id: pledgeId, outcome, settledAt } = pledge;
	if (author === undefined || !settledAt) return;
	const judged = { changeKind: "update" as const, outcomes: [outcome] };
	if ((await reviewersOf(db, deps, { pledgeId, author, judged, now })).length === 0) return;
	throw invalidInput("other", "relation.outcome_reviewed");
}

/** Takes back what waits for another editor about a pledge that is merged, with an event each; their authors are mailed. */
export async function withdrawWaiting(
	tx: Tx,
	deps: Deps,
	{ pledge, actor, now }: Pick<Marking, "pledge" | "actor" | "now">,
): Promise<void> {
	for (const { id: proposalId, proposedBy } of await listWaitingOf(tx, pledge.id)) {
		await updateProposal(tx, proposalId, { state: "withdrawn", decidedAt: now });
		const data = { proposalId };
		await appendEvent(tx, { kind: "proposal_withdrawn", actor, pledgeId: pledge.id, recordedAt: now, data });
		const note = { news: "withdrawn" as const, title: pledge.title, words: "", path: proposalPath(proposalId) };
		await tellUsers(tx, deps, { to: [proposedBy], key: `withdrawn:${proposalId}`, actor, note });
	}
}

/** The page of a proposal at the desk. */
export function proposalPath(id: number): string {
	return `/desk/proposals/${id}`;
}

function rowOf({ pledge, now, content, number }: Proposing, proposedBy: number, { changeKind }: Judged) {
	return {
		pledgeId: pledge.id,
		occurrenceNumber: number ?? null,
		subject: changeKind === "correction" ? ("correction" as const) : ("outcome" as const),
		pledgeVersion: pledge.version,
		content,
		state: "proposed" as const,
		proposedBy,
		proposedAt: now,
	};
}

/** Of one thing, one proposal waits at a time: an outcome, the test, the words, the deadline, or a period. */
async function assertNothingWaits(tx: Tx, { pledge, number, content }: Proposing): Promise<void> {
	const waiting = await listWaitingOf(tx, pledge.id);
	const isSame = (one: Proposal) =>
		one.occurrenceNumber === (number ?? null) && subjectOf(one.content) === subjectOf(content);
	if (!waiting.some(isSame)) return;
	throw new Problem("already-done", isOutcome(content) ? "proposal.waiting" : "proposal.correction_waiting");
}

interface Waiting {
	readonly proposal: Proposal;
	readonly pledge: Pledge;
}

/** A proposal that waits, with its pledge locked. Throws a Problem where there is none, or it was decided already. */
export async function waitingProposal(tx: Tx, id: number): Promise<Waiting> {
	const found = await findProposal(tx, id);
	const pledge = found && (await findPledgeToChange(tx, found.publicId));
	// Read again under the pledge's lock: two may decide at once.
	const newest = pledge && (await findProposal(tx, id));
	if (!pledge || !newest) throw new Problem("not-found", "proposal.unknown");
	if (newest.proposal.state !== "proposed") throw new Problem("already-done", "proposal.decided_already");
	return { proposal: newest.proposal, pledge };
}

/** Who decides on a proposal: a user, and not the one who made it. Throws a Problem otherwise. */
export function deciderOf(actor: Actor, { proposedBy }: Proposal): number {
	const userId = userIdOf(actor);
	if (userId === undefined) throw new Problem("not-allowed", "proposal.decided_by_users");
	if (userId !== proposedBy) return userId;
	throw new Problem("not-allowed", "proposal.own");
}
