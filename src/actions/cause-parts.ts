import type { Reader } from "../../db/types.ts";
import type { Deps } from "../deps.ts";
import { PRESET_CAUSES, presetReasons } from "../domain/listed-reason.ts";
import { mayHaveCause } from "../domain/outcome.ts";
import { invalidInput } from "../domain/problem.ts";
import type { Judgement } from "./outcome-parts.ts";
import { policyNow } from "./policy-now-parts.ts";

/** The columns of an outcome that say why it is broken or stalled. */
export function causeOf({ cause, causeBy }: Judgement) {
	return { cause: cause ?? null, causeBy: causeBy ?? "" };
}

/** The same for its event, with the words that the policy has for it, so that they stay read as they were. */
export async function causeFacts(db: Reader, deps: Deps, { cause, causeBy }: Judgement) {
	if (!cause) return {};
	const label = (await listedCauses(db, deps)).find(({ key }) => key === cause)?.label;
	return { cause, ...(causeBy ? { causeBy } : {}), ...(label ? { causeLabel: label } : {}) };
}

/** Refuses a cause where there can be none, one that the policy does not list, and words without a cause. */
export async function assertCause(
	db: Reader,
	deps: Deps,
	{ input, standing }: { readonly input: Judgement; readonly standing: string | null },
): Promise<void> {
	const { cause, causeBy, outcome } = input;
	if (causeBy && !cause) throw invalidInput("cause", "cause.needed");
	if (!cause) return;
	if (!mayHaveCause(outcome)) throw invalidInput("cause", "cause.not_for_this");
	// What stands may stay, also once the list names it no more.
	if (cause === standing) return;
	if ((await listedCauses(db, deps)).some(({ key }) => key === cause)) return;
	throw invalidInput("cause", "reason.not_listed");
}

async function listedCauses(db: Reader, { config, now }: Deps) {
	const { policy } = await policyNow(db, { config, now: now() });
	return policy.causes ?? presetReasons(PRESET_CAUSES);
}
