/** The queues of the desk. */
export const deskQueue = {
	"desk.held.title":
		"{count, plural, one {# event waits} other {# events wait}} for you: far more happened at once than usual",
	"desk.held.words":
		"Nobody is told of what waits until you choose. Look first whether it is true: a wrong clock, a restored backup or a slip in an import looks like this.",
	"desk.held.lapsed": "{count, plural, one {# deadline that passed} other {# deadlines that passed}}",
	"desk.held.due_soon": "{count, plural, one {# deadline that is near} other {# deadlines that are near}}",
	"desk.held.registered": "{count, plural, one {# new pledge} other {# new pledges}}",
	"desk.held.events":
		"{events, plural, one {# such event} other {# such events}} within an hour; the most on one day of the last 30 before: {usualEvents}.",
	"desk.held.mails":
		"{mails, plural, =0 {Nobody follows them, so no mail waits.} one {They would send # mail; the most on one day before: {usualMails}.} other {They would send # mails; the most on one day before: {usualMails}.}}",
	"desk.held.mails.some":
		"{mails, plural, =0 {How many mails they would send was not counted.} one {The first {counted} of them alone would send # mail; the most on one day before: {usualMails}.} other {The first {counted} of them alone would send # mails; the most on one day before: {usualMails}.}}",
	"desk.held.usual": "Tell everybody as usual",
	"desk.held.digest": "Tell each in one mail",
	"desk.held.none": "Mark without mailing",
	"desk.unclear.title":
		"Of {count, plural, one {one message} other {# messages}} nobody knows whether {count, plural, one {its reader has it} other {their readers have them}}",
	"desk.unclear.words":
		"Two tries of each ended without an answer from the mail server. Each can be sent once more, which may be one copy too many, or be left at that.",
	"desk.unclear.decide": "Decide on each",
	"desk.hold.title": "Nobody has been told of this outcome yet. Mail goes out at {until}",
	"desk.hold.period": "Nobody has been told of the outcome of {period} yet. Mail goes out at {until}",
	"desk.hold.words":
		"{count, plural, =0 {Nobody follows this pledge yet.} one {One follower is told then.} other {# followers are told then.}} Until then you can take it back: the history keeps that it was marked, and nobody gets a mail about it.",
	"desk.hold.undo": "Undo: take the outcome back",
	"desk.lanes": "Queues",
	"desk.lanes.empty": "Nothing in:",
	"desk.lane.lapsed": "Lapsed, awaiting an outcome",
	"desk.lane.lapsed.heading":
		"{count, plural, =0 {Every passed deadline has its outcome} one {One deadline passed and awaits an outcome} other {# deadlines passed and await an outcome}}",
	"desk.lane.lapsed.none": "Nothing is waiting",
	"desk.lane.lapsed.none.words":
		"Every deadline that has passed has its outcome. When the next one passes, it comes here and its followers are told.",
	"desk.lane.expected": "Expected day passed",
	"desk.lane.expected.heading":
		"{count, plural, =0 {No expected day has passed} one {For one pledge the expected day has passed: did its milestone come about?} other {For # pledges the expected day has passed: did their milestones come about?}}",
	"desk.lane.expected.none": "No expected day has passed",
	"desk.lane.expected.none.words":
		"A pledge that hangs on a milestone whose date was only expected comes here when that day is over. It does not lapse: say when the milestone took place, or for when it is expected now, and the deadline follows.",
	"desk.lane.soon": "{days, plural, one {Due in a day} other {Due in # days}}",
	"desk.lane.soon.heading":
		"{count, plural, =0 {Nothing is due} one {One deadline} other {# deadlines}} in the next {days, plural, one {day} other {# days}}",
	"desk.lane.soon.none": "No deadline is near",
	"desk.lane.soon.none.words":
		"A good time to gather evidence for what comes later, or to register what was said today.",
	"desk.lane.changed": "Recently changed",
	"desk.lane.changed.heading":
		"{count, plural, =0 {Nothing changed lately} one {One pledge changed lately} other {# pledges changed lately}}",
	"desk.lane.changed.none": "Nothing changed lately",
	"desk.lane.changed.none.words": "Whatever anybody at the desk, or the clock, changes stands here for a while.",
	"desk.lane.drafts": "Drafts",
	"desk.lane.drafts.heading": "{count, plural, =0 {No drafts} one {One draft to finish} other {# drafts to finish}}",
	"desk.lane.drafts.none": "No drafts",
	"desk.lane.drafts.none.words": "Pledges that were saved and not published wait here. The clock does not watch them.",

	"desk.lane.stale": "Not looked at for long",
	"desk.lane.stale.heading":
		"{count, plural, =0 {Every open pledge was looked at} one {One pledge was not looked at} other {# pledges were not looked at}} in {stale, plural, one {a day} other {# days}}",
	"desk.lane.stale.none": "All was looked at lately",
	"desk.lane.stale.none.words":
		"A published pledge comes here when nobody has looked at it for long. A look that finds nothing new is an answer.",
	"desk.lane.proposals": "To approve",
	"desk.lane.proposals.heading":
		"{count, plural, =0 {Nothing waits for a second pair of eyes} one {One outcome waits for a second pair of eyes} other {# outcomes wait for a second pair of eyes}}",
	"desk.lane.proposals.none": "Nothing to approve",
	"desk.lane.proposals.none.words": "What an editor proposes comes here until another has approved it or sent it back.",
	"desk.lane.tips": "Tips",
	"desk.lane.tips.heading": "{count, plural, =0 {No tip waits} one {One tip waits} other {# tips wait}}",
	"desk.lane.tips.none": "No tip waits",
	"desk.lane.tips.none.words": "What readers send from the foot of every page, and from the pledges, comes here.",
	"desk.lane.replies": "Asked for comment",
	"desk.lane.replies.heading":
		"{count, plural, =0 {Nobody owes us an answer} one {One answer is awaited} other {# answers are awaited}}",
	"desk.lane.replies.none": "Nobody owes us an answer",
	"desk.lane.replies.none.words":
		"Before something is held against somebody, ask them: each pledge’s page has “Ask for comment”. What was asked waits here until it is on record what came of it.",
	"desk.lane.links": "Links to mend",
	"desk.lane.links.heading":
		"{count, plural, =0 {Every link leads to what it led to} one {One link needs a person} other {# links need a person}}",
	"desk.lane.links.none": "Nothing to mend",
	"desk.lane.links.none.words":
		"A link comes here when nothing, or something else, stands where it leads. All sources stand under Sources.",
	"desk.do.decide": "Decide",
	"desk.do.answer": "Say what came of it",
	"desk.do.mend": "Look at it",

	"desk.clock.stopped": "The clock has not run since {since}",
	"desk.clock.stopped.words":
		"Deadlines that passed since then are missing here, and nobody was told of them. As soon as it runs again it catches up. An admin finds the reason under Jobs.",
	"desk.followers": "{count, plural, one {# follower} other {# followers}}",
	"desk.do.mark": "Mark outcome",
	"desk.do.evidence": "Add evidence",
	"desk.do.move": "Move deadline",
	"desk.do.finish": "Finish",

	"desk.filter.title":
		"Narrow this queue{resting, plural, =0 {} one {, or see the one that is snoozed} other {, or see the # that are snoozed}}",
	"desk.filter.used": "This queue is narrowed",
	"desk.filter.heading":
		"{name}: {count, number} of {of, number}{isSnoozed, select, yes { that {of, plural, one {is} other {are}} snoozed} other {}}",
	"desk.filter.heading.more": "{name}: some of {of, number}{isSnoozed, select, yes { that are snoozed} other {}}",
	"desk.filter.none": "Nothing here fits",
	"desk.filter.owner": "Who has it",
	"desk.filter.owner.all": "all",
	"desk.filter.owner.me": "you",
	"desk.filter.owner.nobody": "nobody yet",
	"desk.filter.days": "Waits",
	"desk.filter.days.least": "{days, plural, one {a day} other {# days}} or longer",
	"desk.filter.resting": "Snoozed ones instead ({resting})",
	"desk.item.yours": "Yours",
	"desk.item.owner": "{name} has it",
	"desk.item.since": "since {date}",
	"desk.item.snoozed": "snoozed until {date}",
	"desk.item.nobody.yet": "Nobody has it yet",
	"desk.item.take": "Take it",
	"desk.item.give_back": "Give it back",
	"desk.choose": "Choose: {title}",
	"desk.chosen.do": "With those chosen:",
	"desk.chosen.all": "Choose all on this page",
	"desk.chosen.none": "Choose none",
	"desk.act.assign": "Assign",
	"desk.act.snooze": "Snooze",
	"desk.act.wake": "Wake",
	"desk.act.review": "Looked: nothing new",
	"desk.act.publish": "Publish",
	"desk.item.nobody": "nobody has it",
} as const;
