/** One line without control characters (line breaks become spaces) and without characters that turn the reading direction. */
export function oneLine(text: string): string {
	return text.replace(CONTROLS, " ").replace(DIRECTIONS, "").replace(/\s+/g, " ").trim();
}

/**
 * One line for a header. Text that looks like an encoded word (RFC 2047) would be decoded by the reader's program, line
 * breaks and all: it is pulled apart.
 */
export function headerText(text: string): string {
	return oneLine(text).replaceAll("=?", "= ?");
}

/** Text that may have lines, without control characters and what turns the reading direction; line breaks and tabs stay. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(CONTROLS, (found) => (found === "\n" || found === "\t" ? found : " "))
		.replace(DIRECTIONS, "")
		.trim();
}

/** Whether text holds a character that `oneLine` would not let through. */
export function hasHiddenCharacters(text: string): boolean {
	return text.search(CONTROLS) >= 0 || text.search(DIRECTIONS) >= 0;
}

/** C0, DEL and C1 controls, and the line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
/** Marks, embeddings, overrides and isolates (Unicode UAX #9), zero-width characters, the byte order mark. */
const DIRECTIONS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
