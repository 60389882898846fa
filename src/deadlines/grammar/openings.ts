import type { Category, GrammarRule, Phrase } from "./grammar.ts";
import type { Token } from "./tokens.ts";

/** One way in which a rule can begin: at which of its steps (those before are left out), and with which phrases. */
export interface Opening {
	readonly rule: GrammarRule;
	readonly step: number;
	readonly phrases: readonly Phrase[];
}

/** Openings whose rules need the same categories: one look says whether any can match. */
export interface OpeningGroup {
	readonly needs: number;
	readonly openings: readonly Opening[];
}

/** What can begin with a word or with a phrase of a category, narrowed by the word after it. */
export interface Openings {
	readonly groups: Group[];
	/** The words that make a difference when they come next. */
	readonly telling: Set<string>;
	readonly byNext: Map<string, readonly OpeningGroup[]>;
}

interface Group extends OpeningGroup {
	readonly openings: Opening[];
}

const NOTHING: readonly OpeningGroup[] = [];

/** Sorts rules by what they can begin with, so that the chart tries few of them at each place. */
export function openingsOf(rules: readonly GrammarRule[]) {
	const byWord = new Map<string, Openings>();
	const byCategory = new Map<Category, Openings>();
	for (const rule of rules) {
		const firstFixed = rule.steps.findIndex(({ isOptional }) => !isOptional);
		for (const [step, { phrases, category }] of rule.steps.slice(0, firstFixed + 1).entries()) {
			for (const [word, alike] of phrases ?? []) add(ofKey(byWord, word, noOpenings), { rule, step, phrases: alike });
			if (category !== undefined) add(ofKey(byCategory, category, noOpenings), { rule, step, phrases: [ANY] });
		}
	}
	return { byWord, byCategory };
}

/** What can begin with a word, or a phrase, when a certain token follows it. */
export function openingsBefore(found: Openings | undefined, next: Token | undefined): readonly OpeningGroup[] {
	if (found === undefined) return NOTHING;
	// A mark that may be passed over says nothing of the word after it.
	if (next?.transparent === true) return found.groups;
	const word = next !== undefined && found.telling.has(next.text) ? next.text : "";
	return ofKey(found.byNext, word, () => narrowed(found.groups, word));
}

/** Stands for a phrase of a category, which has no words of its own. */
const ANY: Phrase = { text: "", parts: [""], second: undefined };

function noOpenings(): Openings {
	return { groups: [], telling: new Set(), byNext: new Map() };
}

function add({ groups, telling }: Openings, opening: Opening): void {
	addTo(groups, opening);
	for (const { second } of opening.phrases) if (second !== undefined) telling.add(second);
	for (const next of opening.rule.ahead[opening.step + 1]?.words ?? []) telling.add(next);
}

function addTo(groups: Group[], opening: Opening): void {
	const { needs } = opening.rule;
	const known = groups.find((group) => group.needs === needs);
	if (known === undefined) groups.push({ needs, openings: [opening] });
	else known.openings.push(opening);
}

function narrowed(groups: readonly OpeningGroup[], next: string): readonly OpeningGroup[] {
	return groups.flatMap(({ needs, openings }) => {
		const left = openings.flatMap((opening) => {
			const phrases = opening.phrases.filter((phrase) => canStandBefore(opening, phrase, next));
			return phrases.length === 0 ? [] : [{ ...opening, phrases }];
		});
		return left.length === 0 ? [] : [{ needs, openings: left }];
	});
}

function canStandBefore({ rule, step }: Opening, { second }: Phrase, next: string): boolean {
	if (second !== undefined) return second === next;
	const ahead = rule.ahead[step + 1];
	return ahead === undefined || ahead.canEnd || ahead.categories !== 0 || ahead.words?.has(next) === true;
}

function ofKey<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
