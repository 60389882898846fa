import type { Deps } from "../deps.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { askReviewer } from "./reviewer-parts.ts";

export interface AssignReviewerInput {
	readonly proposalId: number;
	/** Another editor without a conflict of interest; undefined takes the request back. */
	readonly reviewerId: number | undefined;
}

/** Asks one editor to look at a proposal, and mails them. Any other may still decide on it. */
export async function assignReviewer(deps: Deps, actor: Actor, input: AssignReviewerInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	await deps.db.transact((tx) => askReviewer(tx, deps, { ...input, actor, field: "reviewerId" }));
}
