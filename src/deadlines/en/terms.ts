import type { Relation } from "../../domain/deadline.ts";
import { vagueBound } from "../bounds.ts";
import { lengthOf } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, of, rule, words, wordsAt } from "../grammar/grammar.ts";
import type { Frame, Length } from "../model.ts";
import { termBound } from "../terms.ts";
import { IN_OFFICE, OFFICE, OWNER, TAKING, TERM, WHICH } from "./term-words.ts";

const LENGTH = of("length");
/** Deadlines on the promiser's term of office. */
export const TERMS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			maybe(words("on|from|starting on|starting|in|by|as of|beginning on|beginning")),
			maybe(words("the|my|his|her|our|their|your|its")),
			words("very first day|first day|day one|day 1|day number one|1 st day"),
			maybe(words(OFFICE)),
		],
		(parts, frame) => dayOne(parts, frame),
	),
	rule(
		"bound",
		[
			maybe(
				words(
					"within|in|during|over|by the end of|before the end of|by|at the end of|throughout|of|for|inside|after|the end of|through",
				),
			),
			OWNER,
			words("first"),
			LENGTH,
			IN_OFFICE,
		],
		([how, , , length, office], frame) => first(length, { how, office }, frame),
	),
	rule(
		"bound",
		[
			maybe(words("within|in|during|over|by the end of|before the end of|by|for")),
			OWNER,
			words("first"),
			of("unit"),
			words(OFFICE),
		],
		([how, , , unit, office], frame) => {
			const length = lengthOf(1, unit, `one ${unit}`);
			return length && first(length, { how, office }, frame);
		},
	),
	rule(
		"bound",
		[
			words(
				"within|in|no later than|not later than|by|inside|at most|in the first|within the first|over the first|during the first",
			),
			maybe(words("the first|about|around")),
			LENGTH,
			words("of|after|from|following|upon|in|on|since|as"),
			words(
				TAKING.concat(
					"|office|the white house|government|power|president|prime minister|governor|mayor|the presidency|the oval office",
				),
			),
		],
		([, , length], frame) =>
			length.vague === undefined ? termBound("within", { type: "after", length }, frame) : undefined,
	),
	rule("bound", [LENGTH, words("of|after|from|following|upon"), words(TAKING)], ([length], frame) =>
		length.vague === undefined ? termBound("within", { type: "after", length }, frame) : undefined,
	),
	rule(
		"bound",
		[words("in|by|by the end of|during|within|before the end of"), words("year"), of("number"), words(OFFICE)],
		([, , nth], frame) => nthOfTerm(nth, "year", { whose: "my", office: "in office" }, frame),
	),
	rule(
		"bound",
		[words("in|during|over|within|in just|for"), words("my|our|his|her|their|the"), LENGTH, words(OFFICE)],
		([, , length], frame) => (length.months >= 36 ? termBound("on", { type: "end" }, frame) : undefined),
	),
	rule("bound", [words("before|prior to|ahead of|by"), words(TAKING)], ([how], frame) =>
		termBound(how === "by" ? "by" : "before", { type: "start" }, frame),
	),
	rule(
		"bound",
		[
			words(
				"when|once|upon|on|immediately upon|immediately after|as soon as|the day|the moment|the minute|the first day|after|right after|if|at",
			),
			words(TAKING.concat("|elected|in office|inaugurated|sworn in")),
		],
		(parts, frame) => onStart(parts[0], frame),
	),
	rule(
		"bound",
		[words("shortly after|soon after|not long after"), words(TAKING), maybe(words("the presidency|the election"))],
		(_, frame, place) => vagueBound("soon", wordsAt(frame, place)),
	),
	rule(
		"bound",
		[
			words("in|within|during|by the end of|before the end of|at the end of|by|over"),
			words("my|our|his|her|their|the"),
			of("ordinal"),
			words("year|month|week"),
			IN_OFFICE,
		],
		([, whose, nth, unit, office], frame) => nthOfTerm(nth, unit, { whose, office }, frame),
	),
	rule(
		"bound",
		[
			words(
				"within the lifetime of|in the lifetime of|over the lifetime of|during the lifetime of|for the lifetime of|within the life of|over the life of|in the life of|during the life of|for the life of|in the remainder of|for the remainder of|during the remainder of|over the remainder of|in the rest of|for the rest of|in what remains of|in what is left of|with what is left of",
			),
			words("this|the|my|our|his|her|the current|the present"),
			maybe(words("current|present")),
			words(
				"government|administration|parliament|assembly|council|executive|congress|coalition|cabinet|legislature|term|mandate|presidency|premiership|tenure|time in office|senate|knesset|bundestag",
			),
		],
		(_, frame) => termBound("on", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			words("give us|give me|in|within|after"),
			words("one|a single|just one|a"),
			maybe(words("more|parliamentary|presidential|full")),
			words("term|parliament|mandate"),
			maybe(words("and|to")),
		],
		([, , which, , more], frame, place) =>
			more === undefined && (which === undefined || which === "more") && frame.tokens[place.to]?.type === "word"
				? undefined
				: termBound("on", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			words("in|by the end of|during|over|within|before the end of"),
			words("the first half of|the second half of|the latter half of"),
			OWNER,
			WHICH,
			TERM,
		],
		([, half], frame) => termBound("on", { type: half.includes("first") ? "middle" : "end" }, frame),
	),
	rule(
		"bound",
		[
			words("in|over|for|during|within"),
			words("the|my|our|his|her"),
			words("remaining|last|final"),
			LENGTH,
			words("of|in"),
			OWNER,
			TERM,
		],
		(_, frame) => termBound("on", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			words(
				"halfway through|half way through|midway through|by the middle of|in the middle of|by the midpoint of|at the midpoint of|at the halfway point of|by the halfway point of|by halfway through",
			),
			OWNER,
			WHICH,
			TERM,
		],
		(_, frame) => termBound("on", { type: "middle" }, frame),
	),
	rule(
		"bound",
		[
			words(
				"by the end of|before the end of|at the end of|by|before|until the end of|before the expiration of|before the expiry of|by the expiration of|by the expiry of|until the expiry of|at the expiration of|at the expiry of|through the end of|through|towards the end of|till the end of|by end of|end of|the end of|within|in|during|over|throughout|over the course of|in the course of|for the rest of|for the remainder of|during the rest of|within the lifetime of|over the lifetime of|for the duration of|the duration of|over the life of|by the close of|at the close of|for|before the close of|in the rest of|this side of|for the length of|until",
			),
			OWNER,
			WHICH,
			TERM,
		],
		([how, whose, which, term], frame) => duringTerm(how, { whose, which, term }, frame),
	),
	rule(
		"bound",
		[
			words("this|the current|my current|his current|this current"),
			maybe(words("presidential|parliamentary|legislative|first|second|government 's")),
			TERM,
		],
		([, , term], frame) =>
			term === "administration" || term === "tenure" ? undefined : termBound("on", { type: "end" }, frame),
	),
	rule(
		"bound",
		[OWNER, words("first|second|current"), words("term|mandate|term in office|term as president")],
		(_, frame) => weaker(frame),
	),
];

