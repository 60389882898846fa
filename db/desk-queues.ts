import { and, asc, count, desc, eq, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { PledgeLane } from "../src/domain/queue.ts";
import { deskColumns, deskItemOf, isAsleep, isAwake, ownerOf } from "./desk-items.ts";
import { type DeskMoment, LANE_RULES } from "./desk-lanes.ts";
import { pledgeSummary } from "./pledge-lists.ts";
import { users } from "./schema/accounts.ts";
import { deskItems } from "./schema/desk.ts";
import { milestones, pledgePromisers, pledges, pledgeTopics, promisers, topics } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** Which items of a queue are shown. */
export interface QueueFilter {
	readonly promiserSlug?: string | undefined;
	readonly topicSlug?: string | undefined;
	/** A user's number, or those that nobody has. */
	readonly owner?: number | "nobody" | undefined;
	/** Only what has waited since this day or longer. */
	readonly since?: string | undefined;
	/** What rests instead of what waits. */
	readonly isAsleep?: boolean | undefined;
}

/** Where a page goes on: after an item with this key (milliseconds, also of a civil date) and number. */
export interface QueueCursor {
	readonly at: number;
	readonly id: number;
}

export interface QueueAsk {
	readonly lane: PledgeLane;
	readonly moment: DeskMoment;
	readonly filter: QueueFilter;
	readonly after?: QueueCursor | undefined;
	readonly limit: number;
}

/** What a queue shows of a pledge: who has it, until when it rests, and since when it waits. */
export const queuedPledge = {
	...pledgeSummary,
	version: pledges.version,
	reviewOn: pledges.reviewOn,
	lastCheckedAt: pledges.lastCheckedAt,
	milestoneSlug: sql<
		string | null
	>`(select ${milestones.slug} from ${milestones} where ${milestones.id} = ${pledges.milestoneId})`,
	...deskColumns,
};

/** The pledges of a queue, in its order. */
export async function listQueuedPledges(db: Reader, { lane, moment, filter, after, limit }: QueueAsk) {
	const { where, key, isNewestFirst } = LANE_RULES[lane];
	const direction = isNewestFirst ? desc : asc;
	return db
		.select(queuedPledge)
		.from(pledges)
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(deskItems, deskItemOf("pledge", pledges.id))
		.leftJoin(users, ownerOf)
		.where(
			and(
				where(moment),
				...ofFilter(db, filter, moment.today),
				filter.since ? lte(key, keyValue(lane, Date.parse(filter.since))) : undefined,
				after && beyond(lane, after),
			),
		)
		.orderBy(direction(key), direction(pledges.id))
		.limit(limit);
}

export type QueuedPledge = Awaited<ReturnType<typeof listQueuedPledges>>[number];

/** What a filter asks of a pledge and of its place at the desk. */
export function ofFilter(db: Reader, filter: QueueFilter, today: string): (SQL | undefined)[] {
	const { promiserSlug, topicSlug } = filter;
	return [
		promiserSlug === undefined ? undefined : inArray(pledges.id, heldTo(db, promiserSlug)),
		topicSlug === undefined ? undefined : inArray(pledges.id, about(db, topicSlug)),
		ofOwner(filter),
		filter.isAsleep ? isAsleep(db, today) : isAwake(db, today),
	];
}

/** What a filter asks of who has an item. */
export function ofOwner({ owner }: QueueFilter): SQL | undefined {
	if (owner === undefined) return undefined;
	return owner === "nobody" ? isNull(users.id) : eq(users.id, owner);
}

/** How many pledges wait in a queue, and how many of it rest. */
export async function countQueued(db: Reader, lane: PledgeLane, moment: DeskMoment) {
	const inLane = LANE_RULES[lane].where(moment);
	const [all] = await db.select({ n: count() }).from(pledges).where(inLane);
	// Few are snoozed, so they are counted from their side.
	const [asleep] = await db
		.select({ n: count() })
		.from(deskItems)
		.innerJoin(pledges, deskItemOf("pledge", pledges.id))
		.where(and(isAsleep(db, moment.today), inLane));
	const resting = asleep?.n ?? 0;
	return { waiting: (all?.n ?? 0) - resting, resting };
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

function beyond(lane: PledgeLane, { at, id }: QueueCursor): SQL {
	const { key, isNewestFirst } = LANE_RULES[lane];
	const sign = isNewestFirst ? sql`<` : sql`>`;
	return sql`(${key}, ${pledges.id}) ${sign} (${sql.param(keyValue(lane, at), key)}, ${id})`;
}

/** A cursor's milliseconds as the column has them: most are instants, a review has a day. */
function keyValue(lane: PledgeLane, at: number): Date | string {
	const instant = new Date(at);
	return lane === "review" ? instant.toISOString().slice(0, 10) : instant;
}
