import type { Happening } from "../milestones.ts";
import type { Bound, Clock, Frame, Length, Time, Unit } from "../model.ts";

/** What each category of phrase stands for. */
export interface Meanings {
	number: number;
	ordinal: number;
	unit: Unit;
	/** A unit in the singular: "this week", never "this weeks". */
	single: Unit;
	length: Length;
	weekday: number;
	month: number;
	year: number;
	time: Time;
	clock: Clock;
	happening: Happening;
	/** The words after "before" or "until" that name no known happening. */
	clause: string;
	bound: Bound;
}
export type Category = keyof Meanings;

/** A stretch of tokens (from, up to but not including to) that has been understood. */
export interface Node<C extends Category = Category> {
	readonly category: C;
	readonly to: number;
	readonly value: Meanings[C];
}

/** One element of a rule's pattern; `T` is what it hands to the rule. */
export type Part<T> = WordsPart<T> | CategoryPart<T> | OptionalPart<T>;
interface WordsPart<T> {
	readonly type: "words";
	/** Phrases by their first word, the longest first. */
	readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly gives?: T;
}
interface CategoryPart<T> {
	readonly type: "category";
	readonly category: Category;
	readonly gives?: T;
}
interface OptionalPart<T> {
	readonly type: "optional";
	readonly part: Part<unknown>;
	readonly gives?: T;
}

type Given<P> = P extends Part<infer T> ? T : never;
type Values<P extends readonly Part<unknown>[]> = { readonly [K in keyof P]: Given<P[K]> };

/** Where a phrase stands: its tokens, from one up to but not including the other. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** The words of a phrase as they were said, white space evened out. */
export function wordsAt({ tokens, text }: Frame, { from, to }: Place): string {
	return text.slice(tokens[from]?.from, tokens[to - 1]?.to).replace(/\s+/g, " ");
}

/** A rule as the chart runs it, its types erased. */
export interface GrammarRule {
	readonly category: Category;
	readonly parts: readonly Part<unknown>[];
	readonly make: (values: readonly unknown[], frame: Frame, place: Place) => unknown;
}

/** A language: how to read single words, and how phrases are put together. */
export interface Grammar {
	readonly readWord: (frame: Frame, index: number) => readonly Node[];
	readonly rulesByWord: ReadonlyMap<string, readonly GrammarRule[]>;
	readonly rulesByCategory: ReadonlyMap<Category, readonly GrammarRule[]>;
}

/** Words or phrases separated by "|"; hands over the phrase found. */
export function words(list: string): Part<string> {
	const phrases = new Map<string, string[][]>();
	for (const phrase of list.split("|")) {
		const parts = phrase.trim().split(" ");
		const first = parts[0] ?? "";
		phrases.set(
			first,
			[...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
		);
	}
	return { type: "words", phrases };
}

/** A phrase of a category. */
export function of<C extends Category>(category: C): Part<Meanings[C]> {
	return { type: "category", category };
}

/** A part that may be missing; hands over undefined then. */
export function maybe<T>(part: Part<T>): Part<T | undefined> {
	return { type: "optional", part };
}

/** A rule: pattern and what it means. A `make` that gives undefined refuses the phrase. */
export function rule<C extends Category, const P extends readonly Part<unknown>[]>(
	category: C,
	parts: P,
	make: (values: Values<P>, frame: Frame, place: Place) => Meanings[C] | undefined,
): GrammarRule {
	// The chart hands over exactly what the parts give, in their order.
	return { category, parts, make: make as GrammarRule["make"] };
}

/** Sorts rules by what they can begin with, so that the chart tries few of them at each place. */
export function grammar(readWord: Grammar["readWord"], rules: readonly GrammarRule[]): Grammar {
	const rulesByWord = new Map<string, GrammarRule[]>();
	const rulesByCategory = new Map<Category, GrammarRule[]>();
	for (const each of rules) {
		for (const start of startsOf(each.parts)) {
			if (start.type === "words") {
				for (const word of start.phrases.keys()) append(rulesByWord, word, each);
			} else {
				append(rulesByCategory, start.category, each);
			}
		}
	}
	return { readWord, rulesByWord, rulesByCategory };
}

function startsOf(parts: readonly Part<unknown>[]): (WordsPart<unknown> | CategoryPart<unknown>)[] {
	const starts: (WordsPart<unknown> | CategoryPart<unknown>)[] = [];
	for (const part of parts) {
		const plain = part.type === "optional" ? part.part : part;
		if (plain.type !== "optional") starts.push(plain);
		if (part.type !== "optional") break;
	}
	return starts;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else if (list.at(-1) !== value) list.push(value);
}
