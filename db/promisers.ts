import { and, asc, count, eq, exists, gt, or, sql } from "drizzle-orm";
import type { PromiserKind } from "../src/domain/pledge.ts";
import { slugOf } from "../src/domain/slug.ts";
import { isListed } from "./merged.ts";
import { findNamed, freeSlug, plain } from "./names.ts";
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

/** The promiser of this name, whatever its capitals and spaces, or undefined. A former name is nobody's. */
export async function findPromiserByName(db: Reader, name: string): Promise<Promiser | undefined> {
	const found = await findNamed(name, (slug) => findPromiserBySlug(db, slug));
	return (
		found ?? (await renamedPromisers(db, { nameSlug: slugOf(name) })).find((one) => plain(one.name) === plain(name))
	);
}

/** Those whose name was changed since they got their address: it does not lead to them. */
const renamedPromisers = once("renamed_promisers", (db) =>
	db
		.select()
		.from(promisers)
		.where(eq(promisers.nameSlug, sql.placeholder("nameSlug")))
		.orderBy(asc(promisers.id))
		.limit(100),
);

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

/** All promisers, those of drafts too, with how many pledges they are held to, in alphabetical order after a name. */
export async function listAllPromisers(db: Reader, after = "", limit = 200) {
	const { id, slug, name, kind, about, party, version } = promisers;
	return db
		.select({ slug, name, kind, about, party, version, pledges: count(pledgePromisers.pledgeId) })
		.from(promisers)
		.leftJoin(pledgePromisers, eq(pledgePromisers.promiserId, id))
		.where(gt(name, after))
		.groupBy(id)
		.orderBy(asc(name))
		.limit(limit);
}

/** What can be changed of a promiser: the address never is. An empty party says nothing of it. */
export type PromiserFacts = Pick<Promiser, "name" | "kind" | "about" | "party">;

/** Changes a promiser, if nobody has since that version. Whether it did. */
export async function updatePromiser(
	tx: Tx,
	{ id, version }: Pick<Promiser, "id" | "version">,
	facts: Partial<PromiserFacts>,
): Promise<boolean> {
	const nameSlug = facts.name === undefined ? {} : { nameSlug: slugOf(facts.name) };
	const changed = await tx
		.update(promisers)
		.set({ ...facts, ...nameSlug, version: version + 1 })
		.where(and(eq(promisers.id, id), eq(promisers.version, version)))
		.returning({ id: promisers.id });
	return changed.length > 0;
}

/** Ids of all pledges that a promiser is held to, drafts and merged ones too. */
export async function listPledgesHeldBy(tx: Tx, promiserId: number): Promise<number[]> {
	const { pledgeId } = pledgePromisers;
	const rows = await tx
		.selectDistinct({ pledgeId })
		.from(pledgePromisers)
		.where(eq(pledgePromisers.promiserId, promiserId));
	return rows.map((row) => row.pledgeId);
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
