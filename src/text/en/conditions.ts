/** Conditions that a pledge waits for, and the days on which the newsroom looks again. */
export const conditions = {
	"deadline.condition": "Waits for",
	"deadline.condition.pending": "Not met so far: the clock has not started.",
	"deadline.condition.met": "Met: the clock has started.",
	"deadline.condition.failed": "It failed: the clock never starts.",
	"desk.deadline.choice.condition": "counted from a condition",
	"desk.deadline.choice.condition.hint":
		"The clock starts on the day on which an editor marks the condition below as met.",
	"desk.deadline.condition": "The condition",
	"desk.deadline.condition.hint": "What has to come about first, such as “Hamas does not keep its word”.",
	"desk.condition.title": "Mark the condition",
	"desk.condition.words":
		"Met: the words of the deadline are counted from that day. Failed: the clock never starts, and you are led to the outcome.",
	"desk.condition.chapter": "The condition",
	"desk.condition.state": "It has",
	"desk.condition.state.met": "been met",
	"desk.condition.state.failed": "failed: it cannot be met any more",
	"desk.condition.happened_on": "On",
	"desk.condition.reason": "What happened, in a sentence",
	"desk.condition.save": "Mark it",
	"desk.done.condition": "The condition was marked. Followers are being told.",
	"mail.condition_met.subject": "The condition was met: {title}",
	"mail.condition_met.lead": "What this pledge waited for has come about, so its clock has started.",
	"mail.condition_met.due": "It is due by {due}.",
	"mail.condition_failed.subject": "The condition failed: {title}",
	"mail.condition_failed.lead": "What this pledge waited for did not come about, so its clock never starts.",
} as const;
