/** Every job of the house. The catalogue of texts says what each does. */
export const JOB_NAMES = [
	"lapse-deadlines",
	"apply-policies",
	"give-due-soon-notices",
	"mail-mornings",
	"send-messages",
	"answer-requests",
	"fan-out-alerts",
	"gather-alerts",
	"publish-record-day",
	"purge-unconfirmed",
	"tidy-up",
	"check-ledger",
	"send-canary",
	"capture-sources",
	"check-links",
	"archive-sources",
	"read-bounces",
] as const;
export type JobName = (typeof JOB_NAMES)[number];
