import { Problem } from "../domain/problem.ts";

const LONGEST = 4_000_000;

/** The lines of a text that comes in pieces, the last one also where no line break ends it. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = "";
	for await (const piece of pieces) {
		const [first = "", ...more] = piece.split(/\r?\n/);
		rest += first;
		for (const next of more) {
			yield rest;
			rest = next;
		}
		if (rest.length > LONGEST) throw new Problem("invalid-input", `A line has more than ${LONGEST} characters.`);
	}
	if (rest !== "") yield rest;
}

/** All of a text that comes in pieces. Throws a Problem where it has more than `most` characters. */
export async function wholeOf(pieces: AsyncIterable<string>, most: number): Promise<string> {
	let whole = "";
	for await (const piece of pieces) {
		whole += piece;
		if (whole.length > most) throw new Problem("invalid-input", `Give at most ${most} characters at a time.`);
	}
	return whole;
}
