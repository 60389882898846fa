/** One rule in force: its name and version are kept with every deadline it resolves. */
export interface Rule {
	readonly name: string;
	readonly version: number;
	/** One line for the methodology page. */
	readonly summary: string;
	readonly example: string;
}

/** Every rule of the resolver, in the order of the methodology page. */
export const RULES: readonly Rule[] = [
	rule("duration", "A length of time is counted from the day after the words were said.", "within two weeks"),
	rule("working-days", "Weekends and the country's public holidays are not counted.", "within ten working days"),
	rule("hours", "Hours and minutes are counted from the moment the words were said.", "within 24 hours"),
	rule(
		"clock",
		"A time of day is due at that moment, in the zone the words name or else the pledge's.",
		"by 5 pm on Friday",
	),
	rule(
		"calendar-date",
		"A date is due at the end of that day; without a year, the next such day is meant.",
		"by 31 March 2026",
	),
	rule("month", "A month is due on its last day; without a year, the next one that is not over is meant.", "by March"),
	rule("year", 'A year is due on its last day; read strictly, "by 2030" ends with 2029.', "by 2030"),
	rule("decade", "A decade is due on the last day of its tenth year.", "in the 2030s"),
	rule(
		"quarter",
		"A quarter is due on its last day, by the calendar year unless a fiscal year is named.",
		"in the third quarter",
	),
	rule("half-year", "A half of a year is due on 30 June or 31 December.", "in H2 2026"),
	rule(
		"season",
		"A season ends with its third whole month, by hemisphere; its astronomical end is another reading.",
		"this summer",
	),
	rule(
		"fiscal-year",
		"A fiscal year is due on its last day, by the country's government or the newsroom's policy.",
		"this fiscal year",
	),
	rule("this-period", "This week, month or year is due on its last day.", "this year"),
	rule("next-period", "The next week, month or year of the calendar is due on its last day.", "next month"),
	rule("weekend", "A weekend is due on its Sunday.", "this weekend"),
	rule(
		"part-of-period",
		"Early, mid and late stand for the first quarter, the half and the end of a period.",
		"early next year",
	),
	rule("end-of-period", 'The end of a period is its last day, also after "before".', "before the end of the year"),
	rule("relative-day", "Today, tomorrow and the days around another day.", "the day after tomorrow"),
	rule("counted-from", "A length of time counted from the day that the words name.", "two weeks after Easter"),
	rule("weekday", 'A weekday is the coming one; "next Friday" is the one in next week.', "by Friday"),
	rule("nth-weekday", "A weekday counted inside a period or from another day.", "the first Monday of October"),
	rule("nth-day", "A day counted from either end of a period.", "the last day of May"),
	rule(
		"nth-week",
		"A week counted inside a period: the first that begins in it, the last that ends in it.",
		"the first week of June",
	),
	rule("week-of", "The week that a day lies in, or a numbered week of the year.", "the week of 6 October"),
	rule("holiday", "Holidays by name, fixed, moving and lunar, as the country keeps them.", "before Christmas"),
	rule("range", "A range is due at its last day.", "between 10 and 14 March"),
	rule(
		"term",
		"Days in the term of office: day one is the day it begins, 100 days end 99 days later.",
		"in my first 100 days",
	),
	rule("milestone", "A deadline that hangs on something in the world follows its date.", "before the summit"),
	rule("recurring", "A pledge that comes round again has an occurrence for each period.", "every quarter"),
	rule("standing", "A pledge to refrain or to keep holds until its date, which ends it.", "no new taxes before 2027"),
	rule(
		"condition",
		"A pledge that waits for a condition has no due day before it is met.",
		"we will sign if they keep their word",
	),
	rule("vague", "Vague words have no due day, only a review date from the newsroom's table.", "in the coming weeks"),
	rule("open-start", "Words that say from when on set no deadline.", "after 2027"),
	rule("no-deadline", "Times that look back, count an age or name no possible day set no deadline.", "two years ago"),
	rule("none", "Words without a time have no deadline.", "we will fix it"),
];

/** The version of a rule; 0 for a name that is not in the list, which a test rules out. */
export function versionOf(name: string): number {
	return RULES.find((each) => each.name === name)?.version ?? 0;
}

function rule(name: string, summary: string, example: string): Rule {
	return { name, version: 1, summary, example };
}
