import { type GrammarRule, maybe, of, rule, words } from "../grammar/grammar.ts";
import { termBound } from "../terms.ts";
import { LEAVING, OFFICE } from "./term-words.ts";

const LENGTH = of("length");

/** Deadlines on the end of a term of office, named by what ends. */
export const TERM_ENDS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words("before|by the time|until|when"),
			words("my|our|his|her|their|the"),
			LENGTH,
			maybe(words(OFFICE)),
			words("are over|is over|are up|is up|end|ends|are done|run out"),
		],
		([how], frame) => termBound(how === "before" ? "before" : "by", { type: "end" }, frame),
	),
	rule("bound", [words("before|by the time|prior to|until|by|till|when|ahead of|on"), words(LEAVING)], ([how], frame) =>
		termBound(how === "before" || how === "prior to" ? "before" : "by", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			maybe(words("by|before|at|until")),
			words("the end of|end of"),
			words("my|his|her|our|their|the president 's|the government 's"),
			maybe(words("four|five|4|5|six")),
			words("years|year term|years in office|time"),
		],
		(_, frame) => termBound("by", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			maybe(words("by|on|until|till|before|at|through")),
			words(
				"the last day|my last day|his last day|her last day|our last day|the final day|the very last day|the last hour|the last minute|the last week|the last month",
			),
			maybe(words("of my|of his|of her|of our|of this|of the|in my|in his|in her|in")),
			words(
				"office|presidency|term|mandate|tenure|premiership|administration|mayoralty|governorship|term in office|time in office",
			),
		],
		(_, frame) => termBound("by", { type: "end" }, frame),
	),
	rule(
		"bound",
		[
			words("while|as long as|so long as|for as long as"),
			words(
				"i ' m president|i am president|i ' m in office|i am in office|he ' s president|he is president|in office|i ' m prime minister|i am prime minister|we are in government|i am chancellor|i am minister|i am secretary|i am leader|i am premier|i am first minister|i am taoiseach|i am in charge|i am in this job|i ' m chancellor|i ' m in charge|i ' m mayor|i am mayor|i ' m governor|i am governor|i am in the white house|i ' m in the white house|i am in power|we are in power|we ' re in power|on my watch",
			),
		],
		(_, frame) => termBound("until", { type: "end" }, frame),
	),
];
