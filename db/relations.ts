import { aliasedTable, and, asc, eq, inArray, isNull, lte, max, or, sql } from "drizzle-orm";
import type { PledgeDocument } from "../src/domain/pledge-document.ts";
import type { RelationEnd, RelationKind } from "../src/domain/relation.ts";
import { locked } from "./dialect.ts";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { pledges } from "./schema/pledges.ts";
import { pledgeRevisions } from "./schema/record.ts";
import { pledgeRelations } from "./schema/relations.ts";
import type { Reader, Tx } from "./types.ts";

export type PledgeRelation = typeof pledgeRelations.$inferSelect;

/** One relation of a pledge: which end of it the pledge is, and the public id of the other. */
export interface RelationOf {
	readonly kind: RelationKind;
	readonly end: RelationEnd;
	readonly other: string;
	readonly note: string;
}

/** A pledge's relations that are in force, both ways, in the order they were set. */
export async function listRelations(db: Reader, pledgeId: number): Promise<RelationOf[]> {
	const rows = await relationsOf(db, { pledgeId });
	return rows.map(({ kind, note, fromId, fromPublicId, toPublicId }) => {
		const isFrom = fromId === pledgeId;
		return { kind, end: isFrom ? "from" : "to", other: isFrom ? toPublicId : fromPublicId, note };
	});
}

const fromPledge = aliasedTable(pledges, "from_pledge");
const toPledge = aliasedTable(pledges, "to_pledge");

const relationsOf = once("relations_of_pledge", (db) =>
	db
		.select({
			kind: pledgeRelations.kind,
			note: pledgeRelations.note,
			fromId: pledgeRelations.fromId,
			fromPublicId: fromPledge.publicId,
			toPublicId: toPledge.publicId,
		})
		.from(pledgeRelations)
		.innerJoin(fromPledge, eq(fromPledge.id, pledgeRelations.fromId))
		.innerJoin(toPledge, eq(toPledge.id, pledgeRelations.toId))
		.where(
			and(
				isNull(pledgeRelations.endedAt),
				or(
					eq(pledgeRelations.fromId, sql.placeholder("pledgeId")),
					eq(pledgeRelations.toId, sql.placeholder("pledgeId")),
				),
			),
		)
		.orderBy(asc(pledgeRelations.id))
		.limit(EVERY_PART),
);

/** What readers saw published pledges called at an instant, by their public ids. */
export async function listTitlesAt(db: Reader, publicIds: readonly string[], at: Date): Promise<Map<string, string>> {
	if (publicIds.length === 0) return new Map();
	const newest = db
		.select({ revision: max(pledgeRevisions.revision) })
		.from(pledgeRevisions)
		.where(and(eq(pledgeRevisions.pledgeId, pledges.id), lte(pledgeRevisions.recordedAt, at)));
	const isThatOne = and(eq(pledgeRevisions.pledgeId, pledges.id), eq(pledgeRevisions.revision, newest));
	const rows = await db
		.select({ publicId: pledges.publicId, document: pledgeRevisions.document })
		.from(pledges)
		.innerJoin(pledgeRevisions, isThatOne)
		.where(inArray(pledges.publicId, [...publicIds]))
		.limit(publicIds.length);
	return new Map(rows.map(({ publicId, document }) => [publicId, titleIn(document)]));
}

function titleIn({ pledge }: PledgeDocument): string {
	return (pledge as { readonly title: string }).title;
}

/** The ids of pledges by their public ids. */
export async function listPledgeIds(db: Reader, publicIds: readonly string[]): Promise<Map<string, number>> {
	if (publicIds.length === 0) return new Map();
	const rows = await db
		.select({ id: pledges.id, publicId: pledges.publicId })
		.from(pledges)
		.where(inArray(pledges.publicId, [...publicIds]))
		.limit(publicIds.length);
	return new Map(rows.map(({ id, publicId }) => [publicId, id]));
}

interface Ends {
	readonly kind: RelationKind;
	readonly fromId: number;
	readonly toId: number;
}

/** The relation of this kind between two pledges that is in force, or undefined. */
export async function findRelation(db: Reader, { kind, fromId, toId }: Ends): Promise<PledgeRelation | undefined> {
	const isThatOne = and(eq(pledgeRelations.fromId, fromId), eq(pledgeRelations.toId, toId));
	const [row] = await db
		.select()
		.from(pledgeRelations)
		.where(and(isThatOne, eq(pledgeRelations.kind, kind), isNull(pledgeRelations.endedAt)))
		.limit(1);
	return row;
}

/**
 * Whether one pledge is reached from another along relations of a kind. Every pledge on the way stays locked until the
 * transaction ends, so that two who each close half a circle see each other.
 */
export async function isReached(tx: Tx, { kind, fromId, toId }: Ends): Promise<boolean> {
	const seen = new Set<number>();
	let reached = [fromId];
	while (reached.length > 0) {
		if (reached.includes(toId)) return true;
		for (const id of reached) seen.add(id);
		await locked(
			tx.select({ id: pledges.id }).from(pledges).where(inArray(pledges.id, reached)).orderBy(asc(pledges.id)),
		);
		const rows = await tx
			.select({ id: pledgeRelations.toId })
			.from(pledgeRelations)
			.where(
				and(inArray(pledgeRelations.fromId, reached), eq(pledgeRelations.kind, kind), isNull(pledgeRelations.endedAt)),
			);
		reached = [...new Set(rows.map(({ id }) => id))].filter((id) => !seen.has(id));
	}
	return false;
}

/** How many relations that are in force go out from a pledge. */
export function countRelations(db: Reader, pledgeId: number): Promise<number> {
	return db.$count(pledgeRelations, and(eq(pledgeRelations.fromId, pledgeId), isNull(pledgeRelations.endedAt)));
}

/** Stores a relation. */
export async function insertRelation(tx: Tx, relation: typeof pledgeRelations.$inferInsert): Promise<void> {
	await tx.insert(pledgeRelations).values(relation);
}

/** Ends a relation; the row stays. */
export async function markRelationEnded(tx: Tx, id: number, endedAt: Date): Promise<void> {
	await tx.update(pledgeRelations).set({ endedAt }).where(eq(pledgeRelations.id, id));
}
