import { and, asc, count, gt, gte, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import { pledges } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** From when to before when outcomes were marked. */
export interface Stretch {
	readonly from: Date;
	readonly to: Date;
}

/** How long deadlines that had passed waited for their outcome, of the pledges settled in a stretch of time. */
export interface TimeToOutcome {
	readonly count: number;
	readonly medianMs: number | undefined;
	readonly longestMs: number | undefined;
}

/** The median is of the middle row, or of the two in the middle, so it is found by counting and not by reading all. */
export async function findTimeToOutcome(db: Reader, stretch: Stretch): Promise<TimeToOutcome> {
	const where = waitedIn(stretch);
	const [row] = await db.select({ n: count() }).from(pledges).where(where);
	const n = row?.n ?? 0;
	if (n === 0) return { count: 0, medianMs: undefined, longestMs: undefined };
	const middle = await waits(db, where, { offset: Math.floor((n - 1) / 2), limit: n % 2 === 0 ? 2 : 1 });
	const [longest] = await waits(db, where, { offset: n - 1, limit: 1 });
	return { count: n, medianMs: middle.reduce((sum, one) => sum + one, 0) / middle.length, longestMs: longest };
}

/** Settled in the stretch, after the deadline had passed. What was judged before waited for nobody. */
function waitedIn({ from, to }: Stretch): SQL | undefined {
	return and(
		isNotNull(pledges.settledAt),
		gte(pledges.settledAt, from),
		lt(pledges.settledAt, to),
		isNotNull(pledges.publishedAt),
		// A lapse that was noticed late waited all the same: what counts is when the deadline passed.
		isNotNull(pledges.lapsedAt),
		gt(pledges.settledAt, pledges.lapsesAt),
	);
}

async function waits(db: Reader, where: SQL | undefined, { offset, limit }: { offset: number; limit: number }) {
	const rows = await db
		.select({ lapsesAt: pledges.lapsesAt, settledAt: pledges.settledAt })
		.from(pledges)
		.where(where)
		.orderBy(asc(sql`${pledges.settledAt} - ${pledges.lapsesAt}`), asc(pledges.id))
		.limit(limit)
		.offset(offset);
	return rows.map(({ lapsesAt, settledAt }) => (settledAt?.getTime() ?? 0) - (lapsesAt?.getTime() ?? 0));
}
