import { insertDeadline, listDeadlines } from "../../db/deadlines.ts";
import { appendEvent } from "../../db/events.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import { insertSource, type NewSource } from "../../db/sources.ts";
import { type DeadlineInput, deadlineFrom } from "../deadlines/deadline-from.ts";
import type { Deps } from "../deps.ts";
import { assertDueAfterStatement } from "../domain/dates-in-order.ts";
import { type Deadline, type DeadlineChange, lapsesAt } from "../domain/deadline.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { watchOf } from "../domain/watch.ts";
import { deadlineFacts, editConflict, pledgeAsSeen, userIdOf } from "./pledge-parts.ts";

export interface MoveDeadlineInput {
	readonly publicId: string;
	readonly version: number;
	readonly deadline: DeadlineInput;
	/** The day on which the new words were said: durations count from it. */
	readonly saidOn: string;
	readonly change: Exclude<DeadlineChange, "original">;
	readonly reason: string;
	readonly source: NewSource;
}

/**
 * Gives a pledge a new revision of its deadline. The earlier ones stay. A deadline that was moved still counts as late
 * from the first day; one that the newsroom had wrong is corrected, and the count begins anew.
 */
export async function moveDeadline(deps: Deps, actor: Actor, input: MoveDeadlineInput): Promise<void> {
	assertMay(actor, "move deadlines");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const deadline = deadlineFrom(input.deadline, { saidOn: input.saidOn });
		assertDueAfterStatement(deadline, pledge.saidOn);
		const from = (await listDeadlines(tx, pledge.id)).at(-1);
		if (from && isSame(from, deadline)) throw new Problem("already-done", "That is the deadline in force already.");
		const revision = pledge.deadlineRevision + 1;
		if (!(await updatePledge(tx, pledge, changeOf({ pledge, deadline, change: input.change, now }))))
			throw editConflict();
		const sourceId = await insertSource(tx, input.source, now);
		const { change, reason } = input;
		await insertDeadline(tx, deadline, {
			pledgeId: pledge.id,
			revision,
			change,
			reason,
			sourceId,
			setBy: userIdOf(actor),
			setAt: now,
		});
		const { title, publicId } = pledge;
		const to = factsOf(deadline);
		await appendEvent(tx, {
			kind: change === "moved" ? "deadline_moved" : "corrected",
			actor,
			pledgeId: pledge.id,
			recordedAt: now,
			reason,
			data: {
				what: "deadline",
				title,
				publicId,
				deadlineRevision: revision,
				from: from && factsOf(from),
				to,
				source: input.source,
			},
		});
	});
}

interface Move {
	readonly pledge: Pledge;
	readonly deadline: Deadline;
	readonly change: DeadlineChange;
	readonly now: Date;
}

function changeOf({ pledge, deadline, change, now }: Move) {
	const facts = deadlineFacts(deadline);
	const watch = watchOf({
		publishedAt: pledge.publishedAt ?? undefined,
		settledAt: pledge.settledAt ?? undefined,
		lapsesAt: lapsesAt(deadline),
		lapsedAt: undefined,
		dueSoonGiven: false,
	});
	return {
		...facts,
		deadlineRevision: pledge.deadlineRevision + 1,
		firstDueOn: change === "corrected" ? facts.dueOn : (pledge.firstDueOn ?? facts.dueOn),
		lapsedAt: null,
		lapseCheckAt: watch.lapseCheckAt ?? null,
		dueSoonCheckAt: watch.dueSoonCheckAt ?? null,
		changedAt: now,
	};
}

type Dated = { dueOn?: string | null | undefined; dueAt?: Date | null | undefined; timeZone: string };

function isSame(one: Dated & { words: string }, other: Dated & { words: string }): boolean {
	const facts = [one, other].map((d) => [d.words, d.dueOn ?? "", d.dueAt?.getTime() ?? "", d.timeZone].join("\n"));
	return facts[0] === facts[1];
}

function factsOf(deadline: Dated & { words: string; kind: string; explanation: string }) {
	const { words, kind, timeZone, explanation } = deadline;
	return {
		words,
		kind,
		timeZone,
		explanation,
		dueOn: deadline.dueOn ?? null,
		dueAt: deadline.dueAt?.toISOString() ?? null,
	};
}
