/** What differs from copy to copy of one message: the values of headers, and words that stand anywhere in it. */
export interface Values {
	/** Each on a line of its own: name and whole value. */
	readonly headers: readonly (readonly [name: string, value: string])[];
	/** Of the same lengths in all copies, and of characters that quoted-printable leaves as they are. */
	readonly anywhere: readonly string[];
}

/** A message with gaps. */
export interface Template {
	/** The message with other values in the gaps: as many as it was made with, in the same order. */
	fill(values: Values): string;
}

/**
 * Cuts the values out of a message that was built with them. Where a soft line break of quoted-printable (RFC 2045, 6.7)
 * stands inside one, it stands at the same place in every copy, because the values are of the same lengths.
 */
export function templateOf(raw: string, values: Values): Template {
	const parts: Part[] = [];
	let end = 0;
	for (const match of raw.matchAll(finderOf(values))) {
		parts.push({ text: raw.slice(end, match.index) }, gapOf(match));
		end = match.index + match[0].length;
	}
	const rest = raw.slice(end);
	return {
		fill({ headers, anywhere }) {
			const given = [...headers.map(([, value]) => value), ...anywhere];
			let filled = "";
			for (const part of parts) filled += "text" in part ? part.text : broken(given[part.value] ?? "", part.breaks);
			return filled + rest;
		},
	};
}

type Part = { readonly text: string } | Gap;

interface Gap {
	/** Which of the values. */
	readonly value: number;
	/** After how many of its characters a soft line break stands. */
	readonly breaks: readonly number[];
}

const SOFT_BREAK = "=\r\n";

function finderOf({ headers, anywhere }: Values): RegExp {
	const lines = headers.map(([name, value]) => `(?<=^${escaped(name)}: )(${escaped(value)})(?=\\r\\n)`);
	const words = anywhere.map((value) => `(${[...value].map(escaped).join(`(?:${SOFT_BREAK})?`)})`);
	return new RegExp([...lines, ...words].join("|"), "gm");
}

function gapOf([found, ...groups]: RegExpExecArray): Gap {
	const breaks: number[] = [];
	let before = 0;
	for (const piece of found.split(SOFT_BREAK).slice(0, -1)) {
		before += piece.length;
		breaks.push(before);
	}
	return { value: groups.findIndex((group) => group !== undefined), breaks };
}

function broken(value: string, breaks: readonly number[]): string {
	if (breaks.length === 0) return value;
	let lines = "";
	let from = 0;
	for (const at of breaks) {
		lines += value.slice(from, at) + SOFT_BREAK;
		from = at;
	}
	return lines + value.slice(from);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
