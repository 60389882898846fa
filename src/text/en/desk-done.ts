/** What was just done at the desk. */
export const deskDone = {
	"desk.done.registered": "Registered.",
	"desk.done.published": "Published. From now on the clock watches it.",
	"desk.done.edited": "Saved.",
	"desk.done.statement": "The statement was added.",
	"desk.done.evidence": "The evidence was added.",
	"desk.done.deadline": "The deadline has a new revision.",
	"desk.done.byline": "Saved. Readers see it at once, beside everything you did.",
	"desk.done.outcome": "The outcome was marked.",
	"desk.done.withdrawn": "The outcome was taken back. Nobody was told of it.",
	"desk.done.password": "The password was changed. Other sessions of yours have ended.",
	"desk.done.revoked": "The token no longer works.",
	"desk.done.role": "The role was changed.",
	"desk.done.disabled": "The user can no longer sign in.",
	"desk.done.retried": "The message waits for its next try.",
	"desk.done.released": "The alerts go on as you decided.",
	"desk.done.enabled": "The user can sign in again.",
} as const;
