import { updateProposal } from "../../db/proposals.ts";
import type { Tx } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { isOutcome, type ProposedOutcome } from "../domain/proposal.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { correctAsProposed } from "./approved-correction-parts.ts";
import { assertUnbiasedIn } from "./conflict-parts.ts";
import { tellUsers } from "./desk-mail-parts.ts";
import { assertOccurrenceMarkable, occurrenceToMark, putOccurrenceInForce } from "./mark-occurrence-parts.ts";
import { assertMarkable, type Marking, putInForce } from "./mark-outcome-parts.ts";
import { assertNotMerged, editConflict } from "./pledge-parts.ts";
import { deciderOf, proposalPath, waitingProposal } from "./proposal-parts.ts";

export interface ApproveProposalInput {
	readonly proposalId: number;
	/** The version of the pledge that the person saw beside the proposal. */
	readonly version: number;
}

/**
 * Puts a proposal in force exactly as it was made, in one transaction, with both names on the record. Throws a Problem
 * for its author, for a user with a conflict of interest, and where the outcome it was to follow is no longer in force.
 */
export async function approveProposal(deps: Deps, actor: Actor, input: ApproveProposalInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const { proposal, pledge } = await waitingProposal(tx, input.proposalId);
		const decidedBy = deciderOf(actor, proposal);
		await assertUnbiasedIn(tx, actor, proposal);
		assertNotMerged(pledge);
		if (pledge.version !== input.version) throw editConflict();
		const { id, content, proposedBy } = proposal;
		const by = { pledge, actor, now, proposal: { id, by: proposedBy } };
		if (isOutcome(content)) await markAsProposed(tx, deps, by, { content, number: proposal.occurrenceNumber });
		else await correctAsProposed(tx, deps, by, content);
		await updateProposal(tx, id, { state: "approved", decidedBy, decidedAt: now });
		const note = { news: "approved" as const, title: pledge.title, words: "", path: proposalPath(id) };
		await tellUsers(tx, deps, { to: [proposedBy], key: `approved:${id}`, actor, note });
	});
}

interface Judged {
	readonly content: ProposedOutcome;
	/** The number of the period, where it is about one. */
	readonly number: number | null;
}

async function markAsProposed(
	tx: Tx,
	deps: Deps,
	by: Omit<Marking, "input">,
	{ content, number }: Judged,
): Promise<void> {
	const input = { ...content, happenedOn: content.happenedOn, evidence: evidenceIn(content) };
	const marking = { ...by, input };
	if (number === null) {
		assertStillStands(content.standingRevision, marking.pledge.outcomeRevision);
		await assertMarkable(tx, deps, marking);
		return putInForce(tx, deps, marking);
	}
	const occurrence = await occurrenceToMark(tx, marking.pledge.id, number);
	assertStillStands(content.standingRevision, occurrence.outcomeRevision);
	await assertOccurrenceMarkable(tx, deps, { ...marking, occurrence });
	return putOccurrenceInForce(tx, deps, { ...marking, occurrence });
}

/** What was proposed as the change of one outcome is not approved as that of another. */
function assertStillStands(proposedOn: number, now: number): void {
	if (proposedOn === now) return;
	throw new Problem("edit-conflict", "proposal.outcome_changed");
}

/** What is undefined is not there in what the database keeps. */
function evidenceIn({ evidence }: ProposedOutcome) {
	return evidence.map(({ evidence: piece, source }) => ({
		evidence: piece,
		source: { ...source, publishedOn: source.publishedOn, archivedUrl: source.archivedUrl },
	}));
}
