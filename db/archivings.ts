import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import { skipLocked } from "./dialect.ts";
import { archivings } from "./schema/captures.ts";
import { sources } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Archiving = typeof archivings.$inferSelect;

/** How far a source's way into the public archive is. */
export async function findArchiving(db: Reader, sourceId: number): Promise<Archiving | undefined> {
	const [row] = await db.select().from(archivings).where(eq(archivings.sourceId, sourceId)).limit(1);
	return row;
}

/** The source that has waited longest to be saved at the archive, or to hear from it. */
export async function findDueArchiving(tx: Tx, now: Date): Promise<(Archiving & { url: string }) | undefined> {
	const [row] = await skipLocked(
		tx
			.select()
			.from(archivings)
			.where(and(isNotNull(archivings.dueAt), lte(archivings.dueAt, now)))
			.orderBy(asc(archivings.dueAt), asc(archivings.sourceId))
			.limit(1),
	);
	if (!row) return undefined;
	const [source] = await tx.select({ url: sources.url }).from(sources).where(eq(sources.id, row.sourceId)).limit(1);
	return source && { ...row, url: source.url };
}

/** Changes one that is as this worker took it. False where another has changed it meanwhile. */
export async function updateArchiving(
	tx: Tx,
	taken: { readonly sourceId: number; readonly attempts: number },
	change: Partial<typeof archivings.$inferInsert>,
): Promise<boolean> {
	const changed = await tx
		.update(archivings)
		.set(change)
		.where(and(eq(archivings.sourceId, taken.sourceId), eq(archivings.attempts, taken.attempts)))
		.returning({ sourceId: archivings.sourceId });
	return changed.length > 0;
}
