import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { archivings, captures, links } from "./schema/captures.ts";
import { sources } from "./schema/pledges.ts";
import type { Reader, Tx } from "./types.ts";

/** Where a statement or a piece of evidence can be looked up. */
export interface NewSource {
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
	readonly publishedOn: string | undefined;
	readonly archivedUrl: string | undefined;
}

/** Stores a source and gives its id. A copy of it is to be made, and its link watched; saving waits for neither. */
export async function insertSource(tx: Tx, source: NewSource, createdAt: Date): Promise<number> {
	const values = {
		...source,
		publishedOn: source.publishedOn ?? null,
		archivedUrl: source.archivedUrl ?? null,
		createdAt,
	};
	const [row] = await tx.insert(sources).values(values).returning({ id: sources.id });
	if (!row) throw new Error("The source was not stored");
	const { id: sourceId } = row;
	await insertCapture(tx, { sourceId, url: source.url, createdAt });
	await tx.insert(links).values({ sourceId, ...pageOf(source.url), state: "unchecked", changedAt: createdAt });
	if (source.archivedUrl === undefined) {
		await tx.insert(archivings).values({ sourceId, state: "waiting", dueAt: createdAt, createdAt });
	}
	return sourceId;
}

/** Asks for a copy of a source as it is now, due at once. */
export async function insertCapture(
	tx: Tx,
	{ sourceId, url, createdAt }: { readonly sourceId: number; readonly url: string; readonly createdAt: Date },
): Promise<void> {
	const row = { sourceId, url, ...pageOf(url), state: "waiting", dueAt: createdAt, createdAt } as const;
	await tx.insert(captures).values(row);
}

/** The host of a page, and a hash under which the same page is found however long its address. A fragment is no part. */
export function pageOf(url: string): { readonly urlHash: string; readonly host: string } {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	const page = parsed ? parsed.href.slice(0, parsed.href.length - parsed.hash.length) : url;
	return { urlHash: createHash("sha256").update(page).digest("hex"), host: parsed?.hostname ?? "" };
}

export type Source = typeof sources.$inferSelect;

/** A source, or undefined. */
export async function findSource(db: Reader, id: number): Promise<Source | undefined> {
	const [row] = await db.select().from(sources).where(eq(sources.id, id)).limit(1);
	return row;
}

/** Changes what is on record of a source. */
export async function updateSource(
	tx: Tx,
	id: number,
	change: Partial<Pick<Source, "url" | "title" | "publishedOn" | "archivedUrl">>,
): Promise<void> {
	await tx.update(sources).set(change).where(eq(sources.id, id));
}
