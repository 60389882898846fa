import { type ChangeKind, isSettled, OUTCOMES, type Outcome } from "./outcome.ts";
import type { Bearing } from "./pledge.ts";

/**
 * A second pair of eyes: an outcome that one editor proposes counts only once another has approved it. The CHECKs and
 * triggers of the table `proposals` hold the same rule.
 */

/** The life of a proposal: it waits, and ends approved, sent back with a comment, or withdrawn by who made it. */
export const PROPOSAL_STATES = ["proposed", "approved", "sent_back", "withdrawn"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What can be proposed: an outcome, or the correction of one. */
export const PROPOSAL_SUBJECTS = ["outcome", "correction"] as const;

/** The whole of what is proposed, as it is put in force on approval: to the letter, with its evidence. */
export interface ProposedOutcome {
	readonly outcome: Outcome;
	readonly happenedOn?: string | undefined;
	readonly rationale: string;
	readonly changeKind: ChangeKind;
	readonly reason: string;
	readonly cause?: string | null | undefined;
	readonly causeBy?: string | undefined;
	readonly wrongSince?: string | undefined;
	readonly evidence: readonly ProposedEvidence[];
	/** The number of the outcome in force that it was to follow; 0 for none. */
	readonly standingRevision: number;
}

interface ProposedEvidence {
	readonly evidence: {
		readonly quote: string;
		readonly shows: string;
		readonly bearing: Bearing;
		readonly isPrimary: boolean;
	};
	readonly source: {
		readonly url: string;
		readonly publisher: string;
		readonly title: string;
		readonly publishedOn?: string | undefined;
		readonly archivedUrl?: string | undefined;
	};
}

/** For what a policy can ask for another editor: marking each of the outcomes, and any correction. */
export const REVIEWED_CHANGES = [...OUTCOMES, "correction"] as const;
export type ReviewedChange = (typeof REVIEWED_CHANGES)[number];

/** Until a newsroom decides otherwise: settled outcomes and corrections. */
export const PRESET_REVIEWED: readonly ReviewedChange[] = REVIEWED_CHANGES.filter(
	(change) => change === "correction" || isSettled(change),
);

/** A change of a settled outcome to an open one undoes what two had to agree on, so it counts as the former as well. */
export interface Judged {
	readonly outcome: Outcome;
	readonly changeKind: ChangeKind;
	/** The outcome in force. */
	readonly standing: Outcome;
}

/** Whether a change needs another editor by a policy; one from before policies said so has the preset. */
export function needsAnother(reviewed: readonly ReviewedChange[] = PRESET_REVIEWED, change: Judged): boolean {
	if (reviewed.includes(change.outcome) || reviewed.includes(change.standing)) return true;
	return change.changeKind === "correction" && reviewed.includes("correction");
}
