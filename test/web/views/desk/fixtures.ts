/** Neutral values for the desk's pages; the preview and the tests share them. */

import { textsFor } from "../../../../src/text/text.ts";
import { deskPaths } from "../../../../src/web/views/desk/desk-paths.ts";
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
		links: [
			{ href: deskPaths.desk, label: "Desk", count: 3, isCurrent: true },
			{ href: deskPaths.newPledge, label: "Register a pledge" },
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
		source: { url: "https://news.example.org/steel", publisher: "A newspaper", title: "Bridge delayed by a month" },
	},
	{ id: "7", on: "2025-11-04", title: "Registered", actor: "A fact-checker" },
];

/** As Intl knows them; the real list comes from the door. */
export const timeZones = ["America/New_York", "Asia/Jerusalem", "Europe/Budapest", "Europe/Paris", "UTC"];
