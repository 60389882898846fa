/**
 * What became of a pledge, in an editor's judgement. It moves only by a person; the clock moves timeliness.
 * The scale maps to the Comparative Party Pledges scale (fulfilled, partially fulfilled, not fulfilled).
 */

export const OPEN_OUTCOMES = ["not_started", "in_progress", "stalled"] as const;
export const SETTLED_OUTCOMES = [
	"fulfilled",
	"partly_fulfilled",
	"broken",
	"withdrawn",
	"overtaken",
	"unverifiable",
] as const;
export const OUTCOMES = [...OPEN_OUTCOMES, ...SETTLED_OUTCOMES] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type SettledOutcome = (typeof SETTLED_OUTCOMES)[number];

/** Whether the outcome ends the watch on the deadline. */
export function isSettled(outcome: Outcome): outcome is SettledOutcome {
	return (SETTLED_OUTCOMES as readonly string[]).includes(outcome);
}

/** Whether there is something to say about why: what was not done, or does not go on. */
export function mayHaveCause(outcome: Outcome): boolean {
	return outcome === "broken" || outcome === "stalled";
}

/** What kind of change a new outcome is to the one before, as an editor chooses it. */
export const CHANGE_KINDS = ["update", "clarification", "correction"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The same, and `withdrawn`: taken back before anybody was told, so that the outcome before it is in force again. */
export const OUTCOME_CHANGES = [...CHANGE_KINDS, "withdrawn"] as const;
