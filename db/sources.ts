import { sources } from "./schema.ts";
import type { Tx } from "./types.ts";

/** Where a statement or a piece of evidence can be looked up. */
export interface NewSource {
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
	readonly publishedOn: string | undefined;
	readonly archivedUrl: string | undefined;
}

/** Stores a source and gives its id. */
export async function insertSource(tx: Tx, source: NewSource, createdAt: Date): Promise<number> {
	const values = {
		...source,
		publishedOn: source.publishedOn ?? null,
		archivedUrl: source.archivedUrl ?? null,
		createdAt,
	};
	const [row] = await tx.insert(sources).values(values).returning({ id: sources.id });
	if (!row) throw new Error("The source was not stored");
	return row.id;
}
