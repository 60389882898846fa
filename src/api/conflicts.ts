import { z } from "zod";
import { findNamedConflict, listConflicts, type NamedConflict } from "../../db/conflicts.ts";
import { declareConflict } from "../actions/declare-conflict.ts";
import { endConflict } from "../actions/end-conflict.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { assertMay, may } from "../domain/role.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { line, rowId } from "../http/fields.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { absent, strict } from "./request-parts.ts";
import { pageQuery } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { count, instant, text } from "./shape-fields.ts";

const conflictShape = z
	.object({
		id: count("Its number."),
		user: z.object({ id: count("The user's number."), name: text("Their name.") }),
		promiser: z.object({ slug: text("The promiser's slug."), name: text("Its name.") }),
		reason: text("Why. It stays in the newsroom and outside the record."),
		declaredBy: text("Who declared it; null for the operator at the command line.").nullable(),
		declaredAt: instant("When it was declared."),
		endedAt: instant("When it was ended; null while it is in force.").nullable(),
	})
	.meta({ id: "ConflictOfInterest", description: "A user who is not to decide on a promiser. Not public." });

const listRoute = get({
	id: "listConflicts",
	path: "/conflicts",
	tag: "Desk",
	summary: "List conflicts of interest",
	description: "One's own, and for admins everybody's: those in force first, the latest first. For users only.",
	query: pageQuery,
	needsToken: true,
	problems: ["invalid-input", "not-allowed"],
	answer: { description: "A page of them.", shape: listShape(conflictShape) },
	async handle(call) {
		const { deps, req, query } = call;
		const actor = actorOf(req);
		assertMay(actor, "declare conflicts");
		const [isEnded = 0, id = 0] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 2);
		const rows = await listConflicts(deps.db, {
			userId: may(actor, "declare others' conflicts") ? undefined : actor.userId,
			after: query.cursor === undefined ? undefined : { isEnded: isEnded === 1, id },
			limit: query.limit + 1,
		});
		const { shown, last } = pageOf(rows, query.limit);
		const next = last && cursorOf(deps, Number(last.endedAt !== null), last.id);
		return { body: { items: shown.map(conflictOf), next: nextAddress(call, next) } };
	},
});

const declareRoute = post({
	id: "declareConflict",
	path: "/conflicts",
	tag: "Desk",
	summary: "Declare a conflict of interest",
	description:
		"From now on its user does not decide on that promiser, until it is ended. An admin declares that of others, too.",
	needsToken: true,
	body: strict({
		user: absent(rowId("user")).meta({ description: "Whose it is, by their number; without one, your own." }),
		promiser: line("promiser_name", LENGTHS.name).meta({ description: "The promiser's name." }),
		reason: line("reason", LENGTHS.reason).meta({ description: "Why. Neither public nor part of the record." }),
	}),
	example: { promiser: "Donald Trump", reason: "A relative works for them." },
	problems: ["invalid-input", "not-allowed", "not-found", "already-done"],
	answer: { status: 201, description: "The conflict of interest.", shape: conflictShape },
	async handle({ deps, req, body: { user, promiser, reason } }) {
		const actor = actorOf(req);
		const id = await declareConflict(deps, actor, { userId: user ?? actor.userId, promiser, reason });
		return { body: await named(deps, id) };
	},
});

const endRoute = post({
	id: "endConflict",
	path: "/conflicts/{number}/ends",
	tag: "Desk",
	summary: "End a conflict of interest",
	description: "Its user may decide on that promiser again. What another declared of them, somebody else ends.",
	needsToken: true,
	params: z.object({ number: rowId("number").meta({ description: "Its number." }) }),
	body: strict({}),
	example: {},
	problems: ["not-allowed", "not-found", "already-done"],
	answer: { status: 201, description: "The conflict of interest, ended.", shape: conflictShape },
	async handle({ deps, req, params: { number } }) {
		await endConflict(deps, actorOf(req), number);
		return { body: await named(deps, number) };
	},
});

async function named({ db }: Deps, id: number) {
	const found = await findNamedConflict(db, id);
	if (!found) throw new Problem("not-found", "conflict.unknown");
	return conflictOf(found);
}

function conflictOf({ id, userId, user, slug, promiser, reason, ...row }: NamedConflict) {
	return {
		...{ id, user: { id: userId, name: user }, promiser: { slug, name: promiser }, reason },
		declaredBy: row.declarer ?? null,
		declaredAt: row.declaredAt.toISOString(),
		endedAt: row.endedAt?.toISOString() ?? null,
	};
}

/** Conflicts of interest. */
export const conflictRoutes: readonly ApiRoute[] = [listRoute, declareRoute, endRoute];
