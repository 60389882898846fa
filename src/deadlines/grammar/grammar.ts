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
	/** The categories without which it cannot match, as bits. */
	readonly needs: number;
	readonly make: (values: readonly unknown[], frame: Frame, place: Place) => unknown;
}

/** A language: how to read single words, and how phrases are put together. */
export interface Grammar {
	readonly readWord: (frame: Frame, index: number) => readonly Node[];
	readonly byWord: ReadonlyMap<string, readonly OpeningGroup[]>;
	readonly byCategory: ReadonlyMap<Category, readonly OpeningGroup[]>;
}

/** One way in which a rule can begin: at which of its steps (those before are left out), and with which phrases. */
/** Openings whose rules need the same categories. */
export interface OpeningGroup {
	readonly needs: number;
	readonly openings: Opening[];
}

export interface Opening {
	readonly rule: GrammarRule;
	readonly step: number;
	readonly phrases: readonly Phrase[];
}

/** Words or phrases separated by "|"; hands over the phrase found. */
export function words(list: string): Part<string> {
	const phrases = new Map<string, Phrase[]>();
	for (const text of new Set(list.split("|").map((phrase) => phrase.trim()))) {
		const parts = text.split(" ");
		append(phrases, parts[0] ?? "", { text, parts });
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
	return { category, steps, needs: needsOf(steps), make: make as GrammarRule["make"] };
}

/** Sorts rules by what they can begin with, so that the chart tries few of them at each place. */
export function grammar(readWord: Grammar["readWord"], rules: readonly GrammarRule[]): Grammar {
	const byWord = new Map<string, OpeningGroup[]>();
	const byCategory = new Map<Category, OpeningGroup[]>();
	for (const each of rules) {
		for (const [step, { phrases, category }] of startsOf(each.steps).entries()) {
			for (const [word, alike] of phrases ?? []) addTo(byWord, word, { rule: each, step, phrases: alike });
			if (category !== undefined) addTo(byCategory, category, { rule: each, step, phrases: [] });
		}
	}
	return { readWord, byWord, byCategory };
}

/** Openings that need the same categories stand together: one look says whether any can match. */
function addTo<K>(map: Map<K, OpeningGroup[]>, key: K, opening: Opening): void {
	const { needs } = opening.rule;
	const known = map.get(key)?.find((group) => group.needs === needs);
	if (known === undefined) append(map, key, { needs, openings: [opening] });
	else known.openings.push(opening);
}

/** The words of a phrase as they were said, white space evened out. */
export function wordsAt({ tokens, text }: Frame, { from, to }: Place): string {
	return text.slice(tokens[from]?.from, tokens[to - 1]?.to).replace(/\s+/g, " ");
}

/** A category as a bit, so that a rule is skipped while what it needs has not been found anywhere. */
export function bitOf(category: Category): number {
	return 1 << CATEGORIES.indexOf(category);
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

function needsOf(steps: readonly Step[]): number {
	return steps.reduce(
		(bits, { category, isOptional }) => (category === undefined || isOptional ? bits : bits | bitOf(category)),
		0,
	);
}

function startsOf(steps: readonly Step[]): readonly Step[] {
	const firstFixed = steps.findIndex((step) => !step.isOptional);
	return steps.slice(0, firstFixed + 1);
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
