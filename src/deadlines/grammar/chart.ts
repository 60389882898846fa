import type { Bound, Frame } from "../model.ts";
import {
	type Ahead,
	bitOf,
	type Category,
	type Grammar,
	type GrammarRule,
	type Meanings,
	type Node,
	type Phrase,
	type Step,
} from "./grammar.ts";
import { type Opening, openingsBefore } from "./openings.ts";
import type { Token } from "./tokens.ts";

/** What has been understood at one token: phrases by category, and what they say about a deadline. */
interface Cell {
	readonly nodes: Node[];
	byCategory: Map<Category, Node[]> | undefined;
}

/** A bound and the tokens it takes; what it means is made out when it is asked for, as most lie inside longer ones. */
export interface FoundBound {
	readonly from: number;
	readonly to: number;
	readonly bound: () => Bound | undefined;
}

/** All that a text says about time. */
export interface Chart {
	readonly times: readonly { readonly from: number; readonly node: Node<"time"> }[];
	readonly bounds: readonly FoundBound[];
}

/** Keeps any text below its share of time; ordinary statements take some hundred steps and make ten phrases. */
const MOST_STEPS = 9_000;
const MOST_MADE = 420;
const MOST_NODES = 40;
const LONGEST_KEY = 160;
const LONGEST_RULE = 12;

/**
 * Reads sentence by sentence, each from right to left: when a phrase is tried at a place, all that can follow it is known already.
 * Bounded in steps and in nodes a place, so that no text takes long.
 */
export function readChart(grammar: Grammar, frame: Frame): Chart {
	const reader = new Reader(grammar, frame);
	for (let from = 0, to = 0; from < frame.tokens.length; from = to) {
		to = sentenceEnd(frame.tokens, from);
		reader.beginSentence();
		for (let index = to - 1; index >= from; index--) reader.readAt(index);
	}
	return reader.chart();
}

/** The token after a sentence; long ones are cut, so that a text that spends its steps is read from its beginning. */
function sentenceEnd(tokens: readonly Token[], from: number): number {
	const most = Math.min(tokens.length, from + LONGEST_SENTENCE);
	for (let at = from; at < most; at++) {
		const next = tokens[at + 1];
		const isStop = SENTENCE_STOPS.has(tokens[at]?.text ?? "") && next?.glued === false && next.raw !== next.text;
		// "p.m. Eastern" and "U.S. President" go on.
		if (isStop && (tokens[at - 1]?.text.length ?? 0) > 1) return at + 1;
	}
	return most;
}

const SENTENCE_STOPS = new Set([".", "!", "?", ";"]);
const LONGEST_SENTENCE = 120;

class Reader {
	readonly #grammar: Grammar;
	readonly #frame: Frame;
	readonly #cells: Cell[] = [];
	readonly #bounds: FoundBound[] = [];
	readonly #times: { from: number; node: Node<"time"> }[] = [];
	#seen = new Set<string>();
	#cell: Cell = emptyCell();
	#start = 0;
	#steps = 0;
	#made = 0;
	/** The categories found so far, as bits. */
	#present = 0;
	/** The categories found at each token, as bits. */
	readonly #found: number[] = [];
	/** What the parts matched so far gave, by their place in the rule. */
	readonly #values: unknown[] = new Array(LONGEST_RULE).fill(undefined);

	constructor(grammar: Grammar, frame: Frame) {
		this.#grammar = grammar;
		this.#frame = frame;
	}

