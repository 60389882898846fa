import type { deadlinesRefusals } from "../../../domain/refusals/deadlines.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals about days, deadlines and what they hang on. */
export const deadlinesRefusalTexts = {
	"refusal.day.statement_ahead":
		"The statement is dated {saidOn}, which is in the future (today is {today}).{meant, select, none {} other { Did you mean {meant}?}}",
	"refusal.day.due_before_statement":
		"The deadline ({dueOn}) is before the statement ({saidOn}).{meant, select, none { Check both dates.} other { The year looks wrong: did you mean {meant}?}}",
	"refusal.day.happened_ahead": "It cannot have happened on {happenedOn}: today is {today}.",
	"refusal.day.happened_before_statement":
		"It cannot have happened on {happenedOn}, before the pledge was made ({saidOn}).{meant, select, none { Check both dates.} other { The year looks wrong: did you mean {meant}?}}",
	"refusal.deadline.same": "That is the deadline in force already.",
	"refusal.deadline.day_missing": "Give the last day that is still on time, or choose another way.",
	"refusal.deadline.other_reading": "The words give {dueOn}. Look at how that was found, then save again.",
	"refusal.condition.missing": "Say what has to come about before the clock starts.",
	"refusal.condition.not_waiting": "It waits for no condition.",
	"refusal.review.dated": "Only an open pledge that names no day is looked at again on a day.",
	"refusal.review.before_statement": "Choose a day after the statement ({saidOn}).",
	"refusal.milestone.unknown": "There is no such milestone.",
	"refusal.milestone.not_here": "There is no such milestone here.",
	"refusal.milestone.name_missing": "Name the milestone that it hangs on.",
	"refusal.milestone.name_unknown":
		"There is no milestone “{name}” on record.{alike, select, none {} other { Did you mean: {alike}?}} A new one is put on record, for everybody to see, only when you ask for it.",
	"refusal.milestone.days_missing": "Give how many days after the milestone it is still on time.",
	"refusal.milestone.source_missing": "Give the source of the date: without one nobody can check.",
	"refusal.milestone.name_taken": "There is a milestone of this name already.",
	"refusal.milestone.same": "That is what is known of it already.",
	"refusal.milestone.conflict_of_interest":
		"A pledge of a promiser with whom you have a conflict of interest hangs on this milestone, so somebody else changes it.",
	"refusal.milestone.changed_meanwhile":
		"Somebody changed this milestone while you were at it. Look at it, then save again.",
	"refusal.milestone.too_early":
		"With this date, “{title}” would have been due on {dueOn}, before it was said ({saidOn}). Check the date, or move that deadline first.",
	"refusal.milestone.dated_and_unknown": "It has a date ({onDate}): say whether that is expected or settled.",
	"refusal.milestone.date_missing":
		"Give the date that is {state, select, settled {settled} other {expected}}, or say that it is not known.",
	"refusal.term.ends_before_it_began": "The term ends ({toOn}) before it began ({fromOn}).",
	"refusal.term.known": "That term of office is on record already.",
	"refusal.series.missing": "Say how often it comes round, and when its first period begins.",
	"refusal.series.start_missing": "Give the first day of the first period.",
	"refusal.series.not_whole": "Give whole days, weeks, months or years.",
	"refusal.series.due_before_start": "The due day is before the period begins.",
	"refusal.series.ends_before_start": "The series ends before it begins.",
	"refusal.series.due_after_period": "The next period begins after {eve}: choose a day up to then.",
	"refusal.occurrence.unknown": "There is no such occurrence of this pledge.",
	"refusal.occurrence.not_here": "There is no such period of this pledge.",
	"refusal.policy.too_early": "Choose today ({today}) or a later day.",
	"refusal.policy.before_version": "Version {version} is in force from {inForceOn}: not before it.",
	"refusal.policy.changed_meanwhile": "Somebody published another version meanwhile. Look at it, then try again.",
	"refusal.policy.same": "That is the policy already.",
} as const satisfies RefusalTexts<typeof deadlinesRefusals>;
