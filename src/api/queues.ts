import { z } from "zod";
import type { QueueFilter } from "../../db/desk-queues.ts";
import { countLanes } from "../../db/queue-counts.ts";
import type { QueuePlace } from "../../db/queues.ts";
import { listColleagues } from "../../db/users.ts";
import { deskMoment } from "../actions/desk-moment-parts.ts";
import type { Deps } from "../deps.ts";
import { addDays, civilDateIn } from "../domain/civil-date.ts";
import { ITEM_KINDS, LANES } from "../domain/queue.ts";
import { type Ability, assertMay } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { wholeNumber } from "../http/fields.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { listItems } from "./queued-items.ts";
import { choice, strict } from "./request-parts.ts";
import { filters, noQuery, pageQuery } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
import { address, civilDate, count, oneOf, orNull, text } from "./shape-fields.ts";

const KEEPING: Ability = "keep queues";

const countShape = z
	.object({
		queue: oneOf(LANES, "Which queue."),
		waiting: count("How many wait in it."),
		snoozed: count("How many of it are out of it until a day."),
	})
	.meta({ id: "QueueCount", description: "How much waits in a queue of the desk. Not public." });

const countsRoute = get({
	id: "countQueues",
	path: "/queues",
	tag: "Desk",
	summary: "Count what waits at the desk",
	description: "How many items wait in each queue, and how many are snoozed. For users only.",
	query: noQuery,
	needsToken: true,
	problems: ["not-allowed"],
	answer: { description: "Every queue, in the desk's order.", shape: z.object({ items: z.array(countShape) }) },
	async handle({ deps, req }) {
		assertMay(actorOf(req), KEEPING);
		const counts = await countLanes(deps.db, deskMoment(deps));
		const items = LANES.map((queue) => ({ queue, waiting: counts[queue].waiting, snoozed: counts[queue].resting }));
		return { body: { items } };
	},
});

const itemShape = z
	.object({
		kind: oneOf(ITEM_KINDS, "What it is."),
		id: text("The public id of a pledge, or the number of anything else. With the kind it names the item."),
		title: text("Its title, or the words that it begins with."),
		pledge: text("The public id of the pledge that it belongs to.").nullable(),
		period: count("Which period of a recurring pledge waits, where it is one.").nullable(),
		since: z
			.union([z.iso.datetime(), z.iso.date()])
			.nullable()
			.meta({ description: "Since when it waits, or when it is due: an instant, or a day." }),
		owner: orNull(z.object({ id: count("The user's number."), name: text("Their name.") })).meta({
			description: "Who sees to it; null where nobody does.",
		}),
		snoozedUntil: civilDate("The day on which it is back.").nullable(),
		snoozeReason: text("Why it was snoozed.").nullable(),
		page: address("Where it is seen to at the desk."),
	})
	.meta({ id: "QueuedItem", description: "An item of one of the desk's queues. Not public." });

const queueQuery = strict({
	...pageQuery.shape,
	...filters,
	owner: z
		.union([z.enum(["me", "nobody"]), wholeNumber("user", 1, Number.MAX_SAFE_INTEGER)])
		.optional()
		.meta({ description: "Only what they have: “me”, “nobody”, or a user's number." }),
	days: wholeNumber("days", 0, 3660)
		.optional()
		.meta({ description: "Only what has waited for so many days or longer." }),
	snoozed: choice("what_it_is", ["true", "false"])
		.optional()
		.meta({ description: "Whether to list what is snoozed, instead of what waits." }),
});

const queuePath = z.object({ queue: z.enum(LANES).meta({ description: "Which queue." }) });

const queueRoute = get({
	id: "readQueue",
	path: "/queues/{queue}",
	tag: "Desk",
	summary: "Read a queue of the desk",
	description: "What waits, the longest wait first, or what is due next. For users only.",
	params: queuePath,
	query: queueQuery,
	needsToken: true,
	problems: ["invalid-input", "not-allowed", "not-found"],
	answer: { description: "A page of the queue.", shape: listShape(itemShape) },
	async handle(call) {
		const { deps, req, query, params } = call;
		const actor = actorOf(req);
		assertMay(actor, KEEPING);
		const after = query.cursor === undefined ? undefined : placeIn(deps, query.cursor);
		const filter = filterOf(deps, query, actor.userId);
		const rows = await listItems(deps, params.queue, { filter, after, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const next = last && cursorOf(deps, last.place.at, Number(last.place.isPeriod), last.place.id);
		return { body: { items: shown.map(({ item }) => item), next: nextAddress(call, next) } };
	},
});

function placeIn(deps: Deps, cursor: string): QueuePlace {
	const [at = 0, isPeriod = 0, id = 0] = numbersIn(deps, cursor, 3);
	return { at, isPeriod: isPeriod === 1, id };
}

function filterOf({ config, now }: Deps, query: z.output<typeof queueQuery>, userId: number): QueueFilter {
	const { promiser, topic, owner, days, snoozed } = query;
	return {
		promiserSlug: promiser,
		topicSlug: topic,
		owner: owner === "me" ? userId : owner,
		since: days === undefined ? undefined : addDays(civilDateIn(config.TIME_ZONE, now()), -days),
		isAsleep: snoozed === "true",
	};
}

const colleagueShape = z
	.object({ id: count("Their number."), name: text("Their name: with an “@” before it, a comment mentions them.") })
	.meta({ id: "Colleague", description: "A user of the newsroom who can sign in. Not public." });

const colleaguesRoute = get({
	id: "listColleagues",
	path: "/colleagues",
	tag: "Desk",
	summary: "List the newsroom's users",
	description: "Who can be given an item of the queues or be mentioned. For users only.",
	query: noQuery,
	needsToken: true,
	problems: ["not-allowed"],
	answer: { description: "Everybody who can sign in, by name.", shape: z.object({ items: z.array(colleagueShape) }) },
	async handle({ deps, req }) {
		assertMay(actorOf(req), KEEPING);
		return { body: { items: await listColleagues(deps.db) } };
	},
});

/** The queues of the desk. */
export const queueRoutes: readonly ApiRoute[] = [countsRoute, queueRoute, colleaguesRoute];
