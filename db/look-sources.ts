import { and, eq } from "drizzle-orm";
import { lookSources } from "./schema/captures.ts";
import { sources } from "./schema/pledges.ts";
import type { Tx } from "./types.ts";

/** The source that an address has for a pledge since somebody looked at it before, or undefined. */
export async function findLookSource(tx: Tx, pledgeId: number, url: string): Promise<number | undefined> {
	const [row] = await tx
		.select({ id: sources.id })
		.from(lookSources)
		.innerJoin(sources, eq(sources.id, lookSources.sourceId))
		.where(and(eq(lookSources.pledgeId, pledgeId), eq(sources.url, url)))
		.limit(1);
	return row?.id;
}

/** Notes that a source is one that was looked at for a pledge. */
export async function insertLookSource(tx: Tx, row: typeof lookSources.$inferInsert): Promise<void> {
	await tx.insert(lookSources).values(row);
}
