import { z } from "zod";
import { findSubject } from "../../db/desk-items.ts";
import { findPlace } from "../../db/desk-places.ts";
import { assignItem } from "../actions/assign-item.ts";
import { snoozeItem } from "../actions/snooze-item.ts";
import { wakeItem } from "../actions/wake-item.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { Problem } from "../domain/problem.ts";
import { ITEM_KINDS, type ItemName } from "../domain/queue.ts";
import { assertMay } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { ownerBody, snoozeBody } from "./desk-items.ts";
import { noQuery } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { civilDate, count, oneOf, text } from "./shape-fields.ts";

const itemPath = z.object({
	kind: z.enum(ITEM_KINDS).meta({ description: "What it is." }),
	id: z
		.string()
		.regex(/^[0-9a-z]{1,20}$/)
		.meta({ description: "The public id of a pledge, or the number of anything else." }),
});

const placeShape = z
	.object({
		kind: oneOf(ITEM_KINDS, "What it is."),
		id: text("The public id of a pledge, or the number of anything else."),
		title: text("Its title, or its words."),
		ownerId: count("The number of the user who has it; null where nobody has.").nullable(),
		snoozedUntil: civilDate("The day on which it is back in the queues, in the newsroom's zone.").nullable(),
	})
	.meta({ id: "DeskItem", description: "How an item of the queues stands at the desk. Not public." });

const common = { tag: "Desk", needsToken: true, params: itemPath } as const;
const answer = { status: 201, description: "How it stands at the desk now.", shape: placeShape } as const;

const readRoute = get({
	...common,
	id: "getItem",
	path: "/items/{kind}/{id}",
	summary: "Read how an item stands at the desk",
	description: "Who has it, and until when it is out of the queues. For users only.",
	query: noQuery,
	problems: ["not-allowed", "not-found"],
	answer: { description: "The item.", shape: placeShape },
	async handle({ deps, req, params }) {
		assertMay(actorOf(req), "keep queues");
		return { body: await placeOf(deps, params) };
	},
});

const ownerRoute = post({
	...common,
	id: "assignItem",
	path: "/items/{kind}/{id}/owners",
	summary: "Say who has an item of the queues",
	description:
		"Whoever has it sees it first in the morning mail. Of a proposal it is the editor who is asked to look at it: they are told by mail, and it asks for the role of an editor and the scope “outcomes”. Never public.",
	body: ownerBody,
	example: { owner: "me" },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer,
	async handle({ deps, req, params, body: { owner } }) {
		const actor = actorOf(req);
		const named = owner === "nobody" ? undefined : owner;
		await assignItem(deps, actor, { item: params, ownerId: named === "me" ? actor.userId : named });
		return { body: await placeOf(deps, params) };
	},
});

const snoozeRoute = post({
	...common,
	id: "snoozeItem",
	path: "/items/{kind}/{id}/snoozes",
	summary: "Take an item out of the queues until a day",
	description: "News of its pledge brings it back sooner. Without a day it is brought back at once. Never public.",
	body: snoozeBody,
	example: { until: "2026-01-15", reason: "The ministry answers by then." },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer,
	async handle({ deps, req, params: item, body: { until, reason } }) {
		if (until === null) await wakeItem(deps, actorOf(req), item);
		else await snoozeItem(deps, actorOf(req), { item, until, reason });
		return { body: await placeOf(deps, item) };
	},
});

async function placeOf({ db, config, now }: Deps, name: ItemName) {
	const subject = await findSubject(db, name);
	if (!subject) throw new Problem("not-found", "queue.gone");
	const { ownerId, until } = await findPlace(db, subject, civilDateIn(config.TIME_ZONE, now()));
	return { ...name, title: subject.title, ownerId: ownerId ?? null, snoozedUntil: until ?? null };
}

/** Who has an item of the queues, and until when it rests. */
export const itemRoutes: readonly ApiRoute[] = [readRoute, ownerRoute, snoozeRoute];
