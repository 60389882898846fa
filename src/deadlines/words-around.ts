import type { Frame, PlacedBound } from "./model.ts";

/** How far back in a sentence words that matter are looked for. */
const LOOK_BACK = 200;

/** The words of a phrase as they were said. */
export function wordsOf({ from, to }: PlacedBound, { tokens, text }: Frame): string {
	return text.slice(tokens[from]?.from, tokens[to - 1]?.to);
}

/** "the hon. Member" and "Mr. Smith" end no sentence. */
const ABBREVIATION = /\b(?:hon|rt|mr|mrs|ms|dr|st|sen|gov|rep|gen|lt|col|prof|p\.m|a\.m|u\.s|u\.k)$/i;

/** The words of the same sentence before a phrase. */
export function clauseBefore({ from }: PlacedBound, frame: Frame): string {
	const end = frame.tokens[from]?.from ?? 0;
	const back = frame.text.slice(Math.max(0, end - LOOK_BACK), end);
	return back.slice(sentenceStart(back));
}

/** Looked for from the end, as this is asked of every phrase. */
function sentenceStart(text: string): number {
	for (let end = text.length; ; ) {
		const at = Math.max(...[". ", "; ", "! ", "? "].map((stop) => text.lastIndexOf(stop, end)));
		if (at < 0) return 0;
		if (text[at] !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))) return at + 1;
		if (at === 0) return 0;
		end = at - 1;
	}
}
