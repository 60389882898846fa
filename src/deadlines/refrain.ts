import { because, type Reason } from "../domain/explanation.ts";
import { WEIGHT } from "./bounds.ts";
import { compareDays } from "./calendar/periods.ts";
import type { Language } from "./language.ts";
import type { Bound, Draft, Frame, PlacedBound } from "./model.ts";
import { termBound } from "./terms.ts";
import { clauseBefore, wordsOf } from "./words-around.ts";

/**
 * "No new taxes before 2027" is a pledge to refrain that ends on its date; "won't be profitable until 1994" only tells
 * when something begins, and is no deadline.
 */
export function asStanding(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const { bound } = placed;
	const before = clauseBefore(placed, frame);
	if (!["before", "until", "for", "on", "within"].includes(bound.relation ?? "")) return placed;
	const isNegated = language.negation.test(before);
	if (bound.drafts.length === 0) return isNegated ? { ...placed, bound: upToMilestone(bound) } : placed;
	const refuses = isNegated && language.refuses.test(before);
	if (
		isNegated &&
		!refuses &&
		bound.relation !== "on" &&
		bound.relation !== "within" &&
		language.awaiting.test(before.slice(-60))
	) {
		return bound.relation === "for" ? placed : { ...placed, bound: awaited(bound) };
	}
	// "won't publish the figures until June" tells when they come.
	if (isNegated && bound.kind === "date" && bound.relation === "until" && !refuses && !language.forbears.test(before))
		return { ...placed, bound: awaited(bound) };
	const lasts = bound.relation === "until" || bound.relation === "for" || bound.relation === "before";
	const refrains = isNegated
		? language.refrain.test(before) || lasts
		: lasts && bound.relation !== "before" && language.refrain.test(before);
	if (
		!refrains ||
		(bound.kind !== "date" && bound.kind !== "duration" && bound.kind !== "term" && bound.kind !== "milestone")
	)
		return placed;
	return { ...placed, bound: standing(bound, isNegated) };
}

/** "He had promised it by Christmas; it will now be published in May": what holds now goes first. */
export function superseded(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const { bound } = placed;
	if (bound.weight <= FORMER_WEIGHT) return placed;
	const isBackground = [isFormer, isMeanwhile, isDoneSoFar].some((test) => test(placed, language, frame));
	if (!isBackground) return placed;
	return { ...placed, bound: { ...bound, weight: FORMER_WEIGHT } };
}

/** "once due in July" is former, what comes after "will now" is not. */
function isFormer(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const before = clauseBefore(placed, frame);
	const found = language.formerly.exec(`${before}${wordsOf(placed, frame)}`);
	if (found === null) return false;
	return !language.instead.test(before.slice(found.index + found[0].length));
}

/** "While trains run at half speed on Thursday, we expect …": a day of the state of things. */
function isMeanwhile(placed: PlacedBound, language: Language, frame: Frame): boolean {
	if (placed.bound.relation !== "on" || placed.bound.drafts.length === 0) return false;
	return language.meanwhile.test(`${clauseBefore(placed, frame)}${wordsOf(placed, frame)}`);
}

/** "We have signed 12 deals this year": up to now. */
function isDoneSoFar(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { relation, rule } = placed.bound;
	if (relation !== "on" || rule !== "this-period") return false;
	const before = clauseBefore(placed, frame);
	return language.achieved.test(before) && !language.ahead.test(before);
}

/** Below vague words: "it will now come soon". */
const FORMER_WEIGHT = 18;

/** "If elected, we will … within a year": the length runs from taking office, not from the statement. */
export function sinceElection(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const { length, relation } = placed.bound;
	if (length === undefined || relation !== "within" || !language.ifElected.test(clauseBefore(placed, frame)))
		return placed;
	return { ...placed, bound: termBound("within", { type: "after", length }, frame) };
}

/** What the whole text says where no phrase of it names a time: a pledge to refrain, or one on a condition. */
export function textOnlyBound(language: Language, frame: Frame): PlacedBound | undefined {
	const text = frame.text.slice(0, 2000);
	const standingFound = language.standing.exec(text);
	const conditionFound = language.condition.exec(text) ?? language.ifElected.exec(text);
	if (conditionFound !== null && standingFound === null) {
		return at(conditionFound, frame, undated("condition", "condition", because("waits_for_condition")));
	}
	if (standingFound === null) return undefined;
	return at(standingFound, frame, undated("standing", "standing", because("holds_from_now")));
}

function undated(kind: Bound["kind"], rule: string, basis: Reason): Bound {
	return { kind, relation: undefined, weight: WEIGHT.refrain, rule, confidence: "likely", drafts: [], basis };
}

function at(found: RegExpExecArray, frame: Frame, bound: Bound): PlacedBound {
	const end = found.index + found[0].trimEnd().length;
	const from = frame.tokens.findIndex((token) => token.to > found.index);
	const after = frame.tokens.findIndex((token) => token.from >= end);
	return { from: Math.max(0, from), to: after < 0 ? frame.tokens.length : Math.max(after, from + 1), bound };
}

function awaited(bound: Bound): Bound {
	const basis = because("when_it_begins");
	return { ...bound, kind: "none", relation: "after", weight: WEIGHT.open, rule: "open-start", drafts: [], basis };
}

/** "until March", refraining, ends the day before March begins first; a bound through its end is the other reading. */
function standing(bound: Bound, isNegated: boolean): Bound {
	const drafts = isNegated && bound.relation === "until" ? [...bound.drafts].sort(byDay) : bound.drafts;
	const held = isNegated ? upToMilestone(bound) : bound;
	return { ...held, kind: "standing", rule: "standing", drafts: drafts.map(lasting) };
}

/** "No new taxes until the summit" ends before it, also once its day is another one. */
function upToMilestone(bound: Bound): Bound {
	return bound.milestone !== undefined && bound.relation === "until" ? { ...bound, relation: "before" } : bound;
}

function lasting(draft: Draft): Draft {
	return { ...draft, rule: "standing", basis: because("held_until", { basis: draft.basis }) };
}

function byDay(a: Draft, b: Draft): number {
	return compareDays(a.dueOn, b.dueOn);
}
