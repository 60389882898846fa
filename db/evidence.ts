import { and, asc, count, eq, ne, sql } from "drizzle-orm";
import type { Bearing } from "../src/domain/pledge.ts";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { evidence } from "./schema/outcomes.ts";
import { sources } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

/** What a source says that bears on the outcome. */
export interface NewEvidence {
	readonly quote: string;
	readonly shows: string;
	readonly bearing: Bearing;
	readonly isPrimary: boolean;
}

/** A pledge's evidence with its sources, in the order it was added. */
export const listEvidence = (db: Reader, pledgeId: number) => evidenceOf(db, { pledgeId });

const evidenceOf = once("evidence_of_pledge", (db) =>
	db
		.select({
			id: evidence.id,
			quote: evidence.quote,
			shows: evidence.shows,
			bearing: evidence.bearing,
			isPrimary: evidence.isPrimary,
			addedAt: evidence.addedAt,
			sourceId: evidence.sourceId,
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			publishedOn: sources.publishedOn,
			archivedUrl: sources.archivedUrl,
		})
		.from(evidence)
		.innerJoin(sources, eq(sources.id, evidence.sourceId))
		.where(eq(evidence.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(asc(evidence.id))
		.limit(EVERY_PART),
);

/** How many pieces of evidence a pledge has. */
export async function countEvidence(db: Reader, pledgeId: number): Promise<number> {
	const [row] = await db.select({ n: count() }).from(evidence).where(eq(evidence.pledgeId, pledgeId));
	return row?.n ?? 0;
}

/**
 * How many pieces of evidence an outcome can stand on, of a pledge or of one occurrence of it: those that say what they
 * show, of a source with a title and a publisher. Older ones may not.
 */
export async function countWholeEvidence(db: Reader, of: Judged): Promise<number> {
	const isSaid = [evidence.shows, sources.title, sources.publisher].map((column) => ne(column, ""));
	const [row] = await db
		.select({ n: count() })
		.from(evidence)
		.innerJoin(sources, eq(sources.id, evidence.sourceId))
		.where(and(isOf(of), ...isSaid));
	return row?.n ?? 0;
}

type Judged = { readonly pledgeId: number } | { readonly occurrenceId: number };

/** The ways in which evidence on record bears, of a pledge or of one occurrence of it, each once. */
export async function listBearings(db: Reader, of: Judged): Promise<Bearing[]> {
	const rows = await db.selectDistinct({ bearing: evidence.bearing }).from(evidence).where(isOf(of)).limit(2);
	return rows.map(({ bearing }) => bearing);
}

function isOf(of: Judged) {
	return "pledgeId" in of ? eq(evidence.pledgeId, of.pledgeId) : eq(evidence.occurrenceId, of.occurrenceId);
}

/** Stores a piece of evidence for a pledge, or for one occurrence of it. */
export async function insertEvidence(
	tx: Tx,
	piece: NewEvidence & { readonly pledgeId: number; readonly occurrenceId?: number; readonly sourceId: number },
	added: { readonly by: number | undefined; readonly at: Date },
): Promise<number> {
	const values = { ...piece, addedBy: added.by ?? null, addedAt: added.at };
	const [row] = await tx.insert(evidence).values(values).returning({ id: evidence.id });
	if (!row) throw new Error("The evidence was not stored");
	return row.id;
}
