import type { Token } from "./tokens.ts";

/** What a language knows of its misspellings. */
export interface Spelling {
	/** Frequent misspellings of short words, which no distance tells from other words. */
	readonly known: Readonly<Record<string, string>>;
	/** Words long enough (six letters or more) that one wrong letter leaves them recognisable. */
	readonly long: readonly string[];
	/** Shorter words, corrected only where two neighbouring letters were exchanged. */
	readonly short: readonly string[];
	/** Real words that look like them and are never corrected. */
	readonly real: ReadonlySet<string>;
}

export type Corrector = (tokens: readonly Token[]) => {
	readonly tokens: readonly Token[];
	readonly wereCorrected: boolean;
};

const SHORTEST = 5;
const LONGEST = 14;
const MOST_KEPT = 20_000;

/** Puts misspelt words of time right, and says whether there were any. Offsets stay those of the text. */
export function corrector({ known, long, short, real }: Spelling): Corrector {
	const all = new Set(long);
	const byLetter = grouped(long);
	const exchanged = new Map(short.flatMap((word) => exchangesOf(word).map((each) => [each, word])));
	const correction = (word: string): string | undefined => {
		if (Object.hasOwn(known, word)) return known[word];
		const swapped = real.has(word) ? undefined : exchanged.get(word);
		if (swapped !== undefined) return swapped;
		if (word.length < SHORTEST || word.length > LONGEST || all.has(word) || real.has(word)) return undefined;
		return byLetter
			.get(word[0] ?? "")
			?.find((each) => Math.abs(each.length - word.length) <= 1 && isOneEdit(word, each));
	};
	const kept = new Map<string, string | undefined>();
	/** Words repeat; what each came to is kept, up to a bound. */
	const corrected = (word: string): string | undefined => {
		const known = kept.get(word);
		if (known !== undefined || kept.has(word)) return known;
		if (kept.size >= MOST_KEPT) kept.clear();
		const found = correction(word);
		kept.set(word, found);
		return found;
	};
	return (tokens) => {
		let wereCorrected = false;
		const put = tokens.map((token) => {
			const text = token.type === "word" && token.text.length > 2 ? corrected(token.text) : undefined;
			if (text === undefined || text === token.text) return token;
			wereCorrected = true;
			return { ...token, text };
		});
		return { tokens: wereCorrected ? put : tokens, wereCorrected };
	};
}

/** "month" as "mnoth", "motnh" …: the first letter stays, as readers take a word by it. */
function exchangesOf(word: string): string[] {
	const letters = [...word];
	return letters
		.slice(1, -1)
		.map((letter, index) =>
			[...letters.slice(0, index + 1), letters[index + 2], letter, ...letters.slice(index + 3)].join(""),
		)
		.filter((each) => each !== word);
}

function grouped(long: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const word of long) groups.set(word[0] ?? "", [...(groups.get(word[0] ?? "") ?? []), word]);
	return groups;
}

/** One letter added, lost, changed or two neighbours exchanged. */
function isOneEdit(word: string, long: string): boolean {
	let start = 0;
	while (start < word.length && word[start] === long[start]) start++;
	const [rest, longRest] = [word.slice(start), long.slice(start)];
	if (rest.slice(1) === longRest || rest === longRest.slice(1) || rest.slice(1) === longRest.slice(1)) return true;
	return rest[0] === longRest[1] && rest[1] === longRest[0] && rest.slice(2) === longRest.slice(2);
}
