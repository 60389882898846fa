import { because, type Reason } from "../domain/explanation.ts";
import { deadBound, WEIGHT } from "./bounds.ts";
import { compareDays, daysBetween } from "./calendar/periods.ts";
import type { Language } from "./language.ts";
import type { Bound, Draft, Frame, PlacedBound } from "./model.ts";
import { termBound } from "./terms.ts";

/** How far back in a sentence a negation is looked for. */
const LOOK_BACK = 200;

/**
 * "No new taxes before 2027" is a pledge to refrain that ends on its date; "won't be profitable until 1994" only tells
 * when something begins, and is no deadline.
 */
export function asStanding(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const { bound } = placed;
	const before = clauseBefore(placed, frame);
	if (bound.drafts.length === 0 || !["before", "until", "for", "on", "within"].includes(bound.relation ?? ""))
		return placed;
	const isNegated = language.negation.test(before);
	if (
		isNegated &&
		bound.relation !== "on" &&
		bound.relation !== "within" &&
		language.awaiting.test(before.slice(-60))
	) {
		return bound.relation === "for" ? placed : { ...placed, bound: awaited(bound) };
	}
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

/** "The first tax cut in ten years", "he said on Friday": what looks back is no deadline. */
export function lookingBack(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const looksBack = [isRecord, isReported, hasLasted, isAchieved, hasBegun, isDeniedNow].some((test) =>
		test(placed, language, frame),
	);
	return looksBack ? { ...placed, bound: deadBound("looks_back") } : placed;
}

/** "He had promised it by Christmas; it will now be published in May": what holds now goes first. */
export function superseded(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const { bound } = placed;
	if (bound.weight <= FORMER_WEIGHT || !isFormer(placed, language, frame)) return placed;
	return { ...placed, bound: { ...bound, weight: FORMER_WEIGHT } };
}

/** "once due in July" is former, what comes after "will now" is not. */
function isFormer(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const before = clauseBefore(placed, frame);
	const found = language.formerly.exec(`${before}${wordsOf(placed, frame)}`);
	if (found === null) return false;
	return !language.instead.test(before.slice(found.index + found[0].length));
}

/** Below vague words: "it will now come soon". */
const FORMER_WEIGHT = 18;

/** Years after a superlative; "within" never looks back. */
function isRecord(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { bound, from, to } = placed;
	const dueOn = bound.rule === "duration" ? bound.drafts[0]?.dueOn : undefined;
	if (dueOn === undefined || daysBetween(frame.said, dueOn) < 360 || to - from > 4) return false;
	return RECORD_OPENINGS.has(frame.tokens[from]?.text ?? "") && tellsRecord(clauseBefore(placed, frame), language);
}

/** "The first homes will be ready in two years" tells of no record. */
function tellsRecord(before: string, { record, ahead }: Language): boolean {
	const found = record.exec(before);
	return found !== null && !ahead.test(found[0]);
}

const RECORD_OPENINGS = new Set(["in", "for", "en", "depuis", "desde"]);

/** A day or month after a verb in the past, with nothing in between that leads to the future. */
function isReported(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { bound } = placed;
	if (bound.relation !== "on" || !REPORTED_RULES.has(bound.rule) || namesLaterYear(placed, frame)) return false;
	const end = frame.tokens[placed.to - 1]?.to ?? 0;
	const before = clauseBefore(placed, frame).slice(-120);
	const after = frame.text.slice(end, end + 60);
	// ", the minister said" at the end of a clause tells who said it, not when.
	const tellsWho = after.startsWith(",") && !/(?:^|[,:–—]|\b(?:and|but|that|when))\s*$/i.test(before);
	if (!tellsWho && language.reportedAfter.test(after) && !language.ahead.test(before)) return true;
	if (language.fixed.test(wordsOf(placed, frame))) return false;
	// "Nothing will change, the spokesman said on Monday": only what follows the comma is about Monday.
	const aside = before.slice(Math.max(...[",", "”", '"', "—", "–"].map((mark) => before.lastIndexOf(mark))) + 1);
	return [before, aside].some((each) => language.reported.test(each) && !language.ahead.test(each));
}

function wordsOf({ from, to }: PlacedBound, { tokens, text }: Frame): string {
	return text.slice(tokens[from]?.from, tokens[to - 1]?.to);
}

/** A date to come with its year written out is meant as one, whatever verb stands before it: "cars sold in 2030". */
function namesLaterYear({ from, to, bound }: PlacedBound, { tokens, said }: Frame): boolean {
	const least = bound.rule === "year" ? said.year + 1 : said.year;
	return tokens.slice(from, to).some(({ raw }) => {
		const year = Number(/(?:^|\D)(\d{4})(?!\d)/.exec(raw)?.[1]);
		return year >= least && year < 2200;
	});
}

/** "For 20 years we have waited", "has been closed for two years". */
function hasLasted(placed: PlacedBound, language: Language, frame: Frame): boolean {
	if (placed.bound.relation !== "for" || placed.bound.rule !== "duration") return false;
	const before = clauseBefore(placed, frame).slice(-80);
	if (language.imposed.test(before)) return false;
	if (language.lasted.before.test(before) && !language.ahead.test(before)) return true;
	const end = frame.tokens[placed.to - 1]?.to ?? 0;
	return language.lasted.after.test(frame.text.slice(end, end + 40));
}

/** "We have built ten schools in two years." */
function isAchieved(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { bound, from } = placed;
	if (bound.rule !== "duration" || bound.relation !== "within") return false;
	if (!RECORD_OPENINGS.has(frame.tokens[from]?.text ?? "")) return false;
	const before = clauseBefore(placed, frame).slice(-120);
	return language.achieved.test(before) && !language.ahead.test(before);
}

/** "He has been clear from day one." */
function hasBegun(placed: PlacedBound, language: Language, frame: Frame): boolean {
	if (placed.bound.rule !== "term" || placed.bound.relation !== "on") return false;
	if (frame.tokens[placed.from]?.text !== "from") return false;
	const before = clauseBefore(placed, frame).slice(-80);
	return language.lasted.before.test(before) && !language.ahead.test(before);
}

/** "I do not have a date for you today." */
function isDeniedNow(placed: PlacedBound, language: Language, frame: Frame): boolean {
	if (placed.bound.rule !== "relative-day" || placed.bound.relation !== "on") return false;
	return language.deniedNow.test(clauseBefore(placed, frame).slice(-80));
}

const REPORTED_RULES = new Set([
	"weekday",
	"relative-day",
	"calendar-date",
	"month",
	"year",
	"holiday",
	"season",
	"quarter",
	"half-year",
	"clock",
]);

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

/** "the hon. Member" and "Mr. Smith" end no sentence. */
const ABBREVIATION = /\b(?:hon|rt|mr|mrs|ms|dr|st|sen|gov|rep|gen|lt|col|prof|p\.m|a\.m|u\.s|u\.k)$/i;

/** The words of the same sentence before a phrase. */
function clauseBefore({ from }: PlacedBound, frame: Frame): string {
	const end = frame.tokens[from]?.from ?? 0;
	const back = frame.text.slice(Math.max(0, end - LOOK_BACK), end);
	return back.slice(sentenceStart(back));
}

/** Looked for from the end, as this is asked of every phrase. */
function sentenceStart(text: string): number {
	for (let end = text.length; ; ) {
		const at = Math.max(...[". ", "; ", "! ", "? "].map((stop) => text.lastIndexOf(stop, end)));
		if (at < 0) return 0;
		if (text[at] !== "." || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))) return at + 1;
		if (at === 0) return 0;
		end = at - 1;
	}
}

function awaited(bound: Bound): Bound {
	const basis = because("when_it_begins");
	return { ...bound, kind: "none", relation: "after", weight: WEIGHT.open, rule: "open-start", drafts: [], basis };
}

/** "until March", refraining, ends the day before March begins first; a bound through its end is the other reading. */
function standing(bound: Bound, isNegated: boolean): Bound {
	const drafts = isNegated && bound.relation === "until" ? [...bound.drafts].sort(byDay) : bound.drafts;
	return { ...bound, kind: "standing", rule: "standing", drafts: drafts.map(lasting) };
}

function lasting(draft: Draft): Draft {
	return { ...draft, rule: "standing", basis: because("held_until", { basis: draft.basis }) };
}

function byDay(a: Draft, b: Draft): number {
	return compareDays(a.dueOn, b.dueOn);
}
