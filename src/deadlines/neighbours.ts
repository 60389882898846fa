import { datedBound } from "./bounds.ts";
import type { Language } from "./language.ts";
import { pointDrafts } from "./milestones.ts";
import type { Frame, PlacedBound } from "./model.ts";

/** Above vague words and below any day that is mentioned. */
const FIRST_STEP = 24;

/** What phrases that stand beside each other make of one another. */
export function besideEachOther(found: readonly PlacedBound[], language: Language, frame: Frame): PlacedBound[] {
	const inOrder = [...found].sort((a, b) => a.from - b.from);
	return inOrder.flatMap((placed, index) => {
		const isTaken = datedHappening(inOrder[index - 1], placed, frame) !== undefined;
		if (isTaken) return [];
		return [
			datedHappening(placed, inOrder[index + 1], frame) ?? firstStep(placed, inOrder.slice(index + 1), language, frame),
		];
	});
}

/** "before Parliament returns on 10 November": the day is that of the happening, which needs no registering then. */
function datedHappening(
	placed: PlacedBound | undefined,
	next: PlacedBound | undefined,
	frame: Frame,
): PlacedBound | undefined {
	const { relation, needs, milestone, timeOffset, weight } = placed?.bound ?? {};
	const day = next?.bound.drafts[0];
	if (placed === undefined || next === undefined || day === undefined || milestone === undefined) return undefined;
	if (needs !== "milestone" || timeOffset !== undefined || (relation !== "before" && relation !== "by"))
		return undefined;
	if (next.bound.relation !== "on" || next.bound.kind !== "date" || day.precision !== "day") return undefined;
	if (!/^[\s,(]*$/.test(between(placed, next, frame))) return undefined;
	const [first] = pointDrafts(relation, { name: milestone, on: day.dueOn, parts: [] });
	const drafts = first === undefined ? [] : [{ ...first, rule: next.bound.rule }];
	const dated = {
		kind: "date",
		relation,
		weight: Math.max(weight ?? 0, next.bound.weight),
		confidence: "likely",
	} as const;
	return { from: placed.from, to: next.to, bound: datedBound({ ...dated, drafts }, frame) };
}

/** "hear evidence for six months and report next year": the length is a step on the way. */
function firstStep(placed: PlacedBound, later: readonly PlacedBound[], language: Language, frame: Frame): PlacedBound {
	const { kind, relation } = placed.bound;
	const goal = later.find(({ bound }) => bound.drafts.length > 0 && bound.relation !== "for");
	const isStep =
		kind === "duration" && relation === "for" && goal && language.thenOn.test(between(placed, goal, frame));
	return isStep ? { ...placed, bound: { ...placed.bound, weight: FIRST_STEP } } : placed;
}

function between(placed: PlacedBound, next: PlacedBound, { text, tokens }: Frame): string {
	return text.slice(tokens[placed.to - 1]?.to, tokens[next.from]?.from);
}
