import type { Request } from "express";
import { z } from "zod";
import {
	countPledges,
	instantOf,
	listPledgesBy,
	type OrderCursor,
	PLEDGE_ORDERS,
	type PledgeOrder,
} from "../../db/pledge-lists.ts";
import { listPromiserChoices } from "../../db/promisers.ts";
import { listTopicChoices } from "../../db/topics.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { TIMELINESS } from "../domain/timeliness.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { causeOptions } from "./causes.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { summarise } from "./summaries.ts";
import { type PledgeFilters, paths } from "./views/paths.ts";
import { pledgeListPage } from "./views/pledge-list.tsx";

const PAGE_SIZE = 25;

/** Beyond this, counting costs more than it tells. */
const MOST_COUNTED = 1000;

/** What a list's address may carry. A filter that cannot be used counts as not given. */
const query = z.object({
	q: text(LENGTHS.search),
	promiser: text(100),
	topic: text(100),
	outcome: z.enum(OUTCOMES).optional().catch(undefined),
	cause: text(LENGTHS.name),
	timeliness: z.enum(TIMELINESS).optional().catch(undefined),
	sort: z.enum(PLEDGE_ORDERS).optional().catch(undefined),
	after: text(200),
});

type Query = z.output<typeof query>;

/** Published pledges that fit the filters of the address, in its order: the one changed last first, unless told otherwise. */
export function pledgeList({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const asked = query.parse(req.query);
		const { after: _, ...filters } = asked;
		const { rows, olderHref } = await pageOf(deps, req, { asked, order: asked.sort ?? "changed" });
		const count = await countPledges(deps.db, filterOf(deps, asked), MOST_COUNTED + 1);
		const props = {
			filters,
			promisers: await listPromiserChoices(deps.db),
			topics: await listTopicChoices(deps.db),
			causes: await causeOptions(deps, texts),
			pledges: await summarise(deps, rows),
			count: count > MOST_COUNTED ? undefined : count,
			olderHref,
			newerHref: asked.after ? paths.pledgesWith(filters) : undefined,
		};
		return pledgeListPage(props, texts);
	};
}

/** One page of the list that a request asks for, and the address of the next. */
export async function pageOf(deps: Deps, req: Request, { asked, order }: Listing) {
	const after = cursorFrom(deps, query.parse(req.query).after);
	const rows = await listPledgesBy(deps.db, order, filterOf(deps, asked), { after, limit: PAGE_SIZE + 1 });
	const shown = rows.slice(0, PAGE_SIZE);
	const last = shown.at(-1);
	const at = last && instantOf(order, last);
	const olderHref = rows.length > PAGE_SIZE && at ? hrefAfter(deps, req, { at, id: last.id }) : undefined;
	return { rows: shown, olderHref };
}

interface Listing {
	readonly asked: Partial<Query> | PledgeFilters;
	readonly order: PledgeOrder;
}

function filterOf(deps: Deps, asked: Partial<Query> | PledgeFilters) {
	return {
		promiserSlug: asked.promiser,
		topicSlug: asked.topic,
		outcome: asked.outcome,
		cause: asked.cause,
		timeliness: TIMELINESS.find((one) => one === asked.timeliness),
		search: asked.q,
		isAhead: asked.sort === "due",
		now: deps.now(),
		dueSoonDays: deps.config.DUE_SOON_DAYS,
		lateFrom: deps.config.LATE_FROM,
	};
}

function hrefAfter(deps: Deps, req: Request, { at, id }: OrderCursor): string {
	const { pathname, searchParams } = new URL(req.originalUrl, "http://here.invalid");
	searchParams.set("after", cursorOf(deps, at.getTime(), id));
	return `${pathname}?${searchParams}`;
}

function cursorFrom(deps: Deps, text: string | undefined) {
	const [ms, id] = text === undefined ? [] : numbersIn(deps, text, 2);
	return ms === undefined || id === undefined ? undefined : { at: new Date(ms), id };
}

function text(most: number) {
	return z
		.string()
		.trim()
		.refine((value) => !/\p{Cc}|\p{Cs}/u.test(value))
		.transform((value) => value.slice(0, most) || undefined)
		.optional()
		.catch(undefined);
}
