import type { PledgeEvent } from "../../db/events.ts";
import { findMilestoneRow, listMilestoneEvents, listMilestones, listPledgesOnMilestone } from "../../db/milestones.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { MILESTONE_STATES, type MilestoneState } from "../domain/milestone.ts";
import { Problem } from "../domain/problem.ts";
import { eventIdOf } from "../http/event-id.ts";
import type { Texts } from "../text/text.ts";
import { byByline } from "./attribution.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { sourceOf } from "./sources.ts";
import { summarise } from "./summaries.ts";
import { type MilestoneView, milestonePage, milestonesPage, stateWords } from "./views/milestones.tsx";
import type { TimelineEntry } from "./views/parts/timeline.tsx";

const SHOWN = 500;
const PLEDGES_SHOWN = 200;

/** Everything that deadlines hang on, by name. */
export function milestones({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const rows = await listMilestones(deps.db, "", SHOWN);
		// What only drafts hang on is not public yet.
		return milestonesPage({ entries: rows.filter((row) => row.pledges > 0).map(viewOf) }, texts);
	};
}

/** A milestone with what hangs on it. */
export function milestone({ deps }: Web): PageMaker {
	return async (req, texts) => {
		const row = await findMilestoneRow(deps.db, String(req.params["slug"]));
		if (!row || row.pledges === 0) throw new Problem("not-found", "There is no such milestone here.");
		const pledges = await listPledgesOnMilestone(deps.db, row.id, PLEDGES_SHOWN);
		const events = await listMilestoneEvents(deps.db, row.id);
		const { url, publisher } = row;
		const props = {
			milestone: viewOf(row),
			source: url ? sourceOf({ ...row, url, publisher: publisher ?? "" }) : undefined,
			pledges: await summarise(deps, pledges),
			history: events.map((event) => entryOf(event, { slug: row.slug, zone: deps.config.TIME_ZONE }, texts)),
		};
		return milestonePage(props, texts);
	};
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
	{ slug, zone }: { readonly slug: string; readonly zone: string },
	texts: Texts,
): TimelineEntry {
	const known = stateWords(stateIn(event.data["to"] ?? event.data), texts);
	const isAdded = event.kind === "milestone_added";
	return {
		id: eventIdOf(slug, event.id),
		on: civilDateIn(zone, event.occurredAt),
		title: texts.t(isAdded ? "milestone.history.added" : "milestone.history.changed", { state: known }),
		detail: event.reason || undefined,
		actor: byByline(event.by, texts),
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
