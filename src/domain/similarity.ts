/** Words so common that sharing them says nothing. */
const COMMON = new Set(
	"a an and are as at be by for from has have he his i if in is it its of on or our she that the their them they this to was we will with you".split(
		" ",
	),
);

/**
 * How alike two texts are by the words they share (Dice's coefficient over distinct words, common ones left out):
 * 0 nothing in common, 1 the same words.
 */
export function similarity(one: string, other: string): number {
	const left = wordsOf(one);
	const right = wordsOf(other);
	if (left.size === 0 || right.size === 0) return 0;
	const shared = [...left].filter((word) => right.has(word)).length;
	return (2 * shared) / (left.size + right.size);
}

function wordsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.filter((word) => !COMMON.has(word)));
}
