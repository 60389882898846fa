import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Outcome } from "../src/domain/outcome.ts";
import { matches } from "./dialect.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers, topics } from "./schema.ts";
import type { Reader } from "./types.ts";

/** What a list shows of a pledge. */
export const pledgeSummary = {
	id: pledges.id,
	publicId: pledges.publicId,
	title: pledges.title,
	kind: pledges.kind,
	saidOn: pledges.saidOn,
	promiserSlug: promisers.slug,
	promiserName: promisers.name,
	publishedAt: pledges.publishedAt,
	deadlineKind: pledges.deadlineKind,
	deadlineRevision: pledges.deadlineRevision,
	firstDueOn: pledges.firstDueOn,
	dueOn: pledges.dueOn,
	dueAt: pledges.dueAt,
	timeZone: pledges.timeZone,
	precision: pledges.precision,
	lapsesAt: pledges.lapsesAt,
	lapsedAt: pledges.lapsedAt,
	outcome: pledges.outcome,
	happenedOn: pledges.happenedOn,
	settledAt: pledges.settledAt,
	changedAt: pledges.changedAt,
} as const;

/** Which pledges a public list shows. */
export interface PledgeFilter {
	readonly promiserSlug?: string | undefined;
	readonly topicSlug?: string | undefined;
	readonly outcome?: Outcome | undefined;
	readonly timeliness?: ListedTimeliness | undefined;
	readonly search?: string | undefined;
}

/** The timeliness that a list can be narrowed to: those that the deadline and the clock alone decide. */
export const LISTED_TIMELINESS = [
	"overdue",
	"due_soon",
	"upcoming",
	"ended",
	"no_deadline",
	"on_time",
	"late",
] as const;
export type ListedTimeliness = (typeof LISTED_TIMELINESS)[number];

/** The last row of the page before: where the next page goes on. */
export interface Cursor {
	readonly changedAt: Date;
	readonly id: number;
}

interface Moment {
	readonly now: Date;
	readonly dueSoonDays: number;
}

/** Published pledges, the one changed last first, after the cursor. */
export async function listPledges(
	db: Reader,
	filter: PledgeFilter & Moment,
	page: { readonly after?: Cursor | undefined; readonly limit: number },
) {
	const { after } = page;
	const beyond = after && sql`(${pledges.changedAt}, ${pledges.id}) < (${param(after.changedAt)}, ${after.id})`;
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(...conditions(db, filter), beyond))
		.orderBy(desc(pledges.changedAt), desc(pledges.id))
		.limit(page.limit);
}

export type PledgeSummary = Awaited<ReturnType<typeof listPledges>>[number];

/** How many published pledges the filter finds, counted no further than `most`. */
export async function countPledges(db: Reader, filter: PledgeFilter & Moment, most = 1001): Promise<number> {
	const some = db
		.select({ id: pledges.id })
		.from(pledges)
		.where(and(...conditions(db, filter)))
		.limit(most)
		.as("some");
	const [row] = await db.select({ n: count() }).from(some);
	return row?.n ?? 0;
}

/** How many published pledges have each outcome, within the filter. */
export async function countByOutcome(db: Reader, filter: PledgeFilter & Moment) {
	return db
		.select({ outcome: pledges.outcome, n: count() })
		.from(pledges)
		.where(and(...conditions(db, filter)))
		.groupBy(pledges.outcome);
}

function conditions(db: Reader, filter: PledgeFilter & Moment): (SQL | undefined)[] {
	return [
		isNotNull(pledges.publishedAt),
		filter.promiserSlug === undefined ? undefined : inArray(pledges.id, heldTo(db, filter.promiserSlug)),
		filter.topicSlug === undefined ? undefined : inArray(pledges.id, about(db, filter.topicSlug)),
		filter.outcome && eq(pledges.outcome, filter.outcome),
		filter.timeliness && timeliness(filter.timeliness, filter),
		filter.search ? (matches(filter.search) ?? sql`false`) : undefined,
	];
}

function heldTo(db: Reader, slug: string) {
	return db
		.select({ id: pledgePromisers.pledgeId })
		.from(pledgePromisers)
		.innerJoin(promisers, eq(promisers.id, pledgePromisers.promiserId))
		.where(eq(promisers.slug, slug));
}

