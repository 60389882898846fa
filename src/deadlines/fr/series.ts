import type { SeriesWords } from "../language.ts";

/** How French says from when a recurring pledge runs. */
export const FRENCH_SERIES: SeriesWords = {
	since:
		/(?:depuis|à partir de|à partir du|à compter de|à compter du|à partir d['’]|dès)\s*([^,;.]{3,40}?)(?=$|[,;.]|\s+(?:à|au|jusqu['’]|chaque|tous|toutes)(?:\s|$))/i,
	counted: "dans les",
	inPeriod: "en",
};
