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
const TOKEN = new RegExp(`${WORD}|(?<date>${DATE})|${NUMBER}|['’]s(?!\\p{L})|\\S`, "gu");
const DASHES = /[‐‑‒–—−]/g;
const PASSED_OVER = new Set(["'s", "'", '"', "“", "”", "«", "»"]);

/** Cuts text into tokens; the offsets are those of the text given. */
export function tokenize(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let lastTo = -1;
	for (const found of text.matchAll(TOKEN)) {
		const next = token(found, lastTo, text);
		tokens.push(next);
		lastTo = next.to;
	}
	return tokens;
}

function token(found: RegExpExecArray, lastTo: number, text: string): Token {
	const raw = found[0];
	const from = found.index;
	const to = from + raw.length;
	const type = typeOf(raw, found);
	const plain = type === "word" || type === "mark" ? plainOf(raw) : raw.replace(DASHES, "-").toLowerCase();
	const isPassedOver =
		type === "mark" && (PASSED_OVER.has(plain) || (plain === "-" && lastTo === from && !isSpace(text.charCodeAt(to))));
	return {
		type,
		text: plain,
		raw,
		value: type === "number" ? Number(raw.replaceAll(",", "")) : 0,
		from,
		to,
		glued: lastTo === from,
		transparent: isPassedOver,
	};
}

/** Lower case; curly quotes and dashes of all kinds are rare enough to be looked for first. */
function plainOf(raw: string): string {
	const lower = raw.toLowerCase();
	return PLAIN.test(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(DASHES, "-");
}

const PLAIN = /^[\x20-\x7e]*$/;

/** NaN is the end of the text. */
function isSpace(code: number): boolean {
	return Number.isNaN(code) || /\s/.test(String.fromCharCode(code));
}

function typeOf(raw: string, found: RegExpExecArray): Token["type"] {
	if (found[1] !== undefined) return "date";
	const code = raw.charCodeAt(0);
	if (code >= 48 && code <= 57) return "number";
	if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
	return code > 127 && /^\p{L}/u.test(raw) ? "word" : "mark";
}
