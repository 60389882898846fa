/** The most that are offered: who has to choose among more would rather look at the list. */
const MOST_OFFERED = 3;
/** Half of the pairs of letters in common: a slip of the keyboard shares more, another name less. */
const LEAST_ALIKE = 0.5;

/**
 * Those of the known names that somebody may have meant who typed another one, the likest first: by the pairs of
 * neighbouring letters that both have (Dice's coefficient), whatever their capitals, spaces and punctuation.
 */
export function closeNames(typed: string, known: readonly string[]): string[] {
	const wanted = pairsOf(typed);
	return known
		.map((name) => ({ name, alike: alikeness(wanted, pairsOf(name)) }))
		.filter(({ alike }) => alike >= LEAST_ALIKE)
		.sort((one, other) => other.alike - one.alike)
		.slice(0, MOST_OFFERED)
		.map(({ name }) => name);
}

function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const shared = [...one].filter((pair) => other.has(pair)).length;
	return (2 * shared) / (one.size + other.size || 1);
}

/** Each word's pairs of letters, with its ends marked, so that short names have some too. */
function pairsOf(name: string): ReadonlySet<string> {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const pairs = words.flatMap((word) => {
		const letters = [" ", ...word, " "];
		return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
	});
	return new Set(pairs);
}
