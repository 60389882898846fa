import { lengthBound, vagueBound } from "../bounds.ts";
import { type Place, wordsAt } from "../grammar/grammar.ts";
import type { Bound, Frame, Length } from "../model.ts";

/** How far back a rule looks for the verb that it belongs to. */
const LOOK_BACK = 140;

/** A length after the statement; "a few weeks" leaves the day open. */
export function within(length: Length, weight: number, frame: Frame, place: Place): Bound | undefined {
	const bound = lengthBound("within", length, weight, frame);
	return bound?.vague === undefined ? bound : vagueBound(bound.vague, wordsAt(frame, place));
}

/** The words before a phrase. */
export function textBefore({ tokens, text }: Frame, { from }: Place): string {
	const end = tokens[from]?.from ?? 0;
	return text.slice(Math.max(0, end - LOOK_BACK), end);
}
