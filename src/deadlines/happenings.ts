import type { Node } from "./grammar/grammar.ts";
import type { Token } from "./grammar/tokens.ts";
import { findMilestone, type Happening } from "./milestones.ts";
import type { Frame } from "./model.ts";

/** Which words a language begins, joins and ends a happening with. */
export interface HappeningWords {
	readonly determiners: ReadonlySet<string>;
	/** Nouns that name a happening. */
	readonly heads: ReadonlySet<string>;
	/** The second words of those that are two. */
	readonly partsOfHeads: ReadonlySet<string>;
	/** How far the words of a registered milestone may reach: over places and times too. */
	readonly known: Reach;
	/** How far those of another happening reach. */
	readonly named: Reach;
}

/** Words that join two parts of a happening ("summit with Xi"), and words that end it: clauses, verbs, other times. */
export interface Reach {
	readonly determiners: ReadonlySet<string>;
	readonly joins: ReadonlySet<string>;
	readonly stops: ReadonlySet<string>;
}

/** Makes the lists of a language from words separated by spaces; `places` join a place or time ("summit in Budapest"). */
export function happeningWords(
	lists: Readonly<Record<"determiners" | "joins" | "places" | "stops" | "heads", string>>,
): HappeningWords {
	const set = (...each: string[]) => new Set(each.flatMap((list) => list.split(" ")));
	const determiners = set(lists.determiners);
	const known = { determiners, joins: set(lists.joins, lists.places), stops: set(lists.stops) };
	const named = { determiners, joins: set(lists.joins), stops: set(lists.stops, lists.places) };
	const heads = set(lists.heads);
	const partsOfHeads = new Set([...heads].filter((head) => head.includes("-")).map((head) => head.split("-")[1] ?? ""));
	return { determiners, heads, partsOfHeads, known, named };
}

const MOST_WORDS = 12;
const NONE: readonly Node[] = [];

/** Registered milestones whose very name begins at a token. */
export function milestoneNodes(frame: Frame, index: number): readonly Node[] {
	if (frame.milestones.length === 0) return NONE;
	return frame.milestones.flatMap((milestone): Node[] => {
		const to = endOfName(frame.tokens, index, milestone.parts);
		if (to === undefined) return [];
		return [{ category: "happening", to, value: { words: milestone.name, milestone, exact: true } }];
	});
}

/** The phrase that begins at a token, as a happening; undefined where it names none. */
export function readHappening(frame: Frame, index: number, lists: HappeningWords): readonly Node[] {
	const { tokens } = frame;
	if (frame.milestones.length === 0 && !hasHead(tokens, lists)) return NONE;
	const start = lists.determiners.has(tokens[index]?.text ?? "") ? index + 1 : index;
	const long = frame.milestones.length === 0 ? undefined : phraseEnd(tokens, start, lists.known);
	return known(frame, start, long) ?? named(frame, start, phraseEnd(tokens, start, lists.named), lists) ?? [];
}

/** Most statements name no happening at all: looked up once for each. */
function hasHead(tokens: readonly Token[], { heads, partsOfHeads }: HappeningWords): boolean {
	const known = haveHead.get(tokens);
	if (known !== undefined) return known;
	const found = tokens.some(
		({ text, type }) => heads.has(text) || partsOfHeads.has(text) || (type === "word" && NUMBERED.has(text)),
	);
	haveHead.set(tokens, found);
	return found;
}

/** Names of happenings that a number ends. */
const NUMBERED = new Set(["cop", "g"]);
const haveHead = new WeakMap<readonly Token[], boolean>();

function known(frame: Frame, start: number, end: number | undefined): Node[] | undefined {
	if (end === undefined) return undefined;
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
function isNamed(tokens: readonly Token[], { heads, named: { joins } }: HappeningWords): boolean {
	const join = tokens.findIndex((token) => joins.has(token.text));
	const part = (join < 1 ? tokens : tokens.slice(0, join)).filter((token) => !token.transparent);
	const [last, before] = [part.at(-1)?.text ?? "", part.at(-2)?.text ?? ""];
	const hasDay = part.some((token, index) => token.type === "date" || isDayNumber(token, part[index + 1]));
	// "COP30" and "G7" are two tokens.
	const isNumbered = part.at(-1)?.type === "number" && part.at(-1)?.glued === true;
	const name = isNumbered ? `${before}${last}` : last;
	return !hasDay && (heads.has(name) || heads.has(`${before}-${last}`) || /^cop\d\d$/.test(name));
}

/** "the 3 May meeting" has a day; "COP31" and "the 20th anniversary" have none. */
function isDayNumber(token: Token, next: Token | undefined): boolean {
	const isName = token.glued || (next?.glued === true && /^(?:st|nd|rd|th)$/.test(next.text));
	return token.type === "number" && token.value <= 31 && !isName;
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

function phraseEnd(tokens: readonly Token[], start: number, lists: Reach): number | undefined {
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
