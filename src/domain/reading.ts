import { digestOf } from "./record.ts";

/** The SHA-256, in hex, of what was read on a page: title, day and text as canonical JSON, what is missing as null. */
export function digestOfReading(read: Reading): string {
	const { title = null, publishedOn = null, text = null } = read;
	return digestOf({ title, publishedOn, text });
}

interface Reading {
	readonly title?: string | null | undefined;
	readonly publishedOn?: string | null | undefined;
	readonly text?: string | null | undefined;
}
