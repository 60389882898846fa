import type { Happening } from "../milestones.ts";
import type { Bound, Clock, Frame, Length, Time, Unit } from "../model.ts";
import { type Openings, openingsOf } from "./openings.ts";

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

/** A stretch of tokens (from its cell, up to but not including `to`) that has been understood. */
export interface Node<C extends Category = Category> {
	readonly category: C;
	readonly to: number;
	readonly value: Meanings[C];
}

/** One element of a rule's pattern; `T` is what it hands to the rule. */
export interface Part<T> extends Step {
	readonly gives?: T;
}

/** A part as the chart matches it: words by their first one, or a phrase of a category. */
export interface Step {
	readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
	readonly category: Category | undefined;
	readonly isOptional: boolean;
}
export interface Phrase {
	readonly text: string;
	readonly parts: readonly string[];
	/** Its second word, looked at before all else: most phrases that begin alike part there. */
	readonly second: string | undefined;
}

/** What the rest of a rule can begin with: one look ahead spares most attempts. */
export interface Ahead {
	/** The categories, as bits. */
	readonly categories: number;
	readonly words: ReadonlySet<string> | undefined;
	/** All that is left may be missing. */
	readonly canEnd: boolean;
}

type Given<P> = P extends Part<infer T> ? T : never;
type Values<P extends readonly Part<unknown>[]> = { readonly [K in keyof P]: Given<P[K]> };

/** Where a phrase stands: its tokens, from one up to but not including the other. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A rule as the chart runs it, its types erased. */
export interface GrammarRule {
	readonly category: Category;
	readonly steps: readonly Step[];
	/** For each of its steps, and for its end, what can stand there. */
	readonly ahead: readonly Ahead[];
	/** The categories without which it cannot match, as bits. */
	readonly needs: number;
	readonly make: (values: readonly unknown[], frame: Frame, place: Place) => unknown;
}

/** A language: how to read single words, and how phrases are put together. */
export interface Grammar {
	readonly readWord: (frame: Frame, index: number) => readonly Node[];
	readonly byWord: ReadonlyMap<string, Openings>;
	readonly byCategory: ReadonlyMap<Category, Openings>;
}

/** Words or phrases separated by "|"; hands over the phrase found. */
export function words(list: string): Part<string> {
	const phrases = new Map<string, Phrase[]>();
	for (const text of new Set(list.split("|").map((phrase) => phrase.trim()))) {
		const parts = text.split(" ");
		append(phrases, parts[0] ?? "", { text, parts, second: parts[1] });
	}
	for (const alike of phrases.values()) alike.sort((a, b) => b.parts.length - a.parts.length);
	return { phrases, category: undefined, isOptional: false };
}

/** A phrase of a category. */
export function of<C extends Category>(category: C): Part<Meanings[C]> {
	return { phrases: undefined, category, isOptional: false };
}

/** A part that may be missing; hands over undefined then. */
export function maybe<T>({ phrases, category }: Part<T>): Part<T | undefined> {
	return { phrases, category, isOptional: true };
}

/** A rule: pattern and what it means. A `make` that gives undefined refuses the phrase. */
export function rule<C extends Category, const P extends readonly Part<unknown>[]>(
	category: C,
	steps: P,
	make: (values: Values<P>, frame: Frame, place: Place) => Meanings[C] | undefined,
): GrammarRule {
	// The chart hands over exactly what the parts give, in their order.
	return { category, steps, ahead: aheadOf(steps), needs: needsOf(steps), make: make as GrammarRule["make"] };
}

/** A language's rules, sorted by what they can begin with. */
export function grammar(readWord: Grammar["readWord"], rules: readonly GrammarRule[]): Grammar {
	return { readWord, ...openingsOf(rules) };
}

/** The words of a phrase as they were said, white space evened out. */
export function wordsAt({ tokens, text }: Frame, { from, to }: Place): string {
	return text.slice(tokens[from]?.from, tokens[to - 1]?.to).replace(/\s+/g, " ");
}

const CATEGORIES: readonly Category[] = [
	"number",
	"ordinal",
	"unit",
	"single",
	"length",
	"weekday",
	"month",
	"year",
	"time",
	"clock",
	"happening",
	"clause",
	"bound",
];
const BITS = new Map(CATEGORIES.map((category, index) => [category, 1 << index]));

/** A category as a bit, so that a rule is skipped while what it needs has not been found anywhere. */
export function bitOf(category: Category): number {
	return BITS.get(category) ?? 0;
}

function needsOf(steps: readonly Step[]): number {
	return steps.reduce(
		(bits, { category, isOptional }) => (category === undefined || isOptional ? bits : bits | bitOf(category)),
		0,
	);
}

function aheadOf(steps: readonly Step[]): readonly Ahead[] {
	return [...steps, undefined].map((_, part) => {
		const rest = steps.slice(part);
		const canEnd = rest.every((step) => step.isOptional);
		const first = startsOf(rest);
		const categories = first.reduce(
			(bits, { category }) => (category === undefined ? bits : bits | bitOf(category)),
			0,
		);
		const found = first.flatMap(({ phrases }) => [...(phrases?.keys() ?? [])]);
		return { categories, words: found.length === 0 ? undefined : new Set(found), canEnd };
	});
}

/** The steps that can be the first to match: up to the first one that must. */
function startsOf(steps: readonly Step[]): readonly Step[] {
	const firstFixed = steps.findIndex((step) => !step.isOptional);
	return steps.slice(0, firstFixed + 1);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
