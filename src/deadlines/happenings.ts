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
	const { tokens, text } = frame;
	const start = lists.determiners.has(tokens[index]?.text ?? "") ? index + 1 : index;
	const end = phraseEnd(tokens, start, lists);
	if (end === undefined) return [];
	const words = text.slice(tokens[start]?.from, tokens[end - 1]?.to);
	const milestone = findMilestone(words, frame.milestones);
	const hasHead = tokens.slice(start, end).some((token) => lists.heads.has(token.text));
	if (milestone === undefined && !hasHead) return [];
	const value: Happening = { words, milestone, exact: false };
	return [{ category: "happening", to: end, value }];
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
