/** What every form says. */
export const forms = {
	"form.optional": "(optional)",
	"form.errors.title": "{count, plural, one {There is a problem} other {There are # problems}}",
	"form.errors.words": "Nothing was saved. What you typed is still here.",
	"form.error": "Error:",
	"form.email": "Email address",
	"form.password": "Password",
} as const;