/** "day one" alone is the term's; "the first day" only with an office named. */
function dayOne(parts: readonly unknown[], frame: Frame) {
	const [how, whose, name, office] = parts as readonly (string | undefined)[];
	const isTerm = name?.startsWith("day") === true || office !== undefined || (whose !== undefined && whose !== "the");
	if (name === "very first day" && how !== undefined) return termBound("on", { type: "start" }, frame);
	return isTerm && (how !== undefined || office !== undefined || name?.startsWith("day"))
		? termBound("on", { type: "start" }, frame)
		: undefined;
}

/** "my second year in office" ends on the second anniversary; a year that is only "the" one has to name the office. */
function nthOfTerm(
	nth: number,
	unit: string,
	{ whose, office }: { whose: string; office: string | undefined },
	frame: Frame,
) {
	const length = nth > 0 && nth <= 60 ? lengthOf(nth, unit as "year" | "month" | "week", `${nth} ${unit}s`) : undefined;
	if (length === undefined || (office === undefined && !/^(?:my|our)$/.test(whose))) return undefined;
	return termBound("within", { type: "first", length }, frame);
}

/** "the first 100 days" is the term's; "the first two weeks" only with an office, or days in a round hundred. */
function first(length: Length, { how, office }: { how: string | undefined; office: string | undefined }, frame: Frame) {
	if (length.vague !== undefined) return undefined;
	const isHundred = length.days > 0 && length.days % 100 === 0;
	if (office === undefined && !isHundred && how === undefined) return undefined;
	if (how === "after" || (how === "for" && office === undefined)) return undefined;
	return termBound("within", { type: "first", length }, frame);
}

function onStart(how: string, frame: Frame) {
	const bound = termBound("on", { type: "start" }, frame);
	// "If elected" and "when I take office" tell when it starts rather than by when it is done.
	return /^(?:if|after|shortly)/.test(how) ? { ...bound, weight: 35, confidence: "guess" as const } : bound;
}

interface WhichTerm {
	readonly whose: string | undefined;
	readonly which: string | undefined;
	readonly term: string;
}

function duringTerm(how: string, { whose, which, term }: WhichTerm, frame: Frame) {
	if (/^terms?$/.test(term) && !/^(?:my|his|her|our|this)$/.test(whose ?? "") && OTHER_TERMS.test(frame.text))
		return undefined;
	const isLoose = /^(?:administration|tenure|parliament|terms|legislature|mandate)$/.test(term);
	const isNamed = whose !== undefined || which !== undefined;
	if (
		!isNamed ||
		(isLoose && !/end|close|expir|during|within|course|through|duration|life|over|rest/.test(how) && whose !== "this")
	)
		return undefined;
	if (/^(?:in|over)$/.test(how) && term === "administration") return undefined;
	if (/^(?:next|second|new)$/.test(which ?? "") && whose === "a")
		return { ...termBound("by", { type: "end" }, { ...frame, term: undefined }) };
	return termBound(relationOf(how), { type: "end" }, frame);
}

/** Schools and courts have terms that are nobody's term of office. */
const OTHER_TERMS =
	/\b(?:schools?|pupils|students|universit(?:y|ies)|campus(?:es)?|classes|lessons|exams?|learners)\b[^.;]{0,80}\b(?:(?:re)?-?opens?|(?:re)?-?opening|resumes?|returns?|begins?|starts?|close[sd]?|shut|break up|breaks up|go back|back|holidays?)\b|\b(?:school|supreme court|court['’]s|justices['’]?|autumn|spring|summer) term\b|\bjustices\b/i;

function relationOf(how: string): Relation {
	if (how.startsWith("before")) return "before";
	return how.startsWith("by") ? "by" : "on";
}

function weaker(frame: Frame) {
	return { ...termBound("on", { type: "end" }, frame), weight: 50 };
}
