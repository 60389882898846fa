import type { Frame } from "../model.ts";
import type { Category, Grammar, GrammarRule, Meanings, Node, Part } from "./grammar.ts";

/** All phrases understood, by the token at which they begin. */
export type Chart = readonly (readonly Node[])[];

/** Keeps any text below its share of time: about 15 ms on the slowest machine measured. */
const MOST_STEPS = 120_000;
const MOST_NODES = 64;

/**
 * Reads the tokens from right to left: when a phrase is tried at a place, all that can follow it is known already.
 * Bounded in steps and in nodes a place, so that no text takes long.
 */
export function readChart(grammar: Grammar, frame: Frame): Chart {
	const reader = new Reader(grammar, frame);
	for (let index = frame.tokens.length - 1; index >= 0; index--) {
		reader.readAt(index);
	}
	return reader.cells;
}

class Reader {
	readonly cells: Node[][] = [];
	readonly #grammar: Grammar;
	readonly #frame: Frame;
	#seen = new Set<string>();
	#steps = 0;

	constructor(grammar: Grammar, frame: Frame) {
		this.#grammar = grammar;
		this.#frame = frame;
	}

	readAt(index: number): void {
		const cell: Node[] = [];
		this.cells[index] = cell;
		this.#seen = new Set();
		const token = this.#frame.tokens[index];
		if (token === undefined || this.#steps > MOST_STEPS) return;
		for (const node of this.#grammar.readWord(this.#frame, index)) {
			this.#add(cell, node);
		}
		for (const rule of this.#grammar.rulesByWord.get(token.text) ?? []) {
			this.#match({ rule, start: index, cell }, 0, index, []);
		}
		// The cell grows while it is walked: a phrase may be the beginning of a longer one.
		for (let next = 0; next < cell.length; next++) {
			this.#extend(cell, index, cell[next] as Node);
		}
	}

	#extend(cell: Node[], index: number, node: Node): void {
		for (const rule of this.#grammar.rulesByCategory.get(node.category) ?? []) {
			const values: unknown[] = [];
			for (let part = 0; part < rule.parts.length; part++) {
				if (plainCategory(rule.parts[part]) === node.category) {
					this.#match({ rule, start: index, cell }, part + 1, node.to, [...values, node.value]);
				}
				if (rule.parts[part]?.type !== "optional") break;
				values.push(undefined);
			}
		}
	}

	#match(attempt: Attempt, part: number, at: number, values: readonly unknown[]): void {
		this.#steps++;
		if (this.#steps > MOST_STEPS) return;
		const pattern = attempt.rule.parts[part];
		if (pattern === undefined) {
			this.#make(attempt, at, values);
			return;
		}
		this.#matchPart(attempt, part, at, values, pattern);
		if (pattern.type === "optional") {
			this.#match(attempt, part + 1, at, [...values, undefined]);
		}
	}

	#matchPart(attempt: Attempt, part: number, at: number, values: readonly unknown[], pattern: Part<unknown>): void {
		const plain = pattern.type === "optional" ? pattern.part : pattern;
		// A leading category is matched by #extend alone: its nodes at the start are still being found.
		if (plain.type === "optional" || (plain.type === "category" && at === attempt.start)) return;
		for (const start of this.#startsAt(at, attempt.start)) {
			for (const [to, value] of plain.type === "words"
				? this.#wordsAt(start, plain)
				: this.#nodesAt(start, plain.category)) {
				this.#match(attempt, part + 1, to, [...values, value]);
			}
		}
	}

	#startsAt(at: number, first: number): readonly number[] {
		const { tokens } = this.#frame;
		if (at === first || tokens[at]?.transparent !== true) return [at];
		return tokens[at + 1]?.transparent === true ? [at, at + 1, at + 2] : [at, at + 1];
	}

	#wordsAt(
		at: number,
		part: { readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]> },
	): [number, string][] {
		const phrases = part.phrases.get(this.#frame.tokens[at]?.text ?? "");
		const found: [number, string][] = [];
		for (const phrase of phrases ?? []) {
			const to = this.#phraseEnd(at, phrase);
			if (to !== undefined) found.push([to, phrase.join(" ")]);
		}
		return found;
	}

	#phraseEnd(at: number, phrase: readonly string[]): number | undefined {
		const { tokens } = this.#frame;
		let next = at;
		for (const word of phrase) {
			while (next > at && tokens[next]?.text !== word && tokens[next]?.transparent === true) next++;
			if (tokens[next]?.text !== word) return undefined;
			next++;
		}
		return next;
	}

	#nodesAt(at: number, category: Category): [number, Meanings[Category]][] {
		return (this.cells[at] ?? [])
			.filter((node) => node.category === category)
			.map((node): [number, Meanings[Category]] => [node.to, node.value]);
	}

	#make({ rule, start, cell }: Attempt, to: number, values: readonly unknown[]): void {
		const value = rule.make(values, this.#frame, { from: start, to });
		if (value === undefined) return;
		// The rule's type says that what it makes is of its category.
		this.#add(cell, { category: rule.category, to, value } as Node);
	}

	#add(cell: Node[], node: Node): void {
		const key = `${node.category} ${node.to} ${keyOf(node)}`;
		if (cell.length >= MOST_NODES || this.#seen.has(key)) return;
		this.#seen.add(key);
		cell.push(node);
	}
}

interface Attempt {
	readonly rule: GrammarRule;
	readonly start: number;
	readonly cell: Node[];
}

function plainCategory(part: Part<unknown> | undefined): Category | undefined {
	const plain = part?.type === "optional" ? part.part : part;
	return plain?.type === "category" ? plain.category : undefined;
}

function keyOf(node: Node): string {
	const { value } = node;
	if (typeof value !== "object") return String(value);
	if ("key" in value) return value.key;
	if ("label" in value) return value.label;
	if ("drafts" in value) return `${value.rule} ${value.relation} ${value.weight} ${value.drafts[0]?.dueOn ?? ""}`;
	return JSON.stringify(value);
}
