import { deadBound, openBound, WEIGHT } from "../bounds.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Frame, Time } from "../model.ts";
import { NARRATION } from "./narration.ts";

const TIME = of("time");
const LENGTH = of("length");
const NO_DAY = "sounds_like_time";
const MEASURE = "how_long_or_far";
/** Nouns that a day or date before them only describes: "Sunday trading", "the 1 May movement". */
const DESCRIBED = words(
	"best|job|jobs|shift|shifts|opening hours|prayer|prayers|trading|service|services|school|lunch|roast|dinner|markets|newspaper|newspapers|papers|edition|shopping|football|league|mass|worship|movement|attack|attacks|bombing|bombings|protests|riots|coup|uprising|revolution|massacre|shooting|tree|trees|bonus|bonuses|card|cards|hamper|truce|carol|carols|lights|egg|eggs|party|parade|sale|sales|deal|deals|shoppers|crowds|march|protest|flood|floods|fire|fires|storm|quake|earthquake|tsunami|blast|crash|raid|killings|violence|verdict|rally|recess|committee|commission|inquiry|lockdown|fight|win|defeat|loss",
);

/** Phrases that sound like a time and are none, and lengths that measure something else than the time left. */
export const IDIOMS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			maybe(words("over|on|for|before|by|after|during")),
			maybe(words("the|a|this|next")),
			words("bank holiday weekend|holiday weekend|long weekend"),
		],
		() => deadBound(NO_DAY),
	),
	rule(
		"bound",
		[
			words(
				"at this point in time|at that point in time|at any point in time|once in a lifetime|once in a generation|once in a decade|once in a century|once in a blue moon|give me a minute|give me a second|give us a minute|wait a minute|wait a second|hold on a minute|hold on a second|just a minute|just a second|last minute|the last minute|at the last minute|the eleventh hour|at the eleventh hour|zero hour|nine to five|the 11 th hour",
			),
		],
		() => deadBound(NO_DAY),
	),
	rule("bound", [words("since|ever since"), words("day one|day 1|the first day|the very first day|the outset")], () =>
		deadBound(NO_DAY),
	),
	rule(
		"bound",
		[words("time|times"), words("in"), maybe(words("less than|just|only|as many as")), LENGTH],
		(_, { tokens }, { from }) => (tokens[from - 1]?.text === "this" ? undefined : deadBound(MEASURE)),
	),
	rule(
		"bound",
		[
			LENGTH,
			words(
				"later than|earlier than|sooner than|longer than|shorter than|ahead of schedule|before schedule|early|ahead of target|too late|too long|longer|older|younger|ahead of time",
			),
		],
		(_, frame, place) => (frame.tokens[place.from - 1]?.text === "this" ? undefined : deadBound(MEASURE)),
	),
	rule(
		"bound",
		[
			words("announce|announcing|say|tell|confirm|pledge|promise|declare|report|inform|assure|repeat"),
			maybe(words("here|you|the house|this house|to you|to the house|both|again|everyone|it")),
			words("today|tonight|here today|this morning|this afternoon|this evening"),
			words("that"),
		],
		() => deadBound("when_said"),
	),
	rule("bound", [words("within|in|inside"), LENGTH], (_, frame, place) =>
		SERVED.test(clauseBefore(frame, place)) ? deadBound("each_case") : undefined,
	),
	rule("bound", [maybe(words("on|in|over|for|with|by|under|of|from|to|into|within|at")), LENGTH], (_, frame, place) =>
		isAdjective(frame, place) ? deadBound(MEASURE) : undefined,
	),
	rule("bound", [words("unlike|unlike in|compared to|compared with|as against"), TIME], () => deadBound(NO_DAY)),
	rule("bound", [words("valid for|good for"), LENGTH], (_, frame, place) =>
		/\b(?:offers?|proposals?|ultimatum)\b/i.test(clauseBefore(frame, place)) ? undefined : deadBound(MEASURE),
	),
	rule("bound", [words("in|over|within"), LENGTH, words("than")], () => deadBound(MEASURE)),
	rule("bound", [words("under|over|above|below|than"), LENGTH], (_, frame, place) =>
		PEOPLE.test(clauseBefore(frame, place)) ? deadBound("how_old") : undefined,
	),
	rule(
		"bound",
		[words("in|within|for"), words("a generation|a lifetime|generations|a century|decades")],
		(_, frame, place) => (NARRATION.record.test(clauseBefore(frame, place)) ? deadBound("looks_back") : undefined),
	),
	rule("bound", [words("at the end of the day"), words(",")], () => deadBound(NO_DAY)),
	rule(
		"bound",
		[
			words(
				"in a hundred years|in a thousand years|in a million years|in a month of sundays|in 100 years|in 1000 years",
			),
		],
		(_, frame, place) =>
			/\b(?:never|not)\b|n['’]t\b/i.test(clauseBefore(frame, place)) ? deadBound(NO_DAY) : undefined,
	),
	rule("bound", [words("a|an|another|every kind of"), of("weekday"), words("of|like")], () => deadBound(NO_DAY)),
	rule("bound", [maybe(words("a|an|the|on|for|of|at")), TIME, DESCRIBED], ([, time]) =>
		isDescribing(time) ? deadBound(NO_DAY) : undefined,
	),
	rule(
		"bound",
		[
			words("from|over|during|after|since|through"),
			maybe(words("the|their|our")),
			TIME,
			words("break|recess|holidays|vacation|vacations"),
		],
		([, , time]) => (isDescribing(time) ? deadBound(NO_DAY) : undefined),
	),
	rule("bound", [words("a|an"), TIME, words("of")], ([, time]) => (isDescribing(time) ? deadBound(NO_DAY) : undefined)),
	rule("bound", [words("not|instead of|rather than|never mind"), TIME], (_, frame, place) => denied(frame, place)),
	rule("bound", [words("not|instead of|rather than"), maybe(words("in|within|for|over")), LENGTH], (_, frame, place) =>
		denied(frame, place),
	),
	rule("bound", [words("back in|back on|back at"), maybe(words("the")), TIME], (_, frame, place) =>
		MOVING.has(frame.tokens[place.from - 1]?.text ?? "") ? undefined : deadBound(NO_DAY),
	),
	rule(
		"bound",
		[words("of under|of up to|of over|of less than|of more than|of at least|of nearly|of around"), LENGTH],
		() => deadBound(MEASURE),
	),
	rule("bound", [words("by|by a further|by another|by up to|by at least|by about"), LENGTH], (_, frame, place) =>
		CHANGED.test(clauseBefore(frame, place)) ? deadBound(MEASURE) : undefined,
	),
	rule(
		"bound",
		[
			words("for"),
			LENGTH,
			words("after|following|once|from when|from the day|from the time"),
			words("they|he|she|it|we|you|leaving|retiring|retirement|graduation|graduating|departure|birth|release"),
		],
		() => deadBound(MEASURE),
	),
	rule(
		"bound",
		[
			words(
				"no sooner than|no earlier than|not sooner than|not earlier than|not before|no sooner|not for|not for another",
			),
			LENGTH,
		],
		() => openBound(),
	),
];

