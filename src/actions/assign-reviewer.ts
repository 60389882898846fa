import { listReviewers } from "../../db/conflicts.ts";
import { updateProposal } from "../../db/proposals.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import { proposalPath, waitingProposal } from "./proposal-parts.ts";

export interface AssignReviewerInput {
	readonly proposalId: number;
	/** Another editor without a conflict of interest; undefined takes the request back. */
	readonly reviewerId: number | undefined;
}

/** Asks one editor to look at a proposal, and mails them. Any other may still decide on it. */
export async function assignReviewer(deps: Deps, actor: Actor, input: AssignReviewerInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const { proposalId, reviewerId } = input;
	await deps.db.transact(async (tx) => {
		const { proposal, pledge } = await waitingProposal(tx, proposalId);
		await assertUnbiased(tx, actor, pledge.id);
		if (reviewerId === proposal.reviewerId) return;
		const able = await listReviewers(tx, { pledgeId: pledge.id, except: proposal.proposedBy });
		if (reviewerId !== undefined && !able.some(({ id }) => id === reviewerId)) {
			throw invalidInput("reviewerId", "proposal.reviewer_may_not");
		}
		await updateProposal(tx, proposalId, { reviewerId: reviewerId ?? null });
		if (reviewerId === undefined) return;
		const note = { news: "assigned" as const, title: pledge.title, words: "", path: proposalPath(proposalId) };
		const key = `assigned:${proposalId}:${deps.now().getTime()}`;
		await tellUsers(tx, deps, { to: [reviewerId], key, actor, note });
	});
}
