import { z } from "zod";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { listTerms } from "../../db/terms.ts";
import { addTerm } from "../actions/add-term.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { actorOf } from "../http/actor.ts";
import { givenSource } from "./changed.ts";
import { sourceOf } from "./representations.ts";
import { examples } from "./request-examples.ts";
import { noQuery, promiserPath, termBody } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { civilDate, text } from "./shape-fields.ts";
import { sourceShape } from "./shapes.ts";

const termShape = z
	.object({
		role: text("The office."),
		body: text("The body in which it is held, or an empty text."),
		country: text("The country, as two letters.").nullable(),
		fromOn: civilDate("The first day in office."),
		toOn: civilDate("The last day in office, where it is known.").nullable(),
		source: sourceShape,
	})
	.meta({ id: "Term", description: "A term of office of a promiser." });

const termsShape = z.object({ items: z.array(termShape).meta({ description: "The latest first." }) });

const listRoute = get({
	id: "listTerms",
	path: "/promisers/{slug}/terms",
	tag: "Promisers and topics",
	summary: "List a promiser's terms of office",
	description: "“In my first 100 days” is counted from these.",
	params: promiserPath,
	query: noQuery,
	problems: ["not-found"],
	answer: { description: "All terms.", shape: termsShape },
	async handle({ deps, params }) {
		return { body: await termsOf(deps, params.slug) };
	},
});

const addRoute = post({
	id: "addTerm",
	path: "/promisers/{slug}/terms",
	tag: "Promisers and topics",
	summary: "Add a term of office",
	description: "Open pledges of the promiser that waited for a term get their deadline, and followers are told.",
	needsToken: true,
	params: promiserPath,
	body: termBody,
	example: examples.term,
	problems: ["invalid-input", "not-allowed", "not-found", "already-done"],
	answer: { status: 201, description: "All terms as they are now.", shape: termsShape },
	async handle({ deps, req, params, body }) {
		const { role, body: office, country, fromOn, toOn, source } = body;
		const input = { slug: params.slug, role, body: office, country, fromOn, toOn, source: givenSource(source) };
		await addTerm(deps, actorOf(req), input);
		return { body: await termsOf(deps, params.slug) };
	},
});

/** Terms of office: read and added. */
export const termRoutes: readonly ApiRoute[] = [listRoute, addRoute];

/** A promiser's terms of office as data. Throws a Problem where there is no such promiser. */
export async function termsOf(deps: Deps, slug: string): Promise<z.output<typeof termsShape>> {
	const promiser = await findPromiserBySlug(deps.db, slug);
	if (!promiser) throw new Problem("not-found", "promiser.unknown");
	const rows = await listTerms(deps.db, promiser.id);
	const items = rows.map(({ role, body, country, fromOn, toOn, ...row }) => ({
		...{ role, body, country, fromOn, toOn },
		source: sourceOf(row),
	}));
	return { items };
}
