import { deadBound, WEIGHT } from "./bounds.ts";
import { daysBetween } from "./calendar/periods.ts";
import type { Language } from "./language.ts";
import type { Frame, PlacedBound } from "./model.ts";
import { clauseBefore, wordsOf } from "./words-around.ts";

/** "The first tax cut in ten years", "he said on Friday": what looks back is no deadline. */
export function lookingBack(placed: PlacedBound, language: Language, frame: Frame): PlacedBound {
	const looksBack = [isRecord, isOverInside, isReported, hasLasted, isAchieved, hasBegun, isDeniedNow].some((test) =>
		test(placed, language, frame),
	);
	return looksBack ? { ...placed, bound: deadBound("looks_back") } : placed;
}

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
	// "New Year's Day will see the tax abolished."
	if (language.ahead.test(wordsOf(placed, frame))) return false;
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

/** "Voters who registered by June", "the minister, appointed this year": over, whatever else the sentence promises. */
function isOverInside(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { drafts, relation, rule } = placed.bound;
	if (drafts.length === 0 || namesLaterYear(placed, frame)) return false;
	const before = clauseBefore(placed, frame).slice(-120);
	const { on, by } = language.overInside;
	if (relation === "by" || relation === "before") return by.test(before);
	const isDay = relation === "on" && (REPORTED_RULES.has(rule) || rule === "this-period");
	return isDay && !language.fixed.test(wordsOf(placed, frame)) && on.test(before);
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
	if (language.overInside.on.test(before)) return true;
	if (language.lasted.before.test(before) && !language.ahead.test(before)) return true;
	const end = frame.tokens[placed.to - 1]?.to ?? 0;
	return language.lasted.after.test(frame.text.slice(end, end + 40));
}

/** "We have built ten schools in two years." */
function isAchieved(placed: PlacedBound, language: Language, frame: Frame): boolean {
	const { bound, from } = placed;
	if ((bound.rule !== "duration" && bound.rule !== "hours") || bound.relation !== "within") return false;
	// "in the next ten months" never looks back.
	if (bound.weight === WEIGHT.coming || !RECORD_OPENINGS.has(frame.tokens[from]?.text ?? "")) return false;
	const before = clauseBefore(placed, frame).slice(-120);
	const end = frame.tokens[placed.to - 1]?.to ?? 0;
	// "In ten years we doubled it."
	if (/(?:^|[,:–—])\s*$/.test(before) && language.lasted.after.test(frame.text.slice(end, end + 40))) return true;
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
	"range",
	"part-of-period",
	"nth-weekday",
	"nth-week",
	"end-of-period",
]);
