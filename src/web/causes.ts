import { policyNow } from "../actions/policy-now-parts.ts";
import type { Deps } from "../deps.ts";
import { PRESET_CAUSES, presetReasons } from "../domain/listed-reason.ts";
import { causeWords } from "../text/listed-reasons.ts";
import type { Texts } from "../text/text.ts";

/** The reasons that the policy lists for a pledge being broken or stalled, to choose from. */
export async function causeOptions(deps: Deps, texts: Texts) {
	const listed = await listedCauses(deps);
	return listed.map(({ key }) => ({ value: key, label: causeWords(key, listed, texts) }));
}

/** "Blocked by others: the upper house", or undefined where nothing was said. */
export async function causeSentence(
	deps: Deps,
	{ cause, causeBy }: { readonly cause?: string | null | undefined; readonly causeBy?: string | undefined },
	texts: Texts,
): Promise<string | undefined> {
	if (!cause) return undefined;
	const words = causeWords(cause, await listedCauses(deps), texts);
	return causeBy ? texts.t("pledge.cause.by", { cause: words, by: causeBy }) : words;
}

async function listedCauses({ db, config, now }: Deps) {
	const { policy } = await policyNow(db, { config, now: now() });
	return policy.causes ?? presetReasons(PRESET_CAUSES);
}
