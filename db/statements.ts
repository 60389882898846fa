import { asc, eq, sql } from "drizzle-orm";
import { once } from "./once.ts";
import { EVERY_PART } from "./parts.ts";
import { sources, statements } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

/** The words said: verbatim, with the day and place they were said. */
export interface NewStatement {
	readonly quote: string;
	readonly saidOn: string;
	readonly place: string;
}

/** A pledge's statements with their sources, in the order they were added. */
export const listStatements = (db: Reader, pledgeId: number) => statementsOf(db, { pledgeId });

const statementsOf = once("statements_of_pledge", (db) =>
	db
		.select({
			id: statements.id,
			quote: statements.quote,
			saidOn: statements.saidOn,
			place: statements.place,
			sourceId: statements.sourceId,
			url: sources.url,
			publisher: sources.publisher,
			title: sources.title,
			publishedOn: sources.publishedOn,
			archivedUrl: sources.archivedUrl,
		})
		.from(statements)
		.innerJoin(sources, eq(sources.id, statements.sourceId))
		.where(eq(statements.pledgeId, sql.placeholder("pledgeId")))
		.orderBy(asc(statements.id))
		.limit(EVERY_PART),
);

/** How many statements a pledge has. */
export function countStatements(db: Reader, pledgeId: number): Promise<number> {
	return db.$count(statements, eq(statements.pledgeId, pledgeId));
}

/** When a statement was added. */
export async function findStatementAddedAt(db: Reader, id: number): Promise<Date | undefined> {
	const [row] = await db.select({ addedAt: statements.addedAt }).from(statements).where(eq(statements.id, id)).limit(1);
	return row?.addedAt;
}

/** Sets the words, the day and the place of a statement. */
export async function updateStatement(tx: Tx, id: number, statement: NewStatement): Promise<void> {
	const { quote, saidOn, place } = statement;
	await tx.update(statements).set({ quote, saidOn, place }).where(eq(statements.id, id));
}

/** Stores a statement of a pledge. */
export async function insertStatement(
	tx: Tx,
	statement: NewStatement & { readonly pledgeId: number; readonly sourceId: number },
	added: { readonly by: number | undefined; readonly at: Date },
): Promise<number> {
	const values = { ...statement, addedBy: added.by ?? null, addedAt: added.at };
	const [row] = await tx.insert(statements).values(values).returning({ id: statements.id });
	if (!row) throw new Error("The statement was not stored");
	return row.id;
}
