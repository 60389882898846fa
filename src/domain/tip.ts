/** What anybody may send the newsroom: a hint, never a change. An editor decides what becomes of it. */

/** What a tip is about. */
export const TIP_KINDS = ["pledge", "evidence", "correction"] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** What became of a tip. */
export const TIP_STATES = ["new", "accepted", "declined", "spam"] as const;

/** How an editor can decide on a tip. */
export const TIP_DECISIONS = ["accepted", "declined", "spam"] as const;
export type TipDecision = (typeof TIP_DECISIONS)[number];
