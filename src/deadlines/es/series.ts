import type { SeriesWords } from "../language.ts";

/** How Spanish says from when a recurring pledge runs. */
export const SPANISH_SERIES: SeriesWords = {
	since: /(?:desde|a partir de|a partir del)\s+([^,;.]{3,40}?)(?=$|[,;.]|\s+(?:a|al|hasta|cada|todos|todas)(?:\s|$))/i,
	counted: "dentro de",
	inPeriod: "en",
};
