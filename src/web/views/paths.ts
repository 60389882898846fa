/**
 * The addresses that views link to, in one place, so that a page and the route that serves it cannot drift apart.
 * They are paths only; the site's base URL is put before them where an absolute address is needed.
 */
import type { Outcome } from "../../domain/outcome.ts";

export const paths = {
	home: "/",
	pledges: "/pledges",
	promisers: "/promisers",
	topics: "/topics",
	deadlines: "/deadlines",
	milestones: "/milestones",
	method: "/methodology",
	corrections: "/corrections",
	apiCorrections: "/api/v1/corrections",
	record: "/record",
	recordFeed: "/record/feed.atom",
	apiRecord: "/api/v1/record",
	follow: "/follow",
	selection: "/selection",
	apiSelection: "/api/v1/selection",
	/** GET has the form, POST takes what a reader sends. */
	tips: "/tips",
	tipsAbout: (id: string) => `/tips?pledge=${segment(id)}`,
	/** POST: asks to follow something by mail. */
	subscriptions: "/subscriptions",
	api: "/api/docs",
	openapi: "/openapi.json",
	signIn: "/sign-in",
	secondFactor: "/sign-in/second-factor",
	passkey: "/sign-in/passkey",
	passkeyOptions: "/sign-in/passkey/options",
	provider: "/sign-in/provider",
	providerReturn: "/sign-in/provider/return",
	/** POST: ends the session. */
	signOut: "/sign-out",
	problems: "/problems",
	siteFeed: "/feed.atom",
	siteCalendar: "/deadlines.ics",
	pledge: (id: string) => `/pledges/${segment(id)}`,
	revisions: (id: string) => `/pledges/${segment(id)}/revisions`,
	revision: (id: string, revision: number) => `/pledges/${segment(id)}/revisions/${revision}`,
	revisionChanges: (id: string, revision: number) => `/pledges/${segment(id)}/revisions/${revision}/changes`,
	citationBibtex: (id: string, revision: number) => `/pledges/${segment(id)}/revisions/${revision}/citation.bib`,
	citationJson: (id: string, revision: number) => `/pledges/${segment(id)}/revisions/${revision}/citation.json`,
	promiser: (slug: string) => `/promisers/${segment(slug)}`,
	topic: (slug: string) => `/topics/${segment(slug)}`,
	milestone: (slug: string) => `/milestones/${segment(slug)}`,
	problem: (kind: string) => `/problems/${segment(kind)}`,
	/** The feed of a pledge, promiser or topic, given its own path. */
	feedOf: (path: string) => `${path}/feed.atom`,
	/** The calendar of deadlines of a pledge, promiser or topic, given its own path. */
	calendarOf: (path: string) => `${path}/deadlines.ics`,
	apiPledge: (id: string) => `/api/v1/pledges/${segment(id)}`,
	pledgesWith: (filters: PledgeFilters) => `/pledges?${query(filters)}`,
} as const;

/** The filters of the list of pledges, as its query string carries them. */
export interface PledgeFilters {
	readonly q?: string | undefined;
	readonly promiser?: string | undefined;
	readonly topic?: string | undefined;
	readonly outcome?: Outcome | undefined;
	readonly timeliness?: string | undefined;
	/** A key of the policy's list of reasons for broken and stalled. */
	readonly cause?: string | undefined;
	/** The order; none for the usual one. */
	readonly sort?: PledgeSort | undefined;
}

/** The orders of the list of pledges, the usual one first. */
export const PLEDGE_SORTS = ["changed", "due", "newest"] as const;
export type PledgeSort = (typeof PLEDGE_SORTS)[number];

function segment(value: string): string {
	return encodeURIComponent(value);
}

function query(filters: PledgeFilters): string {
	const entries = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return new URLSearchParams(entries).toString();
}
