import { lengthOf, roughDays, sumOf, vagueLength } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Length } from "../model.ts";

const NUMBER = of("number");
const LENGTH = of("length");
const UNIT = of("unit");
const SOME = words(
	"a few|a few more|few|several|several more|some|many|many more|a number of|a handful of|a couple or three|a good few|a small number of|just a few|a few short|a matter of|multiple|countless|x",
);
const BETWEEN = words(
	"more|full|additional|extra|short|consecutive|calendar|straight|solid|long|next|upcoming|coming|following|whole|entire",
);
const ROUGHLY = words(
	"about|around|approximately|approx|approx .|roughly|nearly|almost|some|circa|close to|~|a little over|a little more than|a little under|a little less than|just over|just under|slightly more than|slightly over|slightly less than|slightly under|a bit more than|a bit over|little more than|well under|somewhere around|something like|anywhere up to|say|maybe|perhaps|probably|, say ,|, perhaps ,|, maybe ,|, i think ,|, i would say ,|, oh ,",
);
const AT_MOST = words(
	"only|just|up to|at most|at the most|no more than|not more than|no longer than|less than|under|fewer than|a maximum of|maximum|max|as little as|as few as|a mere|a further|another|the|a total of|a period of|the space of|a",
);

/** Lengths of time: "two weeks", "10 to 14 days", "a year and a half", "a week or two", "ten working days". */
export const LENGTHS: readonly GrammarRule[] = [
	rule("number", [NUMBER, words("-|to|or"), NUMBER], ([least, , most]) => (most > least ? most : undefined)),
	rule("number", [NUMBER, words(", or|,"), NUMBER], ([least, , most], { tokens }, { from }) =>
		most === least + 1 && tokens[from]?.type === "word" ? most : undefined,
	),
	rule(
		"number",
		[
			words("between|from|somewhere between|anywhere between|anywhere from|somewhere from|somewhere around"),
			NUMBER,
			words("and|to"),
			NUMBER,
		],
		([, least, , most]) => (most > least ? most : undefined),
	),
	rule("number", [words("a couple|couple"), maybe(words(",|or|to")), words("three|3")], () => 3),
	rule("number", [words("a couple of|a couple|couple of|couple|a pair of")], () => 2),
	rule("number", [words("a hundred|hundred|one hundred")], () => 100),
	rule("number", [words("a dozen|dozen")], () => 12),
	rule("number", [words("half a dozen|half dozen")], () => 6),
	rule("number", [NUMBER, words("("), NUMBER, words(")")], ([first, , second]) =>
		first === second ? first : undefined,
	),
	rule("unit", [words("business|working|work|trading|weekday|school"), words("day|days")], () => "workday" as const),
	rule(
		"length",
		[words("quarter century|quarter of a century|a quarter century|a quarter of a century")],
		(_, frame, place) => lengthOf(25, "year", wordsAt(frame, place)),
	),
	rule("length", [words("half century|half a century|a half century")], (_, frame, place) =>
		lengthOf(50, "year", wordsAt(frame, place)),
	),
	rule("unit", [words("calendar"), UNIT], ([, unit]) => unit),
	rule("length", [NUMBER, maybe(BETWEEN), UNIT], ([count, , unit], frame, place) =>
		lengthOf(count, unit, wordsAt(frame, place)),
	),
	rule(
		"length",
		[words("a|an|one"), maybe(words("single|full|whole|short|further|more")), UNIT],
		([, , unit], frame, place) => lengthOf(1, unit, wordsAt(frame, place)),
	),
	rule("length", [NUMBER, words("and a half|and one half"), UNIT], ([count, , unit], frame, place) =>
		lengthOf(count + 0.5, unit, wordsAt(frame, place)),
	),
	rule("length", [words("a|an|one"), UNIT, words("and a half")], ([, unit], frame, place) =>
		lengthOf(1.5, unit, wordsAt(frame, place)),
	),
	rule("length", [of("single"), words("and a half")], ([unit], frame, place) =>
		lengthOf(1.5, unit, wordsAt(frame, place)),
	),
	rule("length", [words("another|one more|a further"), UNIT], ([, unit], frame, place) =>
		lengthOf(1, unit, wordsAt(frame, place)),
	),
	rule("length", [words("half a|half an|a half|half|half of a"), UNIT], ([, unit], frame, place) =>
		lengthOf(0.5, unit, wordsAt(frame, place)),
	),
	rule(
		"length",
		[words("three quarters of an|three quarters of a|a quarter of an|a quarter of a|quarter of an"), UNIT],
		([part, unit], frame, place) => lengthOf(part.startsWith("three") ? 0.75 : 0.25, unit, wordsAt(frame, place)),
	),
	rule("length", [maybe(words("a|an|one")), UNIT, words("or two|or so|to two")], ([, unit, more], frame, place) => {
		const length = lengthOf(more === "or so" ? 1 : 2, unit, wordsAt(frame, place));
		return length && rough(length, wordsAt(frame, place));
	}),
	rule("length", [maybe(words("a|an|one")), UNIT, words("or|to"), NUMBER, UNIT], ([, , , count, unit], frame, place) =>
		lengthOf(count, unit, wordsAt(frame, place)),
	),
	rule("length", [SOME, maybe(BETWEEN), UNIT], ([, , unit], frame, place) => vagueLength(unit, wordsAt(frame, place))),
	rule("length", [NUMBER, words("h|hr|hrs"), NUMBER, maybe(words("m|min|mins"))], ([hours, , minutes], frame, place) =>
		minutes < 60 ? lengthOf(hours + minutes / 60, "hour", wordsAt(frame, place)) : undefined,
	),
	rule("length", [words("a couple|couple"), UNIT], ([, unit], frame, place) =>
		lengthOf(2, unit, wordsAt(frame, place)),
	),
	rule("length", [words("couple|few"), words("hundred|dozen|thousand"), UNIT], ([, , unit], frame, place) =>
		vagueLength(unit, wordsAt(frame, place)),
	),
	rule("length", [words("tens of|dozens of|hundreds of|a lot of|lots of"), UNIT], ([, unit], frame, place) =>
		vagueLength(unit, wordsAt(frame, place)),
	),
	rule("length", [LENGTH, maybe(words(", and|and|,")), LENGTH], ([first, , second], frame, place) =>
		isFiner(first, second) ? sumOf(first, second, wordsAt(frame, place)) : undefined,
	),
	rule("length", [UNIT, words("and"), LENGTH], ([unit, , second], frame, place) => {
		const first = lengthOf(1, unit, "");
		return first && isFiner(first, second) ? sumOf(first, second, wordsAt(frame, place)) : undefined;
	}),
	rule("length", [LENGTH, words("or|to|-|or even|or maybe"), LENGTH], ([first, , second], frame, place) =>
		isFiner(second, first) ? { ...second, label: wordsAt(frame, place) } : undefined,
	),
	rule("length", [ROUGHLY, LENGTH], ([, length], frame, place) => rough(length, wordsAt(frame, place))),
	rule("length", [AT_MOST, LENGTH], ([, length], frame, place) => ({ ...length, label: wordsAt(frame, place) })),
	rule("length", [LENGTH, words("or so|or thereabouts")], ([length], frame, place) =>
		rough(length, wordsAt(frame, place)),
	),
	rule(
		"length",
		[LENGTH, words("or less|or sooner|or fewer|max|tops|maximum|at most|at the most|at the latest|or under")],
		([length], frame, place) => ({
			...length,
			label: wordsAt(frame, place),
		}),
	),
	rule(
		"length",
		[
			LENGTH,
			words(
				"period|time period|window|time window|time frame|timeframe|span|time span|stretch|timeline|period of time",
			),
		],
		([length], frame, place) => ({
			...length,
			label: wordsAt(frame, place),
		}),
	),
];

function rough(length: Length, label: string): Length {
	return { ...length, rough: true, label };
}

/** True when the second is the smaller one: "a year and six months", not "two days, a week". */
function isFiner(first: Length, second: Length): boolean {
	if (first.vague !== undefined || second.vague !== undefined) return false;
	return roughDays(second) < roughDays(first);
}
