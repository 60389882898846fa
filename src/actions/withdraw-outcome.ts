import { appendEvent } from "../../db/events.ts";
import { findNewestRevision, listOutcomes, markWithdrawn } from "../../db/outcomes.ts";
import { type Pledge, updatePledge } from "../../db/pledges.ts";
import type { Deps } from "../deps.ts";
import { holdEndsAt, outcomeHoldMs } from "../domain/hold.ts";
import { isSettled, type Outcome } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { bringBackTrue, takeBackOvertaken } from "./overtaken-parts.ts";
import { editConflict, pledgeAsSeen, watchAfter } from "./pledge-parts.ts";

export interface WithdrawOutcomeInput {
	readonly publicId: string;
	readonly version: number;
}

/**
 * Takes an outcome back while its mail is held (OUTCOME_HOLD_MINUTES), so that nobody is ever told of it: the outcome
 * before it is in force again, and mail that it had overtaken is on its way again. The history keeps both. Throws a
 * Problem once the hold is over: then a correction reaches whoever got the error.
 */
export async function withdrawOutcome(deps: Deps, actor: Actor, input: WithdrawOutcomeInput): Promise<void> {
	assertMay(actor, "mark outcomes");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const pledge = await pledgeAsSeen(tx, input);
		const [latest, ...earlier] = await listOutcomes(tx, pledge.id);
		if (!latest || (await findNewestRevision(tx, pledge.id)) !== latest.revision) throw nothingToTakeBack();
		if (holdEndsAt(latest.decidedAt, outcomeHoldMs(deps.config)) <= now) throw holdIsOver();
		const [before] = earlier;
		if (!(await updatePledge(tx, pledge, changeTo(pledge, before, now)))) throw editConflict();
		await markWithdrawn(tx, pledge.id, latest.revision);
		const { title, publicId } = pledge;
		const from = { outcome: latest.outcome, happenedOn: latest.happenedOn };
		const to = { outcome: before?.outcome ?? "not_started", happenedOn: before?.happenedOn ?? null };
		const data = { what: "outcome", title, publicId, from, ...to, outcomeRevision: latest.revision };
		await appendEvent(tx, { kind: "outcome_withdrawn", actor, pledgeId: pledge.id, recordedAt: now, data });
		await takeBackOvertaken(tx, pledge.id, now);
		const since = earlier.find((one) => isSettled(one.outcome))?.decidedAt ?? new Date(0);
		await bringBackTrue(tx, pledge.id, { since, now });
	});
}

interface Decided {
	readonly revision: number;
	readonly outcome: Outcome;
	readonly happenedOn: string | null;
	readonly decidedAt: Date;
	readonly cause: string | null;
}

function changeTo(pledge: Pledge, before: Decided | undefined, now: Date) {
	const settledAt = before && isSettled(before.outcome) ? before.decidedAt : undefined;
	return {
		outcome: before?.outcome ?? "not_started",
		outcomeRevision: before?.revision ?? 0,
		happenedOn: before?.happenedOn ?? null,
		cause: before?.cause ?? null,
		...watchAfter(pledge, settledAt),
		changedAt: now,
	} as const;
}

function nothingToTakeBack(): Problem {
	return new Problem("already-done", "outcome.nothing_to_take_back");
}

function holdIsOver(): Problem {
	return new Problem("already-done", "outcome.hold_is_over");
}
