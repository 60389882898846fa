import { z } from "zod";
import { listRecentEvents, withProposers } from "../../db/history.ts";
import { correctStatement } from "../actions/correct-statement.ts";
import { actorOf } from "../http/actor.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { changedOrProposed } from "./changed.ts";
import { linksOf } from "./links.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { eventOf } from "./representations.ts";
import { examples } from "./request-examples.ts";
import { correctionBody, pageQuery, pledgePath } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { civilDate, text } from "./shape-fields.ts";
import { eventShape, pledgeShape } from "./shapes.ts";

const correctionShape = z
	.object({
		pledge: z.object({
			id: text("The pledge's public id."),
			title: text("Its title now."),
			self: text("Its address in the API."),
		}),
		wrong: text("What was wrong."),
		wrongSince: civilDate("Since when it stood wrong; null in corrections from before that was kept.").nullable(),
		event: eventShape,
	})
	.meta({ id: "Correction", description: "Something that the newsroom had wrong and put right." });

const listRoute = get({
	id: "listCorrections",
	path: "/corrections",
	tag: "Pledges",
	summary: "List corrections",
	description: "What the newsroom had wrong, the newest correction first.",
	query: pageQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of corrections.", shape: listShape(correctionShape) },
	async handle(call) {
		const { deps, query } = call;
		const [before] = query.cursor === undefined ? [] : numbersIn(deps, query.cursor, 1);
		const rows = await listRecentEvents(deps.db, { scope: "corrections" }, { before, limit: query.limit + 1 });
		const { shown, last } = pageOf(rows, query.limit);
		const items = (await withProposers(deps.db, shown)).map((row) => ({
			pledge: { id: row.publicId, title: row.title, self: linksOf(deps.config).pledge(row.publicId).self },
			wrong: row.reason,
			wrongSince: typeof row.data["wrongSince"] === "string" ? row.data["wrongSince"] : null,
			event: eventOf(row, row.publicId, deps.config),
		}));
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.id)) } };
	},
});

const statementRoute = post({
	id: "correctStatement",
	path: "/pledges/{id}/corrections",
	tag: "Pledges",
	summary: "Correct the words of a statement",
	description: "For a misquote, or a wrong day or place. Whoever was told of the pledge since then is told by mail.",
	needsToken: true,
	params: pledgePath,
	body: correctionBody,
	example: examples.correction,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	proposes: true,
	answer: { status: 201, description: "The pledge as it is now.", shape: pledgeShape },
	async handle({ deps, req, params, body }) {
		return changedOrProposed(
			deps,
			params.id,
			await correctStatement(deps, actorOf(req), { ...body, publicId: params.id }),
		);
	},
});

/** Corrections: all of them, and that of a statement's words. */
export const correctionRoutes: readonly ApiRoute[] = [listRoute, statementRoute];
