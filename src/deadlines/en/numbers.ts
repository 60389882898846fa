import type { Token } from "../grammar/tokens.ts";

/** A number in words or digits and the token after it. */
export interface NumberFound {
	readonly value: number;
	readonly to: number;
	readonly isOrdinal: boolean;
}

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ONES_ORDINAL =
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
		" ",
	);
const TENS_ORDINAL = "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

const CARDINALS = new Map<string, number>([...valued(ONES, 1), ...valued(TENS, 10)]);
const ORDINALS = new Map<string, number>([...valued(ONES_ORDINAL, 1), ...valued(TENS_ORDINAL, 10)]);
/** Every word that a number can begin with. */
export const NUMBER_WORDS: readonly string[] = [...CARDINALS.keys(), ...ORDINALS.keys(), ...Object.keys(SCALES)];
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);
/** "3 1/2" is cut like a date in digits. */
const FRACTIONS: Readonly<Record<string, number>> = {
	"1/2": 0.5,
	"½": 0.5,
	"1/4": 0.25,
	"¼": 0.25,
	"3/4": 0.75,
	"¾": 0.75,
};
const LONGEST = 9;

/** The longest number that begins at a token: "24", "twenty-four", "two hundred and fifty", "21st", "thirty-first". */
export function readNumber(tokens: readonly Token[], index: number): NumberFound | undefined {
	const token = tokens[index];
	if (token === undefined) return undefined;
	return token.type === "number" ? readDigits(tokens, index, token) : readWords(tokens, index);
}

function readDigits(tokens: readonly Token[], index: number, token: Token): NumberFound {
	const after = tokens[index + 1];
	if (after?.glued === true && SUFFIXES.has(after.text)) {
		return { value: token.value, to: index + 2, isOrdinal: true };
	}
	const at = after?.text === "-" && after.transparent ? index + 2 : index + 1;
	const fraction = FRACTIONS[tokens[at]?.text ?? ""];
	if (fraction !== undefined && Number.isInteger(token.value)) {
		return { value: token.value + fraction, to: at + 1, isOrdinal: false };
	}
	const scale = SCALES[after?.text ?? ""];
	if (scale !== undefined) return { value: token.value * scale, to: index + 2, isOrdinal: false };
	return { value: token.value, to: index + 1, isOrdinal: false };
}

/** Adds up words as they come; stops at the first that cannot continue the number. */
function readWords(tokens: readonly Token[], index: number): NumberFound | undefined {
	let total = 0;
	let group = 0;
	let to: number | undefined;
	let lastAdded = Number.POSITIVE_INFINITY;
	for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
		const word = tokens[at]?.text ?? "";
		const ordinal = ORDINALS.get(word);
		if (ordinal !== undefined && fits(ordinal, lastAdded)) {
			return { value: total + group + ordinal, to: at + 1, isOrdinal: true };
		}
		const cardinal = CARDINALS.get(word);
		const scale = SCALES[word];
		if (cardinal !== undefined && fits(cardinal, lastAdded)) {
			group += cardinal;
			lastAdded = cardinal;
		} else if (scale !== undefined && to !== undefined) {
			if (scale === 100) group *= 100;
			else {
				total += group * scale;
				group = 0;
			}
			lastAdded = scale;
		} else if (!(to !== undefined && joins(tokens, at, lastAdded))) {
			break;
		} else continue;
		to = at + 1;
	}
	return to === undefined ? undefined : { value: total + group, to, isOrdinal: false };
}

/** "twenty" takes one to nine after it, a scale takes anything smaller; nothing follows "five". */
function fits(value: number, lastAdded: number): boolean {
	if (lastAdded === Number.POSITIVE_INFINITY) return true;
	if (lastAdded >= 100) return value < lastAdded;
	return lastAdded >= 20 && value > 0 && value < 10;
}

/** "two hundred and fifty", "twenty-four": "and" and hyphens inside a number. */
function joins(tokens: readonly Token[], at: number, lastAdded: number): boolean {
	const next = tokens[at + 1]?.text ?? "";
	const goesOn = CARDINALS.has(next) || ORDINALS.has(next);
	if (tokens[at]?.text === "and") return lastAdded >= 100 && goesOn;
	return (
		tokens[at]?.text === "-" &&
		tokens[at]?.transparent === true &&
		goesOn &&
		fits(CARDINALS.get(next) ?? ORDINALS.get(next) ?? 0, lastAdded)
	);
}

function valued(words: readonly string[], step: number): [string, number][] {
	return words.map((word, index): [string, number] => [word, index * step]).filter(([word]) => word !== "-");
}
