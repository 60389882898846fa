import { and, countDistinct, eq, isNotNull, or } from "drizzle-orm";
import type { News } from "../src/domain/event.ts";
import { listTargets, newsColumn } from "./fan-outs.ts";
import { subscribers, subscriptions } from "./schema.ts";
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
