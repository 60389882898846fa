import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { LIMIT_SETTINGS } from "../src/domain/lengths.ts";
import { idList, isAmong, locked, searchable } from "./dialect.ts";
import { once } from "./once.ts";
import { pledgePromisers, pledges, promisers, statements } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

export type Pledge = typeof pledges.$inferSelect;

/** A pledge by its public id, drafts included, or undefined. */
export async function findPledge(db: Reader, publicId: string): Promise<Pledge | undefined> {
	return (await pledgeByPublicId(db, { publicId }))[0];
}

const pledgeByPublicId = once("pledge_by_public_id", (db) =>
	db
		.select()
		.from(pledges)
		.where(eq(pledges.publicId, sql.placeholder("publicId")))
		.limit(1),
);

/** A pledge by its public id, locked until the transaction ends, or undefined. */
export async function findPledgeToChange(tx: Tx, publicId: string): Promise<Pledge | undefined> {
	const [row] = await locked(tx.select().from(pledges).where(eq(pledges.publicId, publicId)).limit(1));
	return row;
}

/** Everybody held to a pledge, the first promiser first, with the role each had then. */
export const listPromisersOf = (db: Reader, pledgeId: number) => promisersOfPledge(db, { pledgeId });

const promisersOfPledge = once("promisers_of_pledge", (db) =>
	db
		.select({ slug: promisers.slug, name: promisers.name, kind: promisers.kind, roleThen: pledgePromisers.roleThen })
		.from(pledgePromisers)
		.innerJoin(promisers, eq(promisers.id, pledgePromisers.promiserId))
		.where(eq(pledgePromisers.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(asc(pledgePromisers.position))
		.limit(LIMIT_SETTINGS.MOST_PROMISERS.most),
);

/** Everybody held to each of the pledges, by pledge id, the first promiser first. */
export async function listPromisersOfMany(
	db: Reader,
	pledgeIds: readonly number[],
): Promise<Map<number, PromiserLink[]>> {
	const byPledge = new Map<number, PromiserLink[]>(pledgeIds.map((id) => [id, []]));
	if (pledgeIds.length === 0) return byPledge;
	const rows = await promisersOfPledges(db, { ids: idList(pledgeIds) });
	for (const { pledgeId, slug, name } of rows) byPledge.get(pledgeId)?.push({ slug, name });
	return byPledge;
}

export interface PromiserLink {
	readonly slug: string;
	readonly name: string;
}

const promisersOfPledges = once("promisers_of_pledges", (db) =>
	db
		.select({ pledgeId: pledgePromisers.pledgeId, slug: promisers.slug, name: promisers.name })
		.from(pledgePromisers)
		.innerJoin(promisers, eq(promisers.id, pledgePromisers.promiserId))
		.where(isAmong(pledgePromisers.pledgeId, "ids"))
		.orderBy(asc(pledgePromisers.position)),
);

/** Stores a pledge and gives its id. */
export async function insertPledge(tx: Tx, pledge: typeof pledges.$inferInsert): Promise<number> {
	const [row] = await tx.insert(pledges).values(pledge).returning({ id: pledges.id });
	if (!row) throw new Error("The pledge was not stored");
	return row.id;
}

type PledgeChange = Partial<Omit<Pledge, "id" | "publicId" | "version" | "createdAt">>;

/** Sets the columns given if the pledge still has the version seen, and counts the version on. False where it has not. */
export async function updatePledge(
	tx: Tx,
	seen: { id: number; version: number },
	change: PledgeChange,
): Promise<boolean> {
	const { rowCount } = await tx
		.update(pledges)
		.set({ ...change, version: seen.version + 1 })
		.where(and(eq(pledges.id, seen.id), eq(pledges.version, seen.version)));
	return rowCount === 1;
}

/** Sets who is held to a pledge, in order. */
export async function setPromisers(
	tx: Tx,
	pledgeId: number,
	held: readonly { readonly promiserId: number; readonly roleThen: string }[],
): Promise<void> {
	await tx.delete(pledgePromisers).where(eq(pledgePromisers.pledgeId, pledgeId));
	await tx.insert(pledgePromisers).values(held.map((one, position) => ({ ...one, pledgeId, position })));
}

/** Makes the words that search reads anew: the test, the quotes and the names. */
export async function refreshSearch(tx: Tx, pledgeId: number): Promise<void> {
	const [pledge] = await tx.select().from(pledges).where(eq(pledges.id, pledgeId)).limit(1);
	const said = await tx.select({ quote: statements.quote }).from(statements).where(eq(statements.pledgeId, pledgeId));
	const names = await tx
		.select({ name: promisers.name })
		.from(promisers)
		.where(
			inArray(
				promisers.id,
				tx
					.select({ id: pledgePromisers.promiserId })
					.from(pledgePromisers)
					.where(eq(pledgePromisers.pledgeId, pledgeId)),
			),
		);
	if (!pledge) return;
	const search = searchWordsOf(pledge, said, names);
	await tx.update(pledges).set({ search }).where(eq(pledges.id, pledgeId));
}

/** The words by which a pledge is found. */
export function searchWordsOf(
	{ title, beneficiary }: Pick<Pledge, "title" | "beneficiary">,
	said: readonly { readonly quote: string }[],
	held: readonly { readonly name: string }[],
): string {
	const words = [title, beneficiary, ...said.map((one) => one.quote), ...held.map((one) => one.name)];
	return searchable(words.filter(Boolean).join(" "));
}
