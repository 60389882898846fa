import { deadBound, lengthBound, WEIGHT } from "../bounds.ts";
import { lengthOf } from "../calendar/lengths.ts";
import { type GrammarRule, maybe, type Node, of, type Place, rule, words, wordsAt } from "../grammar/grammar.ts";
import { happeningWords, readClause, readHappening } from "../happenings.ts";
import { findMilestone, milestoneBound, milestoneLengthBound, needsMilestone } from "../milestones.ts";
import type { Frame, Length } from "../model.ts";
import { CLAUSE_WEIGHT } from "./clauses.ts";

const LISTS = happeningWords({
	determiners: "the a an our his her their its this that next upcoming forthcoming any my your president 's",
	stops:
		"and or but which that who whom so because if when while we i they he she it you will would is are was were has have had can could should shall must may might by before after until within then there as than not n't also do does did be been unless whether because taking coming entering going passing under about through during across per via over gets get take takes begin begins happen happens come comes go goes",
	joins: "of with between for against and",
	places: "to in on at from into",
	heads:
		"election elections midterms midterm primary primaries caucus caucuses referendum vote ballot summit summits meeting meetings talks conference convention congress-session inauguration swearing-in ceasefire truce armistice war conflict hostilities fighting anniversary olympics games cup tournament ratification enactment passage signing entry adoption approval approvals confirmation receipt publication announcement launch opening closing completion conclusion deal agreement treaty accord pact budget hearing trial verdict ruling visit trip speech address debate recess session deadline expiry expiration ordering order commencement delivery deployment withdrawal departure arrival release handover transition coronation funeral wedding census pandemic emergency crisis shutdown lockdown strike season break semester school-year academic-year exams graduation cop cop26 cop27 cop28 cop29 cop30 cop31 g7 g20 nato unga pesach hurricane implementation submission application purchase review report appointment nomination diagnosis birth death marriage arrest conviction sentence accession brexit polls polling spring-statement autumn-statement economic-statement fiscal-statement polling-day election-day runoff run-off inaugural state-of-the-union state birthday spending-review summer-holidays school-holidays easter-holidays christmas-holidays winter-holidays summer-break spring-break winter-break half-term summer-vacation jubilee centenary bicentenary",
});
/** What is called by its month, though its day is set by somebody else. */
const MEETINGS = "budget|mini budget|summit|session|sitting|plenary|statement|fiscal statement|conference".split("|");
const SEASONAL = ["spring", "summer", "autumn", "fall", "winter"]
	.flatMap((season) => MEETINGS.map((meeting) => `${season} ${meeting}`))
	.join("|");
const AT_THE = words("in the|at the|by the|during the|with the");
const HAPPENING = of("happening");
const LENGTH = of("length");
const ROUGHLY = maybe(
	words("the|about|the time of|the day of|the date of|the end of|the conclusion of|the start of|the time|"),
);
const AFTER_LENGTH = words(
	"of|after|from|following|upon|since|on|from the date of|of the date of|after the date of|from the day of|of the day of|from receipt of|of receipt of",
);

const NONE: readonly Node[] = [];

/** Happenings that begin at a token, and clauses after "before" and "until". */
export function readEvents(frame: Frame, index: number): readonly Node[] {
	const { tokens } = frame;
	const last = tokens[index - 1]?.text ?? "";
	const nodes: readonly Node[] =
		STARTS.has(last) || tokens[index - 1]?.type === "mark" || index === 0 || ROUGH_LAST.has(last)
			? readHappening(frame, index, LISTS)
			: NONE;
	const before = tokens[index - 2]?.text ?? "";
	const opensClause =
		CLAUSE_AFTER.has(last) ||
		(last === "of" && ENDS.has(before)) ||
		(last === "day" && (before === "the" || before === "very")) ||
		(last === "as" && before === "soon") ||
		(last === "time" && before === "the");
	return opensClause ? [...nodes, ...readClause(frame, index)] : nodes;
}

const STARTS = set(
	"before by until till of after from following upon to at on during in for than since past the once ahead time when next upcoming forthcoming coming prior first final",
);
const ROUGH_LAST = set("about day date time");
const ENDS = set("end start close completion conclusion beginning expiry expiration");
const CLAUSE_AFTER = set("before until till once unless when if");

