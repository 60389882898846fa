import { asc, eq } from "drizzle-orm";
import { events } from "./schema/record.ts";
import type { Reader } from "./types.ts";
import type { Facts, Told } from "./verification-facts.ts";

/** What an event of the inventory carries: some rows of one kind, as they stood. */
export interface InventoryPage {
	readonly what: string;
	readonly rows: readonly (Facts & { readonly id: number })[];
}

/** What the inventory tells of the rows of one kind, by their ids. */
export async function listInventory(db: Reader, what: string): Promise<Told> {
	const pages = await listInventoryPages(db);
	const rows = pages.filter((page) => page.what === what).flatMap((page) => page.rows);
	return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** When the inventory was taken and how many rows it tells of; undefined where there was nothing older to tell of. */
export async function findInventory(db: Reader): Promise<{ at: Date; rows: number } | undefined> {
	const [first, ...more] = await listInventoryPages(db);
	return first && { at: first.at, rows: [first, ...more].reduce((sum, { rows }) => sum + rows.length, 0) };
}

async function listInventoryPages(db: Reader) {
	const pages = await db
		.select({ at: events.recordedAt, data: events.data })
		.from(events)
		.where(eq(events.kind, "inventoried"))
		.orderBy(asc(events.id));
	return pages.map(({ at, data }) => ({ at, ...(data as unknown as InventoryPage) }));
}
