import type { FieldRefusals } from "./problem.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What anybody may send the newsroom: a hint, never a change. An editor decides what becomes of it. */

/** What a tip is about. */
export const TIP_KINDS = ["pledge", "evidence", "correction"] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** What became of a tip. */
export const TIP_STATES = ["new", "accepted", "declined", "spam"] as const;

/** How an editor can decide on a tip. */
export const TIP_DECISIONS = ["accepted", "declined", "spam"] as const;
export type TipDecision = (typeof TIP_DECISIONS)[number];

interface Told {
	readonly kind?: TipKind | undefined;
	readonly promiser?: string | undefined;
	readonly url?: string | undefined;
	/** The pledge that it is about. */
	readonly pledgeId?: number | undefined;
}

/** What a tip lacks by its kind: where it can be looked up, who promised it, the pledge on which it bears. */
export function tipLacks({ kind, promiser, url, pledgeId }: Told): FieldRefusals {
	const missing: Record<string, Refusal> = {};
	if (kind && kind !== "correction" && !url) missing["url"] = refusal("tip.place_missing");
	if (kind === "pledge" && !promiser) missing["promiser"] = refusal("tip.promiser_missing");
	if (kind === "evidence" && pledgeId === undefined) missing["kind"] = refusal("tip.pledge_missing");
	return missing;
}
