import { appendEvent } from "../../db/events.ts";
import { decideTip, findTip } from "../../db/tips.ts";
import type { Deps } from "../deps.ts";
import type { EventKind } from "../domain/event.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import type { TipDecision } from "../domain/tip.ts";
import { assertUnbiasedAboutTip } from "./conflict-parts.ts";
import { userIdOf } from "./pledge-parts.ts";

export interface DecideOnTipInput {
	readonly tipId: number;
	readonly decision: TipDecision;
	/** Why it is declined. It stays at the desk, as the tip does. */
	readonly reason: string;
}

const KINDS: Record<TipDecision, EventKind> = {
	accepted: "tip_accepted",
	declined: "tip_declined",
	spam: "tip_marked_spam",
};

/** Decides on what a reader sent. Nothing of it is published by that; the event says that it was decided, no more. */
export async function decideOnTip(
	deps: Deps,
	actor: Actor,
	{ tipId, decision, reason }: DecideOnTipInput,
): Promise<void> {
	assertMay(actor, "decide on tips");
	if (decision === "declined" && !reason) throw invalidInput("reason", "tip.reason_missing");
	const now = deps.now();
	await deps.db.transact(async (tx) => {
		const found = await findTip(tx, tipId);
		if (!found) throw new Problem("not-found", "tip.unknown");
		await assertUnbiasedAboutTip(tx, actor, found.tip);
		const decided = { state: decision, reason, decidedBy: userIdOf(actor) ?? null, decidedAt: now };
		if (!(await decideTip(tx, tipId, decided))) {
			throw new Problem("already-done", "tip.decided_already");
		}
		const { kind: about, pledgeId } = found.tip;
		const event = { kind: KINDS[decision], actor, recordedAt: now, data: { tip: tipId, about } };
		await appendEvent(tx, pledgeId === null ? event : { ...event, pledgeId });
	});
}
