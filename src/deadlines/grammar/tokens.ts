/** A word, a number, a numeric date or a mark, with its place in the text. */
export interface Token {
	readonly type: "word" | "number" | "date" | "mark";
	/** Lower case, straight quotes and plain hyphens. */
	readonly text: string;
	readonly raw: string;
	/** The number's value; 0 for anything else. */
	readonly value: number;
	readonly from: number;
	readonly to: number;
	/** No white space before it. */
	readonly glued: boolean;
	/** May be passed over inside a phrase: hyphens in "mid-2026", "'s", quotation marks. */
	readonly transparent: boolean;
}

// Each alternative starts with another kind of character and repeats only bounded or disjoint classes: linear time.
const DATE =
	"\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:Z\\b|[+-]\\d{2}:?\\d{2})?)?(?!\\d)" +
	"|\\d{4}(?<mark>[./])\\d{1,2}\\k<mark>\\d{1,2}(?!\\d)" +
	"|\\d{1,2}(?<sign>[./-])\\d{1,2}\\k<sign>(?:\\d{4}|\\d{2})(?!\\d)" +
	"|\\d{1,2}\\/\\d{4}(?!\\d)|\\d{4}\\/\\d{1,2}(?!\\d)|\\d{1,2}\\/\\d{1,2}(?![\\d/])";
const NUMBER = "\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,15}(?:\\.\\d{1,6})?";
const WORD = "\\p{L}[\\p{L}\\p{M}]*(?:['’]t(?!\\p{L}))?";
const TOKEN = new RegExp(`(?<date>${DATE})|(?<number>${NUMBER})|(?<word>${WORD})|['’]s(?!\\p{L})|\\S`, "gu");
const DASHES = /[‐‑‒–—−]/g;
const PASSED_OVER = new Set(["'s", "'", '"', "“", "”", "«", "»"]);

/** Cuts text into tokens; the offsets are those of the text given. */
export function tokenize(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const found of text.matchAll(TOKEN)) {
		tokens.push(token(found, text, tokens.at(-1)?.to ?? -1));
	}
	return tokens;
}

function token(found: RegExpExecArray, text: string, lastTo: number): Token {
	const raw = found[0];
	const from = found.index;
	const to = from + raw.length;
	const plain = raw.toLowerCase().replace(/[’‘]/g, "'").replace(DASHES, "-");
	const glued = lastTo === from;
	const inside = glued && to < text.length && !/\s/.test(text[to] ?? " ");
	return {
		type: typeOf(found),
		text: plain,
		raw,
		value: found.groups?.["number"] === undefined ? 0 : Number(raw.replaceAll(",", "")),
		from,
		to,
		glued,
		transparent: PASSED_OVER.has(plain) || (plain === "-" && inside),
	};
}

function typeOf(found: RegExpExecArray): Token["type"] {
	if (found.groups?.["date"] !== undefined) return "date";
	if (found.groups?.["number"] !== undefined) return "number";
	return found.groups?.["word"] === undefined ? "mark" : "word";
}
