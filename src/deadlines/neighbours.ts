import { because } from "../domain/explanation.ts";
import { datedBound, dayDraft, deadBound, WEIGHT } from "./bounds.ts";
import { addLength } from "./calendar/lengths.ts";
import type { Language } from "./language.ts";
import { pointDrafts } from "./milestones.ts";
import type { Bound, Frame, PlacedBound } from "./model.ts";
import { wordsOf } from "./words-around.ts";

/** Above vague words and below any day that is mentioned. */
const FIRST_STEP = 24;

/** What phrases that stand beside each other make of one another. */
export function besideEachOther(found: readonly PlacedBound[], language: Language, frame: Frame): PlacedBound[] {
	const inOrder = [...found].sort((a, b) => a.from - b.from);
	return inOrder.flatMap((placed, index) => {
		const [last, next] = [inOrder[index - 1], inOrder[index + 1]];
		if (datedHappening(last, placed, language, frame) !== undefined) return [];
		return [
			datedHappening(placed, next, language, frame) ??
				alsoOver(placed, last, frame) ??
				besideDay(placed, last, frame) ??
				countedOn(placed, inOrder.slice(0, index), language, frame) ??
				firstStep(placed, inOrder.slice(index + 1), language, frame),
		];
	});
}

/** "before Parliament returns on 10 November", "when his term ends in May": the time is that of what it hangs on. */
function datedHappening(
	placed: PlacedBound | undefined,
	next: PlacedBound | undefined,
	{ ending }: Language,
	frame: Frame,
): PlacedBound | undefined {
	const { needs, timeOffset } = placed?.bound ?? {};
	if (placed === undefined || next === undefined || needs === undefined || timeOffset !== undefined) return undefined;
	if (next.bound.relation !== "on" || next.bound.kind !== "date") return undefined;
	if (!/^[\s,(]*$/.test(between(placed, next, frame).replace(ending, ""))) return undefined;
	const bound = boundAt(placed.bound, next.bound, frame);
	return bound && { from: placed.from, to: next.to, bound };
}

/** The last day of a month is no day to be before of. */
function boundAt({ relation, milestone, needs, weight }: Bound, time: Bound, frame: Frame): Bound | undefined {
	const day = time.drafts[0];
	if (day === undefined || (relation !== "before" && relation !== "by" && (relation !== "on" || needs !== "term")))
		return undefined;
	const heavier = Math.max(weight, time.weight);
	if (day.precision !== "day")
		return needs === "term" && relation !== "before" ? { ...time, weight: heavier } : undefined;
	const [first] = pointDrafts(relation, { name: milestone ?? "", on: day.dueOn, at: undefined, parts: [] });
	const drafts = first === undefined ? [] : [{ ...first, rule: time.rule }];
	return datedBound({ kind: "date", relation, weight: heavier, confidence: "likely", drafts }, frame);
}

/** "cut 400 jobs in May and 200 in June": the second is over as well. */
function alsoOver(placed: PlacedBound, last: PlacedBound | undefined, frame: Frame): PlacedBound | undefined {
	if (last?.bound.basis?.code !== "looks_back" || placed.bound.relation !== "on") return undefined;
	return /^,? (?:\p{L}{1,3} )?[\d.,]+ ?%? ?$/u.test(between(last, placed, frame))
		? { ...placed, bound: deadBound("looks_back") }
		: undefined;
}

/** "in March 2027, in time for the anniversary": the day that was just named goes first. */
function besideDay(placed: PlacedBound, last: PlacedBound | undefined, frame: Frame): PlacedBound | undefined {
	const { needs, relation, timeOffset } = placed.bound;
	if (needs !== "milestone" || timeOffset !== undefined || (relation !== "by" && relation !== "before"))
		return undefined;
	if (last === undefined || last.bound.drafts.length === 0 || last.bound.weight < WEIGHT.bare) return undefined;
	if (!/^\s*,?\s*(?:\p{L}{2,10} )?$/u.test(between(last, placed, frame))) return undefined;
	return { ...placed, bound: { ...placed.bound, weight: FIRST_STEP } };
}

/** "Trials begin on 1 May, and six weeks later the line opens": counted from the day named before. */
function countedOn(
	placed: PlacedBound,
	earlier: readonly PlacedBound[],
	{ later }: Language,
	frame: Frame,
): PlacedBound | undefined {
	const { length, weight, relation = "within" } = placed.bound;
	if (length === undefined || !later.test(wordsOf(placed, frame))) return undefined;
	const from = earlier.findLast(({ bound }) => bound.drafts.length > 0 || bound.rule === "no-deadline");
	if (from === undefined) return undefined;
	const day = from.bound.drafts[0]?.dueOn;
	const dueOn = day && addLength(day, length, frame);
	// What it would be counted from is over, and gives no day.
	if (day === undefined || dueOn === undefined) return { ...placed, bound: deadBound("looks_back") };
	const basis = because("counted", { length: length.label, day });
	const drafts = [dayDraft(dueOn, "counted-from", basis)];
	const dated = {
		kind: "duration",
		relation,
		weight: Math.max(weight, from.bound.weight),
		confidence: "likely",
	} as const;
	return { ...placed, bound: datedBound({ ...dated, drafts }, frame) };
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
