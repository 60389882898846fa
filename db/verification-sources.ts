/** Copies of sources, and how their links stood, against the events that tell of them. */
import { and, asc, count, eq, gt, inArray, isNull, max, ne, sql } from "drizzle-orm";
import type { EventKind } from "../src/domain/event.ts";
import { digestOfReading } from "../src/domain/reading.ts";
import { captures, linkStates, links } from "./schema/captures.ts";
import { events } from "./schema/record.ts";
import type { Reader } from "./types.ts";
import {
	type Difference,
	differs,
	eventsOf,
	type Facts,
	type Held,
	LOWEST,
	MOST,
	type Told,
	UNTOLD,
} from "./verification-facts.ts";

/** A copy has the text of a page, so few are read at a time. */
const COPIES_A_PAGE = 50;
const STATES_A_PAGE = 1000;

/** Every copy that was kept against the event that says so: what it is of, its hashes, and what was read on it. */
export async function differenceOfCaptures(db: Reader): Promise<Difference | undefined> {
	for (let after = LOWEST; ; ) {
		const page = await listKept(db, after);
		const last = page.at(-1);
		if (!last) return differenceOfGone(db, { kind: "source_captured", noun: "copy" });
		const told = await listTold(
			db,
			page.map(({ id }) => id),
		);
		for (const row of page) {
			const what = `copy ${row.id} of source ${row.sourceId}`;
			const facts = told.get(`source_captured:${row.id}`);
			if (!facts) return { what, detail: UNTOLD };
			const field = differs(facts, { ...row, captureId: row.id, readSha256: digestOfReading(row) });
			if (field) return { what, detail: `Its row is not what its event says: ${field} differs.` };
		}
		after = last.id;
	}
}

async function listKept(db: Reader, after: number) {
	return db
		.select()
		.from(captures)
		.where(and(eq(captures.state, "kept"), gt(captures.id, after)))
		.orderBy(asc(captures.id))
		.limit(COPIES_A_PAGE);
}

async function listTold(db: Reader, ids: readonly number[]): Promise<Map<string | null, Facts>> {
	const keys = ids.map((id) => `source_captured:${id}`);
	const rows = await db
		.select({ key: events.dedupeKey, data: events.data })
		.from(events)
		.where(inArray(events.dedupeKey, keys));
	return new Map(rows.map(({ key, data }) => [key, data]));
}

/** States of links that no event made, since they are older. */
export async function heldOlderLinks(db: Reader, older: Told): Promise<Held> {
	const { id, sourceId, state, changedAt } = linkStates;
	const rows = await db
		.select({ id, sourceId, state, changedAt })
		.from(linkStates)
		.where(isNull(linkStates.eventId))
		.orderBy(asc(id))
		.limit(MOST);
	return { noun: "state of a link", rows, told: older };
}

/** How each link has stood against the events that say so, and how it stands against the last of them. */
export async function differenceOfLinks(db: Reader): Promise<Difference | undefined> {
	for (let after = LOWEST; ; ) {
		const page = await listStates(db, after);
		const last = page.at(-1);
		if (!last) break;
		for (const { row, event } of page) {
			const what = `the link to source ${row.sourceId}`;
			if (event?.kind !== "link_changed") return { what, detail: UNTOLD };
			const { sourceId, to: state } = event.data;
			const field = differs({ sourceId, state, changedAt: event.recordedAt }, row);
			if (field) return { what, detail: `A row of how it stood is not what its event says: ${field} differs.` };
		}
		after = last.row.id;
	}
	const gone = await differenceOfGone(db, { kind: "link_changed", noun: "state of the link" });
	return gone ?? differenceOfStanding(db);
}

async function listStates(db: Reader, after: number) {
	return db
		.select({ row: linkStates, event: events })
		.from(linkStates)
		.innerJoin(events, eq(events.id, linkStates.eventId))
		.where(gt(linkStates.id, after))
		.orderBy(asc(linkStates.id))
		.limit(STATES_A_PAGE);
}

/** Each row has an event of its own; so where there are more events, the row of one is gone. */
async function differenceOfGone(
	db: Reader,
	{ kind, noun }: { readonly kind: EventKind; readonly noun: string },
): Promise<Difference | undefined> {
	const [told] = await db.select({ n: count() }).from(events).where(eq(events.kind, kind));
	if (told?.n === (await countRows(db, kind))) return undefined;
	for await (const { id, data } of eventsOf(db, [kind])) {
		const there = kind === "link_changed" ? eq(linkStates.eventId, id) : undefined;
		const n = there
			? await db.$count(linkStates, there)
			: await db.$count(captures, and(eq(captures.id, Number(data["captureId"])), eq(captures.state, "kept")));
		if (n === 0) return { what: `a ${noun} to source ${String(data["sourceId"])}`, detail: "Its row is gone." };
	}
	return undefined;
}

async function countRows(db: Reader, kind: EventKind): Promise<number> {
	return kind === "link_changed"
		? db.$count(linkStates, sql`${linkStates.eventId} is not null`)
		: db.$count(captures, eq(captures.state, "kept"));
}

async function differenceOfStanding(db: Reader): Promise<Difference | undefined> {
	const newest = db
		.select({ sourceId: linkStates.sourceId, id: max(linkStates.id).as("newest_state") })
		.from(linkStates)
		.groupBy(linkStates.sourceId)
		.as("newest");
	const [row] = await db
		.select({ sourceId: links.sourceId })
		.from(links)
		.leftJoin(newest, eq(newest.sourceId, links.sourceId))
		.leftJoin(linkStates, eq(linkStates.id, newest.id))
		.where(ne(links.state, sql`coalesce(${linkStates.state}, 'unchecked')`))
		.limit(1);
	return row && { what: `the link to source ${row.sourceId}`, detail: "It stands otherwise than its last event says." };
}
