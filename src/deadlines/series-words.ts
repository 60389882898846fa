import { ENGLISH_SERIES } from "./en/series.ts";
import { SPANISH_SERIES } from "./es/series.ts";
import { FRENCH_SERIES } from "./fr/series.ts";

/** What a language needs to know of series: from when they run, and whether their periods are counted or civil ones. */
export interface SeriesWords {
	/** Its first group holds the words for the beginning. */
	readonly since: RegExp;
	/** Put before "two weeks" it makes a length of time that is counted from the day it was said. */
	readonly counted: string;
	/** Put before "March 2026" it names that month. */
	readonly inPeriod: string;
}

const WORDS: Readonly<Record<string, SeriesWords>> = { en: ENGLISH_SERIES, fr: FRENCH_SERIES, es: SPANISH_SERIES };

/** The words of a language, English where it is none of those that are read. */
export function seriesWords(language: string | undefined): SeriesWords {
	return WORDS[(language ?? "en").slice(0, 2).toLowerCase()] ?? ENGLISH_SERIES;
}
