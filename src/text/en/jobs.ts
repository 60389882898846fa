import type { JobName } from "../../domain/job.ts";

/** What each job does, for the people who run the server. */
export const jobs = {
	"job.lapse-deadlines": "Notices deadlines that have passed with no settled outcome.",
	"job.apply-policies": "Puts a policy that has come into force into practice.",
	"job.give-due-soon-notices": "Notes deadlines that come near.",
	"job.mail-mornings": "Mails the newsroom’s users what waits for them, on the mornings they chose.",
	"job.send-messages": "Hands messages to the mail server.",
	"job.answer-requests": "Asks new subscribers to confirm.",
	"job.fan-out-alerts": "Writes down who is to be told of what happened.",
	"job.gather-alerts": "Puts alerts into messages, at once or in digests.",
	"job.publish-record-day": "Publishes where the record ends, for outsiders to keep.",
	"job.purge-unconfirmed": "Forgets addresses that were never confirmed.",
	"job.tidy-up": "Forgets sessions, links and kept answers of the API that have expired.",
	"job.check-ledger": "Counts whether every alert that was written is still there.",
	"job.send-canary": "Sends a mail to ourselves, whose arrival proves that mail goes out.",
	"job.capture-sources": "Keeps a copy of each source.",
	"job.check-links": "Looks whether sources are still where they were.",
	"job.archive-sources": "Has each source saved at the public archive, where keys for it are set.",
	"job.read-bounces": "Reads what came back into the bounce mailbox.",

	"mailbox.kept": "Kept in the built-in mailbox.",
	"job.failed_in_part": "{count, plural, one {# row} other {# rows}} failed, the others went on. The first: {error}",
} as const satisfies Readonly<Record<`job.${JobName}` | "mailbox.kept" | "job.failed_in_part", string>>;
