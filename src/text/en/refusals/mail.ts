import type { mailRefusals } from "../../../domain/refusals/mail.ts";
import type { RefusalTexts } from "../../refusal-words.ts";

/** Refusals about addresses, subscriptions, messages and what comes back. */
export const mailRefusalTexts = {
	"refusal.address.missing": "Enter an email address.",
	"refusal.address.hidden_character": "The address holds a character that cannot be seen.",
	"refusal.address.too_long": "The address is longer than 254 characters.",
	"refusal.address.several": "Enter one address, not several.",
	"refusal.address.malformed": "This is not an email address. It should look like name@example.org.",
	"refusal.subscription.unknown_zone": "This is not a time zone that we know.",
	"refusal.subscription.wrong_hour": "The hour is a whole number from 0 to 23.",
	"refusal.subscription.left": "This address has left. Ask for mail again to come back.",
	"refusal.subscription.left_since": "This address has left since. Ask for mail again to come back.",
	"refusal.subscription.nothing_kept": "Nothing is kept here of this address any more.",
	"refusal.subscription.no_mail_any_more":
		"This address gets no mail from here any more. Follow something to come back.",
	"refusal.subscription.not_here": "What you want to follow is not here.",
	"refusal.subscription.no_mail_yet": "This site sends no mail yet. Take the feed or the calendar.",
	"refusal.link.incomplete": "This link is not complete. Open it again from the mail.",
	"refusal.link.too_old": "Links to confirm work for {days} days. Ask for a new one.",
	"refusal.alerts.none_held": "No alerts are held any more.",
	"refusal.message.unknown": "There is no such message.",
	"refusal.message.not_again": "This message is {state}: it cannot be sent again.",
	"refusal.message.not_held": "This message is {state}, not held.",
	"refusal.message.not_waiting": "This message is {state}: it cannot be cancelled.",
	"refusal.message.reason_missing": "Say why it is not sent.",
	"refusal.event.unknown": "There is no such event.",
	"refusal.bounces.unreadable":
		"The bounce mailbox at {host} {isRefused, select, yes {refused the user or password} other {cannot be read}}: {why}",
} as const satisfies RefusalTexts<typeof mailRefusals>;
