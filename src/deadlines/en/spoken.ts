import { deadBound, lengthBound, periodBound, WEIGHT } from "../bounds.ts";
import { addDays, unitPeriod, weekendOf } from "../calendar/periods.ts";
import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import type { Bound, Frame, Period, Time } from "../model.ts";

const TIME = of("time");
const LENGTH = of("length");
const IS_THE_YEAR = words(
	"will be the year|is the year|is going to be the year|shall be the year|must be the year|should be the year|has to be the year|is our year",
);
/** Periods long enough that a count of weeks or days can lie inside them. */
const SPANS = new Set<Period["precision"]>(["month", "quarter", "half", "season", "year"]);

/** Times as people say them when they speak: "Six weeks. That's all I need", "2026 will be the year we end it". */
export const SPOKEN: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			LENGTH,
			maybe(words(".|,|-|:|!")),
			words("that 's all|that 's what|that is all|that is what|is all|is what|'s all|'s what|are all|is all that"),
			words("i|we|they|he|she|it"),
			words("need|needs|want|wants|ask|asks|takes|will take|have|has|'ll take|'ll need|will need|are asking for"),
		],
		([length], frame) => lengthBound("within", length, WEIGHT.time, frame),
	),
	rule("bound", [words("it takes|it typically takes|it usually takes|it normally takes"), LENGTH, words("to")], () =>
		deadBound("how_long_or_far"),
	),
	rule(
		"bound",
		[words("took|has taken|have taken|had taken"), maybe(words("us|me|them|him|her|it")), LENGTH, maybe(words("to"))],
		() => deadBound("looks_back"),
	),
	rule("bound", [of("year"), IS_THE_YEAR], ([year], frame) => theYear(year - frame.said.year, frame)),
	rule("bound", [words("this|it|that"), IS_THE_YEAR], (_, frame) => theYear(0, frame)),
	rule("bound", [words("next year"), IS_THE_YEAR], (_, frame) => theYear(1, frame)),
	rule(
		"bound",
		[
			words("over|for|during|across|spread over"),
			maybe(words("the|a|some")),
			LENGTH,
			words("in|during|of"),
			maybe(words("the")),
			TIME,
		],
		([, , , , , time], frame) => inside(time, frame),
	),
	rule(
		"bound",
		[
			maybe(words("over|for|during|across|in|on|within")),
			words("the next|the coming|these next|the following"),
			of("number"),
			words("weekends"),
		],
		([, , count], frame) => weekends(count, frame),
	),
	rule(
		"bound",
		[
			words("not"),
			maybe(words("for|in|by|on")),
			words("next"),
			of("single"),
			words("but|, but"),
			maybe(words("for|in|by|on")),
			words("the"),
			of("single"),
			words("after"),
		],
		([, , , unit, , , , again], frame) => {
			const later = unit === again ? unitPeriod(unit, 2, frame, "next-period") : undefined;
			return later && periodBound("on", later, WEIGHT.time, frame);
		},
	),
	rule("bound", [words("not"), maybe(words("for|in|by|on")), TIME, words("but|, but")], () =>
		deadBound("when_it_is_not"),
	),
];

function theYear(offset: number, frame: Frame): Bound | undefined {
	const year =
		offset >= 0 && offset < 100 ? unitPeriod("year", offset, frame, offset === 0 ? "this-period" : "year") : undefined;
	return year && periodBound("on", year, WEIGHT.time, frame);
}

/** "over two weekends in November": how long it takes, and the period that it lies in. */
function inside(time: Time, frame: Frame): Bound | undefined {
	const found = time.next(frame.said);
	if (found === undefined || !SPANS.has(found.precision) || found.isEnd === true) return undefined;
	return periodBound("on", found, WEIGHT.time, frame);
}

function weekends(count: number, frame: Frame): Bound | undefined {
	if (!Number.isInteger(count) || count < 1 || count > 100) return undefined;
	const first = weekendOf(frame.said);
	const last = weekendOf(addDays(first.end, 7 * (count - 1)));
	return periodBound("within", { ...last, start: first.start }, WEIGHT.time + 3, frame);
}
