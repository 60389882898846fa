import type { Request } from "express";
import { listByDeadline } from "../../db/pledge-lists.ts";
import { findPromiserBySlug, listPromisersWithPledges } from "../../db/promisers.ts";
import { listTerms } from "../../db/terms.ts";
import { findTopicBySlug, listTopicsWithPledges } from "../../db/topics.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { directoryPart } from "./directory-page.ts";
import { newFollow } from "./follow.ts";
import { outcomeCounts, totalOf } from "./home.ts";
import type { PageMaker } from "./page.ts";
import { pageOf } from "./pledge-list.ts";
import type { Web } from "./site.ts";
import { summarise } from "./summaries.ts";
import { promisersPage, topicsPage } from "./views/directory.tsx";
import { type CollectionProps, promiserPage, topicPage } from "./views/promiser.tsx";

const DUE_SHOWN = 5;

/** Everybody with a published pledge, by name. */
export function promisers({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const list = (after: string, limit: number) => listPromisersWithPledges(deps.db, after, limit);
		const { rows: entries, ...ways } = await directoryPart(deps, req, list);
		return promisersPage({ entries, ...ways }, texts);
	};
}

/** Everything that published pledges are about, by name. */
export function topics({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const list = (after: string, limit: number) => listTopicsWithPledges(deps.db, after, limit);
		const { rows: entries, ...ways } = await directoryPart(deps, req, list);
		return topicsPage({ entries, ...ways }, texts);
	};
}

/** A promiser with counts, what is due and every pledge. */
export function promiser({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const slug = String(req.params["slug"]);
		const found = await findPromiserBySlug(deps.db, slug);
		if (!found) throw new Problem("not-found", "promiser.not_here");
		const { name, kind, about } = found;
		const rest = await collection(deps, req, { scope: "promiser", slug });
		if (rest.total === 0) throw new Problem("not-found", "promiser.not_here");
		const terms = (await listTerms(deps.db, found.id)).map((one) => ({ ...one, toOn: one.toOn ?? undefined }));
		return promiserPage({ promiser: { slug, name, kind, about: about || undefined }, terms, ...rest }, texts);
	};
}

/** A topic with counts, what is due and every pledge. */
export function topic({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const slug = String(req.params["slug"]);
		const found = await findTopicBySlug(deps.db, slug);
		if (!found) throw new Problem("not-found", "topic.not_here");
		const rest = await collection(deps, req, { scope: "topic", slug });
		if (rest.total === 0) throw new Problem("not-found", "topic.not_here");
		return topicPage({ topic: { slug, name: found.name }, ...rest }, texts);
	};
}

interface Of {
	readonly scope: "promiser" | "topic";
	readonly slug: string;
}

async function collection(deps: Deps, req: Request, { scope, slug }: Of): Promise<CollectionProps> {
	const filters = { [scope]: slug };
	const counts = await outcomeCounts(deps, filters);
	const { rows, olderHref } = await pageOf(deps, req, { asked: filters, order: "newest" });
	const filter = scope === "promiser" ? { promiserSlug: slug } : { topicSlug: slug };
	const due = await listByDeadline(deps.db, { ...filter, from: deps.now() }, DUE_SHOWN);
	return {
		total: totalOf(counts),
		counts,
		due: await summarise(deps, due),
		pledges: await summarise(deps, rows),
		olderHref,
		newerHref: req.query["after"] ? req.path : undefined,
		follow: newFollow(deps, scope, slug),
	};
}
