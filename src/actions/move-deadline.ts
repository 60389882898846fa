import { findDeadlineInForce, listDeadlines } from "../../db/deadlines.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import type { Tx } from "../../db/types.ts";
import type { DeadlineInput } from "../deadlines/deadline-from.ts";
import type { Deps } from "../deps.ts";
import { wrongSinceOf } from "../domain/correction.ts";
import { assertDueAfterStatement, assertSaidByNow } from "../domain/dates-in-order.ts";
import type { Deadline, DeadlineChange } from "../domain/deadline.ts";
import { Problem } from "../domain/problem.ts";
import { rhythmKey } from "../domain/rhythm.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { appendRevision, deadlineChange, type FoundDeadline, findDeadline } from "./deadline-parts.ts";
import { assertRoom, deadlineFacts, editConflict, pledgeAsSeen } from "./pledge-parts.ts";

export interface MoveDeadlineInput {
	readonly publicId: string;
	readonly version: number;
	readonly deadline: DeadlineInput;
	/** The day on which the new words were said: durations count from it. */
	readonly saidOn: string;
	readonly change: Extract<DeadlineChange, "moved" | "corrected">;
	readonly reason: string;
	/** For a correction, since when readers saw the wrong day; that of the revision in force where it is not given. */
	readonly wrongSince?: string | undefined;
	readonly source: NewSource;
}

/**
 * Gives a pledge a new revision of its deadline. The earlier ones stay. A deadline that was moved still counts as late
 * from the first day; one that the newsroom had wrong is corrected, and the count begins anew.
 */
export async function moveDeadline(deps: Deps, actor: Actor, input: MoveDeadlineInput): Promise<void> {
	assertMay(actor, "move deadlines");
	const now = deps.now();
	assertSaidByNow(input.saidOn, input.deadline.timeZone, now);
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		assertRoom(pledge.deadlineRevision, "deadlines");
		const asked = { input: input.deadline, saidOn: input.saidOn, kind: pledge.kind, promiserId: pledge.promiserId };
		const found = await findDeadline(tx, { actor, now, config: deps.config }, asked);
		const { deadline } = found;
		assertDueAfterStatement(deadline, pledge.saidOn);
		const from = await findDeadlineInForce(tx, pledge.id);
		if (from && isSame(from, deadline)) throw new Problem("already-done", "deadline.same");
		const { change, reason, source } = input;
		const wrong = change === "corrected" ? await wrongSinceIn(tx, deps, { pledge, input, now }) : undefined;
		const columns = { ...deadlineChange(pledge, deadline, now), ...firstDueOf(pledge, found, change) };
		if (!(await updatePledge(tx, pledge, columns))) throw editConflict();
		const sourceId = await insertSource(tx, source, now);
		await appendRevision(tx, pledge, deadline, { from, change, reason, source, sourceId, actor, now, wrong });
	});
}

/** Since when the deadline in force was wrong. */
async function wrongSinceIn(
	tx: Tx,
	{ config }: Deps,
	{ pledge, input, now }: { readonly pledge: Pledge; readonly input: MoveDeadlineInput; readonly now: Date },
) {
	const inForce = (await listDeadlines(tx, pledge.id)).at(-1);
	const { publishedAt } = pledge;
	return wrongSinceOf(input.wrongSince, { publishedAt, since: inForce?.setAt, timeZone: config.TIME_ZONE, now });
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
