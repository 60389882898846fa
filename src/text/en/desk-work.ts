/** How the desk works: filters that are kept, and how long passed deadlines wait. */
export const deskWork = {
	"desk.filters.kept": "Kept filters",
	"desk.filters.by": "{name} shares it",
	"desk.filters.shared": "shared",
	"desk.filters.forget": "Forget it",
	"desk.filters.name": "Keep this filter as",
	"desk.filters.share": "Show it to everybody at the desk",
	"desk.filters.keep": "Keep it",
	"desk.done.filter_kept": "The filter is kept.",
	"desk.done.filter_forgotten": "The filter is forgotten.",
	"desk.pace.title": "Time to outcome",
	"desk.pace.words":
		"How long passed deadlines waited until their outcome was marked, by the month of the outcome. It is of the newsroom as a whole: nobody is ranked.",
	"desk.pace.month": "Month",
	"desk.pace.count": "Outcomes after a passed deadline",
	"desk.pace.median": "Half of them within",
	"desk.pace.longest": "The longest",
	"desk.pace.days": "{count, plural, =0 {less than a day} one {a day} other {# days}}",
	"desk.pledge.time_to_outcome":
		"{days, plural, =0 {outcome on the day of the deadline} one {outcome a day after the deadline} other {outcome # days after the deadline}}",
	"desk.pledge.waiting":
		"{days, plural, =0 {passed today} one {waits for an outcome for a day} other {waits for an outcome for # days}}",
} as const;
