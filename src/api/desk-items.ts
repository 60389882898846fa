import { z } from "zod";
import { findSubject } from "../../db/desk-items.ts";
import { findPlace } from "../../db/desk-places.ts";
import { assignItem } from "../actions/assign-item.ts";
import { snoozeItem } from "../actions/snooze-item.ts";
import { wakeItem } from "../actions/wake-item.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { refused } from "../domain/refused-input.ts";
import { actorOf } from "../http/actor.ts";
import { line, wholeNumber } from "../http/fields.ts";
import { blank, date, strict } from "./request-parts.ts";
import { pledgePath } from "./requests.ts";
import { type ApiRoute, post } from "./route.ts";
import { civilDate, text } from "./shape-fields.ts";

const deskPlaceShape = z
	.object({
		id: text("The pledge's public id."),
		ownerId: z
			.number()
			.int()
			.nullable()
			.meta({ description: "The number of the user who has it; null where nobody has." }),
		snoozedUntil: civilDate("The day on which it is back in the queues, in the newsroom's zone.").nullable(),
	})
	.meta({ id: "DeskPlace", description: "How a pledge stands at the desk. Not public." });

/** Who has an item from now on. */
export const ownerBody = strict({
	owner: z
		.union([z.enum(["me", "nobody"]), wholeNumber("user", 1, Number.MAX_SAFE_INTEGER)], {
			error: refused("queue.owner_missing"),
		})
		.meta({ description: "Who has it from now on: “me”, “nobody”, or a user's number." }),
});

const ownerRoute = post({
	id: "assignPledge",
	path: "/pledges/{id}/owners",
	tag: "Pledges",
	summary: "Say who has a pledge at the desk",
	description: "Whoever has it sees it first in the desk's queues and in the morning mail. Never public.",
	needsToken: true,
	params: pledgePath,
	body: ownerBody,
	example: { owner: "me" },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict"],
	answer: { status: 201, description: "How it stands at the desk now.", shape: deskPlaceShape },
	async handle({ deps, req, params: { id }, body: { owner } }) {
		const actor = actorOf(req);
		const named = owner === "nobody" ? undefined : owner;
		await assignItem(deps, actor, { item: { kind: "pledge", id }, ownerId: named === "me" ? actor.userId : named });
		return { body: await placeOf(deps, id) };
	},
});

/** Until when an item is out of the queues. */
export const snoozeBody = strict({
	until: date("day_to_look_again")
		.nullable()
		.meta({ description: "The day on which it is back; null brings it back at once." }),
	reason: blank(line("reason", LENGTHS.reason)).meta({ description: "Why, for the desk alone." }),
});

const snoozeRoute = post({
	id: "snoozePledge",
	path: "/pledges/{id}/snoozes",
	tag: "Pledges",
	summary: "Take a pledge out of the desk's queues until a day",
	description: "A lapse, new evidence or other news brings it back sooner. Never public.",
	needsToken: true,
	params: pledgePath,
	body: snoozeBody,
	example: { until: "2026-01-15", reason: "The ministry answers by then." },
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "How it stands at the desk now.", shape: deskPlaceShape },
	async handle({ deps, req, params: { id }, body: { until, reason } }) {
		const item = { kind: "pledge", id } as const;
		if (until === null) await wakeItem(deps, actorOf(req), item);
		else await snoozeItem(deps, actorOf(req), { item, until, reason });
		return { body: await placeOf(deps, id) };
	},
});

async function placeOf({ db, config, now }: Deps, id: string) {
	const subject = await findSubject(db, { kind: "pledge", id });
	if (!subject) throw new Problem("not-found", "pledge.not_here");
	const { ownerId, until } = await findPlace(db, subject, civilDateIn(config.TIME_ZONE, now()));
	return { id, ownerId: ownerId ?? null, snoozedUntil: until ?? null };
}

/** Who has a pledge at the desk, and until when it rests. */
export const deskItemRoutes: readonly ApiRoute[] = [ownerRoute, snoozeRoute];
