import { and, asc, count, eq, exists, gt, or, sql } from "drizzle-orm";
import type { PromiserKind } from "../src/domain/pledge.ts";
import { isListed } from "./merged.ts";
import { findNamed, freeSlug } from "./names.ts";
import { once } from "./once.ts";
import { pledgePromisers, pledges, promisers } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Promiser = typeof promisers.$inferSelect;

/** The promiser at an address, or undefined. */
export const findPromiserBySlug = async (db: Reader, slug: string): Promise<Promiser | undefined> =>
	(await promiserBySlug(db, { slug }))[0];

const promiserBySlug = once("promiser_by_slug", (db) =>
	db
		.select()
		.from(promisers)
		.where(eq(promisers.slug, sql.placeholder("slug")))
		.limit(1),
);

/** The promiser of this name, whatever its capitals and spaces, or undefined. */
export function findPromiserByName(db: Reader, name: string): Promise<Promiser | undefined> {
	return findNamed(name, (slug) => findPromiserBySlug(db, slug));
}

/** Names of promisers for suggestions, in alphabetical order. */
export async function listPromiserNames(db: Reader, limit = 1000): Promise<string[]> {
	const rows = await db.select({ name: promisers.name }).from(promisers).orderBy(asc(promisers.name)).limit(limit);
	return rows.map((row) => row.name);
}

/** Promisers with at least one published pledge, in alphabetical order: to choose from. */
export const listPromiserChoices = (db: Reader, limit = 200) => promiserChoices(db, { limit });

const promiserChoices = once("promiser_choices", (db) => {
	// Nearly everybody is the first promiser of some pledge, which an index alone tells.
	const asFirst = db
		.select({ id: pledges.promiserId })
		.from(pledges)
		.where(and(eq(pledges.promiserId, promisers.id), isListed));
	const atAll = db
		.select({ id: pledges.id })
		.from(pledgePromisers)
		.innerJoin(pledges, eq(pledges.id, pledgePromisers.pledgeId))
		.where(and(eq(pledgePromisers.promiserId, promisers.id), isListed));
	return db
		.select({ slug: promisers.slug, name: promisers.name })
		.from(promisers)
		.where(or(exists(asFirst), exists(atAll)))
		.orderBy(asc(promisers.name))
		.limit(sql.placeholder("limit"));
});

/** Promisers with at least one published pledge and how many they have, in alphabetical order after a name. */
export async function listPromisersWithPledges(db: Reader, after = "", limit = 200) {
	return db
		.select({
			slug: promisers.slug,
			name: promisers.name,
			about: promisers.about,
			pledges: count(),
			settled: count(pledges.settledAt),
		})
		.from(promisers)
		.innerJoin(pledgePromisers, eq(pledgePromisers.promiserId, promisers.id))
		.innerJoin(pledges, eq(pledges.id, pledgePromisers.pledgeId))
		.where(and(isListed, gt(promisers.name, after)))
		.groupBy(promisers.id, promisers.slug, promisers.name, promisers.about)
		.orderBy(asc(promisers.name))
		.limit(limit);
}

/** Sets the party of a promiser; an empty text says nothing of it. */
export async function updateParty(tx: Tx, id: number, party: string): Promise<void> {
	await tx.update(promisers).set({ party }).where(eq(promisers.id, id));
}

/** Stores a promiser under an address of its own and gives its id. */
export async function insertPromiser(
	tx: Tx,
	promiser: { readonly name: string; readonly kind: PromiserKind; readonly about: string },
	createdAt: Date,
): Promise<number> {
	const slug = await freeSlug(promiser.name, (one) => findPromiserBySlug(tx, one));
	const [row] = await tx
		.insert(promisers)
		.values({ ...promiser, slug, createdAt })
		.returning({ id: promisers.id });
	if (!row) throw new Error("The promiser was not stored");
	return row.id;
}
