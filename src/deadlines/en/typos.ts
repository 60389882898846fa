import type { Token } from "../grammar/tokens.ts";

/** Frequent misspellings of short words, which no distance tells from other words. */
const KNOWN: Readonly<Record<string, string>> = {
	wihtin: "within",
	withn: "within",
	witin: "within",
	withing: "within",
	witihn: "within",
	befor: "before",
	befoer: "before",
	untill: "until",
	untl: "until",
	tommorow: "tomorrow",
	tommorrow: "tomorrow",
	tomorow: "tomorrow",
	tomorro: "tomorrow",
	tmw: "tomorrow",
	tmrw: "tomorrow",
	jully: "july",
	agust: "august",
	augst: "august",
	febuary: "february",
	feburary: "february",
	janurary: "january",
	aprl: "april",
	weeek: "week",
	weks: "weeks",
	weaks: "weeks",
	wekk: "week",
	mounth: "month",
	mounths: "months",
	monht: "month",
	monhts: "months",
	moths: "months",
	yera: "year",
	yeras: "years",
	yaer: "year",
	daays: "days",
	dasy: "days",
	huors: "hours",
	horus: "hours",
	quater: "quarter",
	quaters: "quarters",
	mudnight: "midnight",
	begining: "beginning",
	midle: "middle",
	nxt: "next",
	teh: "the",
	frist: "first",
	thier: "their",
	tuseday: "tuesday",
	xmass: "xmas",
	chrismas: "christmas",
	cristmas: "christmas",
};
/** Words long enough that one wrong letter leaves them recognisable; real words that look alike are never corrected. */
const LONG =
	"tomorrow saturday thursday wednesday tuesday january february september october november december christmas thanksgiving fortnight weekend quarter deadline halloween inauguration election immediately".split(
		" ",
	);
const REAL = new Set(
	"quarters quarterly quartet quarte elections selection erection ejection weekends deadlines saturdays thursdays wednesdays tuesdays quartz weekender".split(
		" ",
	),
);

/** Misspelt words of time put right, and whether there were any. Offsets stay those of the text. */
export function correctTypos(tokens: readonly Token[]): {
	readonly tokens: readonly Token[];
	readonly wereCorrected: boolean;
} {
	let wereCorrected = false;
	const corrected = tokens.map((token) => {
		const text = token.type === "word" ? correction(token.text) : undefined;
		if (text === undefined || text === token.text) return token;
		wereCorrected = true;
		return { ...token, text };
	});
	return { tokens: corrected, wereCorrected };
}

function correction(word: string): string | undefined {
	if (Object.hasOwn(KNOWN, word)) return KNOWN[word];
	if (word.length < 6 || word.length > 14 || REAL.has(word)) return undefined;
	return LONG.find((long) => long[0] === word[0] && Math.abs(long.length - word.length) <= 1 && isOneEdit(word, long));
}

/** One letter added, lost, changed or two neighbours exchanged. */
function isOneEdit(word: string, long: string): boolean {
	if (word === long) return true;
	let start = 0;
	while (start < word.length && word[start] === long[start]) start++;
	const [rest, longRest] = [word.slice(start), long.slice(start)];
	if (rest.slice(1) === longRest || rest === longRest.slice(1) || rest.slice(1) === longRest.slice(1)) return true;
	return rest[0] === longRest[1] && rest[1] === longRest[0] && rest.slice(2) === longRest.slice(2);
}
