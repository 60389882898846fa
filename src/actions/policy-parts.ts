import { findDeadlineInForce } from "../../db/deadlines.ts";
import { listKnownMilestones } from "../../db/milestones.ts";
import type { Pledge } from "../../db/pledges.ts";
import { findTermAt } from "../../db/terms.ts";
import type { Reader } from "../../db/types.ts";
import { deadlineFrom } from "../deadlines/deadline-from.ts";
import { type Deadline, type KeptDeadline, kindFor } from "../domain/deadline.ts";
import type { Policy, PolicyVersion } from "../domain/policy.ts";
import { rhythmKey } from "../domain/rhythm.ts";
import { termContext } from "../domain/term.ts";

/** What another policy would change about a pledge's deadline. */
export interface PolicyMove {
	readonly pledge: Pledge;
	readonly from: KeptDeadline;
	readonly to: Deadline;
	/** Whether only the day of the next look changes. */
	readonly isReviewOnly: boolean;
}

/**
 * How a pledge's deadline would read under another policy. Undefined where nothing changes, and where the day is not
 * the one that the present policy gives: what was set by hand, or read by older rules, stays as it is.
 */
export async function moveUnder(
	db: Reader,
	pledge: Pledge,
	{ from, to }: { readonly from: Policy; readonly to: PolicyVersion },
): Promise<PolicyMove | undefined> {
	const inForce = await findDeadlineInForce(db, pledge.id);
	if (inForce?.resolvedBy !== "rule" || !inForce.saidOn || inForce.milestoneId || inForce.condition) return undefined;
	const { words, timeZone, saidOn } = inForce;
	const known = { saidOn, milestones: await listKnownMilestones(db) };
	const term = termContext(await findTermAt(db, pledge.promiserId, saidOn));
	const read = (policy: Policy) => {
		const context = { country: policy.country, ...known, ...defined(term), policy };
		return deadlineFrom({ words, timeZone, choice: "suggested" }, context);
	};
	const [before, after] = [read(from), read(to.policy)];
	if (whenOf(before) !== whenOf(inForce) || whenOf(after) === whenOf(before)) return undefined;
	const isReviewOnly = !after.dueOn && !after.dueAt && !after.rhythm && after.kind === inForce.kind;
	if (isReviewOnly && pledge.reviewOn !== inForce.reviewOn) return undefined;
	const kind = kindFor(pledge.kind, after);
	return { pledge, from: inForce, to: { ...after, kind, saidOn, policyVersion: to.version }, isReviewOnly };
}

function defined<T extends object>(values: T): Partial<T> {
	// Only undefined members are left out, so what remains is a part of T.
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function whenOf({ dueOn, dueAt, reviewOn, rhythm }: Deadline): string {
	return JSON.stringify([dueOn, dueAt?.getTime(), reviewOn, rhythmKey(rhythm)]);
}
