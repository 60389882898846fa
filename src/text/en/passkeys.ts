/** Passkeys: signing in by a device that knows its owner. */
export const passkeys = {
	"passkeys.title": "Passkeys",
	"passkeys.words":
		"Sign in with your fingerprint, your face or the code of your device instead of a password. Each device, or each manager of passwords, has its own.",
	"passkeys.see": "See and add passkeys",
	"passkeys.none": "You have none yet.",
	"passkeys.new": "Add a passkey",
	"passkeys.name": "What you call it",
	"passkeys.name.hint": "Such as: my work laptop.",
	"passkeys.save": "Add it",
	"passkeys.made": "added on {date}",
	"passkeys.used": "last used on {date}",
	"passkeys.unused": "never used",
	"passkeys.remove": "Remove",
	"passkeys.remove.label": "Remove the passkey “{name}”",
	"passkeys.failed": "The device did not answer, or does not know this site. Nothing was changed.",
	"passkeys.needs_script":
		"A passkey is added by JavaScript, which this browser does not run. Your password goes on working.",
	"sign_in.passkey": "Sign in with a passkey",
	"desk.done.passkey": "The passkey is added. Sign in with it next time.",
	"desk.done.passkey_removed": "The passkey is removed. Remove it from the device too.",
} as const;
