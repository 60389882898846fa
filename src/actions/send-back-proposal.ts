import { appendEvent } from "../../db/events.ts";
import { updateProposal } from "../../db/proposals.ts";
import type { Deps } from "../deps.ts";
import { invalidInput } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiasedIn } from "./conflict-parts.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import { deciderOf, proposalPath, waitingProposal } from "./proposal-parts.ts";

export interface SendBackProposalInput {
	readonly proposalId: number;
	/** What is to be looked at again; its author gets it by mail. */
	readonly comment: string;
}

/** Sends a proposal back to its author with a comment. Nothing of it is put in force. */
export async function sendBackProposal(deps: Deps, actor: Actor, input: SendBackProposalInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	const comment = input.comment.trim();
	if (!comment) throw invalidInput("comment", "proposal.comment_missing");
	await deps.db.transact(async (tx) => {
		const { proposal, pledge } = await waitingProposal(tx, input.proposalId);
		const { id, proposedBy } = proposal;
		const decidedBy = deciderOf(actor, proposal);
		await assertUnbiasedIn(tx, actor, proposal);
		await updateProposal(tx, id, { state: "sent_back", decidedBy, decidedAt: now, comment });
		const data = { proposalId: id };
		await appendEvent(tx, { kind: "proposal_sent_back", actor, pledgeId: pledge.id, recordedAt: now, data });
		const note = { news: "sent_back" as const, title: pledge.title, words: comment, path: proposalPath(id) };
		await tellUsers(tx, deps, { to: [proposedBy], key: `sent_back:${id}`, actor, note });
	});
}
