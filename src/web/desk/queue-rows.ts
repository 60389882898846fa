import { type Queued, waitingSince } from "../../../db/queues.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, daysBetween } from "../../domain/civil-date.ts";
import type { Lane } from "../../domain/queue.ts";
import { chosenKey } from "../../domain/selection.ts";
import type { ItemView, QueueRow } from "../views/desk/parts/queue-rows.tsx";
import type { PledgeSummary } from "../views/parts/pledge-item.tsx";

interface Entry {
	readonly pledge: PledgeSummary;
	readonly row: Queued;
	readonly lane: Lane;
	/** Who looks at it. */
	readonly userId: number;
	/** Whether it is one of those that rest. */
	readonly isResting: boolean;
}

/** A row as the page shows it. A period is shown with its own due day, which is not that of the period that runs now. */
export function queueRow(deps: Deps, { pledge, row, lane, ...looking }: Entry): QueueRow {
	const item = { ...itemView(row, looking), since: sinceOf(deps, lane, row) };
	const isDraft = row.publishedAt === null;
	if (!row.occurrence) return { item, pledge, isDraft };
	const { number, startsOn, dueOn, outcome } = row.occurrence;
	const days = daysBetween(dueOn, civilDateIn(row.timeZone, deps.now()));
	const timeliness = pledge.kind === "refrain" ? ("ended" as const) : ("overdue" as const);
	const due = { on: dueOn, zone: row.timeZone };
	const period = { ...pledge, due, outcome, timeliness, days };
	return { item, pledge: period, isDraft, occurrence: { number, startsOn, dueOn } };
}

type Placed = Pick<
	Queued,
	"publicId" | "version" | "deskVersion" | "ownerId" | "ownerName" | "snoozedUntil" | "snoozeReason"
>;

/** How a pledge stands at the desk, for whoever looks. A snooze that is over is not told of. */
function itemView(row: Placed, { userId, isResting }: Pick<Entry, "userId" | "isResting">): ItemView {
	const { publicId, version, deskVersion, ownerId, ownerName, snoozedUntil, snoozeReason } = row;
	const name = { kind: "pledge" as const, id: publicId };
	return {
		name,
		key: chosenKey({ item: name, seen: { version, deskVersion } }),
		owner: ownerName === null ? undefined : { name: ownerName, isMe: ownerId === userId },
		snoozed: snoozedUntil === null || !isResting ? undefined : { until: snoozedUntil, reason: snoozeReason ?? "" },
	};
}

/** What has lapsed or is due says so by its date. */
function sinceOf({ config }: Deps, lane: Lane, row: Queued): string | undefined {
	if (lane === "lapsed" || lane === "ended" || lane === "soon") return undefined;
	if (lane === "review") return row.reviewOn ?? undefined;
	const since = waitingSince(lane, row);
	return since && civilDateIn(config.TIME_ZONE, since);
}
