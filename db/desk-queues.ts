import { and, asc, count, eq, isNotNull, isNull, lte, ne, or, type SQL } from "drizzle-orm";
import type { PledgeKind } from "../src/domain/pledge.ts";
import { pledgeSummary } from "./pledge-lists.ts";
import { pledges, promisers } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

const isOpen = and(isNotNull(pledges.publishedAt), isNull(pledges.settledAt));

const isSeries = eq(pledges.deadlineKind, "recurring");
/** The series of a recurring pledge ends as a pledge to refrain does; its occurrences have a list of their own. */
const ofKind = (kind: PledgeKind) =>
	kind === "refrain"
		? or(eq(pledges.kind, kind), isSeries)
		: and(eq(pledges.kind, kind), ne(pledges.deadlineKind, "recurring"));
const hasLapsed = (kind: PledgeKind) => and(isOpen, isNotNull(pledges.lapsedAt), ofKind(kind));
const isToReview = (today: string) => and(isOpen, lte(pledges.reviewOn, today), isNull(pledges.lapsesAt));

/** Open pledges of a kind whose deadline has passed, or whose period is over, the longest wait first. */
export const listLapsedOf = (db: Reader, kind: PledgeKind, limit: number) =>
	summaries(db).where(hasLapsed(kind)).orderBy(asc(pledges.lapsedAt), asc(pledges.id)).limit(limit);

/** Open pledges without a due day whose review day has come, the longest wait first. `today` is a civil date. */
export const listToReview = (db: Reader, today: string, limit: number) =>
	summaries(db).where(isToReview(today)).orderBy(asc(pledges.reviewOn), asc(pledges.id)).limit(limit);

/** How many wait for an outcome, for a word on whether they held, and for another look. */
export async function countWaiting(db: Reader, today: string) {
	const of = async (where: SQL | undefined) => (await db.select({ n: count() }).from(pledges).where(where))[0]?.n ?? 0;
	return {
		lapsed: await of(hasLapsed("deliver")),
		ended: await of(hasLapsed("refrain")),
		review: await of(isToReview(today)),
	};
}

function summaries(db: Reader) {
	return db.select(pledgeSummary).from(pledges).innerJoin(promisers, eq(promisers.id, pledges.promiserId));
}
