/** The right of reply: what promisers say to what is held against them. */
export const replies = {
	"replies.title": "Their reply",
	"replies.asked": "We asked for comment on {date}, and for an answer by {due}.",
	"replies.waiting": "No answer yet.",
	"replies.passed": "No answer by that day.",
	"replies.not_answered": "There was no answer.",
	"replies.declined": "They declined to comment on {date}.",
	"replies.answered": "They answered on {date}, {how}. In full:",
	"history.reply_requested": "Asked for comment",
	"history.reply_requested.detail": "By {due}",
	"history.reply_given": "Reply received",
	"history.reply_declined": "They declined to comment",
	"history.reply_missing": "No reply came",
	"feed.reply_requested": "Asked for comment: {title}",
	"feed.reply_given": "Reply: {title}",
	"feed.reply_declined": "Declined to comment: {title}",
	"feed.reply_missing": "No reply: {title}",
	"desk.replies.due": "{isPast, select, true {answer was due {when}} other {answer due {when}}}",
	"desk.reply.ask": "Ask for comment",
	"desk.reply.ask.words":
		"Whoever is held to something by name is asked first, and what they say is shown in full. You send the mail yourself; the next page has a draft of it.",
	"desk.reply.chapter": "The request",
	"desk.reply.chapter.about": "Readers see on which day you asked and by when, never whom.",
	"desk.reply.recipient": "Office or press desk",
	"desk.reply.recipient.hint":
		"Only for the desk: its name, its address. It is erased some time after the request has ended.",
	"desk.reply.asked_on": "Asked on",
	"desk.reply.due_on": "Answer wanted by",
	"desk.reply.save": "Put the request on record",
	"desk.reply.page": "Request for comment",
	"desk.reply.facts": "The request",
	"desk.reply.erased": "erased",
	"desk.reply.mail": "Draft of the mail",
	"desk.reply.mail.words":
		"Bywhen does not send it: copy it, or open it in your mail program, and change what you like.",
	"desk.reply.mail.open": "Open in the mail program",
	"desk.reply.mail.to": "To",
	"desk.reply.mail.subject_label": "Subject",
	"desk.reply.mail.body_label": "Text",
	"desk.reply.end": "What came of it",
	"desk.reply.end.again": "Change what is on record",
	"desk.reply.end.about": "Shown to readers at once, on the pledge’s page and in its history.",
	"desk.reply.state": "They",
	"desk.reply.state.answered": "answered",
	"desk.reply.state.declined": "declined to comment",
	"desk.reply.state.not_answered": "did not answer",
	"desk.reply.state.asked": "have not answered yet",
	"desk.reply.answer": "Their answer, in full",
	"desk.reply.answer.hint": "Word for word. Nothing is cut, and nothing is added.",
	"desk.reply.answered_on": "Replied on",
	"desk.reply.for_day": "(needed unless no answer came)",
	"desk.reply.came_by": "How it came",
	"desk.reply.came_by.hint": "Such as “by mail from the press office”. Readers see it.",
	"desk.reply.source": "Where it can be looked up",
	"desk.reply.source.about": "Only where it is on the web, such as a statement on their own site.",
	"desk.reply.end.save": "Put it on record",
	"desk.done.asked_for_reply": "On record. Now send the mail: here is a draft.",
	"desk.done.reply": "On record. Readers see it on the pledge’s page.",
	"reply.mail.subject": "Request for comment by {due}: {title}",
	"reply.mail.body": `Dear Sir or Madam,

{site} keeps a public record of dated pledges and of what becomes of them. On that record stands:

{title}

Said on {saidOn}: “{quote}”
{source}

What we will count as fulfilled: {criteria}

Before we say what became of it, we would like to know what you say. Has it been done? If not, why, and by when will it be? Is anything on the page wrong?

{page}

Please answer by {due}. Your answer will be shown in full, with its date, beside our judgement. If no answer comes by then, the page will say so; a later answer will be added whenever it comes.

With kind regards
{name}
{site}`,
} as const;
