import type { Request } from "express";
import { type EventScope, listRecentEvents } from "../../../db/history.ts";
import { findMilestoneBySlug } from "../../../db/milestones.ts";
import { findPledge } from "../../../db/pledges.ts";
import { findPromiserBySlug } from "../../../db/promisers.ts";
import { findTopicBySlug } from "../../../db/topics.ts";
import type { Deps } from "../../deps.ts";
import { Problem } from "../../domain/problem.ts";
import { textsFor } from "../../text/text.ts";
import { paths } from "../views/paths.ts";

/** What a feed or a calendar is of. */
export interface FeedScope {
	readonly events: EventScope;
	/** The name of the pledge, promiser or topic; undefined for the whole site. */
	readonly name: string | undefined;
	/** The page that shows the same, and the paths of its feed and its calendar. */
	readonly page: string;
	readonly feed: string;
	readonly calendar: string;
}

/** Finds what the address of a request names. Throws a Problem where nothing of it has been published. */
export type ScopeFinder = (deps: Deps, req: Request) => Promise<FeedScope>;

/** Everything on the site. */
export const siteScope: ScopeFinder = async () => ({
	events: { scope: "all" },
	name: undefined,
	page: paths.home,
	feed: paths.siteFeed,
	calendar: paths.siteCalendar,
});

/** What was put right, of every pledge. Its page shows no deadlines, so it has the calendar of all. */
export const correctionsScope: ScopeFinder = async (deps, req) => ({
	...(await siteScope(deps, req)),
	events: { scope: "corrections" },
	name: textsFor(deps.config.INTERFACE_LANGUAGE).t("corrections.title"),
	page: paths.corrections,
	feed: paths.feedOf(paths.corrections),
});

/** One published pledge. */
export const pledgeScope: ScopeFinder = async (deps, req) => {
	const id = String(req.params["id"]);
	const pledge = await findPledge(deps.db, id);
	if (!pledge?.publishedAt) throw nothing();
	return scopeAt(paths.pledge(id), pledge.title, { scope: "pledge", id: pledge.id });
};

/** All that a promiser is held to. */
export const promiserScope: ScopeFinder = async (deps, req) => {
	const promiser = await findPromiserBySlug(deps.db, String(req.params["slug"]));
	if (!promiser) throw nothing();
	return published(deps, scopeAt(paths.promiser(promiser.slug), promiser.name, { scope: "promiser", id: promiser.id }));
};

/** All that is about a topic. */
export const topicScope: ScopeFinder = async (deps, req) => {
	const topic = await findTopicBySlug(deps.db, String(req.params["slug"]));
	if (!topic) throw nothing();
	return published(deps, scopeAt(paths.topic(topic.slug), topic.name, { scope: "topic", id: topic.id }));
};

/** All that hangs on a milestone. */
export const milestoneScope: ScopeFinder = async (deps, req) => {
	const milestone = await findMilestoneBySlug(deps.db, String(req.params["slug"]));
	if (!milestone) throw nothing();
	const events = { scope: "milestone", id: milestone.id } as const;
	return published(deps, scopeAt(paths.milestone(milestone.slug), milestone.name, events));
};

function scopeAt(page: string, name: string, events: EventScope): FeedScope {
	return { events, name, page, feed: paths.feedOf(page), calendar: paths.calendarOf(page) };
}

/** A promiser or topic of drafts alone is the newsroom's own business yet. */
async function published(deps: Deps, scope: FeedScope): Promise<FeedScope> {
	if ((await listRecentEvents(deps.db, scope.events, { limit: 1 })).length === 0) throw nothing();
	return scope;
}

function nothing(): Problem {
	return new Problem("not-found", "page.nothing_published");
}
