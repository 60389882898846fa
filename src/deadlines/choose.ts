import { WEIGHT } from "./bounds.ts";
import { type FoundBound, readChart } from "./grammar/chart.ts";
import type { Language } from "./language.ts";
import { lookingBack } from "./looking-back.ts";
import type { Bound, Frame, PlacedBound } from "./model.ts";
import { besideEachOther } from "./neighbours.ts";
import { asStanding, sinceElection, superseded, textOnlyBound } from "./refrain.ts";

const MOST_OTHERS = 8;
/** A time that is mentioned with less is one only where it is all that is said: "2030", "May". */
const LEAST_BARE = 25;

/** The deadlines of a statement, the strongest first. */
export function chooseBounds(language: Language, frame: Frame): readonly PlacedBound[] {
	const found = longest(language, frame);
	const alone = found.map((placed) => inContext(placed, language, frame));
	// What was promised once gives way only to what stands beside it.
	const read =
		alone.length < 2
			? alone
			: besideEachOther(alone, language, frame).map((placed) => superseded(placed, language, frame));
	const sorted = read.sort((a, b) => b.bound.weight - a.bound.weight || a.from - b.from);
	const first = sorted[0];
	if (first === undefined || (first.bound.weight < WEIGHT.open && first.bound.kind === "none")) {
		const fromText = textOnlyBound(language, frame);
		return fromText === undefined ? sorted.slice(0, 1) : [fromText];
	}
	const others = sorted.slice(1).filter(({ bound }) => bound.kind !== "none" && !isSame(bound, first.bound));
	return [first, ...others.slice(0, MOST_OTHERS)];
}

/** What the words around a phrase make of it. */
function inContext(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	return [sinceElection, lookingBack, asStanding].reduce((found, read) => read(found, language, frame), placed);
}

/** Leaves the longest phrases: what lies inside another one, or overlaps a longer one, is part of it. */
function longest(language: Language, frame: Frame): PlacedBound[] {
	const { times, bounds } = readChart(language.grammar, frame);
	const candidates = [...bounds];
	for (const { from, node } of times) {
		const { value, to } = node;
		if (value.bare < LEAST_BARE && !isWhole(from, to, frame)) continue;
		candidates.push({ from, to, bound: () => language.bareBound(value, frame) });
	}
	candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	const taken: boolean[] = [];
	const loose: PlacedBound[] = [];
	const kept = keepLongest(candidates, { taken, loose, frame });
	return [...kept, ...loose.filter(({ from, to }) => take(taken, from, to))];
}

interface Keeping {
	readonly taken: boolean[];
	/** Phrases that may take words only where no other one does. */
	readonly loose: PlacedBound[];
	readonly frame: Frame;
}

/** Walks the candidates from the longest, all readings of the same words together. */
function keepLongest(sorted: readonly FoundBound[], { taken, loose, frame }: Keeping): PlacedBound[] {
	const kept: PlacedBound[] = [];
	for (let next = 0; next < sorted.length; ) {
		const first = sorted[next] as FoundBound;
		const { from, to } = first;
		let end = next + 1;
		while (sorted[end]?.from === from && sorted[end]?.to === to) end++;
		const isFree = !isTaken(taken, from, to);
		const found = isFree ? strongest(sorted.slice(next, end), frame, loose) : undefined;
		next = end;
		if (found === undefined) continue;
		kept.push(found);
		take(taken, from, to);
	}
	return kept;
}

/** The strongest reading of the same words; one whose day is over gives way to any other. */
function strongest(candidates: readonly FoundBound[], frame: Frame, loose: PlacedBound[]): PlacedBound | undefined {
	let best: PlacedBound | undefined;
	for (const { from, to, bound } of candidates) {
		const found = bound();
		if (found === undefined) continue;
		const isHint = found.drafts.length > 0 && found.weight < LEAST_BARE;
		if (isHint && !isWhole(from, to, frame)) continue;
		if (found.loose === true) loose.push({ from, to, bound: found });
		else if (best === undefined || rank(found) > rank(best.bound)) best = { from, to, bound: found };
	}
	return best;
}

function take(taken: boolean[], from: number, to: number): boolean {
	if (isTaken(taken, from, to)) return false;
	for (let at = from; at < to; at++) taken[at] = true;
	return true;
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
function rank({ weight, kind, rule }: Bound): number {
	const isRefused =
		weight === WEIGHT.never || (kind === "none" && rule === "no-deadline" && weight === WEIGHT.impossible);
	return isRefused ? Number.POSITIVE_INFINITY : weight;
}

function isSame(a: Bound, b: Bound): boolean {
	const [first, second] = [a.drafts[0], b.drafts[0]];
	if (first === undefined || second === undefined) {
		return a.kind === b.kind && first === second && a.milestone === b.milestone;
	}
	return first.dueOn.equals(second.dueOn);
}
