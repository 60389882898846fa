import { countWaitingTips, hasSameTip, insertTip } from "../../db/tips.ts";
import type { Deps } from "../deps.ts";
import { invalidInputs, Problem } from "../domain/problem.ts";
import { type TipKind, tipLacks } from "../domain/tip.ts";

export interface SendTipInput {
	readonly kind: TipKind;
	/** The published pledge that it is about; none for a new one. */
	readonly pledgeId: number | undefined;
	readonly words: string;
	readonly promiser: string;
	readonly saidOn: string | undefined;
	readonly url: string | undefined;
	/** How the sender can be reached, if they like. */
	readonly contact: string | undefined;
}

/**
 * Takes what a reader sends. It changes nothing but a queue of the desk, so it makes no event; the same words sent
 * again while they wait are kept once. Throws a Problem where something is missing, and where as many wait as may
 * (TIPS_WAITING): a queue that nobody can read through helps nobody.
 */
export async function sendTip(deps: Deps, input: SendTipInput): Promise<void> {
	const missing = tipLacks(input);
	if (Object.keys(missing).length > 0) throw invalidInputs(missing);
	const { kind, words, promiser, saidOn = null, url = "", contact = "", pledgeId = null } = input;
	const about = { kind, words, url, pledgeId };
	await deps.db.transact(async (tx) => {
		if (await hasSameTip(tx, about)) return;
		if ((await countWaitingTips(tx)) >= deps.config.TIPS_WAITING) {
			throw new Problem("unavailable", "tip.too_many_waiting");
		}
		await insertTip(tx, { ...about, promiser, saidOn, contact, state: "new", receivedAt: deps.now() });
	});
}
