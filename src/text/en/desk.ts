/** What the desk says to signed-in users. */
export const desk = {
	"desk.title": "Desk",
	"desk.alarm": "Something is not running",
	"desk.alarm.words": "What you do here is kept. An admin finds more under Jobs and Outbox.",
	"sign_in.title": "Sign in",
	"sign_in.words": "For the newsroom. Readers need no account.",
	"sign_in.submit": "Sign in",
	"sign_in.provider": "With {name}",
	"sign_in.provider.name": "single sign-on",
	"sign_in.provider.words": "The account that you have at your newsroom. No password of this site is needed.",
	"sign_in.provider.go": "Continue with {name}",
	"sign_in.demo": "Sign in to this demo",
	"sign_in.demo.words": "Nobody has a password here. Choose as whom you want to look around.",
	"sign_in.demo.fact_checker": "As a fact-checker",
	"sign_in.demo.editor": "As an editor",
	"sign_in.demo.admin": "As an admin",
	"sign_in.help": "Forgotten password or no account: ask an admin of this newsroom for a new link.",
} as const;