function about(db: Reader, slug: string) {
	return db
		.select({ id: pledgeTopics.pledgeId })
		.from(pledgeTopics)
		.innerJoin(topics, eq(topics.id, pledgeTopics.topicId))
		.where(eq(topics.slug, slug));
}

const open = isNull(pledges.settledAt);
const done = inArray(pledges.outcome, ["fulfilled", "partly_fulfilled"]);

/** The same rules as `timelinessOf`, in SQL. */
function timeliness(wanted: ListedTimeliness, { now, dueSoonDays }: Moment): SQL | undefined {
	const soon = new Date(now.getTime() + dueSoonDays * 86_400_000);
	const passed = and(open, lte(pledges.lapsesAt, now));
	switch (wanted) {
		case "overdue":
			return and(passed, eq(pledges.kind, "deliver"));
		case "ended":
			return and(passed, eq(pledges.kind, "refrain"));
		case "due_soon":
			return and(open, gt(pledges.lapsesAt, now), lte(pledges.lapsesAt, soon));
		case "upcoming":
			return and(open, gt(pledges.lapsesAt, soon));
		case "no_deadline":
			return and(open, isNull(pledges.lapsesAt));
		case "late":
			return and(done, eq(pledges.kind, "deliver"), gt(pledges.happenedOn, pledges.firstDueOn));
		case "on_time":
			return and(
				done,
				isNotNull(pledges.firstDueOn),
				sql`not (${pledges.kind} = 'deliver' and ${pledges.happenedOn} > ${pledges.firstDueOn})`,
			);
	}
}

/** Published pledges with a due day, the nearest first, of a stretch of time or after a pledge. */
export async function listByDeadline(
	db: Reader,
	filter: PledgeFilter & { readonly from?: Date; readonly to?: Date },
	limit: number,
) {
	const { from, to } = filter;
	const moment = { now: from ?? to ?? new Date(0), dueSoonDays: 0 };
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(
			and(
				...conditions(db, { ...filter, ...moment }),
				isNotNull(pledges.lapsesAt),
				from && gt(pledges.lapsesAt, from),
				to && lte(pledges.lapsesAt, to),
			),
		)
		.orderBy(asc(pledges.lapsesAt), asc(pledges.id))
		.limit(limit);
}

/** Published pledges whose deadline passed with no settled outcome: the longest wait first, or the latest lapse first. */
export async function listAwaitingOutcome(db: Reader, order: "oldest first" | "latest first", limit: number) {
	const direction = order === "oldest first" ? asc : desc;
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(isNotNull(pledges.publishedAt), isNotNull(pledges.lapsedAt), open))
		.orderBy(direction(pledges.lapsedAt), direction(pledges.id))
		.limit(limit);
}

/** Published pledges with a settled outcome, the one settled last first. */
export async function listLatestOutcomes(db: Reader, limit: number) {
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(isNotNull(pledges.publishedAt), isNotNull(pledges.settledAt)))
		.orderBy(desc(pledges.settledAt), desc(pledges.id))
		.limit(limit);
}

/** Drafts, the one changed last first. */
export async function listDrafts(db: Reader, limit: number) {
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(isNull(pledges.publishedAt))
		.orderBy(desc(pledges.changedAt), desc(pledges.id))
		.limit(limit);
}

/** Published pledges that are open and have no due day. */
export async function listWithoutDueDay(db: Reader, limit: number) {
	return db
		.select(pledgeSummary)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.where(and(isNotNull(pledges.publishedAt), isNull(pledges.lapsesAt), open))
		.orderBy(desc(pledges.changedAt), desc(pledges.id))
		.limit(limit);
}

/** How many published pledges wait for an outcome, are due by `soon`, how many there are, and how many drafts. */
export async function countQueues(db: Reader, now: Date, soon: Date) {
	const of = async (...where: (SQL | undefined)[]) => {
		const [row] = await db
			.select({ n: count() })
			.from(pledges)
			.where(and(...where));
		return row?.n ?? 0;
	};
	const published = isNotNull(pledges.publishedAt);
	return {
		awaiting: await of(published, isNotNull(pledges.lapsedAt), open),
		dueSoon: await of(published, open, gt(pledges.lapsesAt, now), lte(pledges.lapsesAt, soon)),
		drafts: await of(isNull(pledges.publishedAt)),
		published: await of(published),
	};
}

function param(instant: Date) {
	return sql.param(instant, pledges.changedAt);
}
