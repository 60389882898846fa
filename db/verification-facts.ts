/** How rows are held against the events that tell of them. */
import { and, asc, gt, inArray } from "drizzle-orm";
import type { EventKind } from "../src/domain/event.ts";
import { digestOf } from "../src/domain/record.ts";
import { events } from "./schema/record.ts";
import type { Reader } from "./types.ts";

/** The first thing that is not as it was recorded: `what` names the place, `detail` tells how it differs. */
export interface Difference {
	readonly what: string;
	readonly detail: string;
}

/** Columns by name, as an event tells them or as a row has them. */
export type Facts = Readonly<Record<string, unknown>>;

/** The first row that is not what was told of it, or that is gone. A row that nothing was told of is older than events. */
export function differenceAmong(
	noun: string,
	rows: readonly (Facts & { readonly id: number })[],
	told: ReadonlyMap<number, Facts>,
): Difference | undefined {
	const known = new Map(rows.map((row) => [row.id, row]));
	for (const [id, facts] of told) {
		const row = known.get(id);
		const what = `${noun} ${id}`;
		if (!row) return { what, detail: "Its row is gone." };
		const field = differs(facts, row);
		if (field) return { what, detail: `Its row is not what its last event says: ${field} differs.` };
	}
	return undefined;
}

/** The first field of what was told that a row has otherwise. */
export function differs(told: Facts, row: Facts): string | undefined {
	return Object.keys(told).find((name) => digestOf([told[name]]) !== digestOf([row[name]]));
}

/** More than any newsroom has of them. */
export const MOST = 1_000_000;
const PAGE = 1000;

/** The events of some kinds, the first first. */
export async function* eventsOf(db: Reader, kinds: readonly EventKind[]) {
	for (let after = 0; ; ) {
		const page = await db
			.select()
			.from(events)
			.where(and(inArray(events.kind, [...kinds]), gt(events.id, after)))
			.orderBy(asc(events.id))
			.limit(PAGE);
		yield* page;
		const last = page.at(-1);
		if (!last || page.length < PAGE) return;
		after = last.id;
	}
}
