import { and, asc, count, gt, gte, isNotNull, lt, sql } from "drizzle-orm";
import { occurrences } from "./schema/outcomes.ts";
import { pledges } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** From when to before when outcomes were marked. */
export interface Stretch {
	readonly from: Date;
	readonly to: Date;
}

/** How long deadlines that had passed waited for their outcome, of the pledges and periods settled in a stretch of time. */
export interface TimeToOutcome {
	readonly count: number;
	readonly medianMs: number | undefined;
	readonly longestMs: number | undefined;
}

/** The median is of the middle row, or of the two in the middle, so it is found by counting and not by reading all. */
export async function findTimeToOutcome(db: Reader, stretch: Stretch): Promise<TimeToOutcome> {
	const waited = waitedIn(db, stretch);
	const [row] = await db.select({ n: count() }).from(waited);
	const n = row?.n ?? 0;
	if (n === 0) return { count: 0, medianMs: undefined, longestMs: undefined };
	const middle = await waits(db, waited, { offset: Math.floor((n - 1) / 2), limit: n % 2 === 0 ? 2 : 1 });
	const [longest] = await waits(db, waited, { offset: n - 1, limit: 1 });
	return { count: n, medianMs: middle.reduce((sum, one) => sum + one, 0) / middle.length, longestMs: longest };
}

/**
 * Pledges, and periods of recurring ones, settled in the stretch after their deadline had passed. What was judged before
 * waited for nobody. A lapse that was noticed late waited all the same: what counts is when the deadline passed.
 */
function waitedIn(db: Reader, { from, to }: Stretch) {
	const isSettledThen = ({ settledAt, lapsedAt, lapsesAt }: typeof pledges | typeof occurrences) =>
		and(gte(settledAt, from), lt(settledAt, to), isNotNull(lapsedAt), gt(settledAt, lapsesAt));
	const ofPledges = db
		.select({ lapsesAt: pledges.lapsesAt, settledAt: pledges.settledAt })
		.from(pledges)
		.where(and(isSettledThen(pledges), isNotNull(pledges.publishedAt)));
	const ofPeriods = db
		.select({ lapsesAt: occurrences.lapsesAt, settledAt: occurrences.settledAt })
		.from(occurrences)
		.where(isSettledThen(occurrences));
	return ofPledges.unionAll(ofPeriods).as("waited");
}

async function waits(
	db: Reader,
	waited: ReturnType<typeof waitedIn>,
	{ offset, limit }: { readonly offset: number; readonly limit: number },
) {
	const rows = await db
		.select({ lapsesAt: waited.lapsesAt, settledAt: waited.settledAt })
		.from(waited)
		.orderBy(asc(sql`${waited.settledAt} - ${waited.lapsesAt}`))
		.limit(limit)
		.offset(offset);
	return rows.map(({ lapsesAt, settledAt }) => (settledAt?.getTime() ?? 0) - (lapsesAt?.getTime() ?? 0));
}
