import { countByOutcome } from "../../db/pledge-lists.ts";
import { findPromiserBySlug, listPromisersWithPledges, type Promiser } from "../../db/promisers.ts";
import { listTopicsWithPledges } from "../../db/topics.ts";
import { editPromiser } from "../actions/edit-promiser.ts";
import type { Deps } from "../deps.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import { actorOf, seesDrafts } from "../http/actor.ts";
import { cursorOf, textIn } from "../http/cursor.ts";
import { linksOf } from "./links.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { promiserEditBody } from "./promiser-requests.ts";
import { examples } from "./request-examples.ts";
import { noQuery, pageQuery, promiserPath } from "./requests.ts";
import { type ApiRoute, get, post } from "./route.ts";
import { type PromiserShape, promiserShape, promiserSummaryShape, topicSummaryShape } from "./shapes.ts";

const listRoute = get({
	id: "listPromisers",
	path: "/promisers",
	tag: "Promisers and topics",
	summary: "List promisers",
	description: "Everybody held to a published pledge, by name.",
	query: pageQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of promisers.", shape: listShape(promiserSummaryShape) },
	async handle(call) {
		const { deps, query } = call;
		const after = query.cursor === undefined ? "" : textIn(call.deps, query.cursor);
		const rows = await listPromisersWithPledges(deps.db, after, query.limit + 1);
		const { shown, last } = pageOf(rows, query.limit);
		const links = linksOf(deps.config);
		const items = shown.map(({ slug, name, about, pledges }) => ({
			slug,
			name,
			about,
			pledges,
			links: links.promiser(slug),
		}));
		return { body: { items, next: nextAddress(call, last && cursorOf(call.deps, last.name)) } };
	},
});

const readRoute = get({
	id: "getPromiser",
	path: "/promisers/{slug}",
	tag: "Promisers and topics",
	summary: "Read a promiser",
	description:
		"Who they are, and what became of their pledges. Counts are no score: a newsroom chooses what it follows.",
	params: promiserPath,
	query: noQuery,
	problems: ["not-found"],
	answer: { description: "The promiser.", shape: promiserShape },
	async handle({ deps, req, params }) {
		const promiser = await findPromiserBySlug(deps.db, params.slug);
		const body = promiser && (await promiserOf(deps, promiser, { isForDesk: seesDrafts(req) }));
		if (!body) throw new Problem("not-found", "promiser.not_published");
		return { body };
	},
});

const editRoute = post({
	id: "editPromiser",
	path: "/promisers/{slug}/edits",
	tag: "Promisers and topics",
	summary: "Edit a promiser",
	description:
		"Changes their name, kind, description or party: what is left out stays, and so does the address. Every page follows, and the record keeps what stood before.",
	needsToken: true,
	params: promiserPath,
	body: promiserEditBody,
	example: examples.promiserEdit,
	problems: ["invalid-input", "not-allowed", "not-found", "edit-conflict", "already-done"],
	answer: { status: 201, description: "The promiser as it is now.", shape: promiserShape },
	async handle({ deps, req, params: { slug }, body }) {
		await editPromiser(deps, actorOf(req), { slug, ...body });
		const promiser = await findPromiserBySlug(deps.db, slug);
		const made = promiser && (await promiserOf(deps, promiser, { isForDesk: true }));
		if (!made) throw new Problem("not-found", "promiser.unknown");
		return { body: made, location: made.links.self };
	},
});

const topicsRoute = get({
	id: "listTopics",
	path: "/topics",
	tag: "Promisers and topics",
	summary: "List topics",
	description: "What published pledges are about, by name.",
	query: pageQuery,
	problems: ["invalid-input"],
	answer: { description: "A page of topics.", shape: listShape(topicSummaryShape) },
	async handle(call) {
		const { deps, query } = call;
		const after = query.cursor === undefined ? "" : textIn(deps, query.cursor);
		const { shown, last } = pageOf(await listTopicsWithPledges(deps.db, after, query.limit + 1), query.limit);
		const links = linksOf(deps.config);
		const items = shown.map(({ slug, name, pledges }) => ({ slug, name, pledges, links: links.topic(slug) }));
		return { body: { items, next: nextAddress(call, last && cursorOf(deps, last.name)) } };
	},
});

/** Promisers and topics. */
export const promiserRoutes: readonly ApiRoute[] = [listRoute, readRoute, editRoute, topicsRoute];

/** Undefined for readers where somebody is held to no published pledge: that one is the newsroom's own business yet. */
async function promiserOf(
	deps: Deps,
	{ slug, name, kind, about, party, version }: Promiser,
	{ isForDesk }: { readonly isForDesk: boolean },
): Promise<PromiserShape | undefined> {
	const moment = { now: deps.now(), dueSoonDays: deps.config.DUE_SOON_DAYS, lateFrom: deps.config.LATE_FROM };
	const counts = await countByOutcome(deps.db, { promiserSlug: slug, ...moment });
	if (counts.length === 0 && !isForDesk) return undefined;
	const none = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as PromiserShape["outcomes"];
	const counted = Object.fromEntries(counts.map(({ outcome, n }) => [outcome, n]));
	const said = { slug, name, kind, about, ...(isForDesk && { party }), version };
	return { ...said, outcomes: { ...none, ...counted }, links: linksOf(deps.config).promiser(slug) };
}
