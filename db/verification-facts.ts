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

/** Is told again and again how far a verification is. */
export type Progress = (part: "events" | "pledges" | "snapshots", done: number, total: number) => void;

/** Columns by name, as an event tells them or as a row has them. */
export type Facts = Readonly<Record<string, unknown>>;

/** What is told of rows, by their id. */
export type Told = ReadonlyMap<number, Facts>;

/** Rows that readers see, and what is told of them. */
export interface Held {
	readonly noun: string;
	readonly rows: readonly (Facts & { readonly id: number })[];
	readonly told: Told;
}

/** The first row that is not what was told of it, that nothing was told of, or that is gone. */
export function differenceAmong({ noun, rows, told }: Held): Difference | undefined {
	const known = new Map(rows.map((row) => [row.id, row]));
	for (const [id, facts] of told) {
		const row = known.get(id);
		const what = `${noun} ${id}`;
		if (!row) return { what, detail: "Its row is gone." };
		const field = differs(facts, row);
		if (field) return { what, detail: `Its row is not what its last event says: ${field} differs.` };
	}
	const [untold] = untoldAmong({ noun, rows, told });
	return untold && { what: `${noun} ${untold.id}`, detail: UNTOLD };
}

/** What is said of a row that readers see and that was put there past Bywhen. */
export const UNTOLD = "No event tells of it.";

/** The rows that nothing was told of. */
export function untoldAmong({ rows, told }: Held): Held["rows"] {
	return rows.filter(({ id }) => !told.has(id));
}

/** The first field of what was told that a row has otherwise. */
export function differs(told: Facts, row: Facts): string | undefined {
	return Object.keys(told).find((name) => digestOf([told[name]]) !== digestOf([row[name]]));
}

/** Rows by a key of theirs, in order. */
export function grouped<R, K>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
	const groups = new Map<K, R[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}

/** Before every number that a row can have: one that is there past Bywhen may have none of ours. */
export const LOWEST = Number.MIN_SAFE_INTEGER;

/** More than any newsroom has of them. */
export const MOST = 1_000_000;
const PAGE = 1000;

/** The events of some kinds, the first first. */
export async function* eventsOf(db: Reader, kinds: readonly EventKind[]) {
	for (let after = LOWEST; ; ) {
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
