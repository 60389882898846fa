/** Neutral values for the desk's pages; the tests and whoever looks at them share them. */

import { TOKEN_SCOPES } from "../../../../src/domain/role.ts";
import { textsFor } from "../../../../src/text/text.ts";
import type { AccountProps } from "../../../../src/web/views/desk/account.tsx";
import type { DeadlineFormProps } from "../../../../src/web/views/desk/deadline-form.tsx";
import { deskPaths } from "../../../../src/web/views/desk/desk-paths.ts";
import type { OutcomeFormProps } from "../../../../src/web/views/desk/outcome-form.tsx";
import type { DeadlineSuggestion } from "../../../../src/web/views/desk/parts/suggestion.tsx";
import type { DeskPledgeProps } from "../../../../src/web/views/desk/pledge.tsx";
import type { PledgeFormProps } from "../../../../src/web/views/desk/pledge-form.tsx";
import type { Site } from "../../../../src/web/views/page.ts";
import type { PledgeSummary } from "../../../../src/web/views/parts/pledge-item.tsx";
import type { TimelineEntry } from "../../../../src/web/views/parts/timeline.tsx";

export const texts = textsFor("en");
export const today = "2026-03-12";

export const site: Site = {
	name: "Bywhen",
	baseUrl: "https://pledges.example.org",
	texts,
	today,
	stylesheet: "/assets/site.css",
	icon: "/assets/icon.svg",
	desk: {
		userName: "An editor",
		stylesheet: "/assets/desk.css",
		links: [
			{ href: deskPaths.desk, label: "Desk", count: 3, isCurrent: true },
			{ href: deskPaths.newPledge, label: "Register a pledge" },
		],
		more: [
			{ href: deskPaths.outbox, label: "Outbox" },
			{ href: deskPaths.users, label: "Users" },
			{ href: deskPaths.jobs, label: "Jobs" },
			{ href: deskPaths.account, label: "Account" },
		],
	},
};

export const demoSite: Site = {
	...site,
	demo: { now: "18 October 2025 at 09:00 CEST", clockHref: deskPaths.clock, mailboxHref: deskPaths.mailbox },
};

export const lapsedPledge: PledgeSummary = {
	id: "k7m2q9xb",
	title: "A promiser will open the new bridge to traffic by the end of February 2026",
	promisers: [{ slug: "a-promiser", name: "A promiser" }],
	topics: [{ slug: "transport", name: "Transport" }],
	saidOn: "2025-11-03",
	due: { on: "2026-02-28", zone: "Europe/Paris" },
	firstDueOn: "2026-01-31",
	outcome: "not_started",
	timeliness: "overdue",
	days: 40,
	kind: "deliver",
};

export const inProgressPledge: PledgeSummary = {
	...lapsedPledge,
	id: "b4c5d6f7",
	title: "The council will publish its flood plan by 9 March",
	promisers: [{ slug: "the-council", name: "The council" }],
	due: { on: "2026-03-09", zone: "Europe/Paris" },
	firstDueOn: undefined,
	outcome: "in_progress",
	days: 3,
};

export const soonPledge: PledgeSummary = {
	...inProgressPledge,
	id: "z2z3z4z5",
	title: "No new fees before 16 March 2026",
	due: { on: "2026-03-16", zone: "Europe/Paris" },
	outcome: "not_started",
	timeliness: "due_soon",
	kind: "refrain",
	days: 4,
};

export const history: readonly TimelineEntry[] = [
	{ id: "9", on: "2026-03-01", title: "The deadline passed", actor: "the clock", isMajor: true },
	{
		id: "8",
		on: "2026-02-02",
		title: "Deadline moved",
		detail: "From 31 January to 28 February 2026: the steel came late.",
		actor: "Another editor",
		sources: [{ url: "https://news.example.org/steel", publisher: "A newspaper", title: "Bridge delayed by a month" }],
	},
	{ id: "7", on: "2025-11-04", title: "Registered", actor: "A fact-checker" },
];

/** As Intl knows them; the real list comes from the door. */
export const timeZones = ["America/New_York", "Asia/Jerusalem", "Europe/Budapest", "Europe/Paris", "UTC"];

export const undatedPledge: PledgeSummary = {
	...soonPledge,
	id: "d2d3d4d5",
	title: "A promiser will look into it soon",
	due: {},
	timeliness: "no_deadline",
	days: undefined,
};

export const suggestion: DeadlineSuggestion = {
	dueOn: "2026-03-26",
	zone: "Europe/Paris",
	daysLeft: 14,
	confidence: "likely",
	explanation: "Two weeks from the day it was said, Thursday 12 March 2026, end on Thursday 26 March 2026.",
	rule: { name: "duration-from-statement", version: 1 },
	otherReadings: [
		{ on: "2026-03-27", explanation: "Counted from the day after the statement." },
		{ on: "2026-03-29", explanation: "To the end of the second week." },
	],
};

export const vagueSuggestion: DeadlineSuggestion = {
	zone: "UTC",
	reviewOn: "2026-06-12",
	confidence: "guess",
	explanation: "“Soon” names no day.",
	rule: { name: "vague", version: 1 },
	otherReadings: [],
};

export const registerForm: PledgeFormProps = {
	values: { timeZone: "Europe/Paris" },
	promisers: ["A promiser", "The council"],
	timeZones,
	milestones: ["Trump–Xi summit in Asia"],
	today,
};

