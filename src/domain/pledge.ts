/** Deliver: something is to be done by a day. Refrain: something is not to be done, and the date ends the wait. */
export const PLEDGE_KINDS = ["deliver", "refrain"] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

export const PROMISER_KINDS = ["person", "body"] as const;
export type PromiserKind = (typeof PROMISER_KINDS)[number];

/** Whether a piece of evidence speaks for or against the pledge having been fulfilled. */
export const BEARINGS = ["for", "against"] as const;
export type Bearing = (typeof BEARINGS)[number];

/** Letters of public ids: none that can be taken for another, no vowels that spell words. */
export const PUBLIC_ID_LETTERS = "23456789bcdfghjkmnpqrstvwxyz";
export const PUBLIC_ID_LENGTH = 8;
