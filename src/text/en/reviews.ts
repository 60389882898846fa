/** Pledges to refrain whose period is over, and pledges without a day that are looked at again. */
export const reviews = {
	"desk.lane.ended": "Period over",
	"desk.lane.ended.heading":
		"{count, plural, =0 {Every period that is over has its outcome} one {One period is over: did it hold?} other {# periods are over: did they hold?}}",
	"desk.lane.ended.none": "Nothing to confirm",
	"desk.lane.ended.none.words":
		"A pledge not to do something comes here when its period is over. It is never overdue: somebody says whether it held.",
	"desk.lane.review": "Look again",
	"desk.lane.review.heading":
		"{count, plural, =0 {Nothing to look at again} one {One pledge to look at again} other {# pledges to look at again}}",
	"desk.lane.review.none": "Nothing to look at again",
	"desk.lane.review.none.words":
		"Pledges that name no day come here on their review day. A look that finds nothing new is put on record too.",
	"desk.do.confirm": "Say whether it held",
	"desk.do.review": "Looked: nothing new",
	"desk.deadline.choice.vague": "no day, but looked at again",
	"desk.deadline.choice.vague.hint":
		"For words such as “soon”. It never lapses, and comes to a queue on its review day.",
	"desk.deadline.review_on.hint": "Left empty, the newsroom’s table says when.",
	"pledge.checked": "Last checked",
	"desk.review.title": "Looked: nothing new",
	"desk.review.words": "You looked, and there is nothing new. If there is, add evidence or mark the outcome instead.",
	"desk.review.last": "Last checked on {date}.",
	"desk.review.chapter": "The look",
	"desk.review.chapter.about": "Readers see when it was last checked, and in the history where you looked.",
	"desk.review.sources": "Sources looked at",
	"desk.review.sources.hint":
		"One a line: the address, and after a bar the publisher and the title if you like. https://news.example/report | The Example News | The bridge",
	"desk.review.note": "What you looked for",
	"desk.review.note.hint": "Public, one sentence. May be left empty.",
	"desk.review.again": "Look again on",
	"desk.review.save": "Put the look on record",
	"desk.done.reviewed": "The look is on record.",
	"history.reviewed.detail": "We look again on {date}.",
	"feed.reviewed.words": "Somebody looked and found nothing new.",
	"feed.reviewed.again": "The next look is on {date}.",
} as const;
