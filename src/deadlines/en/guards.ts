import { deadBound, openBound, WEIGHT } from "../bounds.ts";
import { civilDay } from "../calendar/periods.ts";
import { type GrammarRule, maybe, of, type Place, rule, words } from "../grammar/grammar.ts";
import type { Frame } from "../model.ts";

const LENGTH = of("length");
const TIME = of("time");
const UNIT = of("unit");
const PAST = "looks_back";
/** What may tie an impossible date to the pledge: taken along, so that no shorter date is read out of it. */
const TIED = maybe(
	words(
		"by|on|before|until|till|from|no later than|not later than|the|on the|by the|before the|until the|no later than the|at the latest by|from the|through|on or before",
	),
);
const NUMBER = of("number");
/** What somebody is paid in a year is an amount, not something that comes round. */
const PER_YEAR =
	"annual president salary|annual salary|annual salaries|annual income|annual revenue|annual revenues|annual turnover|annual pay|annual earnings|annual wage|annual sales|annual gdp|annual output";
/** A plan's year stands at most so many words before what it names. */
const MOST_BETWEEN = 3;
const YEARLY_THINGS = new Set(
	"project projects programme programmes program programs allocation allocations".split(" "),
);
const AGE = "how_long_or_old";

/** Times that are no deadlines: the past, ages, records, sentences, anniversaries of old days. */
export const GUARDS: readonly GrammarRule[] = [
	rule(
		"bound",
		[
			words(
				"for the first time in|first time in|the first in|highest in|lowest in|biggest in|largest in|worst in|best in|most in|fastest in|the lowest in|the highest in|the worst in|for the first time since|lowest level in|highest level in|longest in|once in",
			),
			maybe(words("more than|over|nearly|almost|about|at least|the last|the past")),
			LENGTH,
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			words("for the first time in|first time in|for the first time since|in"),
			words("decades|years|generations|centuries|a generation|living memory|history|months"),
		],
		([which]) => (which === "in" ? undefined : deadBound(PAST)),
	),
	rule(
		"bound",
		[
			maybe(words("in|over|for|during|within|of|since|at|from")),
			words("the last|the past|last|past|previous|the previous|the preceding|these past|these last|recent"),
			maybe(words("about|nearly|almost|more than|over")),
			LENGTH,
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			maybe(words("in|over|for|during|within|of|since|by|from|at")),
			words("last|the past|this past|the previous|previous|the last|earlier this|the preceding"),
			UNIT,
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[maybe(words("in|over|since|on|by|from|at")), words("last|this past|the previous|earlier this"), TIME],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			LENGTH,
			words(
				"ago today|ago tomorrow|ago yesterday|ago this week|ago this month|ago this year|ago|earlier|old|of age|in a row|into|before now|in the making|overdue|behind schedule|late|prior|has passed|have passed|previously|in prison|in jail|behind bars|of experience|since|running",
			),
		],
		() => deadBound(PAST),
	),
	rule("bound", [words("a few|several|some|many|couple|few"), UNIT, words("ago|back|earlier|prior")], () =>
		deadBound(PAST),
	),
	rule(
		"bound",
		[words("more than|over|at least|for more than|for over|for nearly|for almost|nearly"), LENGTH, words("ago|old|of")],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			words(
				"yesterday|the other day|last night|the day before yesterday|just now|earlier today|earlier this week|earlier this year|earlier this month|this past week|so far this year|so far this month|last week|last month|last year",
			),
		],
		() => deadBound(PAST),
	),
	rule("bound", [words("aged|age|ages|over age|under age|between the ages of"), of("number")], () => deadBound(AGE)),
	rule(
		"bound",
		[
			words(
				"soon to be|how soon|too soon|soon after|soon became|as soon as it became|more quickly|more rapidly|more swiftly|more promptly|as quickly as they|faster and more",
			),
		],
		() => deadBound(AGE),
	),
	rule("bound", [maybe(words("for|of|by|to")), LENGTH, words("old|olds")], () => deadBound(AGE)),
	rule("bound", [words("merry|happy|a merry|a happy"), TIME], () => deadBound(AGE)),
	rule("bound", [words("ring in|ringing in|see in|seeing in|toast|welcome in"), maybe(words("the")), TIME], () =>
		deadBound("sounds_like_time"),
	),
	rule("bound", [words("bloody|black|red"), words("sunday|monday|tuesday|wednesday|thursday")], () => deadBound(PAST)),
	rule("bound", [maybe(words("in|of|for|to")), words("today|tomorrow|yesterday"), words("'s")], () => deadBound(AGE)),
	rule("bound", [words("of|that|which|who"), words("today|tomorrow")], ([which], frame, place) =>
		which === "of" || isLateDoing(frame, place) ? deadBound(AGE) : undefined,
	),
	rule("bound", [LENGTH, words("and older|and up|and over|and under|or older|and younger|or younger")], () =>
		deadBound(AGE),
	),
	rule("bound", [words("aged|ages|under|over|than|children under|least|up"), LENGTH, words("old|of age")], () =>
		deadBound(AGE),
	),
	rule(
		"bound",
		[
			words(
				"sentence of|sentenced to|jailed for|imprisoned for|a fine of|worth of|supply of|up to date|to date|24 / 7|24 - 7",
			),
			maybe(LENGTH),
		],
		() => deadBound(AGE),
	),
	rule(
		"bound",
		[
			LENGTH,
			words(
				"worth|supply|plan|loan|bond|bonds|mortgage|lease|sentence|ban|contract|warranty|veteran|war|term|forecast|average|low|high|record|history|project|budget window|program|programme|agreement|extension|note|treasury|yield|outlook|journey|process|partnership|guarantee|strategy",
			),
		],
		() => deadBound(AGE),
	),
	rule(
		"bound",
		[
			words("as of|as at|up to|to|until|till"),
			words("now|today|this point|date|this date|this moment|the present|yesterday"),
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[
			words(
				"dating back to|going back to|back in|back to|as far back as|compared to|compared with|relative to|against|from",
			),
			of("year"),
			maybe(words("levels|baseline|standards|prices")),
		],
		([which]) => (which === "from" || which === "against" ? undefined : deadBound(PAST)),
	),
	rule(
		"bound",
		[
			maybe(words("from|below|above|of|to|against|compared to")),
			of("year"),
			words("levels|level|baseline|election|elections|census|campaign|standards|figures|prices"),
		],
		() => deadBound(PAST),
	),
	rule(
		"bound",
		[words("at least|a minimum of|more than|over|no less than|not less than|no fewer than|upwards of"), LENGTH],
		() => openBound(),
	),
	rule("bound", [words("9 / 11|9/11|september 11 attacks|january 6 th|july 26|covid - 19|covid 19")], ([which]) =>
		/^(?:9|sept|covid)/.test(which) ? deadBound(PAST) : undefined,
	),
	rule(
		"bound",
		[TIED, of("month"), maybe(words("the")), of("number"), maybe(words(",")), maybe(of("year"))],
		([, month, , day, , year]) => impossible(month, day, year),
	),
	rule(
		"bound",
		[TIED, of("month"), maybe(words("the")), of("ordinal"), maybe(words(",")), maybe(of("year"))],
		([, month, , day, , year]) => impossible(month, day, year),
	),
	rule(
		"bound",
		[TIED, of("ordinal"), maybe(words("day")), maybe(words("of")), of("month"), maybe(words(",")), maybe(of("year"))],
		([, day, , , month, , year]) => impossible(month, day, year),
	),
	rule(
		"bound",
		[TIED, of("number"), maybe(words("of")), of("month"), maybe(words(",")), maybe(of("year"))],
		([, day, , month, , year]) => impossible(month, day, year),
	),
	rule(
		"bound",
		[words("for"), maybe(words("the|its|their|his|her")), words("first"), LENGTH, words("of|in|after")],
		() => deadBound("how_long_or_far"),
	),
	rule("bound", [words("24/7|24/7/365|50/50|20/20|24 hours a day|24 hours per day")], () => deadBound(AGE)),
	rule("bound", [words("sold out in|sold out within|gone in"), LENGTH], (_, { tokens }, { from }) =>
		tokens[from - 1]?.text === "be" ? undefined : deadBound(PAST),
	),
	rule("bound", [maybe(NUMBER), words(PER_YEAR)], () => deadBound(AGE)),
	rule("bound", [words("born|born in|born on|born before|born after|born between"), TIME], () => deadBound(AGE)),
	rule("bound", [words("for|its|their|our|the"), of("year")], (_, frame, place) =>
		namesMoney(frame, place) ? deadBound("which_money") : undefined,
	),
	rule("bound", [of("number"), words("of the|of them|of our|out of"), of("number")], () => deadBound(AGE)),
	rule(
		"bound",
		[
			words(
				"agenda|vision|project|plan|expo|article|section|title|chapter|page|version|no .|number|resolution|paragraph|room|channel|route|highway|flight|formula|bill|act|area|g|class of|fiscal note",
			),
			of("number"),
		],
		() => deadBound(AGE),
	),
];

/** "The crime that today afflicts us": a verb in the present follows. */
function isLateDoing({ tokens }: Frame, { to }: Place): boolean {
	return /[^s]s$|^(?:is|are|has|have)$/.test(tokens[to]?.text ?? "");
}

/** "RM100 million for 2017 flood mitigation projects": the year belongs to what follows it. */
function namesMoney({ tokens }: Frame, { to }: Place): boolean {
	return tokens.slice(to, to + MOST_BETWEEN).some(({ text }) => YEARLY_THINGS.has(text));
}

/** "30 February" and "31 June" are slips that only the newsroom can put right. */
function impossible(month: number, day: number, year = 2024) {
	if (!Number.isInteger(day) || day < 29 || day > 31 || civilDay(year, month, day) !== undefined) return undefined;
	return { ...deadBound("no_such_day"), weight: WEIGHT.impossible };
}
