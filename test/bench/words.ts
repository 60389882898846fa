const HEADS = ["ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"];
const TAILS = ["l", "n", "r", "st", "th", "ck", "nd", "ve", "ge", "ring", "ment", "ness", "tion", "ful"];

/** Three thousand words, the first of them far more common than the last, as in any language. */
export const WORDS: readonly string[] = Array.from({ length: 3000 }, (_, index) => {
	const one = HEADS[index % HEADS.length] ?? "";
	const two = HEADS[Math.floor(index / HEADS.length) % HEADS.length] ?? "";
	return `${one}${two}${TAILS[Math.floor(index / HEADS.length ** 2)] ?? ""}`;
});

/** As many words as asked for, always the same for the same number. */
export function wordsOf(seed: number, count: number): string {
	let state = (seed * 2_654_435_761) >>> 0;
	const words: string[] = [];
	for (let index = 0; index < count; index += 1) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		words.push(WORDS[Math.floor((state / 2 ** 32) ** 2 * WORDS.length)] ?? "");
	}
	return words.join(" ");
}
