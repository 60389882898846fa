import type { Texts } from "../text/text.ts";
import type { Site } from "./site.ts";

/** What every letter is written with: the site, the reader's language, and whom its links act for. */
export interface Writing {
	readonly site: Site;
	readonly texts: Texts;
	/** 0 for mail to a user of the newsroom. */
	readonly subscriberId: number;
}

/** Why news comes gathered: the subscriber chose so, or there was too much at once, or it comes late. */
export const DIGEST_REASONS = ["daily", "weekly", "coalesced", "catch_up"] as const;
export type DigestReason = (typeof DIGEST_REASONS)[number];
