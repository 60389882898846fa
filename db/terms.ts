import { and, asc, desc, eq, gt, gte, isNull, lte, or } from "drizzle-orm";
import { locked } from "./dialect.ts";
import { pledges, promisers, sources, terms } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Term = typeof terms.$inferSelect;

/**
 * The term of office that words said on a day mean: the one in force, the latest begun where several are; else the next
 * to begin, which is what a candidate speaks of.
 */
export async function findTermAt(db: Reader, promiserId: number, saidOn: string): Promise<Term | undefined> {
	const day = saidOn.slice(0, 10);
	const inForce = and(lte(terms.fromOn, day), or(isNull(terms.toOn), gte(terms.toOn, day)));
	const ofPromiser = eq(terms.promiserId, promiserId);
	const [now] = await db.select().from(terms).where(and(ofPromiser, inForce)).orderBy(desc(terms.fromOn)).limit(1);
	if (now) return now;
	const next = and(ofPromiser, gt(terms.fromOn, day));
	return (await db.select().from(terms).where(next).orderBy(asc(terms.fromOn)).limit(1))[0];
}

/** The same by the promiser's name; undefined for a name that is new. */
export async function findTermOfName(db: Reader, name: string, saidOn: string): Promise<Term | undefined> {
	const [row] = await db.select({ id: promisers.id }).from(promisers).where(eq(promisers.name, name)).limit(1);
	return row && findTermAt(db, row.id, saidOn);
}

/** A promiser's terms of office with their sources, the latest first. */
export async function listTerms(db: Reader, promiserId: number) {
	return db
		.select({
			id: terms.id,
			role: terms.role,
			body: terms.body,
			country: terms.country,
			fromOn: terms.fromOn,
			toOn: terms.toOn,
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			publishedOn: sources.publishedOn,
			archivedUrl: sources.archivedUrl,
		})
		.from(terms)
		.innerJoin(sources, eq(sources.id, terms.sourceId))
		.where(eq(terms.promiserId, promiserId))
		.orderBy(desc(terms.fromOn), desc(terms.id))
		.limit(100);
}

/** Stores a term of office. */
export async function insertTerm(tx: Tx, term: Omit<typeof terms.$inferInsert, "id">): Promise<void> {
	await tx.insert(terms).values(term);
}

/** A promiser's open pledges, merged ones too, that wait for a term of office, locked, after an id. */
export async function listPledgesAwaitingTerm(tx: Tx, promiserId: number, page: { afterId: number; limit: number }) {
	const isWaiting = and(eq(pledges.deadlineKind, "term"), isNull(pledges.lapsesAt), isNull(pledges.settledAt));
	return locked(
		tx
			.select()
			.from(pledges)
			.where(and(eq(pledges.promiserId, promiserId), isWaiting, gt(pledges.id, page.afterId)))
			.orderBy(asc(pledges.id))
			.limit(page.limit),
	);
}