	chart(): Chart {
		return { times: this.#times, bounds: this.#bounds };
	}

	/** What was found in another sentence helps no rule in this one. */
	beginSentence(): void {
		this.#present = 0;
	}

	readAt(index: number): void {
		this.#start = index;
		this.#cell = emptyCell();
		this.#cells[index] = this.#cell;
		if (this.#seen.size > 0) this.#seen = new Set();
		const token = this.#frame.tokens[index];
		if (token === undefined || this.#isSpent()) return;
		for (const node of this.#grammar.readWord(this.#frame, index)) this.#add(node);
		const words = this.#grammar.byWord.get(token.text);
		for (const { needs, openings } of openingsBefore(words, this.#frame.tokens[index + 1])) {
			if ((needs & ~this.#present) === 0) for (const opening of openings) this.#open(opening);
		}
		// The cell grows while it is walked: a phrase may be the beginning of a longer one.
		for (let next = 0; next < this.#cell.nodes.length; next++) this.#extend(this.#cell.nodes[next] as Node);
	}

	#isSpent(): boolean {
		return this.#steps > MOST_STEPS || this.#made > MOST_MADE;
	}

	/** Tries a rule that can begin with the word here. */
	#open({ rule, step, phrases }: Opening): void {
		for (const phrase of phrases) {
			const to = this.#phraseEnd(this.#start, phrase);
			if (to < 0 || !this.#canFollow(rule.ahead[step + 1] as Ahead, to)) continue;
			this.#values.fill(undefined, 0, step);
			this.#values[step] = phrase.text;
			this.#match(rule, step + 1, to);
		}
	}

	/** Tries the rules that can begin with a phrase just found here. */
	#extend(node: Node): void {
		const found = this.#grammar.byCategory.get(node.category);
		for (const { needs, openings } of openingsBefore(found, this.#frame.tokens[node.to])) {
			if ((needs & ~this.#present) !== 0) continue;
			for (const { rule, step } of openings) {
				if (!this.#canFollow(rule.ahead[step + 1] as Ahead, node.to)) continue;
				this.#values.fill(undefined, 0, step);
				this.#values[step] = node.value;
				this.#match(rule, step + 1, node.to);
			}
		}
	}

	/** Whether what is left of a rule can begin here, or after the marks that may be passed over. */
	#canFollow({ categories, words, canEnd }: Ahead, at: number): boolean {
		if (canEnd) return true;
		const { tokens } = this.#frame;
		for (let start = at; start <= at + 2; start++) {
			const token = tokens[start];
			if (token === undefined) return false;
			if ((categories & (this.#found[start] ?? 0)) !== 0 || words?.has(token.text) === true) return true;
			if (!token.transparent) return false;
		}
		return false;
	}

	#match(rule: GrammarRule, part: number, at: number): void {
		this.#steps++;
		if (this.#isSpent()) return;
		const step = rule.steps[part];
		if (step === undefined) {
			this.#make(rule, at);
			return;
		}
		this.#matchStep(rule, part, at);
		if (step.isOptional) {
			this.#values[part] = undefined;
			this.#match(rule, part + 1, at);
		}
	}

	/** Matches a part here, or after the marks that may be passed over inside a phrase. */
	#matchStep(rule: GrammarRule, part: number, at: number): void {
		const { tokens } = this.#frame;
		for (let start = at; start <= at + 2; start++) {
			this.#matchAt(rule, part, start);
			if (tokens[start]?.transparent !== true) return;
		}
	}

	#matchAt(rule: GrammarRule, part: number, at: number): void {
		const step = rule.steps[part] as Step;
		const next = rule.ahead[part + 1] as Ahead;
		if (step.category !== undefined) {
			if (((this.#found[at] ?? 0) & bitOf(step.category)) === 0) return;
			for (const node of this.#cells[at]?.byCategory?.get(step.category) ?? []) {
				if (!this.#canFollow(next, node.to)) continue;
				this.#values[part] = node.value;
				this.#match(rule, part + 1, node.to);
			}
			return;
		}
		for (const phrase of step.phrases?.get(this.#frame.tokens[at]?.text ?? "") ?? []) {
			const to = this.#phraseEnd(at, phrase);
			if (to < 0 || !this.#canFollow(next, to)) continue;
			this.#values[part] = phrase.text;
			this.#match(rule, part + 1, to);
		}
	}

	/** The token after a phrase that stands at a token; -1 where it does not. */
	#phraseEnd(at: number, { parts, second }: Phrase): number {
		if (second === undefined) return at + 1;
		const { tokens } = this.#frame;
		let next = at + 1;
		for (let word = 1; word < parts.length; word++) {
			while (tokens[next]?.text !== parts[word] && tokens[next]?.transparent === true) next++;
			if (tokens[next]?.text !== parts[word]) return -1;
			next++;
		}
		return next;
	}

	#make(rule: GrammarRule, to: number): void {
		this.#made++;
		const values = this.#values.slice(0, rule.steps.length);
		const from = this.#start;
		const place = { from, to };
		if (rule.category === "bound") {
			// The rule's type says that what it makes is of its category; so below.
			this.#bounds.push({ from, to, bound: () => rule.make(values, this.#frame, place) as Bound | undefined });
			return;
		}
		const value = rule.make(values, this.#frame, place);
		if (value !== undefined) this.#add({ category: rule.category, to, value } as Node);
	}

	#add(node: Node): void {
		const key = `${node.category} ${node.to} ${keyOf(node.value)}`;
		// The key grows with every phrase that is nested in another one.
		if (
			this.#cell.nodes.length >= MOST_NODES ||
			(node.category === "time" && key.length > LONGEST_KEY) ||
			this.#seen.has(key)
		)
			return;
		this.#seen.add(key);
		this.#cell.nodes.push(node);
		// A node's value is of its own category.
		if (node.category === "time") this.#times.push({ from: this.#start, node: node as Node<"time"> });
		this.#present |= bitOf(node.category);
		this.#found[this.#start] = (this.#found[this.#start] ?? 0) | bitOf(node.category);
		this.#cell.byCategory ??= new Map();
		const alike = this.#cell.byCategory.get(node.category);
		if (alike === undefined) this.#cell.byCategory.set(node.category, [node]);
		else alike.push(node);
	}
}

function emptyCell(): Cell {
	return { nodes: [], byCategory: undefined };
}

function keyOf(value: Meanings[Category]): string {
	if (typeof value !== "object") return String(value);
	if ("key" in value) return value.key;
	if ("label" in value) return value.label;
	if ("words" in value) return value.words;
	return JSON.stringify(value);
}
