import type { ItemKind, ItemName, Lane } from "../../../domain/queue.ts";

/** The addresses of the desk, the admin's pages and the demo. Changes of state are posted to nouns. */
export const deskPaths = {
	desk: "/desk",
	queue: (lane: Lane) => `/desk/queue/${lane}`,
	/** The page of what stands in a queue. */
	item: ({ kind, id }: ItemName) => ITEM_PAGES[kind](id),
	/** POST: somebody has the item from now on (`owner`); it is back from its rest. */
	owners: (item: ItemName) => `/desk/items/${item.kind}/${encodeURIComponent(item.id)}/owners`,
	wakings: (item: ItemName) => `/desk/items/${item.kind}/${encodeURIComponent(item.id)}/wakings`,
	/** GET says what will happen to the chosen items (`item`, `act`), POST to `selections` does it. */
	selection: "/desk/selection",
	selections: "/desk/selections",
	/** POST keeps the filters of a queue under a name; POST to one's removal forgets it. */
	filters: "/desk/filters",
	filterRemoval: (id: number) => `/desk/filters/${id}/removal`,
	/** How long passed deadlines waited for their outcome. */
	pace: "/desk/time-to-outcome",
	/** POST here registers; the form is at `newPledge`. */
	pledges: "/desk/pledges",
	newPledge: "/desk/pledges/new",
	pledge: (id: string) => `/desk/pledges/${encodeURIComponent(id)}`,
	/** GET gives the form and POST takes it, here and in the six below. */
	edit: (id: string) => `${deskPaths.pledge(id)}/edit`,
	statements: (id: string) => `${deskPaths.pledge(id)}/statements`,
	evidence: (id: string) => `${deskPaths.pledge(id)}/evidence`,
	deadlines: (id: string) => `${deskPaths.pledge(id)}/deadlines`,
	conditions: (id: string) => `${deskPaths.pledge(id)}/conditions`,
	/** Of a statement's words: `?number=` names which. */
	corrections: (id: string) => `${deskPaths.pledge(id)}/corrections`,
	reviews: (id: string) => `${deskPaths.pledge(id)}/reviews`,
	/** GET gives the form, POST relates to another; POST to the ends: it no longer holds. */
	relations: (id: string) => `${deskPaths.pledge(id)}/relations`,
	/** What merging it into the other would do, to be confirmed by a POST to its relations. */
	merge: (id: string, other: string) => `${deskPaths.pledge(id)}/merges/${encodeURIComponent(other)}`,
	relationEnds: (id: string) => `${deskPaths.relations(id)}/ends`,
	/** GET gives the form, POST asks for comment. */
	replies: (id: string) => `${deskPaths.pledge(id)}/replies`,
	reply: (id: string, number: number) => `${deskPaths.replies(id)}/${number}`,
	/** POST: what came of a request. */
	replyEnds: (id: string, number: number) => `${deskPaths.reply(id, number)}/ends`,
	/** The selection log. GET has the form too, POST takes it. */
	candidates: "/desk/candidates",
	candidateOf: (tipId: number) => `/desk/candidates?tip=${tipId}`,
	/** What the newsroom follows. GET has the form for parties too, POST takes it. */
	balance: "/desk/balance",
	tip: (id: number) => `/desk/tips/${id}`,
	/** POST, each: taken up, declined or spam; how its sender can be reached is erased. */
	tipDecisions: (id: number) => `${deskPaths.tip(id)}/decisions`,
	tipErasure: (id: number) => `${deskPaths.tip(id)}/erasure`,
	outcomes: (id: string) => `${deskPaths.pledge(id)}/outcomes`,
	/** The form of an outcome, or of one of a period, filled with a proposal that was sent back. */
	outcomeAgain: (id: string, { proposal, period }: { proposal: number; period: number | undefined }) =>
		period === undefined
			? `${deskPaths.outcomes(id)}?again=${proposal}`
			: `${deskPaths.occurrence(id, period)}&again=${proposal}`,
	/** POST: an outcome is taken back while its mail is held. */
	withdrawals: (id: string) => `${deskPaths.pledge(id)}/withdrawals`,
	/** GET gives the form for one period of a recurring pledge; POST to `occurrences` takes it. */
	occurrence: (id: string, number: number) => `${deskPaths.occurrences(id)}?number=${number}`,
	occurrences: (id: string) => `${deskPaths.pledge(id)}/occurrences`,
	/** POST: a draft becomes public. */
	publication: (id: string) => `${deskPaths.pledge(id)}/publication`,
	/** GET lists them and has the form for a new one, POST takes it. */
	milestones: "/desk/milestones",
	/** GET has the form, POST to its changes takes it. */
	milestone: (slug: string) => `/desk/milestones/${encodeURIComponent(slug)}`,
	milestoneChanges: (slug: string) => `${deskPaths.milestone(slug)}/changes`,
	/** POST: lets go of the alerts that were held (\`how\`: usual, digest, none). */
	releases: "/desk/releases",
	/** GET has the form, POST to its changes takes it. */
	promiser: (slug: string) => `/desk/promisers/${encodeURIComponent(slug)}`,
	promiserChanges: (slug: string) => `${deskPaths.promiser(slug)}/changes`,
	/** GET has the form, POST takes it. */
	terms: (slug: string) => `${deskPaths.promiser(slug)}/terms`,
	/** Links that no longer lead to what they led to. */
	sources: "/desk/sources",
	source: (id: number) => `/desk/sources/${id}`,
	/** POST, each: a person looked; another address or title; another copy, please. */
	sourceChecks: (id: number) => `${deskPaths.source(id)}/checks`,
	sourceChanges: (id: number) => `${deskPaths.source(id)}/changes`,
	sourceCaptures: (id: number) => `${deskPaths.source(id)}/captures`,
	/** A copy as a file. */
	snapshot: (captureId: number) => `/desk/captures/${captureId}/snapshot`,
	comments: (id: string) => `${deskPaths.pledge(id)}/comments`,
	/** Where colleagues named the user. */
	mentions: "/desk/mentions",
	conflicts: "/desk/conflicts",
	conflictEnd: (id: number) => `/desk/conflicts/${id}/end`,
	/** What waits for a second pair of eyes. */
	proposal: (id: number) => `/desk/proposals/${id}`,
	/** POST, each: approved, sent back, taken back by its author, somebody asked to look. */
	proposalVerb: (id: number, noun: "approvals" | "returns" | "withdrawals" | "reviewers") =>
		`${deskPaths.proposal(id)}/${noun}`,
	account: "/desk/account",
	/** GET has the form for the morning mail and the shortcuts, POST takes it. */
	preferences: "/desk/account/preferences",
	/** POST: a new password. */
	byline: "/desk/account/byline",
	password: "/desk/account/password",
	/** POST: a new API token. */
	tokens: "/desk/account/tokens",
	/** POST: the token stops working. */
	tokenRevocation: (id: number) => `/desk/account/tokens/${id}/revocation`,
	/** Where one is signed in. POST to one ends it, POST to all ends the others. */
	sessions: "/desk/account/sessions",
	sessionEnd: (reference: string) => `/desk/account/sessions/${reference}/end`,
	/** GET shows the second factor; POST makes a new authenticator. POST to the two others: a code turns it on, or off. */
	passkeys: "/desk/account/passkeys",
	passkeyOptions: "/desk/account/passkeys/options",
	passkeyRemoval: "/desk/account/passkeys/removal",
	authenticators: "/desk/account/authenticators",
	authenticatorConfirmation: "/desk/account/authenticators/confirmation",
	authenticatorRemoval: "/desk/account/authenticators/removal",
	audit: "/admin/audit",
	/** GET has the form, POST previews or publishes (`intent`). */
	policy: "/admin/policy",
	users: "/admin/users",
	/** POST: invites somebody. */
	invitations: "/admin/invitations",
	/** POST, each. */
	userRole: (id: number) => `/admin/users/${id}/role`,
	userDisabling: (id: number) => `/admin/users/${id}/disabling`,
	userEnabling: (id: number) => `/admin/users/${id}/enabling`,
	userLink: (id: number) => `/admin/users/${id}/sign-in-links`,
	jobs: "/admin/jobs",
	outbox: "/admin/outbox",
	outboxIn: (state: string) => `/admin/outbox?state=${encodeURIComponent(state)}`,
	message: (id: number) => `/admin/outbox/messages/${id}`,
	/** POST, each: tries again, lets a held message go, settles it without sending. */
	messageVerb: (id: number, verb: MessageVerb) => `/admin/outbox/messages/${id}/${MESSAGE_NOUNS[verb]}`,
	ledger: (eventId: number) => `/admin/outbox/events/${eventId}`,
	mailbox: "/demo/mailbox",
	mail: (id: number) => `/demo/mailbox/${id}`,
	mailPart: (id: number, part: MailPart) => (part === "html" ? deskPaths.mail(id) : `/demo/mailbox/${id}/${part}`),
	/** The HTML of a mail as a document of its own, for the sandboxed frame. */
	mailBody: (id: number) => `/demo/mailbox/${id}/body`,
	/** GET shows the clock; POST moves it (`to`: deadline, day or week). */
	demoSignIns: "/demo/sign-ins",
	clock: "/demo/clock",
} as const;

const ITEM_PAGES: Record<ItemKind, (id: string) => string> = {
	pledge: (id) => deskPaths.pledge(id),
	proposal: (id) => deskPaths.proposal(Number(id)),
	tip: (id) => deskPaths.tip(Number(id)),
	// A request has the address of its pledge, which its number does not tell.
	reply: () => deskPaths.queue("replies"),
	source: (id) => deskPaths.source(Number(id)),
};

export const MAIL_PARTS = ["html", "text", "headers", "raw"] as const;
/** The ways to look at a mail; "html" is the mail's own page. */
export type MailPart = (typeof MAIL_PARTS)[number];

export const MESSAGE_VERBS = ["retry", "release", "cancel"] as const;
/** What an admin can do with a message that is stuck. */
export type MessageVerb = (typeof MESSAGE_VERBS)[number];

const MESSAGE_NOUNS: Record<MessageVerb, string> = { retry: "retries", release: "release", cancel: "cancellation" };
