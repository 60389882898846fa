import { listReviewers } from "../../db/conflicts.ts";
import { updateProposal } from "../../db/proposals.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import type { Actor } from "../domain/role.ts";
import { assertUnbiasedIn, listPutIn } from "./conflict-parts.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import { proposalPath, waitingProposal } from "./proposal-parts.ts";

interface Asking {
	readonly actor: Actor;
	readonly proposalId: number;
	/** Another editor without a conflict of interest; undefined takes the request back. */
	readonly reviewerId: number | undefined;
	/** The input that names the editor, for a refusal. */
	readonly field: string;
}

/** Asks one editor to look at a proposal that waits, and mails them; or takes that back. */
export async function askReviewer(tx: Tx, deps: Deps, { actor, proposalId, reviewerId, field }: Asking): Promise<void> {
	const { proposal, pledge } = await waitingProposal(tx, proposalId);
	await assertUnbiasedIn(tx, actor, proposal);
	if ((reviewerId ?? null) === proposal.reviewerId) return;
	const alsoHeld = await listPutIn(tx, proposal.content);
	const able = await listReviewers(tx, { pledgeId: pledge.id, alsoHeld, except: proposal.proposedBy });
	if (reviewerId !== undefined && !able.some(({ id }) => id === reviewerId)) {
		throw invalidInput(field, "proposal.reviewer_may_not");
	}
	await updateProposal(tx, proposalId, { reviewerId: reviewerId ?? null });
	if (reviewerId === undefined) return;
	const note = { news: "assigned" as const, title: pledge.title, words: "", path: proposalPath(proposalId) };
	const key = `assigned:${proposalId}:${deps.now().getTime()}`;
	await tellUsers(tx, deps, { to: [reviewerId], key, actor, note });
}
