import { type Request, type RequestHandler, Router } from "express";
import { listRecentEvents, type RecentEvent } from "../../../db/history.ts";
import { listTallies } from "../../../db/occurrences.ts";
import { listPromisersOfMany } from "../../../db/pledges.ts";
import { listDeadlinesBetween } from "../../../db/published.ts";
import type { Config } from "../../config.ts";
import type { Deps } from "../../deps.ts";
import { addDays, civilDateIn } from "../../domain/civil-date.ts";
import { publicNameOf } from "../../domain/naming.ts";
import { answerPublic, type Body } from "../../http/cache.ts";
import { cursorOf, numbersIn } from "../../http/cursor.ts";
import { eventIdOf } from "../../http/event-id.ts";
import { type Texts, textsFor } from "../../text/text.ts";
import { paths } from "../views/paths.ts";
import { type AtomEntry, atomXml } from "./atom.tsx";
import { calendarText } from "./calendar.ts";
import { entryWords } from "./entry.tsx";
import { newestDayInWords, recordFeed } from "./record-feed.tsx";
import {
	correctionsScope,
	type FeedScope,
	milestoneScope,
	pledgeScope,
	promiserScope,
	type ScopeFinder,
	siteScope,
	topicScope,
} from "./scope.ts";
import { FEEDS_SINCE, tagOf } from "./tag.ts";

/** Atom feeds and iCalendars of the site, and of each promiser, topic, milestone and pledge, at whole paths. */
export function feedRouter(deps: Deps): Router {
	const router = Router();
	router.get("/feed.atom", feed(deps, siteScope));
	router.get("/corrections/feed.atom", feed(deps, correctionsScope));
	router.get(paths.recordFeed, recordFeed(deps));
	router.get("/promisers/:slug/feed.atom", feed(deps, promiserScope));
	router.get("/topics/:slug/feed.atom", feed(deps, topicScope));
	router.get("/milestones/:slug/feed.atom", feed(deps, milestoneScope));
	router.get("/pledges/:id/feed.atom", feed(deps, pledgeScope));
	router.get("/deadlines.ics", calendar(deps, siteScope));
	router.get("/promisers/:slug/deadlines.ics", calendar(deps, promiserScope));
	router.get("/topics/:slug/deadlines.ics", calendar(deps, topicScope));
	router.get("/milestones/:slug/deadlines.ics", calendar(deps, milestoneScope));
	router.get(["/pledges/:id/deadline.ics", "/pledges/:id/deadlines.ics"], calendar(deps, pledgeScope));
	return router;
}

const ENTRIES = 50;
const MOST_DEADLINES = 2000;
/** How long a day that has passed stays in a calendar of many pledges. */
const DAYS_KEPT = 366;

function feed(deps: Deps, find: ScopeFinder): RequestHandler {
	return (req, res) => {
		sendOpen(res);
		return answerPublic({ req, res }, deps, () => feedBody(deps, find, req));
	};
}

async function feedBody(deps: Deps, find: ScopeFinder, req: Request): Promise<Body> {
	const scope = await find(deps, req);
	const cursor = req.query["cursor"];
	const [before] = cursor === undefined ? [] : numbersIn(deps, String(cursor), 1);
	const events = await listRecentEvents(deps.db, scope.events, { before, limit: ENTRIES + 1 });
	const shown = events.slice(0, ENTRIES);
	const last = events.length > ENTRIES ? shown.at(-1) : undefined;
	const part = { shown, last, cursor: before === undefined ? undefined : String(cursor) };
	const text = feedText(deps, scope, { ...part, day: await newestDayInWords(deps) });
	return { type: "application/atom+xml; charset=utf-8", text };
}

interface Part {
	readonly shown: readonly RecentEvent[];
	readonly last: RecentEvent | undefined;
	readonly cursor: string | undefined;
	/** The newest day of the record. */
	readonly day: string;
}

function feedText(deps: Deps, scope: FeedScope, { shown, last, cursor, day }: Part): string {
	const { config } = deps;
	const texts = textsFor(config.INTERFACE_LANGUAGE);
	const first = `${config.baseUrl}${scope.feed}`;
	return atomXml({
		id: tagOf(config, FEEDS_SINCE, scope.feed),
		title: scope.name ? texts.t("feed.title", { name: scope.name, site: config.SITE_NAME }) : config.SITE_NAME,
		subtitle: [texts.t("feed.subtitle"), day].filter(Boolean).join(" "),
		author: config.SITE_NAME,
		language: texts.locale,
		self: cursor === undefined ? first : `${first}?cursor=${cursor}`,
		first,
		next: last && `${first}?cursor=${cursorOf(deps, last.id)}`,
		page: `${config.baseUrl}${scope.page}`,
		entries: shown.map((event) => entryOf(config, event, texts)),
	});
}

function entryOf(config: Config, event: RecentEvent, texts: Texts): AtomEntry {
	const { publicId, occurredAt, recordedAt } = event;
	const page = paths.pledge(publicId);
	const on = recordedAt.toISOString().slice(0, 10);
	return {
		id: tagOf(config, on, `${page}/events/${eventIdOf(publicId, event.id)}`),
		page: `${config.baseUrl}${page}#event-${eventIdOf(publicId, event.id)}`,
		publishedAt: occurredAt,
		updatedAt: recordedAt,
		author: publicNameOf(event.by, config.naming),
		...entryWords(event, texts),
	};
}

function calendar(deps: Deps, find: ScopeFinder): RequestHandler {
	return (req, res) => {
		sendOpen(res);
		return answerPublic({ req, res }, deps, async () => ({
			type: "text/calendar; charset=utf-8",
			text: await textOfCalendar(deps, await find(deps, req)),
		}));
	};
}

async function textOfCalendar(deps: Deps, { events, name, calendar: path }: FeedScope): Promise<string> {
	const { config, db } = deps;
	const texts = textsFor(config.INTERFACE_LANGUAGE);
	const today = civilDateIn(config.TIME_ZONE, deps.now());
	const kept = events.scope === "pledge" ? undefined : addDays(today, -DAYS_KEPT);
	const of = !("id" in events) ? {} : { [`${events.scope}Id`]: events.id };
	const rows = await listDeadlinesBetween(db, { ...of, from: kept, now: deps.now() }, { limit: MOST_DEADLINES + 1 });
	const shown = rows.slice(0, MOST_DEADLINES);
	const promisers = await listPromisersOfMany(
		db,
		shown.map(({ id }) => id),
	);
	const tallies = await listTallies(db, shown);
	const site = config.SITE_NAME;
	const props = {
		title: name ? texts.t("calendar.title", { name, site }) : texts.t("calendar.title.all", { site }),
		description: [
			texts.t("calendar.words"),
			...(rows.length > shown.length ? [texts.t("calendar.cut", { count: shown.length })] : []),
		].join(" "),
		url: `${config.baseUrl}${path}`,
		deadlines: shown.map((pledge) => ({
			pledge,
			promisers: (promisers.get(pledge.id) ?? []).map((promiser) => promiser.name),
			page: `${config.baseUrl}${paths.pledge(pledge.publicId)}`,
			tally: tallies.get(pledge.id),
		})),
	};
	return calendarText(props, texts);
}

/** Readers on other sites' pages may take feeds: they hold nothing that is not public. */
function sendOpen(res: { setHeader(name: string, value: string): unknown }): void {
	res.setHeader("Access-Control-Allow-Origin", "*");
}
