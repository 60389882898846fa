import { findDeadlineInForce, listDeadlines } from "../../db/deadlines.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { DeadlineInput } from "../deadlines/deadline-from.ts";
import type { Deps } from "../deps.ts";
import { type WrongSince, wrongSinceOf } from "../domain/correction.ts";
import { assertDueAfterStatement } from "../domain/dates-in-order.ts";
import type { Deadline, DeadlineChange, KeptDeadline } from "../domain/deadline.ts";
import { Problem } from "../domain/problem.ts";
import { rhythmKey } from "../domain/rhythm.ts";
import type { Actor } from "../domain/role.ts";
import { appendRevision, deadlineChange, type FoundDeadline, findDeadline, withMilestone } from "./deadline-parts.ts";
import type { ProposedBy } from "./outcome-parts.ts";
import { assertRoom, deadlineFacts, editConflict } from "./pledge-parts.ts";
import { type StandingFacts, standingFacts } from "./standing-parts.ts";

/** Another deadline, and what it is to the one before it. */
export interface Move {
	readonly deadline: DeadlineInput;
	/** The day on which the new words were said: durations count from it. */
	readonly saidOn: string;
	readonly change: Extract<DeadlineChange, "moved" | "corrected">;
	readonly reason: string;
	/** For a correction, since when readers saw the wrong day; that of the revision in force where it is not given. */
	readonly wrongSince?: string | undefined;
	readonly source: NewSource;
}

/** The move of a deadline, and who makes it. */
export interface Moving {
	readonly pledge: Pledge;
	readonly actor: Actor;
	readonly input: Move;
	readonly now: Date;
	/** Who proposed it, where the actor approves it. */
	readonly proposal?: ProposedBy | undefined;
}

interface FoundMove {
	readonly found: FoundDeadline;
	readonly from: KeptDeadline | undefined;
	readonly wrong: WrongSince | undefined;
	/** How the pledge stands by a corrected deadline. */
	readonly standing?: StandingFacts;
}

/** What a move comes to. Throws a Problem where it cannot be made. */
export async function foundMove(tx: Tx, deps: Deps, { pledge, actor, input, now }: Moving): Promise<FoundMove> {
	assertRoom(pledge.deadlineRevision, "deadlines");
	const asked = { input: input.deadline, saidOn: input.saidOn, kind: pledge.kind, promiserId: pledge.promiserId };
	const found = await findDeadline(tx, { actor, now, config: deps.config }, asked);
	assertDueAfterStatement(found.deadline, pledge.saidOn);
	const from = await findDeadlineInForce(tx, pledge.id);
	if (from && isSame(from, found.deadline)) throw new Problem("already-done", "deadline.same");
	if (input.change !== "corrected") return { found, from, wrong: undefined };
	const since = (await listDeadlines(tx, pledge.id)).at(-1)?.setAt;
	const standing = { publishedAt: pledge.publishedAt, since, timeZone: deps.config.TIME_ZONE, now };
	const after = standingFacts(deps.config, { ...pledge, ...columnsOf(pledge, found, { input, now }) }, now);
	return { found, from, wrong: wrongSinceOf(input.wrongSince, standing), standing: after };
}

function columnsOf(pledge: Pledge, found: FoundDeadline, { input, now }: Pick<Moving, "input" | "now">) {
	return { ...deadlineChange(pledge, found.deadline, now), ...firstDueOf(pledge, found, input.change) };
}

/** Puts a move in force: pledge, source, revision, and the event that tells of it. */
export async function putMoveInForce(
	tx: Tx,
	moving: Moving,
	{ found, from, wrong, standing }: FoundMove,
): Promise<void> {
	const { pledge, actor, input, now, proposal } = moving;
	const { change, reason, source } = input;
	const deadline = await withMilestone(tx, moving, found);
	const columns = columnsOf(pledge, { ...found, deadline }, moving);
	if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
	const sourceId = await insertSource(tx, source, now);
	const made = { change, reason, source, sourceId, actor, now, wrong, standing, proposal };
	await appendRevision(tx, pledge, deadline, { ...made, from });
}

/** What a correction puts in place of what, for whoever approves it. */
export function changesOf({ found: { deadline }, from }: FoundMove) {
	const day = (one: Deadline | undefined) => one?.dueAt?.toISOString() ?? one?.dueOn ?? "";
	return {
		words: { from: from?.words ?? "", to: deadline.words },
		dueOn: { from: day(from), to: day(deadline) },
	};
}

/**
 * A day that was moved away from counts as promised, even where it was only that of an expected milestone. So correcting
 * the day that it was moved to leaves the first one standing.
 */
function firstDueOf(pledge: Pledge, { deadline, isFirm }: FoundDeadline, change: DeadlineChange) {
	const { dueOn } = deadlineFacts(deadline);
	const isFirstInForce = !pledge.firstDueOn || !pledge.firstDueIsFirm || pledge.firstDueOn === pledge.dueOn;
	const isFirst = !pledge.firstDueOn || (change === "corrected" && isFirstInForce);
	return isFirst ? { firstDueOn: dueOn, firstDueIsFirm: isFirm } : { firstDueIsFirm: true };
}

function isSame(one: Deadline, other: Deadline): boolean {
	const [first, second] = [one, other].map((d) =>
		[d.words, d.dueOn, d.dueAt?.getTime(), d.timeZone, d.milestoneId, d.condition, rhythmKey(d.rhythm)].join("\n"),
	);
	return first === second;
}
