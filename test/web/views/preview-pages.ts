import { firstPolicy } from "../../../src/domain/policy.ts";
import { textsFor } from "../../../src/text/text.ts";
import { agendaPage } from "../../../src/web/views/agenda.tsx";
import { apiDocsPage } from "../../../src/web/views/api-docs.tsx";
import { confirmedPage, confirmPage, unsubscribedPage, unsubscribePage } from "../../../src/web/views/confirmation.tsx";
import { correctionsPage } from "../../../src/web/views/corrections.tsx";
import { promisersPage, topicsPage } from "../../../src/web/views/directory.tsx";
import { checkYourMailPage, followPage } from "../../../src/web/views/follow.tsx";
import { homePage } from "../../../src/web/views/home.tsx";
import { methodPage } from "../../../src/web/views/method.tsx";
import { paths } from "../../../src/web/views/paths.ts";
import { pledgeListPage } from "../../../src/web/views/pledge-list.tsx";
import { preferencesPage } from "../../../src/web/views/preferences.tsx";
import { problemPage, problemTypePage } from "../../../src/web/views/problem.tsx";
import { promiserPage, topicPage } from "../../../src/web/views/promiser.tsx";
import { signInPage } from "../../../src/web/views/sign-in.tsx";
import { demo, desk, type Preview } from "./preview-site.ts";
import { lapsedPledge, settledPledge } from "./sample-pledges.ts";
import * as sample from "./samples.ts";

const texts = textsFor("en");

const { budapest, hostages, tomahawks, summit, security, refugees, census, voting, others, counts, follow } = sample;
const all = [budapest, hostages, tomahawks, summit, security, refugees, census, voting, ...others];
const total = counts.reduce((sum, { count }) => sum + count, 0);

