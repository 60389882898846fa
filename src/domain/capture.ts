/** What Bywhen keeps of a source, and how the link to it stands. */

/** `waiting`: still to be fetched. `failed`: given up, with the reason. */
export const CAPTURE_STATES = ["waiting", "kept", "failed"] as const;
export type CaptureState = (typeof CAPTURE_STATES)[number];

/**
 * How the link to a source stands. `unchecked`: not looked at yet. `moved`: it leads elsewhere, for good. `drifted`: what
 * stands there is no longer what stood there. `barred`: the site lets people in but no programs, so only a person can
 * tell. `dead`: nothing has been there for days.
 */
export const LINK_STATES = ["unchecked", "ok", "moved", "drifted", "barred", "dead"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** `asked`: the archive is at it. */
export const ARCHIVING_STATES = ["waiting", "asked", "saved", "failed"] as const;
