import type { SeriesWords } from "../language.ts";

/** How English says from when a recurring pledge runs. */
export const ENGLISH_SERIES: SeriesWords = {
	since:
		/\b(?:since|as of|(?:start|begin|commenc)ing(?: in| on| from| with)?|from)\s+(?:the (?:start|beginning) of )?([^,;.]{3,40}?)(?=$|[,;.]|\s+(?:to|until|till|through|on|onwards?|every|each)\b)/i,
	counted: "within",
	inPeriod: "in",
};