/** Every view once or more, with what it looks like in its states. */
export const previewPages = {
	home: {
		page: homePage(
			{
				total,
				counts,
				canFollow: true,
				lapsed: [budapest, hostages],
				next: [summit, security],
				latest: [refugees, census, voting],
			},
			texts,
		),
	},
	"home-demo": {
		page: homePage({ total, counts, canFollow: true, lapsed: [budapest], next: [summit], latest: [refugees] }, texts),
		site: { demo, desk },
	},
	"home-empty": { page: homePage({ total: 0, counts: [], canFollow: true, lapsed: [], next: [], latest: [] }, texts) },
	list: {
		page: pledgeListPage(
			{
				filters: { outcome: "in_progress", q: "ceasefire" },
				promisers: sample.PROMISERS,
				topics: sample.TOPICS,
				causes: [{ value: "blocked", label: "Blocked by others" }],
				pledges: all,
				count: 137,
				newerHref: "/pledges?before=a",
				olderHref: "/pledges?after=b",
				dataLinks: [
					{ href: "/pledges.atom", label: "Feed (Atom)" },
					{ href: "/api/v1/pledges", label: "JSON" },
				],
			},
			texts,
		),
	},
	"list-none": {
		page: pledgeListPage(
			{ filters: { q: "zzz" }, promisers: sample.PROMISERS, topics: sample.TOPICS, causes: [], pledges: [], count: 0 },
			texts,
		),
	},
	"pledge-lapsed": { page: lapsedPledge(texts) },
	"pledge-settled": { page: settledPledge(texts) },
	promiser: {
		page: promiserPage(
			{
				terms: [{ role: "President of the United States", fromOn: "2025-01-20", toOn: "2029-01-20" }],
				promiser: {
					slug: "donald-trump",
					name: "Donald Trump",
					kind: "person",
					about: "President of the United States, 2017–2021 and since 2025",
				},
				total,
				counts,
				due: [summit, security],
				pledges: [budapest, summit, security, tomahawks],
				olderHref: "/promisers/donald-trump?after=b",
				follow: { ...follow, scope: "promiser", target: "donald-trump" },
			},
			texts,
		),
	},
	topic: {
		page: topicPage(
			{
				topic: { slug: "ukraine", name: "Ukraine" },
				total: 3,
				counts: counts.slice(3, 5),
				due: [summit],
				pledges: [budapest, summit, tomahawks],
				follow: { ...follow, scope: "topic", target: "ukraine" },
			},
			texts,
		),
	},
	promisers: {
		page: promisersPage({ entries: sample.PROMISERS.map((one) => ({ ...one, pledges: 12, settled: 4 })) }, texts),
	},
	topics: { page: topicsPage({ entries: sample.TOPICS.map((one) => ({ ...one, pledges: 1, settled: 0 })) }, texts) },
	agenda: {
		page: agendaPage(
			{
				passed: { count: 14, pledges: [budapest, hostages], moreHref: "/pledges?timeliness=overdue" },
				week: { count: 1, pledges: [summit] },
				month: { count: 0, pledges: [] },
				later: [{ month: "2026-01", count: 1, pledges: [security] }],
				undated: { count: 1, pledges: [tomahawks] },
			},
			texts,
		),
	},
	corrections: {
		page: correctionsPage(
			{
				entries: [
					{
						id: "1",
						pledge: { id: "k7m2q9xd", title: "Resettle 25,000 Syrian refugees by the end of 2015" },
						promiser: "Justin Trudeau",
						on: "2016-03-04",
						words: "An earlier version gave the day of arrival as 26 February.",
						change: "Wrong since 1 March 2016.",
					},
				],
				olderHref: "/corrections?after=x",
			},
			texts,
		),
	},
	method: {
		page: methodPage(
			{
				exampleSaidOn: "2025-10-17",
				policies: [
					{
						...firstPolicy({ DUE_SOON_DAYS: 7, TIME_ZONE: "Europe/Paris" }),
						...{ reason: "", standing: "in_force", isFirst: true },
					},
				],
				rules: [
					{
						name: "duration",
						version: 1,
						summary: "A length of time is counted from the day after the words were said.",
						example: "within two weeks",
						exampleDueOn: "2025-10-31",
					},
					{
						name: "vague",
						version: 1,
						summary: "Vague words have no due day, only a review date.",
						example: "soon",
					},
				],
				vague: [
					{ words: "“in the coming days”", reviewAfter: "7 days" },
					{ words: "“soon”", reviewAfter: "30 days" },
				],
			},
			texts,
		),
	},
	follow: { page: followPage({ form: { ...follow, scope: "all", target: undefined } }, texts) },
	"follow-error": {
		page: followPage(
			{
				name: budapest.title,
				form: {
					...follow,
					email: "reader@example",
					errors: {
						email: "That is not an email address: something is missing after “example”.",
						news: "Choose at least one kind of news.",
					},
				},
			},
			texts,
		),
	},
	"check-your-mail": { page: checkYourMailPage({ perDay: 1, perMonth: 3, days: 7 }, texts) },
	confirm: {
		page: confirmPage(
			{ email: "reader@example.org", what: budapest.title, action: "/subscriptions/confirm/abc" },
			texts,
		),
	},
	confirmed: {
		page: confirmedPage(
			{ what: budapest.title, href: paths.pledge(budapest.id), preferencesHref: "/alerts/abc" },
			texts,
		),
	},
	preferences: {
		page: preferencesPage(
			{
				email: "reader@example.org",
				things: [
					{
						id: "12",
						scope: "pledge",
						name: budapest.title,
						href: paths.pledge(budapest.id),
						pace: "instant",
						news: ["lapsed", "outcome", "moved", "corrected"],
					},
					{ id: "13", scope: "promiser", name: "Justin Trudeau", pace: "weekly", news: ["outcome"] },
				],
				timeZone: "Europe/Berlin",
				timeZones: ["America/New_York", "Asia/Jerusalem", "Europe/Berlin", "UTC"],
				hour: 7,
				action: "/alerts/abc",
				dataHref: "/alerts/abc/data",
				deletionHref: "/alerts/abc/deletion",
				stopAction: "/alerts/abc/stop",
				isSaved: true,
			},
			texts,
		),
	},
	unsubscribe: {
		page: unsubscribePage(
			{
				email: "reader@example.org",
				what: budapest.title,
				action: "/unsubscribe/abc",
				allAction: "/unsubscribe/abc/all",
				preferencesHref: "/alerts/abc",
			},
			texts,
		),
	},
	unsubscribed: { page: unsubscribedPage({ everything: false, againHref: paths.follow }, texts) },
	"problem-404": { page: problemPage({ kind: "not-found" }, texts) },
	"problem-429": {
		page: problemPage({ kind: "too-many-requests", retryAfterSeconds: 40, reference: "req-7Gk2" }, texts),
	},
	"problem-type": { page: problemTypePage({ kind: "edit-conflict", status: 409 }, texts) },
	"sign-in": { page: signInPage({ email: "editor@example.org", problem: "Address and password do not fit." }, texts) },
	"sign-in-provider": { page: signInPage({ provider: "Newsroom ID" }, texts) },
	"api-docs": {
		page: apiDocsPage(
			{
				version: "0.1.0",
				groups: [
					{
						name: "Pledges",
						operations: [
							{
								id: "listPledges",
								method: "get",
								path: "/api/v1/pledges",
								summary: "List pledges",
								description: "Newest change first, in pages.",
								needsToken: false,
								parameters: [
									{
										name: "limit",
										in: "query",
										type: "integer, 1 to 100",
										isRequired: false,
										description: "How many.",
									},
								],
								answers: [{ status: "200", description: "A page of pledges" }],
								example: `{"items":[{"id":"${budapest.id}","title":"${budapest.title}"}],"next":null}`,
								curl: "curl -s 'http://localhost:3000/api/v1/pledges'",
							},
						],
					},
				],
			},
			texts,
		),
	},
} satisfies Record<string, Preview>;
