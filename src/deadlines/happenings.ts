import type { Node } from "./grammar/grammar.ts";
import type { Token } from "./grammar/tokens.ts";
import { findMilestone, type Happening } from "./milestones.ts";
import type { Frame } from "./model.ts";

/** Which words a language begins, ends and never counts a happening with. */
export interface HappeningWords {
	readonly determiners: ReadonlySet<string>;
	/** Words that end the phrase: clauses, verbs, other times. */
	readonly stops: ReadonlySet<string>;
	/** Words that join two parts of it ("summit with Xi"). */
	readonly joins: ReadonlySet<string>;
	/** Words that join it to a place, or to a time that is not part of it ("summit in Budapest", "in June"). */
	readonly placeJoins: ReadonlySet<string>;
	/** Nouns that name a happening. */
	readonly heads: ReadonlySet<string>;
}

const MOST_WORDS = 12;

/** Registered milestones whose very name begins at a token. */
export function milestoneNodes(frame: Frame, index: number): Node[] {
	return frame.milestones.flatMap((milestone): Node[] => {
		const to = endOfName(frame.tokens, index, milestone.parts);
		if (to === undefined) return [];
		return [{ category: "happening", to, value: { words: milestone.name, milestone, exact: true } }];
	});
}

/** The phrase that begins at a token, as a happening; undefined where it names none. */
export function readHappening(frame: Frame, index: number, lists: HappeningWords): Node[] {
	const { tokens } = frame;
	const start = lists.determiners.has(tokens[index]?.text ?? "") ? index + 1 : index;
	const long = phraseEnd(tokens, start, { ...lists, joins: new Set([...lists.joins, ...lists.placeJoins]) });
	const short = phraseEnd(tokens, start, { ...lists, stops: new Set([...lists.stops, ...lists.placeJoins]) });
	return known(frame, start, long) ?? named(frame, start, short, lists) ?? [];
}

function known(frame: Frame, start: number, end: number | undefined): Node[] | undefined {
	if (end === undefined || frame.milestones.length === 0) return undefined;
	const words = frame.text.slice(frame.tokens[start]?.from, frame.tokens[end - 1]?.to);
	const milestone = findMilestone(words, frame.milestones);
	return milestone && [{ category: "happening", to: end, value: { words, milestone, exact: false } }];
}

function named(frame: Frame, start: number, end: number | undefined, lists: HappeningWords): Node[] | undefined {
	const { tokens, text } = frame;
	if (end === undefined || !isNamed(tokens.slice(start, end), lists)) return undefined;
	const words = text.slice(tokens[start]?.from, tokens[end - 1]?.to);
	const value: Happening = { words, milestone: findMilestone(words, frame.milestones), exact: false };
	return [{ category: "happening", to: end, value }];
}

/** Its noun ("summit", or two words as the list writes them: "school-year") ends the part before "of" or "with"; no day in it. */
function isNamed(tokens: readonly Token[], { heads, joins }: HappeningWords): boolean {
	const join = tokens.findIndex((token) => joins.has(token.text));
	const part = (join < 1 ? tokens : tokens.slice(0, join)).filter((token) => token.text !== "'s");
	const [last, before] = [part.at(-1)?.text ?? "", part.at(-2)?.text ?? ""];
	const hasDay = part.some((token) => token.type === "date" || (token.type === "number" && token.value <= 31));
	return !hasDay && (heads.has(last) || heads.has(`${before}-${last}`));
}

/** The rest of the clause from a token on, for "before" and "until" with words that name no known happening. */
export function readClause(frame: Frame, index: number): Node[] {
	const { tokens, text } = frame;
	let end = index;
	while (end < Math.min(tokens.length, index + MOST_WORDS) && !isBreak(tokens[end])) end++;
	if (end - index < 1) return [];
	return [{ category: "clause", to: end, value: text.slice(tokens[index]?.from, tokens[end - 1]?.to) }];
}

function isBreak(token: Token | undefined): boolean {
	return token === undefined || (token.type === "mark" && !token.transparent);
}

function phraseEnd(tokens: readonly Token[], start: number, lists: HappeningWords): number | undefined {
	let end = start;
	let isOpen = true;
	for (let at = start; at < Math.min(tokens.length, start + MOST_WORDS); at++) {
		const token = tokens[at];
		if (token === undefined || lists.stops.has(token.text)) break;
		if (token.type === "mark" && !token.transparent) break;
		isOpen = lists.joins.has(token.text) || (isOpen && lists.determiners.has(token.text));
		if (!isOpen) end = at + 1;
	}
	return end > start ? end : undefined;
}

function endOfName(tokens: readonly Token[], index: number, parts: readonly string[]): number | undefined {
	let at = index;
	for (const part of parts) {
		while (at > index && tokens[at]?.text !== part && tokens[at]?.transparent === true) at++;
		if (tokens[at]?.text !== part) return undefined;
		at++;
	}
	return parts.length > 0 ? at : undefined;
}
