import type { Request } from "express";
import { z } from "zod";
import type { QueueFilter } from "../../../db/desk-queues.ts";
import type { QueuePlace } from "../../../db/queues.ts";
import type { Deps } from "../../deps.ts";
import { addDays, civilDateIn } from "../../domain/civil-date.ts";
import { WAITS } from "../../domain/queue.ts";
import { cursorOf, numbersIn } from "../../http/cursor.ts";
import type { QueueFilters } from "../views/desk/parts/queue-filters.tsx";

const slug = z
	.string()
	.regex(/^[^\p{Cc}\p{Cs}]{1,100}$/u)
	.optional()
	.catch(undefined);

/** What a queue's address may carry. A filter that cannot be used counts as not given. */
const query = z.object({
	promiser: slug,
	topic: slug,
	owner: z
		.string()
		.regex(/^(me|nobody|\d{1,15})$/)
		.optional()
		.catch(undefined),
	days: z
		.enum(WAITS.map(String) as [string, ...string[]])
		.optional()
		.catch(undefined),
	resting: z.literal("on").optional().catch(undefined),
});

/** The filters in an address, as the form shows them. */
export function filtersIn(given: unknown): QueueFilters {
	return query.parse(given ?? {});
}

/** The same as the database takes them. */
export function filterOf({ config, now }: Deps, asked: QueueFilters, userId: number): QueueFilter {
	const { promiser, topic, owner, days, resting } = asked;
	const today = civilDateIn(config.TIME_ZONE, now());
	return {
		promiserSlug: promiser,
		topicSlug: topic,
		owner: ownerOf(owner, userId),
		since: days === undefined ? undefined : addDays(today, -Number(days)),
		isAsleep: resting === "on",
	};
}

function ownerOf(owner: string | undefined, userId: number): QueueFilter["owner"] {
	if (owner === undefined || owner === "nobody") return owner;
	return owner === "me" ? userId : Number(owner);
}

/** Where the page that an address asks for begins; undefined for the first. Throws a Problem where there is no such place. */
export function placeIn(deps: Deps, req: Request): QueuePlace | undefined {
	const { after } = req.query;
	if (typeof after !== "string" || after === "") return undefined;
	const [at = 0, isPeriod = 0, id = 0] = numbersIn(deps, after, 3);
	return { at, isPeriod: isPeriod === 1, id };
}

/** The address of the page after a place, with the filters of this one. */
export function hrefAfter(deps: Deps, req: Request, { at, isPeriod, id }: QueuePlace): string {
	const { pathname, searchParams } = new URL(req.originalUrl, "http://here.invalid");
	searchParams.delete("done");
	searchParams.set("after", cursorOf(deps, at, Number(isPeriod), id));
	return `${pathname}?${searchParams}`;
}
