import { WEIGHT } from "./bounds.ts";
import { readChart } from "./grammar/chart.ts";
import type { Node } from "./grammar/grammar.ts";
import type { Language } from "./language.ts";
import type { Bound, Frame, Time } from "./model.ts";
import { asStanding, lookingBack, textOnlyBound } from "./refrain.ts";

/** A phrase about the deadline and the tokens it takes. */
export interface PlacedBound {
	readonly from: number;
	readonly to: number;
	readonly bound: Bound;
}

const MOST_OTHERS = 8;
/** A time that is mentioned with less is one only where it is all that is said: "2030", "May". */
const LEAST_BARE = 25;

/** The deadlines of a statement, the strongest first. */
export function chooseBounds(language: Language, frame: Frame): readonly PlacedBound[] {
	const outer = withoutCovered(allBounds(language, frame));
	const read = outer.map((placed) => asStanding(lookingBack(placed, language, frame), language, frame));
	const sorted = read.sort((a, b) => b.bound.weight - a.bound.weight || a.from - b.from);
	const first = sorted[0];
	if (first === undefined || (first.bound.weight < 25 && first.bound.kind === "none")) {
		const fromText = textOnlyBound(language, frame);
		return fromText === undefined ? sorted : [fromText, ...sorted];
	}
	const others = sorted.slice(1).filter(({ bound }) => bound.kind !== "none" && !isSame(bound, first.bound));
	return [first, ...others.slice(0, MOST_OTHERS)];
}

function allBounds(language: Language, frame: Frame): PlacedBound[] {
	const chart = readChart(language.grammar, frame);
	return chart.flatMap((cell, from) => {
		const placed = cell.flatMap((node): PlacedBound[] => {
			const bound = boundOf({ node, from }, language, frame);
			return bound === undefined ? [] : [{ from, to: node.to, bound }];
		});
		return placed;
	});
}

function boundOf({ node, from }: { node: Node; from: number }, language: Language, frame: Frame): Bound | undefined {
	if (node.category === "bound") return boundAt(node.value as Bound, { from, to: node.to }, frame);
	if (node.category !== "time") return undefined;
	const time = node.value as Time;
	return time.bare >= LEAST_BARE || isWhole(from, node.to, frame) ? language.bareBound(time, frame) : undefined;
}

/** A hint of a time ("of 2026") is one only where it is all that is said. */
function boundAt(bound: Bound, { from, to }: { from: number; to: number }, frame: Frame): Bound | undefined {
	const isHint = bound.drafts.length > 0 && bound.weight < LEAST_BARE;
	return isHint && !isWhole(from, to, frame) ? undefined : bound;
}

/** True when nothing but marks and "the" stands beside the words. */
function isWhole(from: number, to: number, { tokens }: Frame): boolean {
	return tokens.every((token, index) => (index >= from && index < to) || token.type === "mark" || token.text === "the");
}

/** Leaves the longest phrases: what lies inside another one, or overlaps a stronger one, is part of it. */
function withoutCovered(all: readonly PlacedBound[]): readonly PlacedBound[] {
	const loose = all.filter(({ bound }) => bound.loose === true);
	return addLongest(
		addLongest(
			[],
			all.filter(({ bound }) => bound.loose !== true),
		),
		loose,
	);
}

function addLongest(kept: readonly PlacedBound[], more: readonly PlacedBound[]): readonly PlacedBound[] {
	const sorted = [...more].sort((a, b) => b.to - b.from - (a.to - a.from) || rank(b.bound) - rank(a.bound));
	const found = [...kept];
	for (const placed of sorted) {
		const clash = found.some((other) => placed.from < other.to && other.from < placed.to);
		if (!clash) found.push(placed);
	}
	return found;
}

/** Words known to be no deadline stand before any other reading of the same words. */
function rank({ weight }: Bound): number {
	return weight === WEIGHT.never ? Number.POSITIVE_INFINITY : weight;
}

function isSame(a: Bound, b: Bound): boolean {
	const [first, second] = [a.drafts[0], b.drafts[0]];
	if (first === undefined || second === undefined)
		return a.kind === b.kind && first === second && a.milestone === b.milestone;
	return first.dueOn.equals(second.dueOn);
}
