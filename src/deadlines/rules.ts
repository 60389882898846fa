import { RULE_NAMES, type RuleName } from "../domain/deadline-rule.ts";

/** One rule in force: its name and version are kept with every deadline it resolves. */
export interface Rule {
	readonly name: RuleName;
	readonly version: number;
	/** Words that it reads. */
	readonly example: string;
}

const KNOWN: Readonly<Record<RuleName, Omit<Rule, "name">>> = {
	duration: first("within two weeks"),
	"working-days": first("within ten working days"),
	hours: first("within 24 hours"),
	clock: first("by 5 pm on Friday"),
	"calendar-date": first("by 31 March 2026"),
	month: first("by March"),
	year: first("by 2030"),
	decade: first("in the 2030s"),
	quarter: first("in the third quarter"),
	"half-year": first("in H2 2026"),
	season: first("this summer"),
	"fiscal-year": first("this fiscal year"),
	"this-period": first("this year"),
	"next-period": first("next month"),
	weekend: first("this weekend"),
	"part-of-period": first("early next year"),
	"end-of-period": first("before the end of the year"),
	"relative-day": first("the day after tomorrow"),
	// "six weeks later" is counted from the day named before it since version 2.
	"counted-from": { version: 2, example: "two weeks after Easter" },
	weekday: first("by Friday"),
	"nth-weekday": first("the first Monday of October"),
	"nth-day": first("the last day of May"),
	"nth-week": first("the first week of June"),
	"week-of": first("the week of 6 October"),
	holiday: first("before Christmas"),
	range: first("between 10 and 14 March"),
	term: first("in my first 100 days"),
	// Hours have two readings since version 2, and count less than a day back as that day.
	milestone: { version: 3, example: "before the summit" },
	recurring: first("every quarter"),
	// What is not done "until" a day, rather than forborne, begins then and is open since version 2.
	standing: { version: 2, example: "no new taxes before 2027" },
	condition: first("we will sign if they keep their word"),
	vague: first("in the coming weeks"),
	"open-start": first("after 2027"),
	"no-deadline": first("two years ago"),
	none: first("we will fix it"),
};

/** Every rule of the resolver, in the order of the methodology page. */
export const RULES: readonly Rule[] = RULE_NAMES.map((name) => ({ name, ...KNOWN[name] }));

/** The version of a rule; 0 for a name that is not in the list, which a test rules out. */
export function versionOf(name: string): number {
	return RULES.find((each) => each.name === name)?.version ?? 0;
}

/** A rule that reads as it did from the beginning. */
function first(example: string): Omit<Rule, "name"> {
	return { version: 1, example };
}
