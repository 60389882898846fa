import { and, asc, eq, gt } from "drizzle-orm";
import { isListed } from "./merged.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers, topics } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

const counted = {
	id: pledges.id,
	outcome: pledges.outcome,
	lapsedAt: pledges.lapsedAt,
	settledAt: pledges.settledAt,
} as const;

/** Listed pledges after an id, a row for each of their promisers. */
export async function listHeldPledges(db: Reader, page: { readonly after: number; readonly limit: number }) {
	return db
		.select({ ...counted, slug: promisers.slug, name: promisers.name, party: promisers.party })
		.from(pledgePromisers)
		.innerJoin(pledges, eq(pledges.id, pledgePromisers.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledgePromisers.promiserId))
		.where(and(isListed, gt(pledges.id, page.after)))
		.orderBy(asc(pledges.id), asc(promisers.id))
		.limit(page.limit);
}

/** Listed pledges after an id, a row for each of their topics. */
export async function listFiledPledges(db: Reader, page: { readonly after: number; readonly limit: number }) {
	return db
		.select({ ...counted, slug: topics.slug, name: topics.name })
		.from(pledgeTopics)
		.innerJoin(pledges, eq(pledges.id, pledgeTopics.pledgeId))
		.innerJoin(topics, eq(topics.id, pledgeTopics.topicId))
		.where(and(isListed, gt(pledges.id, page.after)))
		.orderBy(asc(pledges.id), asc(topics.id))
		.limit(page.limit);
}
