import { WEIGHT } from "./bounds.ts";
import { readChart } from "./grammar/chart.ts";
import type { Language } from "./language.ts";
import type { Bound, Frame } from "./model.ts";
import { asStanding, lookingBack, textOnlyBound } from "./refrain.ts";

/** A phrase about the deadline and the tokens it takes. */
export interface PlacedBound {
	readonly from: number;
	readonly to: number;
	readonly bound: Bound;
}

/** A phrase that may be about the deadline; what it means is made out when its turn comes. */
interface Candidate {
	readonly from: number;
	readonly to: number;
	readonly rank: number;
	readonly bound: () => Bound | undefined;
}

const MOST_OTHERS = 8;
/** A time that is mentioned with less is one only where it is all that is said: "2030", "May". */
const LEAST_BARE = 25;

/** The deadlines of a statement, the strongest first. */
export function chooseBounds(language: Language, frame: Frame): readonly PlacedBound[] {
	const read = longest(language, frame).map((placed) =>
		asStanding(lookingBack(placed, language, frame), language, frame),
	);
	const sorted = read.sort((a, b) => b.bound.weight - a.bound.weight || a.from - b.from);
	const first = sorted[0];
	if (first === undefined || (first.bound.weight < WEIGHT.open && first.bound.kind === "none")) {
		const fromText = textOnlyBound(language, frame);
		return fromText === undefined ? sorted.slice(0, 1) : [fromText];
	}
	const others = sorted.slice(1).filter(({ bound }) => bound.kind !== "none" && !isSame(bound, first.bound));
	return [first, ...others.slice(0, MOST_OTHERS)];
}

/** Leaves the longest phrases: what lies inside another one, or overlaps a longer one, is part of it. */
function longest(language: Language, frame: Frame): PlacedBound[] {
	const { times, bounds } = readChart(language.grammar, frame);
	const firm: Candidate[] = [];
	const loose: Candidate[] = [];
	for (const { from, to, bound } of bounds) {
		const isHint = bound.drafts.length > 0 && bound.weight < LEAST_BARE;
		if (isHint && !isWhole(from, to, frame)) continue;
		(bound.loose === true ? loose : firm).push({ from, to, rank: rank(bound), bound: () => bound });
	}
	for (const { from, node } of times) {
		const { value, to } = node;
		if (value.bare < LEAST_BARE && !isWhole(from, to, frame)) continue;
		firm.push({ from, to, rank: value.bare, bound: () => language.bareBound(value, frame) });
	}
	const taken: boolean[] = [];
	return [...keepLongest(firm, taken), ...keepLongest(loose, taken)];
}

function keepLongest(candidates: Candidate[], taken: boolean[]): PlacedBound[] {
	const sorted = candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || b.rank - a.rank);
	const kept: PlacedBound[] = [];
	let past: PlacedBound | undefined;
	for (const { from, to, bound } of sorted) {
		// A phrase whose day is over gives way to another reading of the same words, to no other phrase.
		if (past !== undefined && (past.from !== from || past.to !== to)) past = undefined;
		if (past === undefined && isTaken(taken, from, to)) continue;
		const found = bound();
		if (found === undefined) continue;
		if (past !== undefined && found.weight !== WEIGHT.past) kept.splice(kept.indexOf(past), 1);
		else if (past !== undefined) continue;
		const placed = { from, to, bound: found };
		kept.push(placed);
		for (let at = from; at < to; at++) taken[at] = true;
		past = found.weight === WEIGHT.past ? placed : undefined;
	}
	return kept;
}

function isTaken(taken: readonly boolean[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (taken[at] === true) return true;
	}
	return false;
}

/** True when nothing but marks and "the" stands beside the words. */
function isWhole(from: number, to: number, { tokens }: Frame): boolean {
	if (from > 2 || tokens.length - to > 3) return false;
	return tokens.every((token, index) => (index >= from && index < to) || token.type === "mark" || token.text === "the");
}

/** Words known to be no deadline stand before any other reading of the same words. */
function rank({ weight }: Bound): number {
	return weight === WEIGHT.never ? Number.POSITIVE_INFINITY : weight;
}

function isSame(a: Bound, b: Bound): boolean {
	const [first, second] = [a.drafts[0], b.drafts[0]];
	if (first === undefined || second === undefined) {
		return a.kind === b.kind && first === second && a.milestone === b.milestone;
	}
	return first.dueOn.equals(second.dueOn);
}