export const typed = {
	quote: "We will repair the road within two weeks.",
	promiser: "A promiser",
	saidOn: "2026-03-12",
	words: "within two weeks",
	timeZone: "Europe/Paris",
};

export const refusals = {
	sourceUrl: "Enter the source as a full web address.",
	dueOn: "The deadline is before the statement.",
};

/** A name nearly as one on record. */
export const like = [{ name: "Alan Example", like: [{ slug: "allan-example", name: "Allan Example" }] }];

export const similar = [
	{ id: "k7m2q9xb", title: lapsedPledge.title, promiser: "A promiser", saidOn: "2025-11-03", isDraft: true },
];

export const conflict = { changes: history.slice(0, 2), href: "/desk/pledges/k7m2q9xb" };

export const outcomeForm: OutcomeFormProps = {
	pledge: { ...lapsedPledge, version: 7 },
	criteria: "The bridge is open to cars and buses in both directions.\n\nShown by the road office’s public register.",
	registeredOn: "2025-11-04",
	isWrittenBefore: true,
	isChange: false,
	causes: [{ value: "blocked", label: "Blocked by others" }],
	proposable: [],
	evidenceCount: 0,
	followers: 412,
	today,
	values: {},
};

export const moveForm: DeadlineFormProps = {
	pledge: { ...lapsedPledge, version: 7 },
	wordsNow: "by the end of February",
	timeZones,
	milestones: ["Trump–Xi summit in Asia"],
	today,
	proposable: ["correction"],
	followers: 412,
	suggestion,
	values: { words: "within two weeks", timeZone: "Europe/Paris", saidOn: "2026-03-12" },
};

export const editForm = {
	pledge: { ...lapsedPledge, version: 7 },
	isDraft: false,
	proposable: ["correction"] as const,
	today,
	promisers: ["A promiser"],
	values: { title: lapsedPledge.title, promiser: "A promiser", criteria: outcomeForm.criteria, topics: "Transport" },
};

export const source = {
	url: "https://news.example.org/bridge",
	title: "The bridge will open",
	publisher: "A newspaper",
	publishedOn: "2025-11-03",
};

export const deskPledge: DeskPledgeProps = {
	pledge: { ...lapsedPledge, version: 7 },
	isDraft: false,
	mayMark: true,
	isBarred: false,
	place: {
		owner: { name: "Another editor", isMe: false },
		snoozed: { until: "2026-04-01", reason: "They answer by then." },
	},
	followers: 412,
	comments: [
		{ id: 1, by: "Another editor", at: "12 March 2026, 09:00", body: "@A fact-checker, is that the day of the vote?" },
	],
	notes: "The road office answers on Mondays.\n\nAsk again after 15 March.",
	sources: [{ id: 1, name: "The bridge will open", link: "drifted" }],
	statements: [
		{ quote: "By the end of January you will drive over it.", saidOn: "2025-11-03", place: "Town hall", source },
	],
	test: {
		promisers: [{ slug: "a-promiser", name: "A promiser", roleThen: "Minister" }],
		saidOn: "2025-11-03",
		criteria: outcomeForm.criteria,
		kind: "deliver",
		registeredOn: "2025-11-04",
		changedOn: "2026-03-01",
	},
	deadlines: [
		{
			revision: 1,
			change: "original",
			words: "by the end of January",
			due: { on: "2026-01-31", zone: "Europe/Paris" },
			otherReadings: [],
			resolvedBy: "rule",
			setOn: "2025-11-04",
		},
		{
			revision: 2,
			change: "moved",
			words: "by the end of February",
			due: { on: "2026-02-28", zone: "Europe/Paris" },
			explanation: "The last day of February 2026.",
			rule: { name: "written-date", version: 1 },
			otherReadings: [],
			resolvedBy: "rule",
			setOn: "2026-02-02",
			reason: "The steel came late.",
			source,
		},
	],
	corrections: [],
	evidence: [{ id: "1", bearing: "against", shows: "The bridge is closed to buses.", source, isPrimary: true }],
	relations: [{ kind: "renews", end: "from", other: "b4d8f2hk", title: "Open the bridge in 2024", note: "" }],
	replies: [
		{ number: 1, state: "asked", askedOn: "2026-03-01", dueOn: "2026-03-08", isPast: false, answer: "", cameBy: "" },
	],
	history: [
		{ id: "10", on: "2026-03-02", title: "Private notes edited", actor: "A fact-checker", isPrivate: true },
		...history.map((entry) => ({ ...entry, isPrivate: false })),
	],
};

export const account: AccountProps = {
	hasPassword: true,
	scopes: TOKEN_SCOPES,
	name: "An editor",
	email: "editor@newsroom.test",
	role: "editor",
	tokens: [
		{
			id: 1,
			name: "Nightly import",
			createdOn: "2026-01-01",
			expiresOn: "2026-12-31",
			lastUsedOn: "2026-03-11",
			state: "live",
			scopes: ["drafts", "pledges"],
		},
		{
			id: 2,
			name: "Old laptop",
			createdOn: "2024-01-01",
			expiresOn: "2024-12-31",
			state: "revoked",
			scopes: ["outcomes"],
		},
	],
	tokenDaysMax: 366,
	values: {},
};

export const invitation = {
	action: "/invitations/x",
	email: "new@newsroom.test",
	role: "fact_checker",
	siteName: "Bywhen",
	values: {},
} as const;