/** Deadlines that hang on something in the world. */
export const HAPPENINGS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words(
				"before|prior to|ahead of|in advance of|even before|just before|well before|earlier than|in the run up to|in the lead up to|leading up to|on the eve of|right before|shortly before",
			),
			ROUGHLY,
			HAPPENING,
		],
		([, , event], frame) => milestoneBound("before", event, WEIGHT.bound, frame),
	),
	rule(
		"bound",
		[
			words(
				"by|no later than|not later than|in time for|on or before|due by|at the latest by|by the time of|come|between now and|between today and|from now until|from now to",
			),
			ROUGHLY,
			HAPPENING,
		],
		([, , event], frame) =>
			event.milestone === undefined && !DATED_HEADS.test(event.words)
				? undefined
				: milestoneBound("by", event, WEIGHT.bound - 1, frame),
	),
	rule("bound", [AT_THE, of("month"), words(MEETINGS.join("|"))], (_, frame, place) =>
		needsMilestone("on", wordsAt(frame, { ...place, from: place.from + 1 }), WEIGHT.time),
	),
	rule("bound", [AT_THE, words(SEASONAL)], (_, frame, place) =>
		needsMilestone("on", wordsAt(frame, { ...place, from: place.from + 1 }), WEIGHT.time),
	),
	rule("bound", [words("until|till|through|up to|up until|pending"), ROUGHLY, HAPPENING], ([, , event], frame) =>
		milestoneBound("until", event, WEIGHT.time - 1, frame),
	),
	rule("bound", [words("at|on|during|in|for|upon|alongside"), ROUGHLY, HAPPENING], ([, , event], frame) =>
		event.milestone === undefined && !NAMED_DAYS.test(event.words)
			? undefined
			: milestoneBound("on", event, event.milestone === undefined ? CLAUSE_WEIGHT : WEIGHT.time - 1, frame),
	),
	rule(
		"bound",
		[
			words("ready|open|done|finished|completed|complete|in place|operational|running|fixed|repaired|available"),
			words("for"),
			ROUGHLY,
			HAPPENING,
		],
		([, , , event], frame) =>
			event.milestone === undefined && !DATED_HEADS.test(event.words)
				? undefined
				: milestoneBound("by", event, WEIGHT.time, frame),
	),
	rule("bound", [words("since|ever since"), ROUGHLY, HAPPENING], () => deadBound("looks_back")),
	rule("bound", [words("after|following|once|as soon as|upon|when"), ROUGHLY, HAPPENING], ([, , event], frame) =>
		milestoneBound("after", event, WEIGHT.open, frame),
	),
	rule(
		"bound",
		[words("the next|next|the upcoming|the forthcoming|this upcoming|the coming"), HAPPENING],
		([, event], frame) => milestoneBound("on", event, CLAUSE_WEIGHT, frame),
	),
	rule(
		"bound",
		[
			maybe(words("by|within|no later than|not later than|at least|at the latest|until|up to")),
			LENGTH,
			words("before|prior to|ahead of|in advance of"),
			ROUGHLY,
			HAPPENING,
		],
		([, length, , , event], frame) => milestoneLengthBound("before", length, event, frame),
	),
	rule(
		"bound",
		[maybe(words("on|by")), words("the day|a day|one day|the morning"), words("after|following"), ROUGHLY, HAPPENING],
		([, , , , event], frame) => {
			const day = lengthOf(1, "day", "one day");
			return day && milestoneLengthBound("within", day, event, frame);
		},
	),
	rule(
		"bound",
		[
			words("before|by the time|until|till|ahead of|when|once|as soon as|after"),
			maybe(words("the|our")),
			words(
				"parliament|congress|house|senate|commons|assembly|mps|lawmakers|legislators|legislature|bundestag|knesset|duma|dail|court|council|chamber|congressmen|senators|schools|children|pupils|students",
			),
			words(
				"rises|rise|returns|return|breaks up|breaks|break up|break|adjourns|adjourn|resumes|reconvenes|reconvene|goes into recess|go into recess|dissolves|is dissolved|sits again|goes home|go home|goes on recess|leaves|leave|go back|goes back|are back|is back",
			),
			maybe(words("for the|for its|for their|for|from the|from|after the|to")),
			maybe(words("summer|winter|spring|autumn|fall|christmas|easter|holidays|recess|school|class|work|break")),
			maybe(words("recess|break|holidays")),
		],
		([how], frame, place) =>
			AFTERWARDS.has(how)
				? needsMilestone("after", wordsAt(frame, { ...place, from: place.from + 1 }), WEIGHT.open)
				: needsMilestone(
						how === "before" || how === "ahead of" ? "before" : "by",
						wordsAt(frame, { ...place, from: place.from + 1 }),
						WEIGHT.bound,
					),
	),
	rule(
		"bound",
		[
			maybe(words("within|in|no later than|not later than|by|inside|at most|not more than|for")),
			LENGTH,
			AFTER_LENGTH,
			HAPPENING,
		],
		([how, length, link, event], frame) => {
			const { milestone, words: named } = event;
			// "after 18 months of talks" tells how long they took.
			if (how === undefined && milestone === undefined && link === "of") return undefined;
			if (milestone === undefined && isEachHappening(named, frame)) return deadBound("each_case");
			const bound = milestoneLengthBound("within", length, event, frame);
			return how === undefined && milestone === undefined ? { ...bound, weight: CLAUSE_WEIGHT } : bound;
		},
	),
	rule(
		"bound",
		[
			maybe(words("within|in|no later than|not later than|by|inside|at most")),
			LENGTH,
			AFTER_LENGTH,
			words(SAID_ANCHORS()),
		],
		([, length], frame, { to }) =>
			// "twice a week from now on" counts no week.
			frame.tokens[to]?.text === "on" ? undefined : lengthBound("within", length, WEIGHT.bound + 1, frame),
	),
	rule(
		"bound",
		[
			maybe(words("within|no later than|not later than|inside|at most|not more than|by")),
			LENGTH,
			words("after|following|upon|of|from|from the date of|after the date of|of the date of"),
		],
		([how, length, link], frame, place) => hanging({ how, link, length }, frame, place),
	),
];

