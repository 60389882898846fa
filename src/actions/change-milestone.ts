import { findDeadlineInForce } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import {
	findMilestoneToChange,
	knownFrom,
	listOpenPledgesToFollow,
	type Milestone,
	updateMilestone,
} from "../../db/milestones.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import { findTermAt } from "../../db/terms.ts";
import type { Tx } from "../../db/types.ts";
import type { Config } from "../config.ts";
import { followMilestone } from "../deadlines/milestone-deadline.ts";
import type { Deps } from "../deps.ts";
import type { Deadline } from "../domain/deadline.ts";
import { assertDayFitsState, type KnownMilestone, type MilestoneState } from "../domain/milestone.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiasedOn } from "./conflict-parts.ts";
import { appendRevision, deadlineChange, explained, type Revision } from "./deadline-parts.ts";
import { deadlineFacts, editConflict, watchAfter } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

export interface ChangeMilestoneInput {
	readonly slug: string;
	/** The version that the person saw. */
	readonly version: number;
	readonly state: MilestoneState;
	readonly onDate: string | undefined;
	readonly reason: string;
	readonly source: NewSource;
}

const PAGE = 200;

/**
 * Gives a milestone another day or state, and every open pledge that hangs on it its new deadline, all or none. The
 * first day of a pledge stays the one that lateness is counted from if it was promised or settled; a day that was only
 * expected gives way to the new one. Gives how many deadlines moved.
 */
export async function changeMilestone(deps: Deps, actor: Actor, input: ChangeMilestoneInput): Promise<number> {
	assertMay(actor, "keep milestones");
	const { slug, version, state, onDate, reason, source } = input;
	assertDayFitsState(state, onDate);
	const now = deps.now();
	return deps.db.transact(async (tx) => {
		const before = await findMilestoneToChange(tx, slug);
		if (!before) throw new Problem("not-found", "milestone.unknown");
		if (before.version !== version) throw milestoneConflict();
		await assertUnbiasedOn(tx, actor, before.id);
		if (before.state === state && (before.onDate ?? undefined) === onDate)
			throw new Problem("already-done", "milestone.same");
		const sourceId = await insertSource(tx, source, now);
		await updateMilestone(tx, before, { state, onDate, sourceId }, now);
		const to = { state, onDate: onDate ?? null };
		const data = { slug, name: before.name, from: { state: before.state, onDate: before.onDate }, to, source };
		await appendEvent(tx, { kind: "milestone_changed", actor, milestoneId: before.id, recordedAt: now, reason, data });
		const made = { change: "recomputed", reason, source, sourceId, actor, now } as const;
		const { policy } = await policyNow(tx, { config: deps.config, now });
		const milestone = { ...knownFrom(before), state, onDate };
		return followAll(tx, { before, milestone, made, country: policy.country, config: deps.config });
	});
}

interface Following {
	readonly before: Milestone;
	readonly milestone: KnownMilestone;
	readonly made: Revision;
	/** The newsroom's, where the promiser's office is in none. */
	readonly country: string | undefined;
	readonly config: Config;
}

async function followAll(tx: Tx, following: Following): Promise<number> {
	let moved = 0;
	for (let afterId = 0; ; ) {
		const pledges = await listOpenPledgesToFollow(tx, following.milestone.id, { afterId, limit: PAGE });
		for (const pledge of pledges) {
			if (await follow(tx, pledge, following)) moved += 1;
		}
		const last = pledges.at(-1);
		if (!last || pledges.length < PAGE) return moved;
		afterId = last.id;
	}
}

/** Whether the pledge's day moved. */
async function follow(tx: Tx, pledge: Pledge, following: Following): Promise<boolean> {
	const { before, milestone, made, config } = following;
	const from = await findDeadlineInForce(tx, pledge.id);
	if (!from) throw new Error(`Pledge ${pledge.id} has no deadline`);
	const term = await findTermAt(tx, pledge.promiserId, from.saidOn ?? pledge.saidOn);
	const to = followMilestone(from, milestone, term?.country ?? following.country);
	if (to.dueOn && to.dueOn < pledge.saidOn) throw tooEarly(pledge, to.dueOn);
	const isFirm = milestone.state === "settled";
	const wasFirm = pledge.firstDueOn !== null && (pledge.firstDueIsFirm || before.state === "settled");
	const first = wasFirm ? { firstDueIsFirm: true } : { firstDueOn: deadlineFacts(to).dueOn, firstDueIsFirm: isFirm };
	const isMoved = to.dueOn !== from.dueOn || from.dueAt !== undefined;
	const columns = isMoved ? deadlineChange(pledge, to, made.now) : watchedAnew(pledge, to);
	if (!(await updatePledge(tx, pledge, { ...columns, ...first }))) throw editConflict();
	if (isMoved) await appendRevision(tx, pledge, explained(to, config), { ...made, from });
	return isMoved;
}

/** The day stays, and what is known of it does not: one that was only expected is watched once it is settled. */
function watchedAnew(pledge: Pledge, to: Deadline) {
	const known = { ...pledge, dueIsExpected: to.isExpected ?? false };
	const { settledAt: _, ...watch } = watchAfter(known, undefined);
	return { dueIsExpected: known.dueIsExpected, ...(known.dueIsExpected ? { lapsedAt: null } : {}), ...watch };
}

function tooEarly({ title, saidOn }: Pledge, dueOn: string): Problem {
	return invalidInput("onDate", "milestone.too_early", { title, dueOn, saidOn });
}

function milestoneConflict(): Problem {
	return new Problem("edit-conflict", "milestone.changed_meanwhile");
}
