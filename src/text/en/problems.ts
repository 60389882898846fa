/** Refusals and error pages, by kind of problem: what happened, and what to do now. */
export const problems = {
	"problem.invalid-input.title": "That could not be accepted",
	"problem.invalid-input.words.address":
		"Something in the address of this page cannot be read. Mend it, or begin again.",
	"problem.invalid-input.words": "Nothing was saved. Go back, mend what is named here, and send it again.",
	"problem.not-found.title": "There is no such page",
	"problem.not-found.words": "The address may be mistyped, or what stood here was never published.",
	"problem.not-signed-in.title": "Sign in first",
	"problem.not-signed-in.words": "This belongs to the desk. Sign in, and you come back here.",
	"problem.not-allowed.title": "You may not do this",
	"problem.not-allowed.words":
		"Nothing was changed. Somebody who may can do it instead, and an admin can change what your role is.",
	"problem.edit-conflict.title": "Somebody was faster",
	"problem.edit-conflict.words":
		"It was changed after you opened it. Look at the new state, then make your change again.",
	"problem.already-done.title": "That is done already",
	"problem.already-done.words": "It was done before, perhaps by you in another window. Nothing was changed now.",
	"problem.too-many-requests.title": "Too many requests",
	"problem.too-many-requests.words": "Somebody at your address asked for this very often. Wait a little and try again.",
	"problem.expired-link.title": "This link is no longer good",
	"problem.expired-link.words": "Links in our mails work for some time, and some of them once. Ask for a new one.",
	"problem.cross-site-request.title": "That came from another site",
	"problem.cross-site-request.words":
		"For your safety only forms on this site may change anything. Open the page here and try again.",
	"problem.unavailable.title": "Not available just now",
	"problem.unavailable.words": "Something this page needs does not answer. Try again in a minute.",
	"problem.internal.title": "Something broke on our side",
	"problem.internal.words": "It has been logged. What you sent is either saved whole, or not at all.",
	"problem.internal.detail": "Something broke on our side; it has been logged. Reference: {reference}",
	"problem.retry": "{seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}",
	"problem.reference": "Reference: {id}",
	"problem.home": "Go to the front page",
	"problem.search": "Search the pledges",
	"problem.type": "Type",
	"problem.status": "HTTP status",
	"problem.meaning": "Meaning",
	"problem.type.words":
		"The API answers with this type, as RFC 9457 describes, when it refuses a request for this reason.",
	"problem.types.title": "Problem types",
} as const;
