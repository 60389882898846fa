/** The methodology page. */
export const method = {
	"method.title": "How we work",
	"method.words":
		"Two things are said of every pledge and they are never mixed: what became of it, and whether that was in time. The first is a person’s judgement with evidence. The second is arithmetic.",
	"method.outcomes": "What became of it",
	"method.outcomes.words":
		"An editor decides, by criteria written down when the pledge was registered, before anybody knew the outcome. A settled outcome needs at least one source.",
	"method.open": "Still open",
	"method.settled": "Settled",
	"method.timeliness": "Whether it was in time",
	"method.timeliness.words":
		"The clock decides, from the first deadline. A date that passes changes this and nothing else: it never makes a pledge broken.",
	"method.deadlines": "How words become a date",
	"method.deadlines.words":
		"These rules read the words of a promise. Whoever registers a pledge sees the reading and may correct it; both are kept.",
	"method.deadlines.all": "All {count, number} rules in force, each with an example",
	"method.deadlines.rule": "Rule",
	"method.deadlines.example": "Said on {date}",
	"method.deadlines.due": "Last day still in time",
	"method.vague": "Words without a date",
	"method.vague.words":
		"“Soon” names no day, so it has no deadline and can never be late. We look again after a set time, and say so.",
	"method.vague.phrase": "Words",
	"method.vague.review": "We look again after",
	"method.vague.hours": "“in the coming hours”, “within hours”",
	"method.vague.days": "“in the coming days”, “within days”",
	"method.vague.weeks": "“in the coming weeks”, “a few weeks”",
	"method.vague.months": "“in the coming months”, “several months”",
	"method.vague.years": "“in the coming years”, “a few years”",
	"method.vague.soon": "“soon”, “immediately”, “as soon as possible”",
	"method.vague.ongoing": "“for now”, “until further notice”",
	"method.after.days": "{count, plural, one {# day} other {# days}}",
	"method.after.years": "{count, plural, one {# year} other {# years}}",
	"method.principles": "What we hold ourselves to",
	"method.principle.source": "No source, no change.",
	"method.principle.first": "The first deadline stays. Moving it is a public event with a reason and a source.",
	"method.principle.correction": "A correction reaches whoever got the error.",
	"method.principle.party":
		"The same page, the same words and the same weight for every promiser. No scores, no ranking.",
	"method.principle.history": "Every change is in the pledge’s history, and none can be removed.",
	"method.no_date": "no date",
} as const;
