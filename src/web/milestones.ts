import type { Request } from "express";
import type { PledgeEvent } from "../../db/events.ts";
import { findMilestoneRow, listMilestoneEvents, listMilestones, listPledgesOnMilestone } from "../../db/milestones.ts";
import type { Config } from "../config.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { MILESTONE_STATES, type MilestoneState } from "../domain/milestone.ts";
import { Problem } from "../domain/problem.ts";
import { cursorOf, numbersIn } from "../http/cursor.ts";
import { eventIdOf } from "../http/event-id.ts";
import type { Texts } from "../text/text.ts";
import { toReaders } from "./attribution.ts";
import { directoryPart } from "./directory-page.ts";
import { historyPart } from "./history-page.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { sourceOf } from "./sources.ts";
import { summarise } from "./summaries.ts";
import { type MilestoneView, milestonePage, milestonesPage, stateWords } from "./views/milestones.tsx";
import type { TimelineEntry } from "./views/parts/timeline.tsx";

const PLEDGES_SHOWN = 200;

/** Everything that deadlines hang on, by name. */
export function milestones({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const { rows, ...ways } = await directoryPart(deps, req, (after, limit) => listMilestones(deps.db, after, limit));
		// What only drafts hang on is not public yet.
		return milestonesPage({ entries: rows.filter((row) => row.pledges > 0).map(viewOf), ...ways }, texts);
	};
}

/** A milestone with what hangs on it. */
export function milestone({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const row = await findMilestoneRow(deps.db, String(req.params["slug"]));
		if (!row || row.pledges === 0) throw new Problem("not-found", "milestone.not_here");
		const hanging = await pledgesPart(deps, req, row.id);
		const { events, ...ways } = await historyPart(deps, req, (page) => listMilestoneEvents(deps.db, row.id, page));
		const { url, publisher } = row;
		const props = {
			milestone: viewOf(row),
			source: url ? sourceOf({ ...row, url, publisher: publisher ?? "" }) : undefined,
			pledges: await summarise(deps, hanging.rows),
			pledgesWays: hanging.ways,
			historyWays: ways,
			history: events.map((event) => entryOf(event, { slug: row.slug, config: deps.config }, texts)),
		};
		return milestonePage(props, texts);
	};
}

/** One page of what hangs on a milestone, and the ways on. */
async function pledgesPart(deps: Deps, req: Request, milestoneId: number) {
	const asked = req.query["after"];
	const after = typeof asked === "string" && asked ? placeIn(numbersIn(deps, asked, 3)) : undefined;
	const rows = await listPledgesOnMilestone(deps.db, milestoneId, { after, limit: PLEDGES_SHOWN + 1 });
	const shown = rows.slice(0, PLEDGES_SHOWN);
	const last = rows.length > PLEDGES_SHOWN ? shown.at(-1) : undefined;
	const keys = last && [last.lapsesAt ? 1 : 0, last.lapsesAt?.getTime() ?? 0, last.id];
	const ways = {
		newerHref: after && req.path,
		olderHref: keys && `${req.path}?after=${cursorOf(deps, ...keys)}`,
	};
	return { rows: shown, ways };
}

/** A cursor's numbers: whether there is a day, which one, and the pledge. */
function placeIn([isDated, ms = 0, id = 0]: readonly number[]) {
	return { lapsesAt: isDated ? new Date(ms) : undefined, id };
}

interface Row {
	readonly slug: string;
	readonly name: string;
	readonly state: MilestoneState;
	readonly onDate: string | null;
	readonly pledges: number;
}

/** A milestone as pages show it. */
export function viewOf({ slug, name, state, onDate, pledges }: Row): MilestoneView {
	return { slug, name, state, on: onDate ?? undefined, pledges };
}

function entryOf(
	event: PledgeEvent,
	{ slug, config }: { readonly slug: string; readonly config: Config },
	texts: Texts,
): TimelineEntry {
	const known = stateWords(stateIn(event.data["to"] ?? event.data), texts);
	const isAdded = event.kind === "milestone_added";
	return {
		id: eventIdOf(slug, event.id),
		on: civilDateIn(config.TIME_ZONE, event.occurredAt),
		title: texts.t(isAdded ? "milestone.history.added" : "milestone.history.changed", { state: known }),
		detail: event.reason || undefined,
		actor: toReaders(config).called(event.by, texts),
		outcome: undefined,
		isMajor: !isAdded,
	};
}

function stateIn(data: unknown): { state: MilestoneState; on: string | undefined } {
	const { state, onDate } = data as { state?: unknown; onDate?: unknown };
	return {
		state: MILESTONE_STATES.find((one) => one === state) ?? "unknown",
		on: typeof onDate === "string" ? onDate : undefined,
	};
}
