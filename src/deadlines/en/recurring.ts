import { deadBound, recurringBound, WEIGHT } from "../bounds.ts";
import { isoDuration, lengthOf } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Bound, Frame, Unit } from "../model.ts";

const UNIT = of("unit");
const EVERY = words("every|each|every single|each and every|once every|once each|every other|every second");
const TIMES = words(
	"once|twice|thrice|three times|four times|five times|six times|several times|at least once|at least twice|multiple times|many times|a few times|two times",
);
const ADVERBS: Readonly<Record<string, string>> = {
	hourly: "PT1H",
	daily: "P1D",
	nightly: "P1D",
	weekly: "P7D",
	biweekly: "P14D",
	"bi weekly": "P14D",
	fortnightly: "P14D",
	monthly: "P1M",
	"bi monthly": "P2M",
	bimonthly: "P2M",
	quarterly: "P3M",
	biannually: "P6M",
	biannual: "P6M",
	"bi annual": "P6M",
	"bi annually": "P6M",
	"semi annually": "P6M",
	"semi annual": "P6M",
	semiannually: "P6M",
	semiannual: "P6M",
	"half yearly": "P6M",
	"twice yearly": "P6M",
	yearly: "P1Y",
	annually: "P1Y",
	annual: "P1Y",
	biennial: "P2Y",
	biennially: "P2Y",
	"per annum": "P1Y",
	"on a daily basis": "P1D",
	"on a weekly basis": "P7D",
	"on a monthly basis": "P1M",
	"on a quarterly basis": "P3M",
	"on an annual basis": "P1Y",
	"on a yearly basis": "P1Y",
	"on a regular basis": "",
	"every so often": "",
	"from time to time": "",
};

/** Pledges that come round again: each period is one of its own. */
export const RECURRING: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words("every|each|every single"),
			words("term|school term|semester|school year|academic year|session|season|election|budget|sitting"),
		],
		(_, frame, place) => recurringBound("", wordsAt(frame, place), WEIGHT.regular),
	),
	rule(
		"bound",
		[maybe(words("on|every|each")), of("weekday"), words("mornings|afternoons|evenings|nights|lunchtimes")],
		(_, frame, place) => recurringBound("P7D", wordsAt(frame, place), WEIGHT.regular),
	),
	rule(
		"bound",
		[EVERY, maybe(words("leap|working|calendar|school|academic|fiscal|financial|election")), UNIT],
		([which, , unit], frame, place) => every(/other|second/.test(which) ? 2 : 1, unit, frame, place),
	),
	rule("bound", [EVERY, of("length")], ([, length], frame, place) =>
		length.vague === undefined ? recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.regular) : undefined,
	),
	rule("bound", [EVERY, of("ordinal"), UNIT], ([, nth, unit], frame, place) => every(nth, unit, frame, place)),
	rule("bound", [EVERY, of("weekday")], ([which], frame, place) =>
		recurringBound(/other|second/.test(which) ? "P14D" : "P7D", wordsAt(frame, place), WEIGHT.regular),
	),
	rule("bound", [EVERY, of("time")], ([, time], frame, place) => {
		const isYearly = time.inYear !== undefined && time.fields?.weekday === undefined;
		return recurringBound(isYearly ? "P1Y" : "P7D", wordsAt(frame, place), WEIGHT.regular);
	}),
	rule("bound", [words("any|all"), of("unit"), maybe(words("now"))], ([which, unit, now], frame, place) =>
		which === "any" && now === undefined && (unit === "weekend" || unit === "week")
			? recurringBound("P7D", wordsAt(frame, place), WEIGHT.rate)
			: undefined,
	),
	rule("bound", [TIMES, words("a|an|per|each|every|in a|in every"), UNIT], ([, , unit], frame, place) =>
		every(1, unit, frame, place),
	),
	rule("bound", [of("number"), words("times a|times per|times each|times every"), UNIT], ([, , unit], frame, place) =>
		every(1, unit, frame, place),
	),
	rule(
		"bound",
		[of("number"), words("days|nights|hours|weeks|months|mornings"), words("a|per|each|every"), UNIT],
		([, , , unit], frame, place) => every(1, unit, frame, place),
	),
	rule("bound", [words("per|each"), UNIT], ([, unit], frame, place) => rate(unit, frame, place)),
	rule(
		"bound",
		[
			of("number"),
			maybe(words("%|percent|per cent|per - cent")),
			maybe(
				words(
					"dollars|pounds|euros|barrels|jobs|homes|people|tons|tonnes|doses|tests|cases|units|shots|vaccinations|new homes|houses|trees|points|rupees|shillings|naira|shots|hours|miles|vehicles",
				),
			),
			words("a|an|per|each|every"),
			UNIT,
		],
		([, , , , unit], frame, place) => rate(unit, frame, place),
	),
	rule("bound", [words(Object.keys(ADVERBS).join("|"))], ([name], frame, place) =>
		recurringBound(ADVERBS[name] ?? "", wordsAt(frame, place), adverbWeight(name)),
	),
	rule(
		"bound",
		[maybe(words("on")), words("mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|weekdays")],
		(_, frame, place) => recurringBound("P7D", wordsAt(frame, place), WEIGHT.rate),
	),
	rule("bound", [UNIT, words("after|on|over|by|to|in and"), UNIT], ([first, , second]) =>
		first === second ? deadBound("pace") : undefined,
	),
	rule("bound", [UNIT, words("in ,|in and|in"), UNIT, words("out")], () => deadBound("pace")),
];

function every(count: number, unit: Unit, frame: Frame, place: Place): Bound | undefined {
	const length = lengthOf(count, unit, "");
	return length && recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.regular);
}

/** "$50 billion a year": a pace; a deadline in the same statement is stronger. */
function rate(unit: Unit, frame: Frame, place: Place): Bound | undefined {
	const before = frame.text.slice(
		Math.max(0, (frame.tokens[place.from]?.from ?? 0) - 40),
		frame.tokens[place.from]?.from,
	);
	if (EARNING.test(before)) return deadBound("pace");
	const length = lengthOf(1, unit, "");
	return length && recurringBound(isoDuration(length), wordsAt(frame, place), WEIGHT.rate);
}

/** "on a salary under 30,000 a year": who is meant. */
const EARNING = /\b(?:salary|salaries|income|incomes|earn(?:s|ing|ers?)?|wages?|paid)\b[^.;,]{0,30}$/i;

function adverbWeight(name: string): number {
	return name.endsWith("ly") || name.startsWith("on a") ? WEIGHT.rate + 5 : WEIGHT.rate;
}
