/** What the mails say. */
export const mail = {
	"mail.thread": "About this pledge",
} as const;
