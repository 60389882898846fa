/** Milestones: things in the world that deadlines hang on, for readers and at the desk. */
export const milestones = {
	"milestones.title": "Milestones",
	"milestones.words":
		"Events that promises hang on: “before the summit”, “within 72 hours of the ceasefire”. When the date of one changes, every open deadline that hangs on it changes too, and followers are told.",
	"milestones.none": "No promise hangs on a milestone yet.",
	"milestone.state.unknown": "Date not known",
	"milestone.state.expected": "Expected on {date}",
	"milestone.state.settled": "Fixed: {date}",
	"milestone.short.unknown": "not known",
	"milestone.short.expected": "expected",
	"milestone.short.settled": "fixed",
	"milestone.pledges":
		"{count, plural, =0 {No pledge hangs on it} one {One pledge hangs on it} other {# pledges hang on it}}",
	"milestone.history": "What was known of its date",
	"milestone.history.added": "Put on record: {state}.",
	"milestone.history.changed": "Changed: {state}.",
	"milestone.follow": "To be told when a date changes, follow one of these pledges.",
	"deadline.hangs_on": "Hangs on",
	"deadline.recomputed": "Follows to {date} on {on}.",
	"deadline.expected.settled":
		"This day was still only expected when the outcome was marked, and lateness is counted from it.",
	"deadline.expected":
		"This day is only expected: the deadline follows it, and lateness counts from the day that is fixed.",

	"nav.desk.milestones": "Milestones",
	"desk.milestones.add": "Add a milestone",
	"desk.milestones.add.about": "A name that a reader understands a year from now, such as “Trump–Xi summit in Asia”.",
	"desk.milestones.name": "Name",
	"desk.milestones.state": "Its date is",
	"desk.milestones.on_date": "Date",
	"desk.milestones.on_date.hint": "Left empty while nobody knows it.",
	"desk.milestones.source.about": "Where the date can be looked up. Needed as soon as there is a date.",
	"desk.milestones.save": "Add this milestone",
	"desk.milestone.change": "Change its date",
	"desk.milestone.change.about":
		"{count, plural, =0 {No open deadline hangs on it.} one {One pledge hangs on it: its deadline will follow.} other {# pledges hang on it: their deadlines will follow.}}",
	"desk.milestone.why.about": "Readers see both, on every pledge that moves.",
	"desk.milestone.save": "Change it and move the deadlines",
	"desk.deadline.choice.milestone": "as a milestone has it",
	"desk.deadline.choice.milestone.hint": "It follows the milestone named below, whenever its date changes.",
	"desk.deadline.milestone": "The milestone",
	"desk.deadline.milestone.hint": "Its name. One that is not on record yet is asked about before it is put there.",
	"desk.deadline.milestone.as": "“{name}” is not on record. What do you mean?",
	"desk.deadline.milestone.as.use": "“{name}”, which is on record",
	"desk.deadline.milestone.as.create": "Put “{name}” on record",
	"desk.deadline.milestone.as.create.hint":
		"A new milestone that everybody sees, without a date: the pledge waits until there is one.",
	"desk.deadline.milestone.tie": "Still in time",
	"desk.deadline.milestone.tie.before": "up to the day before it",
	"desk.deadline.milestone.tie.by": "up to its day",
	"desk.deadline.milestone.tie.within": "up to so many days after it:",
	"desk.deadline.milestone.days": "Days after it",
	"desk.suggestion.hangs_on":
		"It hangs on “{words}”, which has no date on record. Choose or name the milestone below, and the deadline will follow it.",
	"desk.done.milestone_added": "The milestone was added.",
	"desk.done.milestone_changed": "The milestone was changed. The deadlines that hang on it have followed.",
} as const;
