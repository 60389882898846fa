import { WEIGHT } from "../bounds.ts";
import { type GrammarRule, of, rule, words, wordsAt } from "../grammar/grammar.ts";
import { needsMilestone } from "../milestones.ts";
import type { Frame } from "../model.ts";

/** Deadlines that hang on what a clause tells: "until the job is done", "by the end of the pilot". */
export const CLAUSES: readonly GrammarRule[] = [
	rule("bound", [words("by the time"), of("clause")], ([, clause]) => ({
		...needsMilestone("by", clause.slice(0, 80), CLAUSE_WEIGHT),
		loose: true,
	})),
	rule("bound", [words("once|as soon as"), of("clause")], ([, clause]) =>
		/^(?:possible|practicable|feasible|an? (?:day|night|week|fortnight|month|quarter|year|decade|century|generation|lifetime|hour|minute)|more|again|and|every|per|we can|i can|they can|it can)\b/i.test(
			clause,
		)
			? undefined
			: { ...needsMilestone("after", clause.slice(0, 80), CLAUSE_WEIGHT), loose: true },
	),
	rule(
		"bound",
		[
			words("by|before|until|till|at|prior to|no later than"),
			words(
				"the end of|the start of|the close of|the completion of|the conclusion of|the beginning of|the expiry of|the expiration of|end of|completion of",
			),
			of("clause"),
		],
		([how, , clause]) =>
			/^(?:\d|(?:the )?(?:day|week|month|year|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(clause)
				? undefined
				: {
						...needsMilestone(
							how === "before" || how === "prior to" ? "before" : "by",
							clause.slice(0, 80),
							CLAUSE_WEIGHT,
						),
						loose: true,
					},
	),
	rule("bound", [words("on|by|from"), words("the day|the very day"), of("clause")], ([, , clause]) =>
		DAY_OF.test(clause) ? { ...needsMilestone("on", clause.slice(0, 80), CLAUSE_WEIGHT), loose: true } : undefined,
	),
	rule(
		"bound",
		[
			words("by|before|until|till|at|from|in time for|after"),
			words(
				"the start of term|the end of term|the beginning of term|the start of the school term|the end of the school term|half term|the end of half term|the start of the autumn term|the end of the autumn term|the start of the spring term|the end of the spring term|the end of the summer term|the start of the summer term",
			),
		],
		([how], frame, place) =>
			needsMilestone(
				how === "before" || how === "after" ? how : "by",
				wordsAt(frame, { ...place, from: place.from + 1 }),
				WEIGHT.bound,
			),
	),
	rule("bound", [words("before|until|till"), of("clause")], ([how, clause], frame) => clauseBound(how, clause, frame)),
];

/** "On the day the law takes effect." */
const DAY_OF =
	/^(?:that )?(?:the|a|an|our|this|my|his|their|we|i|he|they) .{0,40}\b(?:takes?|passes|is|are|opens?|ends?|begins?|starts?|comes?|becomes?|win|wins|gets?|signs?)\b/i;

/** "before the troops return", "until the United States can fix its potholes": something that has to be registered first. */
function clauseBound(how: string, clause: string, frame: Frame) {
	const relation = how === "before" ? "before" : "until";
	// "before the court" names a place, "until the court rules" what is waited for.
	const isPlace = relation === "before" ? NO_MILESTONE.test(clause) : NO_CLAUSE.test(clause);
	if (isPlace) return undefined;
	const isSentence =
		(relation === "until" && WAITED_FOR.test(clause)) ||
		/\b(?:is|are|has|have|can|will|gets?|leaves?|comes?|goes|begins?|starts?|ends?|takes?|returns?|meets?|makes?|passes|signs?|becomes?|opens?|close|closes|votes?|go|meet|expires?|we|they|he|she|it|i|you)\b/i.test(
			clause,
		);
	if (!isSentence || frame.tokens.length === 0) return undefined;
	return { ...needsMilestone(relation, clause.slice(0, 80), CLAUSE_WEIGHT), loose: true };
}

const NO_CLAUSE = /^(?:now|then|recently|lately|this point|today)\b/i;

/** "until both parliaments agree": a subject and its verb. */
const WAITED_FOR =
	/^(?:the|a|an|both|all|every|each|our|my|his|her|their|its|these|those|somebody|someone|everybody|everyone|nobody)\b(?: [\p{L}'’-]+){1,4} (?:rules?|agrees?|decides?|approves?|reports?|resigns?|pays?|stops?|complies|comply|recovers?|improves?|falls?|rises?|changes?|finish(?:es)?|concludes?|settles?|reopens?|arrives?|works?|says?|wants?|knows?|accepts?|fails?|apologi[sz]es?|delivers?|responds?|answers?|confirms?|lifts?|withdraws?|leaves?|eases?|subsides?|clears?|dries|dry|votes?|win|wins|lose|loses|does|do|did)\b/iu;

/** Above vague words, below any other time. */
export const CLAUSE_WEIGHT = 22;

const NO_MILESTONE =
	/^(?:long|now|then|the (?:committee|court|congress|house|senate|parliament|judge|council|board|un|united nations|nation|people|cameras?|public|assembly|legislature|knesset)|congress|parliament|you|us|me|them|him|her|us all|the world)\b(?! (?:is|are|was|leaves|goes|returns|rises|breaks|votes))/i;
