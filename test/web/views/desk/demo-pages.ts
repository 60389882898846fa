import { clockPage } from "../../../../src/web/views/demo/clock.tsx";
import { mailPage } from "../../../../src/web/views/demo/mail.tsx";
import { mailboxPage } from "../../../../src/web/views/demo/mailbox.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { lapsedPledge, texts } from "./samples.ts";

const mail = {
	id: 2,
	from: "Bywhen <alerts@pledges.example.org>",
	to: "reader@example.org",
	subject: `Deadline passed: ${lapsedPledge.title}`,
	receivedAt: "1 March 2026 at 00:00 CET",
};

const headers = [
	{ name: "From", value: mail.from },
	{ name: "List-Unsubscribe", value: "<https://pledges.example.org/unsubscribe/eyJhIjoxLCJiIjoyfQ.c2lnbmF0dXJl>" },
	{ name: "Message-ID", value: "<9.42@pledges.example.org>" },
];

const raw = headers.map(({ name, value }) => `${name}: ${value}`).join("\n");
const text = "The deadline passed. There is no outcome yet.\n\nRead: https://pledges.example.org/pledges/k7m2q9xb";
const ahead = [
	{ at: "30 October 2025, in 12 days", what: "A deadline passes", href: "/pledges/b4c5d6f7" },
	{ at: "31 December 2025, in 2 months", what: "A deadline passes", href: "/pledges/z2z3z4z5" },
];

export const demoPages: Readonly<Record<string, Page>> = {
	mailbox: mailboxPage({ mails: [mail, { ...mail, id: 1, subject: "Please confirm" }] }, texts),
	"mailbox-empty": mailboxPage({ mails: [] }, texts),
	mail: mailPage({ ...mail, shown: { part: "html" } }, texts),
	"mail-text": mailPage({ ...mail, shown: { part: "text", text } }, texts),
	"mail-headers": mailPage({ ...mail, shown: { part: "headers", headers } }, texts),
	"mail-raw": mailPage({ ...mail, shown: { part: "raw", text: `${raw}\n\n${text}` } }, texts),
	clock: clockPage(
		{ now: "Saturday 18 October 2025 at 09:00 CEST", ahead, happened: [], tourPledge: lapsedPledge },
		texts,
	),
	"clock-moved": clockPage(
		{
			now: "Friday 31 October 2025 at 00:00 CET",
			ahead: [],
			happened: [
				{ at: "31 October 2025", what: "The deadline passed; 1 mail is in the mailbox", href: "/demo/mailbox" },
			],
			stepsDone: 2,
		},
		texts,
	),
};
