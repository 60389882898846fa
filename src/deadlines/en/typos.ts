import { corrector } from "../grammar/typos.ts";

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
	comming: "coming",
	commming: "coming",
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
	"within before between beginning tomorrow saturday thursday wednesday tuesday january february september october november december christmas thanksgiving fortnight weekend quarter deadline halloween inauguration election immediately".split(
		" ",
	);
const SHORT =
	"days week weeks month months year years hour hours until before june july april march monday friday sunday next".split(
		" ",
	);
const REAL = new Set(
	"withing withers wither beginner begining quarters quarterly quartet quarte elections selection erection ejection weekends deadlines saturdays thursdays wednesdays tuesdays quartz weekender".split(
		" ",
	),
);

/** English misspellings put right. */
export const correctTypos = corrector({ known: KNOWN, long: LONG, short: SHORT, real: REAL });
