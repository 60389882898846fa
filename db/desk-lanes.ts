import { and, eq, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { PledgeKind } from "../src/domain/pledge.ts";
import type { PledgeLane } from "../src/domain/queue.ts";
import { isListed } from "./merged.ts";
import { isExpected } from "./pledge-filter.ts";
import { pledges } from "./schema/pledges.ts";

/** When the desk is looked at. */
export interface DeskMoment {
	readonly now: Date;
	/** The civil date in the newsroom's zone. */
	readonly today: string;
	/** Up to when something is due soon. */
	readonly soon: Date;
	/** What was last looked at before this is stale. */
	readonly staleBefore: Date;
}

/** Which pledges stand in a queue, and by what they are ordered there. */
export interface LaneRule {
	where(moment: DeskMoment): SQL | undefined;
	/** Since when they wait, or when they are due; a civil date or an instant. */
	readonly key: PgColumn;
	readonly isNewestFirst?: boolean;
}

const isPublished = isListed;
/** What was merged into another waits there and no longer here. */
const isOpen = and(isPublished, isNull(pledges.settledAt), isNull(pledges.mergedIntoId));
const isSeries = eq(pledges.deadlineKind, "recurring");

/** The series of a recurring pledge ends as a pledge to refrain does; its occurrences are rows of their own. */
const ofKind = (kind: PledgeKind) =>
	kind === "refrain"
		? or(eq(pledges.kind, kind), isSeries)
		: and(eq(pledges.kind, kind), ne(pledges.deadlineKind, "recurring"));
const hasLapsed = (kind: PledgeKind) => and(isOpen, isNotNull(pledges.lapsedAt), ofKind(kind));

/** Said in a way that no index answers: SQLite would read all that have no day, and not the few whose review has come. */
const hasNoDueDay = sql`coalesce(${pledges.lapsesAt}, ${pledges.lapsesAt}) is null`;

/** The queues of pledges: the longest wait first, or what is due next. */
export const LANE_RULES: Readonly<Record<PledgeLane, LaneRule>> = {
	lapsed: { where: () => hasLapsed("deliver"), key: pledges.lapsedAt },
	ended: { where: () => hasLapsed("refrain"), key: pledges.lapsedAt },
	expected: {
		where: ({ now }) => and(isOpen, isExpected, lte(pledges.lapsesAt, now)),
		key: pledges.lapsesAt,
	},
	soon: {
		where: ({ now, soon }) => and(isOpen, gt(pledges.lapsesAt, now), lte(pledges.lapsesAt, soon)),
		key: pledges.lapsesAt,
	},
	review: {
		where: ({ today }) => and(isOpen, lte(pledges.reviewOn, today), hasNoDueDay),
		key: pledges.reviewOn,
	},
	stale: {
		where: ({ staleBefore }) => and(isOpen, lte(pledges.lastCheckedAt, staleBefore)),
		key: pledges.lastCheckedAt,
	},
	drafts: { where: () => isNull(pledges.publishedAt), key: pledges.changedAt, isNewestFirst: true },
	changed: { where: () => isPublished, key: pledges.changedAt, isNewestFirst: true },
};
