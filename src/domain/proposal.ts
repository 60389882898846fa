import type { FieldChange } from "./event.ts";
import { type ChangeKind, isSettled, OUTCOMES, type Outcome } from "./outcome.ts";
import type { Bearing, PledgeKind, PromiserKind } from "./pledge.ts";

/**
 * A second pair of eyes: an outcome or a correction that one editor proposes counts only once another has approved it. The CHECKs and
 * triggers of the table `proposals` hold the same rule.
 */

/** The life of a proposal: it waits, and ends approved, sent back with a comment, or withdrawn by who made it. */
export const PROPOSAL_STATES = ["proposed", "approved", "sent_back", "withdrawn"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What can be proposed: an outcome, or the correction of anything that readers saw. */
export const PROPOSAL_SUBJECTS = ["outcome", "correction"] as const;

/** The whole of what is proposed, as it is put in force on approval: to the letter, with its evidence or source. */
export type ProposedChange = ProposedOutcome | ProposedCorrection;

/** A correction of what is no outcome: of the test and filing, of a statement's words, of a deadline. */
export type ProposedCorrection = ProposedEdit | ProposedStatement | ProposedDeadline;

/** What a correction puts in place of what, with why; nothing else may stand there when it is approved. */
interface Replacing {
	readonly changes: Readonly<Record<string, FieldChange>>;
	readonly reason: string;
	readonly wrongSince: string;
}

/** A pledge's test and filing, with what the newsroom notes for itself. */
export interface EditedTest {
	readonly promisers: readonly { readonly name: string; readonly kind: PromiserKind; readonly roleThen: string }[];
	readonly title: string;
	readonly kind: PledgeKind;
	readonly criteria: string;
	readonly beneficiary: string;
	readonly topics: readonly string[];
	readonly notes: string;
}

/** Another test or filing: the members that change. */
export interface ProposedEdit extends Replacing {
	readonly what: "edit";
	readonly to: Partial<EditedTest>;
}

/** Other words, or another day or place, of one of the pledge's statements, counted from 1. */
export interface ProposedStatement extends Replacing {
	readonly what: "statement";
	readonly number: number;
	readonly to: { readonly quote: string; readonly saidOn: string; readonly place: string };
}

/** Another deadline: what it was asked for with, as JSON keeps it, and where the words stand. */
export interface ProposedDeadline extends Replacing {
	readonly what: "deadline";
	readonly deadline: Readonly<Record<string, unknown>>;
	readonly saidOn: string;
	readonly source: ProposedSource;
}

/** Which of them it is; outcomes do not say so themselves. */
export function subjectOf(content: ProposedChange): "outcome" | ProposedCorrection["what"] {
	return isOutcome(content) ? "outcome" : content.what;
}

/** Whether it is an outcome that is proposed. */
export function isOutcome(content: ProposedChange): content is ProposedOutcome {
	return !("what" in content);
}

/** An outcome that is proposed, or the correction of one. */
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
	readonly source: ProposedSource;
}

interface ProposedSource {
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
	readonly publishedOn?: string | undefined;
	readonly archivedUrl?: string | undefined;
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
	readonly changeKind: ChangeKind;
	/** The outcome that it marks and the one in force, where it is about outcomes. */
	readonly outcomes: readonly Outcome[];
}

/** Whether a change needs another editor by a policy; one from before policies said so has the preset. */
export function needsAnother(reviewed: readonly ReviewedChange[] = PRESET_REVIEWED, change: Judged): boolean {
	if (change.outcomes.some((outcome) => reviewed.includes(outcome))) return true;
	return change.changeKind === "correction" && reviewed.includes("correction");
}
