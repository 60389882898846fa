import type { Request } from "express";
import { findDeskPreferences } from "../../../db/desk-preferences.ts";
import { countFollowersOfEach } from "../../../db/followers.ts";
import { findJob } from "../../../db/jobs.ts";
import { countUndecided } from "../../../db/messages.ts";
import { listPromiserChoices } from "../../../db/promisers.ts";
import { countLanes } from "../../../db/queue-counts.ts";
import { listQueue, placeOf } from "../../../db/queues.ts";
import { listTopicChoices } from "../../../db/topics.ts";
import { listColleagues } from "../../../db/users.ts";
import { deskMoment, QUEUE_DAYS } from "../../actions/desk-moment-parts.ts";
import { canMail } from "../../config.ts";
import type { Deps } from "../../deps.ts";
import { Problem } from "../../domain/problem.ts";
import { isPledgeLane, LANES, type Lane } from "../../domain/queue.ts";
import { may } from "../../domain/role.ts";
import { actsIn } from "../../domain/selection.ts";
import { actorOf } from "../../http/actor.ts";
import { healthOf } from "../../http/health.ts";
import type { Texts } from "../../text/text.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { summarise } from "../summaries.ts";
import { queuePage } from "../views/desk/queue.tsx";
import { doneWords } from "./done.ts";
import { keptFilters } from "./filters.ts";
import { heldAlerts } from "./held-alerts.ts";
import { listOthers } from "./queue-others.ts";
import { filterOf, filtersIn, hrefAfter, placeIn } from "./queue-query.ts";
import { type Looking, queueRow } from "./queue-rows.ts";
import { decidedTips } from "./tips.ts";

const PAGE_SIZE = 50;

/** The desk: one of its queues, the one of lapsed pledges first. */
export function queue({ deps }: Web, startedAt: Date): PageMaker {
	return async (req, texts) => {
		const actor = actorOf(req);
		const lane = laneOf(req);
		const filters = filtersIn(req.query);
		const counts = await countLanes(deps.db, deskMoment(deps));
		const props = {
			lane,
			filters,
			kept: await keptFilters(deps, req),
			lanes: LANES.map((one) => ({ lane: one, count: counts[one].waiting })),
			resting: counts[lane].resting,
			promisers: await listPromiserChoices(deps.db),
			topics: await listTopicChoices(deps.db),
			colleagues: (await listColleagues(deps.db)).filter(({ id }) => id !== actor.userId),
			acts: actsIn(lane, { isResting: filters.resting === "on" }),
			soonDays: QUEUE_DAYS,
			staleDays: deps.config.STALE_DAYS,
			...(await pageOf(deps, req, lane, texts)),
			...choosing(req),
			decided: lane === "tips" ? await decidedTips(deps, texts) : [],
			hasShortcuts: (await findDeskPreferences(deps.db, actor.userId))?.shortcuts ?? false,
			mayMark: may(actor, "mark outcomes"),
			held: may(actor, "release alerts") ? await heldAlerts(deps, texts) : undefined,
			undecided: may(actor, "release alerts") ? await countUndecided(deps.db) : 0,
			done: doneWords(req, texts),
			canMail: canMail(deps.config),
			clockStoppedSince: await stoppedSince(deps, startedAt, texts),
		};
		return queuePage(props, texts);
	};
}

function laneOf(req: Request): Lane {
	const wanted = req.params["lane"] ?? LANES[0];
	const lane = LANES.find((one) => one === wanted);
	if (!lane) throw new Problem("not-found", "page.no_such_queue");
	return lane;
}

/** The rows that the address asks for, and the ways on. */
async function pageOf(deps: Deps, req: Request, lane: Lane, texts: Texts) {
	const { userId } = actorOf(req);
	const filter = filterOf(deps, filtersIn(req.query), userId);
	const after = placeIn(deps, req);
	const ask = { moment: deskMoment(deps), filter, after, limit: PAGE_SIZE + 1 };
	const looking = { userId, isResting: filter.isAsleep === true };
	const found = isPledgeLane(lane)
		? await pledgesOf(deps, { ...ask, lane }, looking)
		: await listOthers(deps, lane, { ask, looking, texts });
	const shown = found.slice(0, PAGE_SIZE);
	const last = shown.at(-1);
	return {
		rows: shown.map(({ row }) => row),
		newerHref: after ? withoutPlace(req) : undefined,
		olderHref: last && found.length > PAGE_SIZE ? hrefAfter(deps, req, last.place) : undefined,
	};
}

/** What an outcome would set off stands beside each: how many people would be told of it. */
async function pledgesOf(deps: Deps, ask: Parameters<typeof listQueue>[1], looking: Looking) {
	const { lane } = ask;
	const rows = await listQueue(deps.db, ask);
	const pledges = await summarise(deps, rows);
	const published = rows.filter((row) => row.publishedAt !== null).map(({ id }) => id);
	const followers = await countFollowersOfEach(deps.db, published, "outcome");
	return rows.flatMap((row, i) => {
		const pledge = pledges[i];
		if (!pledge) return [];
		const shown = { ...queueRow(deps, { pledge, row, lane, ...looking }), followers: followers.get(row.id) };
		return [{ row: shown, place: placeOf(lane, row) }];
	});
}

/** The address of the page without what was just done or chosen on it, and the one with everything chosen. */
function choosing(req: Request) {
	const { pathname, searchParams } = addressOf(req);
	const isChosen = searchParams.get("chosen") === "all";
	searchParams.delete("chosen");
	const here = `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}`;
	searchParams.set("chosen", "all");
	return { here, isChosen, choosingHref: isChosen ? here : `${pathname}?${searchParams}` };
}

function withoutPlace(req: Request): string {
	const { pathname, searchParams } = addressOf(req);
	searchParams.delete("after");
	return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

function addressOf(req: Request): URL {
	const url = new URL(req.originalUrl, "http://here.invalid");
	url.searchParams.delete("done");
	url.searchParams.delete("count");
	return url;
}

/** Since when the clock has not been watched, in words; undefined while all is well. */
async function stoppedSince(deps: Deps, startedAt: Date, texts: Texts): Promise<string | undefined> {
	const { status } = await healthOf(deps, startedAt);
	if (status === "ok") return undefined;
	const last = await findJob(deps.db, "lapse-deadlines");
	const since = last?.succeededAt ?? startedAt;
	return texts.formats.instant(since.toISOString(), deps.config.TIME_ZONE);
}
