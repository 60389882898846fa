import { jobsPage } from "../../../../src/web/views/admin/jobs.tsx";
import { ledgerPage } from "../../../../src/web/views/admin/ledger.tsx";
import { messagePage } from "../../../../src/web/views/admin/message.tsx";
import { type MessageView, outboxPage } from "../../../../src/web/views/admin/outbox.tsx";
import { usersPage } from "../../../../src/web/views/admin/users.tsx";
import type { Page } from "../../../../src/web/views/page.ts";
import { lapsedPledge, texts } from "./samples.ts";

const sent: MessageView = {
	id: 41,
	to: "r…r@example.org",
	kind: "alert",
	subject: `Deadline passed: ${lapsedPledge.title}`,
	eventId: 9,
	state: "sent",
	attempts: 1,
	dated: "1 March 2026 at 00:00 CET",
	lastAnswer: "250 2.0.0 Ok: queued as 4F2A",
};

const failed: MessageView = {
	...sent,
	id: 42,
	to: "a…e@example.net",
	state: "failed",
	reason: "The mail server refused the address for good.",
	attempts: 3,
	lastAnswer: "550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table",
};

const waiting: MessageView = {
	...sent,
	id: 43,
	kind: "digest",
	subject: "3 deadlines this week",
	eventId: undefined,
	state: "pending",
	attempts: 1,
	nextTry: "12 March 2026 at 09:30 CET",
	lastAnswer: "451 4.7.1 Try again later",
};

const counts = [
	{ state: "pending", count: 3 },
	{ state: "sent", count: 1024 },
	{ state: "failed", count: 1 },
] as const;

const users = [
	{
		id: 1,
		name: "An admin",
		email: "admin@newsroom.test",
		role: "admin",
		state: "active",
		since: "2025-01-02",
		isYou: true,
	},
	{
		id: 2,
		name: "An editor",
		email: "editor@newsroom.test",
		role: "editor",
		state: "active",
		since: "2025-03-04",
		isYou: false,
	},
	{
		id: 3,
		name: "new@newsroom.test",
		email: "new@newsroom.test",
		role: "fact_checker",
		state: "invited",
		since: "2026-03-10",
		isYou: false,
	},
	{
		id: 4,
		name: "A former editor",
		email: "former@newsroom.test",
		role: "editor",
		state: "disabled",
		since: "2026-01-05",
		isYou: false,
	},
] as const;

const jobs = [
	{
		name: "lapse-deadlines",
		about: "Notices the deadlines that have passed.",
		state: "fine",
		lastRun: "12 March 2026 at 09:01 CET, a minute ago",
		nextRun: "12 March 2026 at 09:03 CET",
		result: "2 deadlines lapsed",
	},
	{
		name: "send-messages",
		about: "Hands the mails that are due to the mail server.",
		state: "failed",
		lastRun: "12 March 2026 at 09:00 CET, 2 minutes ago",
		nextRun: "12 March 2026 at 09:03 CET",
		lastError: { at: "12 March 2026 at 09:00 CET", words: "connect ECONNREFUSED 192.0.2.25:587" },
	},
	{ name: "send-digests", about: "Gathers alerts for those who want them daily or weekly.", state: "never" },
] as const;

export const adminPages: Readonly<Record<string, Page>> = {
	users: usersPage({ users, values: {}, link: { name: "An editor", url: "https://pledges.example.org/x/y" } }, texts),
	jobs: jobsPage({ jobs }, texts),
	outbox: outboxPage({ counts, messages: [waiting, failed, sent], olderHref: "/admin/outbox?after=41" }, texts),
	"outbox-held": outboxPage({ counts, state: "held", messages: [] }, texts),
	message: messagePage(
		{
			message: failed,
			messageId: "<9.42@pledges.example.org>",
			settledAt: "1 March 2026 at 00:12 CET",
			verbs: ["retry", "cancel"],
			deliveries: [
				{
					id: 1,
					attempt: 1,
					startedAt: "1 March 2026 at 00:00 CET",
					took: "0.4 seconds",
					worker: "worker-1",
					result: "deferred",
					code: 451,
					answer: "4.7.1 Greylisted, try again in 300 seconds",
				},
				{
					id: 2,
					attempt: 2,
					startedAt: "1 March 2026 at 00:06 CET",
					took: "30 seconds",
					worker: "worker-2",
					result: "no_answer",
					answer: "Connection timed out",
				},
			],
		},
		texts,
	),
	ledger: ledgerPage(
		{
			eventId: 9,
			title: "The deadline passed",
			at: "1 March 2026 at 00:00 CET",
			pledge: lapsedPledge,
			isWritten: false,
			total: 412,
			sums: [
				{ state: "sent", count: 400 },
				{ state: "failed", count: 1 },
				{ state: "waiting", count: 9 },
				{ state: "not_sent", count: 2 },
			],
			rows: [
				{ key: "1", to: sent.to, pace: "instant", state: "gathered", message: { id: 41, state: "sent" } },
				{ key: "2", to: failed.to, pace: "instant", state: "gathered", message: { id: 42, state: "failed" } },
				{ key: "3", to: "s…h@example.com", pace: "daily", state: "pending" },
				{ key: "4", to: "b…b@example.com", pace: "instant", state: "cancelled", reason: "They had left." },
			],
		},
		texts,
	),
};
