import { insertCandidate } from "../../db/candidates.ts";
import { appendEvent } from "../../db/events.ts";
import { findPromiserByName } from "../../db/promisers.ts";
import { decideTip, findTip } from "../../db/tips.ts";
import type { Deps } from "../deps.ts";
import { PRESET_SELECTION, presetReasons } from "../domain/listed-reason.ts";
import { invalidInput, Problem } from "../domain/problem.ts";
import { type Actor, assertMay } from "../domain/role.ts";
import { assertUnbiasedAboutTip, assertUnbiasedTo } from "./conflict-parts.ts";
import { userIdOf } from "./pledge-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

export interface LogCandidateInput {
	readonly title: string;
	readonly promiser: string;
	readonly saidOn: string | undefined;
	readonly url: string | undefined;
	/** A key of the policy's list. */
	readonly reason: string;
	readonly words: string;
	/** The tip that suggested it; it is declined by this. */
	readonly tipId: number | undefined;
}

/** Logs that something was considered and is not registered, and why. */
export async function logCandidate(deps: Deps, actor: Actor, input: LogCandidateInput): Promise<void> {
	assertMay(actor, "register pledges");
	if (input.tipId !== undefined) assertMay(actor, "decide on tips");
	const now = deps.now();
	const { title, promiser, saidOn = null, url = "", reason, words, tipId = null } = input;
	await deps.db.transact(async (tx) => {
		const { policy } = await policyNow(tx, { config: deps.config, now });
		const listed = policy.selectionReasons ?? presetReasons(PRESET_SELECTION);
		if (!listed.some(({ key }) => key === reason)) throw invalidInput("reason", "reason.not_listed");
		const by = userIdOf(actor) ?? null;
		const known = await findPromiserByName(tx, promiser);
		if (known) await assertUnbiasedTo(tx, actor, [known.id]);
		if (tipId !== null) {
			const found = await findTip(tx, tipId);
			if (!found) throw new Problem("not-found", "tip.unknown");
			await assertUnbiasedAboutTip(tx, actor, found.tip);
			const declined = { state: "declined", reason: words, decidedBy: by, decidedAt: now } as const;
			if (!(await decideTip(tx, tipId, declined))) {
				throw new Problem("already-done", "tip.decided_already");
			}
			await appendEvent(tx, { kind: "tip_declined", actor, recordedAt: now, data: { tip: tipId } });
		}
		const said = { title, promiser, saidOn, url, reason, words };
		const candidate = await insertCandidate(tx, { ...said, tipId, loggedBy: by, loggedAt: now });
		await appendEvent(tx, { kind: "candidate_logged", actor, recordedAt: now, data: { candidate, ...said } });
	});
}
