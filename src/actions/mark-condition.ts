import { findDeadlineInForce } from "../../db/deadlines.ts";
import { listKnownMilestones } from "../../db/milestones.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import { neverStarted, startedOn } from "../deadlines/condition-deadline.ts";
import type { Deps } from "../deps.ts";
import { assertHappenedInBetween } from "../domain/dates-in-order.ts";
import { type Deadline, kindFor } from "../domain/deadline.ts";
import type { ConditionState } from "../domain/milestone.ts";
import type { Policy } from "../domain/policy.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiased } from "./conflict-parts.ts";
import { appendRevision, deadlineChange, explained } from "./deadline-parts.ts";
import { deadlineFacts, editConflict, pledgeAsSeen } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

export interface MarkConditionInput {
	readonly publicId: string;
	readonly version: number;
	readonly state: Exclude<ConditionState, "pending">;
	/** The day on which it was met, or on which it became certain that it never will be. */
	readonly happenedOn: string;
	readonly reason: string;
	readonly source: NewSource;
}

/**
 * Marks the condition that a pledge waits for as met, and the clock starts on that day; or as failed, and it never
 * starts. What became of the pledge itself stays an editor's judgement of its own.
 */
export async function markCondition(deps: Deps, actor: Actor, input: MarkConditionInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		await assertUnbiased(tx, actor, pledge.id);
		if (pledge.conditionState !== "pending") throw new Problem("already-done", "condition.not_waiting");
		const { saidOn, timeZone } = pledge;
		assertHappenedInBetween(input.happenedOn, { saidOn, timeZone, now });
		const from = await findDeadlineInForce(tx, pledge.id);
		if (!from) throw new Error(`Pledge ${pledge.id} has no deadline`);
		const { policy, version: policyVersion } = await policyNow(tx, { config: deps.config, now });
		const next = await nextDeadline(tx, from, { ...input, policy });
		const to = {
			...explained(next, deps.config),
			kind: kindFor(pledge.kind, next),
			saidOn: input.happenedOn,
			policyVersion,
		};
		const columns = { ...deadlineChange(pledge, to, now), ...firstDueOf(pledge, to), conditionState: input.state };
		if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
		const { reason, source } = input;
		const sourceId = await insertSource(tx, source, now);
		const kind = input.state === "met" ? "condition_met" : "condition_failed";
		const made = { change: "recomputed", reason, source, sourceId, actor, now } as const;
		await appendRevision(tx, pledge, to, { ...made, from, kind });
	});
}

async function nextDeadline(
	tx: Tx,
	from: Deadline,
	{ state, happenedOn, policy }: MarkConditionInput & { readonly policy: Policy },
): Promise<Deadline> {
	if (state === "failed") return neverStarted(from, happenedOn);
	return startedOn(from, happenedOn, { milestones: await listKnownMilestones(tx), policy });
}

function firstDueOf(pledge: Pledge, to: Deadline) {
	return pledge.firstDueOn ? {} : { firstDueOn: deadlineFacts(to).dueOn };
}
