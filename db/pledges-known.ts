/** What is told of pledges before they are gathered, so that nobody asks each of them for what it has not. */
import { eq, exists, or, type SQL, sql } from "drizzle-orm";
import { idList, isAmong } from "./dialect.ts";
import { once } from "./once.ts";
import { replies } from "./schema/fairness.ts";
import { evidence } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import { pledgeRelations } from "./schema/relations.ts";
import { listTopicsOf } from "./topics.ts";
import type { Reader } from "./types.ts";

/** What pledges are known to have: their topics, and which of them have parts that most have none of. */
export type Known = Awaited<ReturnType<typeof listKnownOf>>;

/** What is known of these pledges before each is gathered. */
export async function listKnownOf(db: Reader, pledgeIds: readonly number[]) {
	const rows = await partsOfPledges(db, { ids: idList(pledgeIds) });
	const withSome = (part: "evidence" | "replies" | "relations"): ReadonlySet<number> =>
		new Set(rows.filter((row) => row[part]).map(({ id }) => id));
	return {
		topics: await listTopicsOf(db, pledgeIds),
		evidence: withSome("evidence"),
		replies: withSome("replies"),
		relations: withSome("relations"),
	};
}

const partsOfPledges = once("parts_of_pledges", (db) => {
	const has = (part: typeof evidence | typeof replies | typeof pledgeRelations, isOfPledge: SQL | undefined) =>
		exists(db.select({ one: sql`1` }).from(part).where(isOfPledge)).mapWith(Boolean);
	const isRelated = or(eq(pledgeRelations.fromId, pledges.id), eq(pledgeRelations.toId, pledges.id));
	return db
		.select({
			id: pledges.id,
			evidence: has(evidence, eq(evidence.pledgeId, pledges.id)),
			replies: has(replies, eq(replies.pledgeId, pledges.id)),
			relations: has(pledgeRelations, isRelated),
		})
		.from(pledges)
		.where(isAmong(pledges.id, "ids"));
});
