import { readChart } from "./grammar/chart.ts";
import type { Node } from "./grammar/grammar.ts";
import type { Language } from "./language.ts";
import type { Bound, Frame } from "./model.ts";
import { asStanding, textOnlyBound } from "./refrain.ts";

/** A phrase about the deadline and the tokens it takes. */
export interface PlacedBound {
	readonly from: number;
	readonly to: number;
	readonly bound: Bound;
}

const MOST_OTHERS = 8;

/** The deadlines of a statement, the strongest first. */
export function chooseBounds(language: Language, frame: Frame): readonly PlacedBound[] {
	const outer = withoutCovered(allBounds(language, frame));
	const read = outer.map((placed) => asStanding(placed, language, frame)).filter(({ bound }) => bound.weight > 0);
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
			const bound = boundOf(node, language, frame);
			return bound === undefined ? [] : [{ from, to: node.to, bound }];
		});
		return placed;
	});
}

function boundOf(node: Node, language: Language, frame: Frame): Bound | undefined {
	if (node.category === "bound") return node.value as Bound;
	if (node.category !== "time") return undefined;
	return language.bareBound(node.value as Parameters<Language["bareBound"]>[0], frame);
}

/** Leaves the longest phrases: what lies inside another one, or overlaps a stronger one, is part of it. */
function withoutCovered(all: readonly PlacedBound[]): PlacedBound[] {
	const sorted = [...all].sort((a, b) => b.to - b.from - (a.to - a.from) || b.bound.weight - a.bound.weight);
	const kept: PlacedBound[] = [];
	for (const placed of sorted) {
		const clash = kept.some((other) => placed.from < other.to && other.from < placed.to);
		if (!clash) kept.push(placed);
	}
	return kept;
}

function isSame(a: Bound, b: Bound): boolean {
	const [first, second] = [a.drafts[0], b.drafts[0]];
	if (first === undefined || second === undefined)
		return a.kind === b.kind && first === second && a.milestone === b.milestone;
	return first.dueOn.equals(second.dueOn);
}
