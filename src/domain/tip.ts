/** What anybody may send the newsroom: a hint, never a change. An editor decides what becomes of it. */

/** What a tip is about. */
export const TIP_KINDS = ["pledge", "evidence", "correction"] as const;

/** What became of a tip. */
export const TIP_STATES = ["new", "accepted", "declined", "spam"] as const;
