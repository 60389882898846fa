import type { deskRefusals } from "../../../domain/refusals/desk.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals about tips, requests for comment and the desk’s queues. */
export const deskRefusalTexts = {
	"refusal.tip.unknown": "There is no such tip.",
	"refusal.tip.decided_already": "Somebody has decided on this tip already.",
	"refusal.tip.reason_missing": "Say why, for the others at the desk.",
	"refusal.tip.place_missing": "Say where it can be looked up.",
	"refusal.tip.promiser_missing": "Say who promised it.",
	"refusal.tip.pledge_missing": "Open the pledge and send it from there.",
	"refusal.candidate.registered_already":
		"This entry of the selection log leads to a pledge already, or is no longer there. If this is another pledge, begin with an empty form.",
	"refusal.tip.too_many_waiting":
		"So many tips wait to be read that no more are taken now. What you wrote was not kept: please send it again in some days.",
	"refusal.reply.unknown": "There is no such request for comment.",
	"refusal.reply.too_short": "They were asked on {askedOn}: give them until that day at least.",
	"refusal.reply.answer_missing": "Enter what they said, in full.",
	"refusal.reply.way_missing": "Say how the answer came.",
	"refusal.reply.day_missing": "Give the day on which they replied.",
	"refusal.reply.reason_missing": "Something is on record already. Say why it changes.",
	"refusal.reply.not_over": "They have until the end of {dueOn}. Only then is it known that no answer came.",
	"refusal.day.ahead": "{day} lies ahead: today is {today}.",
	"refusal.day.before": "{day} is before {from}. Check both days.",
	"refusal.day.not_later": "Choose a day after today ({today}).",
	"refusal.queue.gone": "This no longer stands in any queue.",
	"refusal.queue.changed_meanwhile": "This changed after you looked at it. Look again, then decide.",
	"refusal.queue.cannot_own": "Choose somebody who can sign in here.",
	"refusal.queue.owner_in_conflict": "{name} has a conflict of interest with a promiser of this pledge.",
	"refusal.queue.too_far": "Choose a day within a year: it could be forgotten.",
	"refusal.queue.too_many_filters": "You keep {most} filters already. Forget one first.",
	"refusal.queue.filter_gone": "You keep no such filter.",
	"refusal.queue.not_snoozed": "It is not snoozed.",
	"refusal.queue.owner_missing": "Choose who has it from now on.",
	"refusal.reason.not_listed": "Choose a reason from the list.",
} as const satisfies RefusalTexts<typeof deskRefusals>;
