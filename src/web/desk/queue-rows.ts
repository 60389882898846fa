import { type Queued, waitingSince } from "../../../db/queues.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import type { ItemName, PledgeLane } from "../../domain/queue.ts";
import { chosenKey } from "../../domain/selection.ts";
import type { ItemView } from "../views/desk/parts/queue-item.tsx";
import type { PledgeRow } from "../views/desk/parts/queued-pledge.tsx";
import type { PledgeSummary } from "../views/parts/pledge-item.tsx";

/** Who looks at a queue, and whether at what rests. */
export interface Looking {
	readonly userId: number;
	readonly isResting: boolean;
}

interface Entry extends Looking {
	readonly pledge: PledgeSummary;
	readonly row: Queued;
	readonly lane: PledgeLane;
}

/** A row as the page shows it. A period is shown with its own due day, which is not that of the period that runs now. */
export function queueRow(deps: Deps, { pledge, row, lane, ...looking }: Entry): PledgeRow {
	const name = { kind: "pledge" as const, id: row.publicId };
	const item = { ...itemView({ ...row, name }, looking), since: sinceOf(deps, lane, row) };
	const isDraft = row.publishedAt === null;
	const { milestoneSlug } = row;
	if (!row.occurrence) return { item, pledge, isDraft, milestoneSlug: milestoneSlug ?? undefined };
	const { number, startsOn, dueOn, outcome } = row.occurrence;
	const days = daysBetween(dueOn, civilDateIn(row.timeZone, deps.now()));
	const timeliness = pledge.kind === "refrain" ? ("ended" as const) : ("overdue" as const);
	const due = { on: dueOn, zone: row.timeZone };
	const period = { ...pledge, due, outcome, timeliness, days };
	return { item, pledge: period, isDraft, occurrence: { number, startsOn, dueOn } };
}

interface Placed extends Pick<Queued, "version" | "deskVersion" | "ownerId" | "ownerName"> {
	readonly name: ItemName;
	readonly snoozedUntil: string | null;
	readonly snoozeReason: string | null;
}

/** How an item stands at the desk, for whoever looks. A snooze that is over is not told of. */
export function itemView(row: Placed, { userId, isResting }: Looking): ItemView {
	const { name, version, deskVersion, ownerId, ownerName, snoozedUntil, snoozeReason } = row;
	return {
		name,
		key: chosenKey({ item: name, seen: { version, deskVersion } }),
		owner: ownerName === null ? undefined : { name: ownerName, isMe: ownerId === userId },
		snoozed: snoozedUntil === null || !isResting ? undefined : { until: snoozedUntil, reason: snoozeReason ?? "" },
	};
}

/** What has lapsed or is due says so by its date. */
function sinceOf({ config }: Deps, lane: PledgeLane, row: Queued): string | undefined {
	if (["lapsed", "ended", "expected", "soon"].includes(lane)) return undefined;
	if (lane === "review") return row.reviewOn ?? undefined;
	const since = waitingSince(lane, row);
	return since && civilDateIn(config.TIME_ZONE, since);
}