/** "by the committee" names who, "by the summit" when: only happenings that are known for their day. */
const DATED_HEADS =
	/\b(?:elections?|midterms?|inauguration|summit|convention|conference|anniversary|olympics|games|cup|cop\d*|recess|school year|academic year|semester|session|budget|spring statement|autumn statement|economic statement|fiscal statement|birthday|jubilee|centenary|bicentenary|swearing.in|state of the union|primar(?:y|ies)|runoff|referendum|world cup|hearing|meeting|talks|unga|g7|g20|spending review|holidays|break|half.term|inauguration day)\b/i;

/** Happenings that are a day by their name, so that "on" one is a deadline. */
const NAMED_DAYS =
	/\b(?:anniversary|birthday|election day|polling day|jubilee|centenary|bicentenary|cop\d+|(?:king|queen)['’]?s speech|spending review|session|sitting|state of the union|(?:spring|autumn|economic) statement)\b/i;

/** The statement itself, named as the day to count from. */
function SAID_ANCHORS(): string {
	const papers =
		"order|memorandum|proclamation|announcement|directive|letter|notice|statement|executive order|agreement|memo|report|act|policy|speech|resolution|declaration";
	const dated = papers
		.split("|")
		.flatMap((paper) => [
			`the date of this ${paper}`,
			`the date of the ${paper}`,
			`this ${paper}`,
			`the signing of this ${paper}`,
			`the issuance of this ${paper}`,
			`issuance of this ${paper}`,
		]);
	return [
		...dated,
		"today",
		"now",
		"the present day",
		"the date hereof",
		"this date",
		"this day",
		"the date of signing",
	].join("|");
}

interface Hanging {
	readonly how: string | undefined;
	readonly link: string;
	readonly length: Length;
}

/** "within 90 days of becoming law": never counted from the statement, whatever the words name. */
function hanging({ how, link, length }: Hanging, frame: Frame, { to }: Place) {
	const next = frame.tokens[to];
	const isLoose = how === undefined && (link === "of" || link === "from");
	if (length.vague !== undefined || isLoose || next?.type !== "word") return undefined;
	if (isEachCase(frame, to)) return deadBound("each_case");
	const end = frame.tokens.findIndex((token, index) => index > to && token.type === "mark" && !token.transparent);
	const last = frame.tokens[Math.min(end < 0 ? frame.tokens.length : end, to + 8) - 1] ?? next;
	const words = frame.text.slice(next.from, last.to);
	const milestone = findMilestone(words, frame.milestones);
	const bound = milestoneLengthBound("within", length, { words, milestone, exact: false }, frame);
	// "on 25 May, 14 months after the contract was torn up": a day that is named goes first.
	return how === undefined && bound.drafts.length === 0 ? { ...bound, weight: CLAUSE_WEIGHT } : bound;
}

/** "shipped within 7 days of ordering", "seen within four hours of arrival": a service level, counted anew for each. */
function isEachCase({ tokens }: Frame, to: number): boolean {
	const word = tokens[DETERMINERS.has(tokens[to]?.text ?? "") ? to + 1 : to]?.text ?? "";
	return EACH_CASE.has(word);
}

/** "within 10 days of receipt", "of purchase": what happens to many, unless one is named. */
function isEachHappening(words: string, { text }: Frame): boolean {
	return (
		/^(?:a |an |their |your )?(?:purchase|arrival|diagnosis|birth|submission|application)$/i.test(words) ||
		(/^(?:its )?receipt$/i.test(words) && /\b(?:every|each|all|any)\b/i.test(text))
	);
}

const AFTERWARDS = new Set(["when", "once", "as soon as", "after"]);
const DETERMINERS = set("a an the their your his her its each every any our");
const EACH_CASE = set(
	"ordering order purchase payment referral arrival admission request booking diagnosis complaint claim being checkout dispatch enrolment registration lodging birth",
);

function set(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
