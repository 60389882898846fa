import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { isListed } from "./merged.ts";
import { once, onceEach } from "./once.ts";
import {
	conditions,
	type FilterShape,
	isExpected,
	isOpen,
	lapseInstant,
	type Moment,
	type PledgeFilter,
	shapeOf,
	valuesOf,
} from "./pledge-filter.ts";
import { pledges, promisers } from "./schema/pledges.ts";
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
	firstDueIsFirm: pledges.firstDueIsFirm,
	dueIsExpected: pledges.dueIsExpected,
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

/** The last row of the page before: where the next page goes on. */
export interface Cursor {
	readonly changedAt: Date;
	readonly id: number;
}

/** Published pledges, the one changed last first, after the cursor. */
export function listPledges(
	db: Reader,
	filter: PledgeFilter & Moment,
	{ after, limit }: { readonly after?: Cursor | undefined; readonly limit: number },
) {
	const at = after && { at: after.changedAt, id: after.id };
	return listPledgesBy(db, "changed", filter, { after: at, limit });
}

/** Changed or published last first; or due next: give it only what lies ahead. */
export const PLEDGE_ORDERS = ["changed", "due", "newest"] as const;
export type PledgeOrder = (typeof PLEDGE_ORDERS)[number];

/** Where a page of an order goes on: the instant that the order goes by, and the id. */
export interface OrderCursor {
	readonly at: Date;
	readonly id: number;
}

/** Published pledges in an order, after the cursor. */
export function listPledgesBy(
	db: Reader,
	order: PledgeOrder,
	filter: PledgeFilter & Moment,
	{ after, limit }: { readonly after?: OrderCursor | undefined; readonly limit: number },
) {
	const shape = { ...shapeOf(filter), order, isAfter: after !== undefined };
	return filteredPledges(db, shape, { ...valuesOf(filter), ...after, limit });
}

/** The instant by which an order goes; null where the order does not list the pledge. */
export function instantOf(order: PledgeOrder, row: Pick<PledgeSummary, keyof typeof ORDER_COLUMNS>): Date | null {
	return row[COLUMN_OF[order]];
}

const ORDER_COLUMNS = { changedAt: pledges.changedAt, lapsesAt: pledges.lapsesAt, publishedAt: pledges.publishedAt };
const COLUMN_OF = { changed: "changedAt", due: "lapsesAt", newest: "publishedAt" } as const;

interface ListShape extends FilterShape {
	readonly order: PledgeOrder;
	readonly isAfter: boolean;
}

const filteredPledges = onceEach("filtered_pledges", (db, shape: ListShape) => {
	const column = ORDER_COLUMNS[COLUMN_OF[shape.order]];
	const [direction, sign] = shape.order === "due" ? [asc, sql`>`] : [desc, sql`<`];
	const last = sql`(${sql.param(sql.placeholder("at"), column)}, ${sql.placeholder("id")})`;
	const beyond = sql`(${column}, ${pledges.id}) ${sign} ${last}`;
	const order = [direction(column), direction(pledges.id)];
	const found = and(...conditions(db, shape), shape.isAfter ? beyond : undefined);
	const limit = sql.placeholder("limit");
	const page = db
		.select({ id: pledges.id })
		.from(pledges)
		.where(found)
		.orderBy(...order)
		.limit(limit);
	return summaries(db)
		.where(isGathered(shape) ? inArray(pledges.id, page) : found)
		.orderBy(...order)
		.limit(limit);
});

/**
 * Whether no index has what is found in its order. Thousands may then be sorted for one page, which goes by ids and
 * instants alone, because whole rows are long.
 */
function isGathered({ hasPromiser, hasTopic, hasSearch, timeliness }: ListShape): boolean {
	return hasPromiser || hasTopic || hasSearch || timeliness !== undefined;
}

export type PledgeSummary = Awaited<ReturnType<typeof listPledges>>[number];

/** How many published pledges the filter finds, counted no further than `most`. */
export async function countPledges(db: Reader, filter: PledgeFilter & Moment, most = 1001): Promise<number> {
	const [row] = await filteredCount(db, shapeOf(filter), { ...valuesOf(filter), most });
	return row?.n ?? 0;
}

