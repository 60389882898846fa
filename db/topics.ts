import { and, asc, count, eq, exists, gt, sql } from "drizzle-orm";
import { idList, isAmong } from "./dialect.ts";
import { isListed } from "./merged.ts";
import { findNamed, freeSlug } from "./names.ts";
import { once } from "./once.ts";
import { pledges, pledgeTopics, topics } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Topic = typeof topics.$inferSelect;

/** The topic at an address, or undefined. */
export const findTopicBySlug = async (db: Reader, slug: string): Promise<Topic | undefined> =>
	(await topicBySlug(db, { slug }))[0];

const topicBySlug = once("topic_by_slug", (db) =>
	db
		.select()
		.from(topics)
		.where(eq(topics.slug, sql.placeholder("slug")))
		.limit(1),
);

/** The topic of this name, whatever its capitals and spaces, or undefined. */
export function findTopicByName(db: Reader, name: string): Promise<Topic | undefined> {
	return findNamed(name, (slug) => findTopicBySlug(db, slug));
}

/** Topics with at least one published pledge, in alphabetical order: to choose from. */
export const listTopicChoices = (db: Reader, limit = 500) => topicChoices(db, { limit });

const topicChoices = once("topic_choices", (db) =>
	db
		.select({ slug: topics.slug, name: topics.name })
		.from(topics)
		.where(
			exists(
				db
					.select({ id: pledges.id })
					.from(pledgeTopics)
					.innerJoin(pledges, eq(pledges.id, pledgeTopics.pledgeId))
					.where(and(eq(pledgeTopics.topicId, topics.id), isListed)),
			),
		)
		.orderBy(asc(topics.name))
		.limit(sql.placeholder("limit")),
);

/** Topics with at least one published pledge and how many they have, in alphabetical order after a name. */
export async function listTopicsWithPledges(db: Reader, after: string, limit: number) {
	return db
		.select({ slug: topics.slug, name: topics.name, pledges: count(), settled: count(pledges.settledAt) })
		.from(topics)
		.innerJoin(pledgeTopics, eq(pledgeTopics.topicId, topics.id))
		.innerJoin(pledges, eq(pledges.id, pledgeTopics.pledgeId))
		.where(and(isListed, gt(topics.name, after)))
		.groupBy(topics.id, topics.slug, topics.name)
		.orderBy(asc(topics.name))
		.limit(limit);
}

/** The topics of each of the pledges, by pledge id. */
export async function listTopicsOf(db: Reader, pledgeIds: readonly number[]): Promise<Map<number, TopicLink[]>> {
	const byPledge = new Map<number, TopicLink[]>(pledgeIds.map((id) => [id, []]));
	if (pledgeIds.length === 0) return byPledge;
	const rows = await topicsOfPledges(db, { ids: idList(pledgeIds) });
	for (const { pledgeId, slug, name } of rows) byPledge.get(pledgeId)?.push({ slug, name });
	return byPledge;
}

const topicsOfPledges = once("topics_of_pledges", (db) =>
	db
		.select({ pledgeId: pledgeTopics.pledgeId, slug: topics.slug, name: topics.name })
		.from(pledgeTopics)
		.innerJoin(topics, eq(topics.id, pledgeTopics.topicId))
		.where(isAmong(pledgeTopics.pledgeId, "ids"))
		.orderBy(asc(topics.name)),
);

export interface TopicLink {
	readonly slug: string;
	readonly name: string;
}

/** The ids of the topics of these names; those that are new are stored, and their ids come in `added` too. */
export async function ensureTopics(tx: Tx, names: readonly string[], createdAt: Date) {
	const ids: number[] = [];
	const added: number[] = [];
	for (const name of new Set(names)) {
		const known = await findTopicByName(tx, name);
		if (known) {
			ids.push(known.id);
			continue;
		}
		const [row] = await tx
			.insert(topics)
			.values({ slug: await freeSlug(name, (slug) => findTopicBySlug(tx, slug)), name, createdAt })
			.returning({ id: topics.id });
		if (!row) throw new Error("The topic was not stored");
		ids.push(row.id);
		added.push(row.id);
	}
	return { ids: [...new Set(ids)], added };
}

/** Sets which topics a pledge has. */
export async function setTopics(tx: Tx, pledgeId: number, topicIds: readonly number[]): Promise<void> {
	await tx.delete(pledgeTopics).where(and(eq(pledgeTopics.pledgeId, pledgeId)));
	if (topicIds.length > 0) await tx.insert(pledgeTopics).values(topicIds.map((topicId) => ({ pledgeId, topicId })));
}
