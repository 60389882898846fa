import { appendEvent } from "../../db/events.ts";
import { updateProposal } from "../../db/proposals.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { userIdOf } from "./pledge-parts.ts";
import { waitingProposal } from "./proposal-parts.ts";

/** Takes one's own proposal back before anybody has decided on it. Throws a Problem for anybody but its author. */
export async function withdrawProposal(deps: Deps, actor: Actor, proposalId: number): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const { proposal, pledge } = await waitingProposal(tx, proposalId);
		if (userIdOf(actor) !== proposal.proposedBy) {
			throw new Problem("not-allowed", "proposal.not_yours");
		}
		await updateProposal(tx, proposalId, { state: "withdrawn", decidedAt: now });
		const data = { proposalId };
		await appendEvent(tx, { kind: "proposal_withdrawn", actor, pledgeId: pledge.id, recordedAt: now, data });
	});
}
