/** What the clock does about a pledge, for each kind of deadline. */
export const clock = {
	"clock.lapses": "The clock watches it: without a settled outcome it lapses when {date} is over.",
	"clock.passed": "Its last day, {date}, is over already: without a settled outcome it lapses at once.",
	"clock.ends": "The clock watches it: its period ends with {date}, and an editor then says whether it held.",
	"clock.over": "Its period ended with {date} already: it waits for an editor to say whether it held.",
	"clock.period": "The clock watches each of its periods by itself; the one that runs is due on {date}.",
	"clock.series_over": "Its last period is over, so the clock watches nothing more of it.",
	"clock.expected":
		"It hangs on a milestone whose date is only expected: {date} is its last day as expected now, and it lapses only once that date is settled.",
	"clock.expected_passed":
		"The day that was expected, {date}, is over: nothing lapses until somebody settles when its milestone took place.",
	"clock.milestone": "The clock waits: its milestone has no date yet. Once it has one, the deadline follows.",
	"clock.condition": "The clock waits: it starts when an editor marks the condition as met.",
	"clock.term": "The clock waits: it starts when the promiser’s term of office is put on record.",
	"clock.review": "It names no day, so nothing lapses: the desk looks at it again on {date}.",
	"clock.endless": "It has no last day, so nothing ends or lapses: it can be broken on any day.",
	"clock.nothing": "It has no deadline, so nothing lapses.",
} as const;
