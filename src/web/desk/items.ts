/** One item of the queues: whose it is, and back from its rest. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { assignItem } from "../../actions/assign-item.ts";
import { wakeItem } from "../../actions/wake-item.ts";
import { Problem } from "../../domain/problem.ts";
import { ITEM_KINDS, type ItemName } from "../../domain/queue.ts";
import { actorOf } from "../../http/actor.ts";
import { oneOf } from "../../http/fields.ts";
import { parseForm } from "../../http/parse.ts";
import { ownPath, redirectTo } from "../../http/redirect.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";

const ownerForm = z.object({ owner: oneOf("whose_it_is", ["me", "nobody"]) });

/** The user takes an item, or gives it back to all. */
export function takeItem({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const actor = actorOf(req);
		const { owner } = parseForm(ownerForm, req.body);
		await assignItem(deps, actor, { item: itemOf(req), ownerId: owner === "me" ? actor.userId : undefined });
		redirectTo(res, backTo(req.body?.["back"], owner === "me" ? "taken" : "given_back"));
	};
}

/** An item is back in the queues. */
export function wakeOne({ deps }: Web): RequestHandler {
	return async (req, res) => {
		await wakeItem(deps, actorOf(req), itemOf(req));
		redirectTo(res, backTo(req.body?.["back"], "woken"));
	};
}

/** The queue from which a form was sent, where what was done is told. */
export function backTo(back: unknown, done: string, more: Readonly<Record<string, string>> = {}): string {
	const { pathname, searchParams } = new URL(ownPath(back, deskPaths.desk), "http://here.invalid");
	for (const [name, value] of Object.entries({ done, ...more })) searchParams.set(name, value);
	return `${pathname}?${searchParams}`;
}

const NAME = /^[0-9a-z]{1,20}$/;

function itemOf(req: Request): ItemName {
	const { kind, id } = req.params;
	const known = ITEM_KINDS.find((one) => one === kind);
	if (!known || typeof id !== "string" || !NAME.test(id)) {
		throw new Problem("not-found", "page.unknown");
	}
	return { kind: known, id };
}
