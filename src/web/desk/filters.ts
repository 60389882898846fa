/** Filters of the queues that are kept under a name. */
import type { Request, RequestHandler } from "express";
import { z } from "zod";
import { listDeskFilters } from "../../../db/desk-filters.ts";
import { forgetDeskFilter } from "../../actions/forget-desk-filter.ts";
import { keepDeskFilter } from "../../actions/keep-desk-filter.ts";
import type { Deps } from "../../deps.ts";
import { LENGTHS } from "../../domain/lengths.ts";
import { Problem } from "../../domain/problem.ts";
import { LANES } from "../../domain/queue.ts";
import { actorOf } from "../../http/actor.ts";
import { line, oneOf, rowId, ticked } from "../../http/fields.ts";
import { parseForm } from "../../http/parse.ts";
import { redirectTo } from "../../http/redirect.ts";
import type { Web } from "../site.ts";
import { deskPaths } from "../views/desk/desk-paths.ts";
import type { KeptFilter, QueueFilters } from "../views/desk/parts/queue-filters.tsx";
import { backTo } from "./items.ts";
import { filtersIn } from "./queue-query.ts";

const form = z.object({
	filterName: line("the_name_of_a_filter", LENGTHS.name),
	lane: oneOf("a_queue", LANES),
	shared: ticked(),
});

/** Keeps the filters that the queue stands at. */
export function keepFilter({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const { filterName: name, lane, shared: isShared } = parseForm(form, req.body);
		const query = queryOf(filtersIn(parseForm(z.looseObject({}), req.body)));
		await keepDeskFilter(deps, actorOf(req), { name, lane, query, isShared });
		redirectTo(res, backTo(hrefOf(lane, query), "filter_kept"));
	};
}

/** Forgets one of the user's own. */
export function forgetFilter({ deps }: Web): RequestHandler {
	return async (req, res) => {
		const id = rowId("the_name_of_a_filter").safeParse(req.params["id"]);
		if (!id.success) throw new Problem("not-found", "queue.filter_gone");
		await forgetDeskFilter(deps, actorOf(req), id.data);
		redirectTo(res, backTo(req.body?.["back"], "filter_forgotten"));
	};
}

/** Those that whoever asks may use. */
export async function keptFilters(deps: Deps, req: Request): Promise<KeptFilter[]> {
	const { userId } = actorOf(req);
	const kept = await listDeskFilters(deps.db, userId);
	return kept.map(({ id, name, lane, query, isShared, userId: owner, by }) => {
		const isOwn = owner === userId;
		return { id, name, href: hrefOf(lane, query), isShared, isOwn, by: isOwn ? undefined : by };
	});
}

function hrefOf(lane: (typeof LANES)[number], query: string): string {
	return query === "" ? deskPaths.queue(lane) : `${deskPaths.queue(lane)}?${query}`;
}

function queryOf(filters: QueueFilters): string {
	const given = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return new URLSearchParams(given).toString();
}
