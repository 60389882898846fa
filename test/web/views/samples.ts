/**
 * Values to look at and to test views with, taken from published statements: the pledges of a news analysis of October
 * 2025 and of the Liberal Party of Canada's platform of 2015. The clock of the samples stands at 11 November 2025.
 */
import type { DeadlineRevision } from "../../../src/web/views/parts/deadline-section.tsx";
import type { FollowFormProps } from "../../../src/web/views/parts/follow-form.tsx";
import type { OutcomeCount } from "../../../src/web/views/parts/outcome-bar.tsx";
import type { PledgeSummary } from "../../../src/web/views/parts/pledge-item.tsx";
import type { Source } from "../../../src/web/views/parts/source-line.tsx";
import { paths } from "../../../src/web/views/paths.ts";

export const TODAY = "2025-11-11";

const trump = { slug: "donald-trump", name: "Donald Trump" };
const zelensky = { slug: "volodymyr-zelensky", name: "Volodymyr Zelensky" };
const hamas = { slug: "hamas", name: "Hamas" };
const trudeau = { slug: "justin-trudeau", name: "Justin Trudeau" };
const ukraine = { slug: "ukraine", name: "Ukraine" };
const gaza = { slug: "gaza", name: "Gaza" };
const canada = { slug: "canada", name: "Canada" };

export const PROMISERS = [trump, hamas, trudeau, zelensky];
export const TOPICS = [canada, gaza, ukraine];

export const cnn: Source = {
	url: "https://edition.cnn.com/",
	title: "Analysis of a week of foreign policy",
	publisher: "CNN",
	publishedOn: "2025-10-18",
	archivedUrl: "https://web.archive.org/",
};

export const budapest: PledgeSummary = {
	id: "k7m2q9xd",
	title: "Meet Vladimir Putin in Budapest within two weeks",
	promisers: [trump],
	topics: [ukraine],
	saidOn: "2025-10-16",
	due: { on: "2025-10-30", zone: "America/New_York" },
	outcome: "not_started",
	timeliness: "overdue",
	days: 12,
};

export const hostages: PledgeSummary = {
	id: "b4d8f2hk",
	title: "Return the bodies of the deceased hostages within 72 hours of the ceasefire",
	promisers: [hamas],
	topics: [gaza],
	saidOn: "2025-10-09",
	due: { on: "2025-10-13", time: "12:00", zone: "Asia/Jerusalem" },
	outcome: "in_progress",
	timeliness: "overdue",
	days: 29,
};

export const tomahawks: PledgeSummary = {
	id: "t3r7w9zc",
	title: "Not to discuss the long-range missiles in public",
	promisers: [trump, zelensky],
	topics: [ukraine],
	saidOn: "2025-10-17",
	due: {},
	outcome: "in_progress",
	timeliness: "no_deadline",
	kind: "refrain",
};

export const summit: PledgeSummary = {
	id: "g5h6j7kd",
	title: "Have Ukraine “wrapped up” before the meeting with Xi Jinping",
	promisers: [trump],
	topics: [ukraine],
	saidOn: "2025-10-16",
	due: { on: "2025-11-15", zone: "America/New_York" },
	firstDueOn: "2025-10-29",
	outcome: "stalled",
	timeliness: "due_soon",
	days: 4,
};

export const security: PledgeSummary = {
	id: "p2q3r4sd",
	title: "A multinational security force and first reconstruction steps in Gaza",
	promisers: [trump],
	topics: [gaza],
	saidOn: "2025-10-16",
	due: { on: "2026-01-31", zone: "America/New_York" },
	outcome: "in_progress",
	timeliness: "upcoming",
	days: 81,
};

export const refugees: PledgeSummary = {
	id: "c8v5n3md",
	title: "Bring 25,000 Syrian refugees to Canada by the end of 2015",
	promisers: [trudeau],
	topics: [canada],
	saidOn: "2015-10-05",
	due: { on: "2016-02-29", zone: "America/Toronto" },
	firstDueOn: "2015-12-31",
	outcome: "fulfilled",
	timeliness: "late",
	days: 58,
};

export const census: PledgeSummary = {
	id: "x2z4c6vd",
	title: "Restore the mandatory long-form census for 2016",
	promisers: [trudeau],
	topics: [canada],
	saidOn: "2015-10-05",
	due: { on: "2016-05-10", zone: "America/Toronto" },
	outcome: "fulfilled",
	timeliness: "on_time",
};

export const voting: PledgeSummary = {
	id: "w9s7d5fg",
	title: "Make 2015 the last federal election under first-past-the-post",
	promisers: [trudeau],
	topics: [canada],
	saidOn: "2015-10-05",
	due: { on: "2019-10-21", zone: "America/Toronto" },
	outcome: "broken",
	timeliness: "missed",
};

/** The rest of the outcomes, to look at their badges. */
export const others: PledgeSummary[] = (["partly_fulfilled", "withdrawn", "overtaken", "unverifiable"] as const).map(
	(outcome, index) => ({
		...census,
		id: `d${index}x2z4c6`,
		title: `A pledge whose outcome reads ${outcome.replace("_", " ")}`,
		outcome,
		timeliness: outcome === "partly_fulfilled" ? "on_time" : undefined,
	}),
);

export const counts: OutcomeCount[] = (
	[
		["fulfilled", 42],
		["partly_fulfilled", 12],
		["in_progress", 28],
		["stalled", 6],
		["not_started", 31],
		["broken", 9],
		["withdrawn", 4],
		["overtaken", 2],
		["unverifiable", 3],
	] as const
).map(([outcome, count]) => ({ outcome, count, href: paths.pledgesWith({ outcome }) }));

export const follow: FollowFormProps = {
	scope: "pledge",
	target: budapest.id,
	news: ["lapsed", "outcome", "moved", "corrected"],
	pace: "instant",
};

export const twoWeeks: DeadlineRevision = {
	revision: 1,
	change: "original",
	words: "within two weeks",
	due: budapest.due,
	explanation: "Two weeks counted from 16 October 2025, the day it was said; the last day still in time is 30 October.",
	rule: { name: "duration", version: 1 },
	resolvedBy: "rule",
	setBy: "an editor",
	otherReadings: [{ on: "2025-10-31", explanation: "counted from the day of publication" }],
	setOn: "2025-10-18",
};
