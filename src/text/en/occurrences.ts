/** Recurring pledges: their periods, and how they went. */
export const occurrences = {
	"period.quarter": "quarter {quarter} of {year}",
	"period.span": "{from} to {to}",
	"occurrence.title": "{title} ({period})",

	"occurrences.title": "How it comes round",
	"occurrences.words": "Each period is judged on its own. What became of the pledge as a whole is another judgement.",
	"occurrences.over": "The series is over.",
	"occurrences.until": "No period begins after {date}.",
	"occurrences.runs": "Runs now",
	"occurrences.ahead": "judged before its due day",
	"occurrences.awaits": "Awaits an outcome",
	"occurrences.more": "Earlier periods are in the data.",
	"occurrences.mark": "Mark outcome",

	"tally.none": "no period has passed yet",
	"tally.kept": "kept {kept, number} of {total, number}",
	"tally.late": "{late, plural, one {one of them late} other {# of them late}}",
	"tally.partly": "{count, plural, other {# partly kept}}",
	"tally.broken": "{count, plural, other {# broken}}",
	"tally.other": "{count, plural, other {# ended otherwise}}",
	"tally.awaiting": "{count, plural, other {# awaiting}}",

	"desk.occurrence.due": "due {date}",
	"desk.do.occurrence": "Mark this period",
	"desk.occurrence.words":
		"This is about one period alone: {period}. The pledge goes on, and the next period has an outcome of its own.",
	"desk.done.occurrence": "The outcome of that period was marked.",

	"desk.deadline.choice.recurring": "it comes round again",
	"desk.deadline.choice.recurring.hint": "“Every quarter”: each period has its own due day, lapse and outcome.",
	"desk.series.title": "A series of periods",
	"desk.series.every": "It comes round every",
	"desk.series.unit": "Unit",
	"desk.series.unit.D": "days",
	"desk.series.unit.W": "weeks",
	"desk.series.unit.M": "months",
	"desk.series.unit.Y": "years",
	"desk.series.starts_on": "The first period begins on",
	"desk.series.due_on": "The first is due on",
	"desk.series.due_on.hint": "Left empty: the eve of the next period.",
	"desk.series.until_on": "No period begins after",
	"desk.series.first": "First due on {days}, and so on.",
	"desk.series.until": "The series ends on {date}.",

	"mail.series": "the end of each period of a series",
	"mail.occurrence": "This is about one period of a recurring pledge: {period}.",
	"calendar.tally": "So far: {tally}",
	"feed.occurrence": "This is about one period: {period}.",
	"method.recurring": "What comes round again",
	"method.recurring.words":
		"“Every quarter” is judged period by period: each has its own due day, lapses on its own and has its own outcome with evidence. Weeks, months, quarters, halves and years are those of the calendar, beginning with the one of which more lies ahead than behind when the words were said; “every two weeks” is counted from the day after. We announce that a period is due soon only where it is at least twice as long as the notice.",
} as const;
