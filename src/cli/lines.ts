import { Problem } from "../domain/problem.ts";

const LONGEST = 4_000_000;

/**
 * The lines of a text that comes in pieces, the last one also where no line break ends it. A line without an end
 * within four million characters is cut there, so that no input fills the memory.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = "";
	for await (const piece of pieces) {
		const [first = "", ...more] = piece.split(/\r?\n/);
		rest = joined(rest, first);
		for (const next of more) {
			yield rest;
			rest = joined("", next);
		}
	}
	if (rest !== "") yield rest;
}

function joined(rest: string, more: string): string {
	return rest.length >= LONGEST ? rest : (rest + more).slice(0, LONGEST);
}

/** All of a text that comes in pieces. Throws a Problem where it has more than `most` characters. */
export async function wholeOf(pieces: AsyncIterable<string>, most: number): Promise<string> {
	let whole = "";
	for await (const piece of pieces) {
		whole += piece;
		if (whole.length > most) throw new Problem("invalid-input", "command.too_long", { most });
	}
	return whole;
}
