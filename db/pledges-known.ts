/** What is told of many pledges at once, so that nobody asks each of them for what it has not. */
import { idList, isAmong } from "./dialect.ts";
import { once } from "./once.ts";
import { replies } from "./schema/fairness.ts";
import { evidence } from "./schema/outcomes.ts";
import { pledgeRelations } from "./schema/relations.ts";
import { listTopicsOf } from "./topics.ts";
import type { Reader } from "./types.ts";

/** What many pledges are known to have: their topics, and which of them have parts that most have none of. */
export type Known = Awaited<ReturnType<typeof listKnownOf>>;

/** What is known of these pledges before each is gathered. */
export async function listKnownOf(db: Reader, pledgeIds: readonly number[]) {
	const ids = idList(pledgeIds);
	const idsIn = (rows: readonly { readonly id: number }[]): ReadonlySet<number> => new Set(rows.map(({ id }) => id));
	return {
		topics: await listTopicsOf(db, pledgeIds),
		evidence: idsIn(await withEvidence(db, { ids })),
		replies: idsIn(await withReplies(db, { ids })),
		relations: idsIn([...(await relatedFrom(db, { ids })), ...(await relatedTo(db, { ids }))]),
	};
}

const withEvidence = once("pledges_with_evidence", (db) =>
	db.selectDistinct({ id: evidence.pledgeId }).from(evidence).where(isAmong(evidence.pledgeId, "ids")),
);

const withReplies = once("pledges_with_replies", (db) =>
	db.selectDistinct({ id: replies.pledgeId }).from(replies).where(isAmong(replies.pledgeId, "ids")),
);

const relatedFrom = once("pledges_related_from", (db) =>
	db.selectDistinct({ id: pledgeRelations.fromId }).from(pledgeRelations).where(isAmong(pledgeRelations.fromId, "ids")),
);

const relatedTo = once("pledges_related_to", (db) =>
	db.selectDistinct({ id: pledgeRelations.toId }).from(pledgeRelations).where(isAmong(pledgeRelations.toId, "ids")),
);
