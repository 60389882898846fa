import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { updatePledge } from "../../db/pledges.ts";
import { nextReview } from "../deadlines/next-review.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { editConflict, pledgeAsSeen } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

export interface MarkReviewedInput {
	readonly publicId: string;
	readonly version: number;
	/** What was looked at. May be empty. */
	readonly note: string;
	/** When to look again; as the newsroom's policy has it where none is given. */
	readonly reviewOn: string | undefined;
}

/** Notes that somebody looked at a pledge without a due day and found nothing new, and when to look again. */
export async function markReviewed(deps: Deps, actor: Actor, input: MarkReviewedInput): Promise<void> {
	assertMay(actor, "review pledges");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		if (!pledge.reviewOn || pledge.settledAt) throw new Problem("already-done", "It is not waiting for another look.");
		const today = civilDateIn(pledge.timeZone, now);
		const { words = "", timeZone = pledge.timeZone } = (await findDeadlineInForce(tx, pledge.id)) ?? {};
		const { policy } = await policyNow(tx, { config: deps.config, now });
		const reviewOn = input.reviewOn ?? nextReview(words, { today, timeZone, policy });
		if (reviewOn <= today) throw invalidInput({ reviewOn: `Choose a day after today (${today}).` });
		if (!(await updatePledge(tx, pledge, { reviewOn, changedAt: now }))) throw editConflict();
		const { id: pledgeId, title, publicId } = pledge;
		const data = { title, publicId, from: { reviewOn: pledge.reviewOn }, to: { reviewOn } };
		await appendEvent(tx, { kind: "reviewed", actor, pledgeId, recordedAt: now, reason: input.note, data });
	});
}
