/**
 * The right of reply: who is accused by name is asked first, and what they say is shown in full. The newsroom sends the
 * mail itself; Bywhen keeps when it asked, by when it wanted an answer, and what came of it.
 */

/** What became of a request for comment. It waits as "asked"; an answer may still come after the two others. */
export const REPLY_STATES = ["asked", "answered", "declined", "not_answered"] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** How a request can end. */
export const REPLY_ENDS = ["answered", "declined", "not_answered"] as const;
export type ReplyEnd = (typeof REPLY_ENDS)[number];

/** How many days an office is given for its answer, unless somebody decides otherwise. */
export const REPLY_DAYS = 7;
