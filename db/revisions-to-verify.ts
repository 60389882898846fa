import { and, asc, eq, gt, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import { pledges } from "./schema/pledges.ts";
import { pledgeRevisions } from "./schema/record.ts";
import type { Reader } from "./types.ts";

/** The last revision of each published pledge after a pledge's id, with the pledge's row as it is now. */
export async function listLastRevisions(db: Reader, after: number, limit: number) {
	const newest = db
		.select({ revision: max(pledgeRevisions.revision) })
		.from(pledgeRevisions)
		.where(eq(pledgeRevisions.pledgeId, pledges.id));
	return db
		.select({ pledge: pledges, last: { revision: pledgeRevisions.revision, digest: pledgeRevisions.digest } })
		.from(pledges)
		.leftJoin(pledgeRevisions, and(eq(pledgeRevisions.pledgeId, pledges.id), eq(pledgeRevisions.revision, newest)))
		.where(and(gt(pledges.id, after), isNotNull(pledges.publishedAt)))
		.orderBy(asc(pledges.id))
		.limit(limit);
}

/** A revision with its document as the text that the engine keeps: reading a million of them would be most of the work. */
export type RevisionText = Awaited<ReturnType<typeof listRevisionsMadeBy>>[number];

/** Revisions that these events made, in order. */
export async function listRevisionsMadeBy(db: Reader, eventIds: readonly number[]) {
	if (eventIds.length === 0) return [];
	const { pledgeId, revision, eventId, recordedAt, digest, document } = pledgeRevisions;
	return db
		.select({ pledgeId, revision, eventId, recordedAt, digest, text: sql<string>`cast(${document} as text)` })
		.from(pledgeRevisions)
		.where(inArray(eventId, [...eventIds]))
		.orderBy(asc(pledgeId));
}

/** A pledge that readers saw once and that is published no more, or gone; undefined where there is none. */
export async function findHiddenPledge(db: Reader) {
	const [row] = await db
		.select({ pledgeId: pledgeRevisions.pledgeId, publicId: pledges.publicId })
		.from(pledgeRevisions)
		.leftJoin(pledges, eq(pledges.id, pledgeRevisions.pledgeId))
		.where(and(eq(pledgeRevisions.revision, 1), isNull(pledges.publishedAt)))
		.limit(1);
	return row;
}
