import { and, countDistinct, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { News } from "../src/domain/event.ts";
import { listTargets, newsColumn } from "./fan-outs.ts";
import { pledgePromisers, pledges, pledgeTopics } from "./schema/pledges.ts";
import { subscribers, subscriptions } from "./schema/subscribers.ts";
import type { Reader } from "./types.ts";

/** How many subscribers would be told of this news of a pledge, each counted once. */
export async function countFollowers(db: Reader, pledgeId: number, news: News): Promise<number> {
	const targets = await listTargets(db, pledgeId);
	const [row] = await db
		.select({ n: countDistinct(subscriptions.subscriberId) })
		.from(subscriptions)
		.innerJoin(subscribers, and(eq(subscribers.id, subscriptions.subscriberId), eq(subscribers.state, "active")))
		.where(
			and(
				or(
					...targets.map(({ scope, targetId }) =>
						and(eq(subscriptions.scope, scope), eq(subscriptions.targetId, targetId)),
					),
				),
				eq(newsColumn(news), true),
				isNotNull(subscriptions.confirmedAt),
			),
		);
	return row?.n ?? 0;
}

/** The same of each of a few pledges, by id; one of them all in few queries. */
export async function countFollowersOfEach(
	db: Reader,
	pledgeIds: readonly number[],
	news: News,
): Promise<ReadonlyMap<number, number>> {
	if (pledgeIds.length === 0) return new Map();
	const ofAll = await countOfAll(db, news);
	const ids = [...pledgeIds];
	const of = (scope: "pledge" | "promiser" | "topic") => and(eq(subscriptions.scope, scope), isToldBesides(news));
	const columns = { pledgeId: pledges.id, subscriberId: subscriptions.subscriberId };
	const told = db
		.select(columns)
		.from(pledges)
		.innerJoin(subscriptions, and(eq(subscriptions.targetId, pledges.id), of("pledge")))
		.where(inArray(pledges.id, ids))
		.unionAll(
			db
				.select({ pledgeId: pledgePromisers.pledgeId, subscriberId: subscriptions.subscriberId })
				.from(pledgePromisers)
				.innerJoin(subscriptions, and(eq(subscriptions.targetId, pledgePromisers.promiserId), of("promiser")))
				.where(inArray(pledgePromisers.pledgeId, ids)),
		)
		.unionAll(
			db
				.select({ pledgeId: pledgeTopics.pledgeId, subscriberId: subscriptions.subscriberId })
				.from(pledgeTopics)
				.innerJoin(subscriptions, and(eq(subscriptions.targetId, pledgeTopics.topicId), of("topic")))
				.where(inArray(pledgeTopics.pledgeId, ids)),
		)
		.as("told");
	const rows = await db
		.select({ pledgeId: told.pledgeId, n: countDistinct(told.subscriberId) })
		.from(told)
		.innerJoin(subscribers, and(eq(subscribers.id, told.subscriberId), eq(subscribers.state, "active")))
		.groupBy(told.pledgeId)
		.limit(ids.length);
	const more = new Map(rows.map(({ pledgeId, n }) => [pledgeId, n]));
	return new Map(ids.map((id) => [id, ofAll + (more.get(id) ?? 0)]));
}

/** Who follows everything is told of every pledge, and is counted once for them all. */
async function countOfAll(db: Reader, news: News): Promise<number> {
	const [row] = await db
		.select({ n: countDistinct(subscriptions.subscriberId) })
		.from(subscriptions)
		.innerJoin(subscribers, and(eq(subscribers.id, subscriptions.subscriberId), eq(subscribers.state, "active")))
		.where(and(eq(subscriptions.scope, "all"), isTold(news)));
	return row?.n ?? 0;
}

function isTold(news: News): SQL | undefined {
	return and(eq(newsColumn(news), true), isNotNull(subscriptions.confirmedAt));
}

/** Told, and not among those who are told of everything anyway. */
function isToldBesides(news: News): SQL | undefined {
	const column = sql.identifier(newsColumn(news).name);
	return and(
		isTold(news),
		sql`not exists (select 1 from subscriptions everything where everything.subscriber_id = ${subscriptions.subscriberId}
			and everything.scope = 'all' and everything.${column} and everything.confirmed_at is not null)`,
	);
}
