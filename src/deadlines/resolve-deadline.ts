import { because } from "../domain/explanation.ts";
import { chooseBounds } from "./choose.ts";
import { makeFrame } from "./frame.ts";
import { languageOf } from "./languages.ts";
import { refusal, toResolution } from "./report.ts";
import type { Resolution, ResolveContext } from "./resolution.ts";

export type { Resolution, ResolveContext } from "./resolution.ts";
export { RULES } from "./rules.ts";

/** More words than any statement needs; what follows is not read. */
const LONGEST = 10_000;

/**
 * Words to deadline: what kind, by when, by which rule and how sure, with all other readings. Pure; never throws (a
 * context that makes no sense gives kind "none" and says why) and takes less than 50 ms for any text.
 */
export function resolveDeadline(words: string, context: ResolveContext): Resolution {
	const language = languageOf(context.language);
	if (language === undefined) return refusal(because("no_such_language", { given: context.language ?? "" }));
	const frame = makeFrame(words.slice(0, LONGEST), context);
	if ("code" in frame) return refusal(frame);
	const { tokens, wereCorrected } = language.correctTypos(frame.tokens);
	const [first, ...others] = chooseBounds(language, { ...frame, tokens });
	// Nobody can be certain that words hold no time: they may be ones that no rule knows.
	if (first === undefined) return { ...refusal(because("no_time_named")), confidence: "likely" };
	const main = toResolution(first, frame, wereCorrected);
	return { ...main, others: others.map((other) => toResolution(other, frame, wereCorrected)) };
}
