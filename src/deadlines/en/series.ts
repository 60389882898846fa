import type { SeriesWords } from "../series-words.ts";

/** How English says from when a recurring pledge runs, and how explanations tell of it. */
export const ENGLISH_SERIES: SeriesWords = {
	since:
		/\b(?:since|as of|(?:start|begin|commenc)ing(?: in| on| from| with)?|from)\s+(?:the (?:start|beginning) of )?([^,;.]{3,40}?)(?=$|[,;.]|\s+(?:to|until|till|through|on|onwards?|every|each)\b)/i,
	counted: "within",
	inPeriod: "in",
};
