/** Outcomes (a person's judgement) and timeliness (the clock's), and the one sentence that puts them together. */
export const outcomes = {
	"outcome.not_started": "No outcome yet",
	"outcome.in_progress": "In progress",
	"outcome.stalled": "Stalled",
	"outcome.fulfilled": "Fulfilled",
	"outcome.partly_fulfilled": "Partly fulfilled",
	"outcome.broken": "Broken",
	"outcome.withdrawn": "Withdrawn",
	"outcome.overtaken": "Overtaken by events",
	"outcome.unverifiable": "Cannot be verified",

	"outcome.not_started.means": "Nothing that the criteria name has been seen so far, or nobody has judged it yet.",
	"outcome.in_progress.means": "Steps that the criteria name have been taken, and it can still be done.",
	"outcome.stalled.means": "It was begun, and nothing has moved it for some time.",
	"outcome.fulfilled.means": "What was promised has happened, as the criteria written beforehand describe it.",
	"outcome.partly_fulfilled.means": "A substantial part of it has happened, and the rest is not to be expected.",
	"outcome.broken.means":
		"The opposite was done, or it can no longer happen, and the promiser could have kept it. Decided by an editor, never by a date.",
	"outcome.withdrawn.means": "The promiser took it back in public before it was kept.",
	"outcome.overtaken.means": "Events outside the promiser’s power made it pointless or impossible.",
	"outcome.unverifiable.means": "The words or the public record do not allow anybody to tell.",

	"timeliness.no_deadline": "No deadline",
	"timeliness.waiting": "Clock not started",
	"timeliness.upcoming": "Upcoming",
	"timeliness.due_soon": "Due soon",
	"timeliness.overdue": "Deadline passed",
	"timeliness.ended": "Period over",
	"timeliness.on_time": "On time",
	"timeliness.late": "Late",
	"timeliness.missed": "Deadline missed",

	"timeliness.no_deadline.means": "No date was named, so none can pass.",
	"timeliness.waiting.means":
		"It hangs on an event or a condition that has not come about, so its clock has not started.",
	"timeliness.upcoming.means": "The due day lies ahead.",
	"timeliness.due_soon.means": "The due day is close.",
	"timeliness.overdue.means":
		"The due day has ended and nobody has settled the outcome. It says nothing more than that.",
	"timeliness.ended.means":
		"What was not to be done, or to be kept, was promised up to a day now behind us. Nobody has said yet whether it held.",
	"timeliness.on_time.means": "It happened on or before the first due day.",
	"timeliness.late.means":
		"It happened after the due day: the first one, or the one in force, as the newsroom’s policy says.",
	"timeliness.missed.means": "An editor settled that what was promised did not happen in full by the due day.",

	"sentence.settled": "{outcome}, {timing}",
	"sentence.open": "{outcome} — {timing}",
	"timing.no_deadline": "no deadline",
	"timing.waiting": "its clock has not started",
	"timing.ahead": "the deadline lies ahead",
	"timing.due": "due {when}",
	"timing.ends": "ends {when}",
	"timing.ended": "its period is over",
	"timing.ended_when": "its period ended {when}",
	"timing.passed": "the deadline has passed",
	"timing.passed_when": "the deadline passed {when}",
	"timing.on_time": "on time",
	"timing.late": "late",
	"timing.late_by": "{span} late",
	"timing.missed": "deadline missed",
} as const;
