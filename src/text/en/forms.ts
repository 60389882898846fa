/** What every form says. */
export const forms = {
	"form.optional": "(optional)",
	"form.to_settle": "(needed to settle it)",
	"form.with_evidence": "(needed with evidence)",
	"form.with_address": "(needed with an address)",
	"form.for_answer": "(needed for an answer)",
	"form.errors.title": "{count, plural, one {There is a problem} other {There are # problems}}",
	"form.errors.words": "Nothing was saved. What you typed is still here.",
	"form.error": "Error:",
	"form.email": "Email address",
	"form.password": "Password",
} as const;
