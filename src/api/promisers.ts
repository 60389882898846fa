import { countByOutcome } from "../../db/pledge-lists.ts";
import { findPromiserBySlug, listPromisersWithPledges, type Promiser } from "../../db/promisers.ts";
import { listTopicsWithPledges } from "../../db/topics.ts";
import type { Deps } from "../deps.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import { cursorOf, textIn } from "../http/cursor.ts";
import { linksOf } from "./links.ts";
import { listShape, nextAddress, pageOf } from "./paging.ts";
import { noQuery, pageQuery, promiserPath } from "./requests.ts";
import { type ApiRoute, get } from "./route.ts";
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
	async handle({ deps, params }) {
		const promiser = await findPromiserBySlug(deps.db, params.slug);
		const body = promiser && (await promiserOf(deps, promiser));
		if (!body) throw new Problem("not-found", "promiser.not_published");
		return { body };
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
export const promiserRoutes: readonly ApiRoute[] = [listRoute, readRoute, topicsRoute];

/** Undefined for somebody who is held to no published pledge: that one is the newsroom's own business yet. */
async function promiserOf(deps: Deps, { slug, name, kind, about }: Promiser): Promise<PromiserShape | undefined> {
	const moment = { now: deps.now(), dueSoonDays: deps.config.DUE_SOON_DAYS, lateFrom: deps.config.LATE_FROM };
	const counts = await countByOutcome(deps.db, { promiserSlug: slug, ...moment });
	if (counts.length === 0) return undefined;
	const none = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as PromiserShape["outcomes"];
	const counted = Object.fromEntries(counts.map(({ outcome, n }) => [outcome, n]));
	return { slug, name, kind, about, outcomes: { ...none, ...counted }, links: linksOf(deps.config).promiser(slug) };
}
