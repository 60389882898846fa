import type { Request } from "express";
import type { EventPage, PledgeEvent } from "../../db/events.ts";
import type { Deps } from "../deps.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { byTheirTime } from "./history.ts";

/** As many events as one page of a history shows. */
const SHOWN = 100;

/** The part of a history that a request's address asks for, and the ways on from it. */
export interface HistoryPart {
	/** By when they happened, the latest first. */
	readonly events: readonly PledgeEvent[];
	readonly newerHref?: string | undefined;
	readonly olderHref?: string | undefined;
}

/** One part of a long history. `list` reads it; the latest comes first, and older ones have addresses of their own. */
export async function historyPart(
	deps: Deps,
	req: Request,
	list: (page: EventPage) => Promise<PledgeEvent[]>,
): Promise<HistoryPart> {
	const asked = req.query["history"];
	const [before] = typeof asked === "string" && asked ? numbersIn(deps, asked, 1) : [];
	const rows = await list({ before, limit: SHOWN + 1 });
	const shown = rows.slice(0, SHOWN);
	const last = shown.at(-1);
	const isCut = rows.length > SHOWN && last !== undefined;
	return {
		events: byTheirTime(shown),
		newerHref: before === undefined ? undefined : hrefOf(req, undefined),
		olderHref: isCut ? hrefOf(req, cursorOf(deps, last.id)) : undefined,
	};
}

/** What else the address asks for, such as a day in the past, stays. */
function hrefOf(req: Request, history: string | undefined): string {
	const { pathname, searchParams } = new URL(req.originalUrl, "http://here.invalid");
	if (history) searchParams.set("history", history);
	else searchParams.delete("history");
	return `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ""}#history`;
}
