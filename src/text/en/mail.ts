/** What the mails say. Plain, dated, and never more than is known. */
export const mail = {
	"mail.lapsed.subject": "Deadline passed: {title}",
	"mail.lapsed.lead": "The deadline passed. There is no outcome yet.",
	"mail.lapsed.words":
		"It was due by {due}. An editor has not settled what became of it. A date alone never decides that; you will hear from us when somebody has.",
	"mail.lapsed.open": "Before the deadline passed, it was marked: {outcome}.",
	"mail.ended.subject": "The period is over: {title}",
	"mail.ended.lead": "The date that ends this pledge has passed. There is no outcome yet.",
	"mail.ended.words":
		"It was to hold until {due}. An editor has not said yet whether it did; you will hear from us when somebody has.",
	"mail.due_soon.subject": "Due soon: {title}",
	"mail.due_soon.lead": "The deadline is near.",
	"mail.due_soon.words": "It is due by {due}. There is no settled outcome yet.",
	"mail.outcome.subject": "{outcome}: {title}",
	"mail.outcome.lead": "There is an outcome: {outcome}.",
	"mail.outcome.open.lead": "An editor marked how it stands: {outcome}.",
	"mail.outcome.happened":
		"{outcome, select, broken {Certain since {date}} withdrawn {Withdrawn on {date}} overtaken {Overtaken on {date}} unverifiable {As of {date}} other {It happened on {date}}}.",
	"mail.outcome.before": "Before, it was marked: {outcome}.",
	"mail.moved.subject": "Deadline moved: {title}",
	"mail.moved.lead": "The deadline was moved from {from} to {to}.",
	"mail.moved.words": "The first deadline stays on record.",
	"mail.moved.recomputed":
		"It hangs on something else whose date changed, and follows it. Every earlier date stays on record.",
	"mail.corrected.subject": "Correction: {title}",
	"mail.corrected.deadline.lead": "We had the deadline wrong. It is {to}, not {from}.",
	"mail.corrected.outcome.lead": "We had the outcome wrong. It is now: {outcome}.",
	"mail.corrected.pledge.lead": "We had something about this pledge wrong. It is put right.",
	"mail.corrected.change": "{field}: {to} Before: {from}",
	"mail.corrected.since": "It stood wrong since {date}.",
	"mail.corrected.words": "You get this because we told you before. We are sorry for the error.",
	"mail.registered.subject": "New pledge: {title}",
	"mail.registered.lead": "A pledge was registered.",
	"mail.registered.words": "It is due by {due}.",
	"mail.reason": "The reason: {reason}",
	"mail.late": "This notice is late: it happened on {occurred}, and we noticed on {recorded}.",
	"mail.no_date": "no date",
	"mail.promiser": "Promised by {promiser}",
	"mail.read": "Read it, with sources and history",

	"mail.digest.subject": "{count, plural, one {# pledge} other {# pledges}} with news, {date}",
	"mail.digest.lead":
		"{count, plural, one {There is news of # pledge that you follow.} other {There is news of # pledges that you follow.}}",
	"mail.digest.coalesced": "There was much news at once, so it comes in one mail.",
	"mail.digest.catch_up": "Our clock stood still for a while, so this comes late and in one mail.",

	"mail.confirmation.subject": "Confirm that you want these mails",
	"mail.confirmation.lead": "Somebody, we hope you, asked for mail at this address about:",
	"mail.confirmation.words":
		"Nothing is sent until you open this link and press the button. It works for {days, plural, one {# day} other {# days}}.",
	"mail.confirmation.link": "Confirm",
	"mail.confirmation.ignore": "It was not you? Then do nothing: this address gets no mail from us.",
	"mail.confirmation.all": "all pledges of {site}",
	"mail.confirmation.more": "{count, plural, one {and # more} other {and # more}}",

	"mail.preferences.subject": "You follow this already",
	"mail.preferences.lead":
		"Somebody, we hope you, asked for mail at this address. It comes already; there is nothing to confirm.",
	"mail.preferences.link": "See and change what you get",

	"mail.canary.subject": "{site}: a mail to ourselves",
	"mail.canary.lead": "This mail is watched for: as long as it arrives, mail goes out. Nobody has to read it.",

	"mail.desk.proposed.subject": "To look at: {title}",
	"mail.desk.proposed.lead": "{by} proposes an outcome for “{title}”. It counts once another editor has approved it.",
	"mail.desk.assigned.subject": "You are asked to look at: {title}",
	"mail.desk.assigned.lead": "{by} asks you to look at the outcome that is proposed for “{title}”.",
	"mail.desk.approved.subject": "Approved: {title}",
	"mail.desk.approved.lead": "{by} approved what you proposed for “{title}”. It is on the record now.",
	"mail.desk.sent_back.subject": "Sent back: {title}",
	"mail.desk.sent_back.lead": "{by} sent back what you proposed for “{title}”:",
	"mail.desk.mentioned.subject": "You were mentioned: {title}",
	"mail.desk.mentioned.lead": "{by} mentioned you in a comment on “{title}”:",
	"mail.desk.link": "Open it at the desk",

	"mail.invitation.subject": "You are invited to {site}",
	"mail.invitation.lead": "You are invited to work on {site} as {role}.",
	"mail.invitation.words": "Open this link to choose a password. It works once.",
	"mail.invitation.link": "Join",
	"mail.role.fact_checker": "fact-checker",
	"mail.role.editor": "editor",
	"mail.role.admin": "admin",

	"mail.why": "You get this because you follow it on {site}.",
	"mail.choose": "Choose what you get",
	"mail.stop": "Unsubscribe",
	"mail.sent_by": "Sent by {site}",
} as const;