/** "a two-year salary": with a hyphen and a noun after it, unless the noun names the time that is left. */
function isAdjective({ tokens, text }: Frame, { from, to }: Place): boolean {
	const next = tokens[to];
	if (next?.type !== "word" || TIME_LEFT.has(next.text) || !/^\p{Ll}/u.test(next.raw)) return false;
	return /[\p{L}\d]-(?:day|week|month|year|hour|minute)$/iu.test(text.slice(tokens[from]?.from, tokens[to - 1]?.to));
}

const TIME_LEFT = new Set(
	"period periods window timeframe span stretch deadline ultimatum notice limit timeline countdown clock goal target mark sprint horizon timetable schedule pause freeze moratorium suspension truce ceasefire lull halt extension delay grace time phase transition from and or to in ban".split(
		" ",
	),
);

/** What is done for everybody who comes, as a rule rather than once: "complaints must be answered within 15 days". */
const SERVED =
	/(?:^|[.,;:] |\b(?:that|most|all) )(?:[\p{L}-]+ )?(?:complaints|applications|requests|enquiries|inquiries|claims|refunds|calls|emails|letters|invoices|orders|patients|referrals|permits|parcels|deliveries|customers|passengers|callers|applicants) (?:(?:must|should|have to|need to|are to) be|are|get) (?:[\p{L}-]+ ){1,3}$/iu;

/** Whose age is told. */
const PEOPLE =
	/\b(?:children|kids|people|those|anyone|everyone|adults?|bab(?:y|ies)|students?|pupils?|women|men|girls?|boys?|youths?|persons?|citizens|aged|workers|residents|infants|toddlers)\s*$/i;

/** Verbs that a "by two years" after them measures, and does not date. */
const CHANGED =
	/\b(?:rais|rise|rose|increas|extend|exten|cut|reduc|lower|shorten|lengthen|delay|postpon|push|bring|brought|expedit|accelerat|prolong|advanc|slip|slid|mov|defer|speed|ag(?:e|ed) )\w*\b[^.;:]{0,80}$/i;

function clauseBefore({ tokens, text }: Frame, { from }: Place): string {
	const end = tokens[from]?.from ?? 0;
	return text.slice(Math.max(0, end - 120), end);
}

function isDescribing(time: Time): boolean {
	return (
		time.key.startsWith("holiday") ||
		time.fields?.weekday !== undefined ||
		(time.fields?.month !== undefined && time.fields.day !== undefined)
	);
}

/** "not this year" denies the time; "we will not this year …" and "not until" go on. */
function denied({ tokens }: Frame, { from }: Place) {
	const before = tokens[from - 1]?.text ?? "";
	return AUXILIARIES.has(before) ? undefined : { ...deadBound("when_it_is_not"), weight: WEIGHT.past };
}

/** "go back on Monday" is ahead, "back in March we said" is over. */
const MOVING = new Set(
	"go goes going come comes coming be are is get gets getting bring back them it him her us me you return report reporting".split(
		" ",
	),
);

const AUXILIARIES = new Set(
	"will would shall should can could may might must do does did is are was were has have had if why to".split(" "),
);
