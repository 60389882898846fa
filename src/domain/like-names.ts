/**
 * Whether two names are so nearly the same that they may well be one person's or body's: other marks or spelling of
 * letters ("Größe", "Grosse", "Groesse"), punctuation, order, initials, or one letter in one longer word. It only asks:
 * a person decides.
 */
export function areLike(one: string, other: string): boolean {
	return likenessTo(one)(other);
}

/** The same, for one name against many. */
export function likenessTo(name: string): (other: string) => boolean {
	const spellings = spellingsOf(name);
	return (other) =>
		spellingsOf(other).some((its) => spellings.some((own) => isSame(own, its) || isOneSlipApart(own, its)));
}

/** Letters that no decomposition takes apart, as they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" },
};
/** Umlauts and their kin have a second spelling, with an e. */
const WITH_E: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** The words of a name in any order, in its spellings: most names have one. */
function spellingsOf(name: string): readonly (readonly string[])[] {
	const lower = name.normalize("NFC").toLowerCase();
	const withE = lower.replace(/[äöüøå]/g, (letter) => WITH_E[letter] ?? letter);
	return withE === lower ? [wordsOf(lower)] : [wordsOf(lower), wordsOf(withE)];
}

function wordsOf(lower: string): readonly string[] {
	const plain = lower
		.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		// Within a word: "O’Neill", "U.N.". A hyphen parts words, as a space does.
		.replace(/[’'.]/g, "");
	const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
	const whole = words.filter((word) => word.length > 1);
	// An initial more or less is the same person, as long as two names are left.
	return (whole.length >= 2 ? whole : words).toSorted();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length > 0 && one.join(" ") === other.join(" ");
}

const LONG = 5;

/** One letter in one longer word: "Zelensky", "Zelenskyy". Numbers tell things apart. */
function isOneSlipApart(one: readonly string[], other: readonly string[]): boolean {
	if (one.length !== other.length) return false;
	const [own, ...more] = one.filter((word) => !other.includes(word));
	const [its, ...further] = other.filter((word) => !one.includes(word));
	if (!own || !its || more.length > 0 || further.length > 0) return false;
	const isLong = Math.min(own.length, its.length) >= LONG && !/\p{N}/u.test(own + its);
	return isLong && own[0] === its[0] && differByOne(own, its);
}

/** Whether one letter was put in, left out or put in place of another, or two beside each other changed places. */
function differByOne(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at += 1;
	if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
	if (short.slice(at + 1) === long.slice(at + 1)) return true;
	return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