const filteredCount = onceEach("filtered_count", (db, shape: FilterShape) => {
	const some = db
		.select({ id: pledges.id })
		.from(pledges)
		.where(and(...conditions(db, shape)))
		.limit(sql.placeholder("most"))
		.as("some");
	return db.select({ n: count() }).from(some);
});

/** How many published pledges have each outcome, within the filter. */
export const countByOutcome = (db: Reader, filter: PledgeFilter & Moment) =>
	countsByOutcome(db, shapeOf(filter), valuesOf(filter));

const countsByOutcome = onceEach("counts_by_outcome", (db, shape: FilterShape) =>
	db
		.select({ outcome: pledges.outcome, n: count() })
		.from(pledges)
		.where(and(...conditions(db, shape)))
		.groupBy(pledges.outcome),
);

type Stretch = PledgeFilter & { readonly from?: Date; readonly to?: Date };

/** Published pledges with a due day, the nearest first, of a stretch of time or after a pledge. */
export function listByDeadline(db: Reader, filter: Stretch, limit: number) {
	const { from, to } = filter;
	const shape = { ...shapeOf(filter), hasFrom: from !== undefined, hasTo: to !== undefined };
	const moment = { now: from ?? to ?? new Date(0), dueSoonDays: 0 };
	return pledgesByDeadline(db, shape, { ...valuesOf({ ...filter, ...moment }), from, to, limit });
}

const pledgesByDeadline = onceEach(
	"pledges_by_deadline",
	(db, shape: FilterShape & { readonly hasFrom: boolean; readonly hasTo: boolean }) =>
		summaries(db)
			.where(
				and(
					...conditions(db, shape),
					isNotNull(pledges.lapsesAt),
					shape.hasFrom ? gt(pledges.lapsesAt, lapseInstant("from")) : undefined,
					shape.hasTo ? lte(pledges.lapsesAt, lapseInstant("to")) : undefined,
				),
			)
			.orderBy(asc(pledges.lapsesAt), asc(pledges.id))
			.limit(sql.placeholder("limit")),
);

/** Published pledges whose deadline passed with no settled outcome: the longest wait first, or the latest lapse first. */
export const listAwaitingOutcome = (db: Reader, order: "oldest first" | "latest first", limit: number) =>
	awaitingOutcome(db, order, { limit });

const awaitingOutcome = onceEach("pledges_awaiting_outcome", (db, order: "oldest first" | "latest first") => {
	const direction = order === "oldest first" ? asc : desc;
	return summaries(db)
		.where(and(isListed, isNotNull(pledges.lapsedAt), isOpen))
		.orderBy(direction(pledges.lapsedAt), direction(pledges.id))
		.limit(sql.placeholder("limit"));
});

/** Published pledges with a settled outcome, the one settled last first. */
export const listLatestOutcomes = (db: Reader, limit: number) => latestOutcomes(db, { limit });

const latestOutcomes = once("latest_outcomes", (db) =>
	summaries(db)
		.where(and(isListed, isNotNull(pledges.settledAt)))
		.orderBy(desc(pledges.settledAt), desc(pledges.id))
		.limit(sql.placeholder("limit")),
);

/** Drafts, the one changed last first. */
export async function listDrafts(db: Reader, limit: number) {
	return summaries(db)
		.where(isNull(pledges.publishedAt))
		.orderBy(desc(pledges.changedAt), desc(pledges.id))
		.limit(limit);
}

/** Published pledges that are open and have no due day, or one that was only expected and has passed. */
export async function listWithoutDueDay(db: Reader, now: Date, limit: number) {
	const isWaiting = and(isExpected, lte(pledges.lapsesAt, now));
	return summaries(db)
		.where(and(isListed, or(isNull(pledges.lapsesAt), isWaiting), isOpen))
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
	const published = isListed;
	return {
		awaiting: await of(published, isNotNull(pledges.lapsedAt), isOpen),
		dueSoon: await of(published, isOpen, gt(pledges.lapsesAt, now), lte(pledges.lapsesAt, soon)),
		drafts: await of(isNull(pledges.publishedAt)),
		published: await of(published),
	};
}

function summaries(db: Reader) {
	return db.select(pledgeSummary).from(pledges).innerJoin(promisers, eq(promisers.id, pledges.promiserId));
}
