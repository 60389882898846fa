import type { Texts } from "../../../src/text/text.ts";
import type { Page } from "../../../src/web/views/page.ts";
import { type PledgePageProps, pledgePage } from "../../../src/web/views/pledge.tsx";
import { budapest, cnn, follow, refugees, TODAY, twoWeeks } from "./samples.ts";

/** A pledge whose deadline has passed and that nobody has settled. */
export const lapsed: PledgePageProps = {
	pledge: budapest,
	today: TODAY,
	statements: [
		{
			quote: "within two weeks",
			saidOn: "2025-10-16",
			place: "Washington",
			source: cnn,
		},
	],
	test: {
		promisers: [{ slug: "donald-trump", name: "Donald Trump", roleThen: "President of the United States" }],
		saidOn: "2025-10-16",
		criteria: "Both meet in person in Budapest.\n\nA telephone call or a meeting of their ministers does not count.",
		kind: "deliver",
		registeredOn: "2025-10-18",
		changedOn: "2025-10-31",
		checkedOn: "2025-11-05",
	},
	deadlines: [twoWeeks],
	corrections: [],
	relations: [],
	replies: [],
	evidence: [],
	history: [
		{ id: "3", on: "2025-10-31", title: "The deadline passed", detail: "There is no outcome yet.", isMajor: true },
		{ id: "2", on: "2025-10-18", title: "Registered", actor: "the newsroom" },
		{ id: "1", on: "2025-10-16", title: "Promised", sources: [cnn] },
	],
	follow,
	citation: {
		words: `Bywhen. (2025, October 18). Meet Vladimir Putin in Budapest within two weeks (Revision 2, SHA-256 ${"9f86d081".repeat(8)}). https://pledges.example.org/pledges/k7m2q9xd/revisions/2`,
		bibtexHref: "/pledges/k7m2q9xd/revisions/2/citation.bib",
		jsonHref: "/pledges/k7m2q9xd/revisions/2/citation.json",
	},
};

const platform = {
	url: "https://liberal.ca/",
	title: "Real Change: A New Plan for a Strong Middle Class, page 64",
	publisher: "Liberal Party of Canada",
	publishedOn: "2015-10-05",
};

const government = {
	url: "https://www.canada.ca/",
	title: "#WelcomeRefugees: Key figures",
	publisher: "Government of Canada",
	publishedOn: "2016-02-29",
};

/** A pledge that was fulfilled after its first deadline, which had been moved and was read wrong once. */
export const settled: PledgePageProps = {
	...lapsed,
	pledge: refugees,
	statements: [
		{
			quote:
				"We will expand Canada’s intake of refugees from Syria by 25,000 through immediate government sponsorship.",
			saidOn: "2015-10-05",
			source: platform,
		},
	],
	inShort: "The 25,000th person arrived on 27 February 2016. The number promised was met; the first date was not.",
	test: {
		promisers: [{ slug: "justin-trudeau", name: "Justin Trudeau", roleThen: "Leader of the Liberal Party of Canada" }],
		saidOn: "2015-10-05",
		beneficiary: "Refugees from Syria",
		criteria: "25,000 arrivals in Canada, government-assisted or private. Approvals do not count.",
		kind: "deliver",
		registeredOn: "2015-10-20",
		changedOn: "2016-03-04",
	},
	deadlines: [
		{
			revision: 1,
			change: "original",
			words: "by the end of the year",
			due: { on: "2015-12-31", zone: "America/Toronto" },
			otherReadings: [],
			resolvedBy: "rule",
			setOn: "2015-10-20",
		},
		{
			revision: 2,
			change: "moved",
			words: "by the end of February",
			due: { on: "2016-02-29", zone: "America/Toronto" },
			explanation: "The end of February 2016, the last day of that month.",
			rule: { name: "calendar-date", version: 1 },
			otherReadings: [],
			resolvedBy: "rule",
			setOn: "2015-11-24",
			reason:
				"The government announced 10,000 arrivals by the end of 2015 and the other 15,000 by the end of February.",
			source: government,
		},
	],
	outcome: {
		outcome: "fulfilled",
		rationale:
			"The department counted the 25,000th arrival on 27 February 2016. By 31 December 2015, the first date, 6,064 people had arrived.\n\nThe number promised was met in full, 58 days after the first deadline and within the moved one.",
		happenedOn: "2016-02-27",
		decidedOn: "2016-03-01",
		decidedBy: "the newsroom",
	},
	corrections: [{ on: "2016-03-04", words: "An earlier version gave the day of arrival as 26 February." }],
	evidence: [
		{
			id: "1",
			bearing: "for",
			shows: "25,000 people had arrived by 27 February 2016.",
			source: government,
			isPrimary: true,
		},
		{ id: "2", bearing: "against", shows: "6,064 had arrived by the first date.", source: government },
	],
	history: [
		{
			id: "9",
			on: "2016-03-04",
			title: "Correction",
			detail: "We first wrote 26 February. The flight landed on the 27th.",
			isMajor: true,
		},
		{
			id: "8",
			on: "2016-03-01",
			title: "Outcome: Fulfilled, 58 days late",
			actor: "the newsroom",
			outcome: "fulfilled",
			isMajor: true,
			sources: [government],
		},
		{ id: "7", on: "2016-01-01", title: "The deadline passed", detail: "6,064 people had arrived.", isMajor: true },
		{ id: "6", on: "2015-11-24", title: "Deadline moved", detail: "From 31 December 2015 to 29 February 2016." },
		{ id: "5", on: "2015-10-20", title: "Registered" },
		{ id: "4", on: "2015-10-05", title: "Promised", sources: [platform] },
	],
};

export function lapsedPledge(texts: Texts): Page {
	return pledgePage(lapsed, texts);
}

export function settledPledge(texts: Texts): Page {
	return pledgePage(settled, texts);
}
