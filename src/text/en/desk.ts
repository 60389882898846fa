/** What the desk says to signed-in users. */
export const desk = {
	"desk.title": "Desk",
	"sign_in.title": "Sign in",
	"sign_in.words": "For the newsroom. Readers need no account.",
	"sign_in.submit": "Sign in",
	"sign_in.help": "Forgotten password or no account: ask an admin of this newsroom for a new link.",
} as const;
