import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, not, type SQL, sql } from "drizzle-orm";
import { isListed } from "./merged.ts";
import { isExpected } from "./pledge-filter.ts";
import { pledgeSummary } from "./pledge-lists.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** Published pledges, whole rows, in the order they were entered, after a pledge: to go through all of them. */
export async function listPublished(db: Reader, page: { readonly after: number; readonly limit: number }) {
	return db
		.select()
		.from(pledges)
		.where(and(isNotNull(pledges.publishedAt), gt(pledges.id, page.after)))
		.orderBy(asc(pledges.id))
		.limit(page.limit);
}

/** How many pledges are published. */
export function countPublished(db: Reader): Promise<number> {
	return db.$count(pledges, isNotNull(pledges.publishedAt));
}

/** Which deadlines: of whom or on what, due on which days (both included), and how they stand at `now`. */
export interface DeadlineFilter {
	readonly pledgeId?: number | undefined;
	readonly promiserId?: number | undefined;
	readonly topicId?: number | undefined;
	/** On which the deadline in force hangs. */
	readonly milestoneId?: number | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** Open ones whose due day lies ahead, or has passed; all, settled ones too, where absent. */
	readonly state?: "upcoming" | "overdue" | undefined;
	readonly now: Date;
}

/** The last deadline of the page before. */
export interface DeadlineCursor {
	readonly lapsesAt: Date;
	readonly id: number;
}

/** Published pledges with a due day, the earliest first, after the cursor. */
export async function listDeadlinesBetween(
	db: Reader,
	filter: DeadlineFilter,
	page: { readonly after?: DeadlineCursor | undefined; readonly limit: number },
) {
	const { after } = page;
	const beyond = after && sql`(${pledges.lapsesAt}, ${pledges.id}) > (${param(after.lapsesAt)}, ${after.id})`;
	return db
		.select({ ...pledgeSummary, criteria: pledges.criteria })
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(isListed, isNotNull(pledges.lapsesAt), ...conditions(db, filter), beyond))
		.orderBy(asc(pledges.lapsesAt), asc(pledges.id))
		.limit(page.limit);
}

export type DeadlineRow = Awaited<ReturnType<typeof listDeadlinesBetween>>[number];

function conditions(db: Reader, filter: DeadlineFilter): (SQL | undefined)[] {
	const { pledgeId, promiserId, topicId, milestoneId, from, to } = filter;
	return [
		pledgeId === undefined ? undefined : eq(pledges.id, pledgeId),
		promiserId === undefined ? undefined : inArray(pledges.id, heldTo(db, promiserId)),
		topicId === undefined ? undefined : inArray(pledges.id, about(db, topicId)),
		milestoneId === undefined ? undefined : eq(pledges.milestoneId, milestoneId),
		...between(from, to),
		standsAs(filter),
	];
}

/** A day ends between 14 hours before and 12 hours after it does in UTC: that much the index is asked for, then the day. */
function between(from: string | undefined, to: string | undefined): (SQL | undefined)[] {
	return [
		from === undefined ? undefined : gte(pledges.lapsesAt, new Date(Date.parse(from) - SLACK_MS)),
		from === undefined ? undefined : gte(pledges.dueOn, from),
		to === undefined ? undefined : lte(pledges.lapsesAt, new Date(Date.parse(to) + 86_400_000 + SLACK_MS)),
		to === undefined ? undefined : lte(pledges.dueOn, to),
	];
}

const SLACK_MS = 2 * 86_400_000;

function standsAs({ state, now }: DeadlineFilter): SQL | undefined {
	if (state === undefined) return undefined;
	const passed = and(lte(pledges.lapsesAt, now), not(isExpected));
	return and(isNull(pledges.settledAt), state === "upcoming" ? gt(pledges.lapsesAt, now) : passed);
}

function heldTo(db: Reader, promiserId: number) {
	return db
		.select({ id: pledgePromisers.pledgeId })
		.from(pledgePromisers)
		.where(eq(pledgePromisers.promiserId, promiserId));
}

function about(db: Reader, topicId: number) {
	return db.select({ id: pledgeTopics.pledgeId }).from(pledgeTopics).where(eq(pledgeTopics.topicId, topicId));
}

function param(instant: Date) {
	return sql.param(instant, pledges.lapsesAt);
}
