/** The second factor: setting it up, and giving it. */
export const secondFactor = {
	"factor.title": "Second factor",
	"factor.words":
		"A code from an app on your phone, asked for after your password: who learns your password alone stays out.",
	"factor.see": "Look after your second factor",
	"factor.begin": "Set up an authenticator app",
	"factor.scan": "Scan this with an authenticator app, then enter the code that it shows.",
	"factor.qr": "QR code of your new authenticator",
	"factor.key": "Or type this key into the app",
	"factor.code": "Code",
	"factor.code.hint": "Six digits, new every half minute.",
	"factor.confirm": "Turn it on",
	"factor.on": "Your authenticator is on since {date}",
	"factor.left":
		"{count, plural, =0 {You have no recovery code left: remove it and set it up again.} one {You have # recovery code left.} other {You have # recovery codes left.}}",
	"factor.remove": "Remove the authenticator",
	"factor.either": "Code or recovery code",
	"factor.codes": "Keep these recovery codes",
	"factor.codes.words":
		"Each works once, in place of a code, for the day your phone is lost. They are not shown again.",
	"factor.step.title": "One more step",
	"factor.step.words": "Enter the code that your authenticator app shows. A recovery code works too.",
	"factor.step.lost": "Lost both? An admin, or who runs the server, can reset your second factor.",
} as const;
