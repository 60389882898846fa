/** What of the house belongs to no pledge and was public at an instant. */
import { and, asc, eq, gt, inArray, lte, or } from "drizzle-orm";
import type { EventData, FieldChange } from "../src/domain/event.ts";
import type { MilestoneState } from "../src/domain/milestone.ts";
import { toldOfPeriods } from "./occurrence-outcomes-then.ts";
import { lookSources } from "./schema/captures.ts";
import { occurrenceOutcomes } from "./schema/outcomes.ts";
import { milestones, promisers, sources, terms } from "./schema/pledges.ts";
import { events } from "./schema/record.ts";
import { fill } from "./shadows.ts";
import type { NewSource } from "./sources.ts";
import type { Aside, Reader } from "./types.ts";

/** Fills the sources that stand in no document, those of terms of office and of looks, as they stood. */
export async function fillSources(db: Reader, aside: Aside, at: Date, named: ReadonlySet<number>): Promise<void> {
	const ofTerm = db.select({ id: terms.sourceId }).from(terms);
	const ofLook = db.select({ id: lookSources.sourceId }).from(lookSources);
	const rows = await db
		.select({ source: sources })
		.from(sources)
		.where(and(or(inArray(sources.id, ofTerm), inArray(sources.id, ofLook)), lte(sources.createdAt, at)));
	const changes = await db
		.select({ data: events.data })
		.from(events)
		.where(and(eq(events.kind, "source_changed"), gt(events.recordedAt, at)))
		.orderBy(asc(events.id));
	const then = new Map(rows.map(({ source }) => [source.id, source]));
	// From the last change to the first, so that what stood before the first one stands in the end.
	for (const { data } of changes.toReversed()) {
		const source = then.get(Number(data["sourceId"]));
		if (source) then.set(source.id, { ...source, ...wasIn(data) });
	}
	await fill(
		aside,
		sources,
		[...then.values()].filter(({ id }) => !named.has(id)),
	);
}

/** Fills promisers as they were called and described. */
export async function fillPromisers(db: Reader, aside: Aside, at: Date): Promise<void> {
	const rows = await db.select().from(promisers).where(lte(promisers.createdAt, at));
	const changes = await db
		.select({ id: events.promiserId, data: events.data })
		.from(events)
		.where(and(eq(events.kind, "promiser_edited"), gt(events.recordedAt, at)))
		.orderBy(asc(events.id));
	const then = new Map(rows.map((row) => [row.id, row]));
	for (const { id, data } of changes.toReversed()) {
		const promiser = id === null ? undefined : then.get(id);
		if (promiser) then.set(promiser.id, { ...promiser, ...wasIn(data) });
	}
	// Nothing of the past can be changed, so no version of it is to be named.
	await fill(
		aside,
		promisers,
		[...then.values()].map((row) => ({ ...row, version: 0 })),
	);
}

/** What each field was before an event's changes. */
function wasIn({ changes = {} }: EventData): Record<string, unknown> {
	const each = Object.entries(changes as Readonly<Record<string, FieldChange>>);
	return Object.fromEntries(each.map(([field, { from }]) => [field.replace("source.", ""), from]));
}

/** Fills what was said of single periods, those taken back by then as such. */
export async function fillPeriods(db: Reader, aside: Aside, at: Date): Promise<void> {
	const told = await toldOfPeriods(db, at);
	const rows = [...told].flatMap(([occurrenceId, outcomes]) =>
		[...outcomes].map(([revision, outcome]) => ({ ...outcome, occurrenceId, revision })),
	);
	await fill(aside, occurrenceOutcomes, rows);
}

/** Fills milestones as their last event by then tells, each with a source of its own. */
export async function fillMilestones(db: Reader, aside: Aside, at: Date): Promise<void> {
	const told = new Map<number, Told>();
	const rows = await db
		.select({ id: events.milestoneId, recordedAt: events.recordedAt, data: events.data })
		.from(events)
		.where(and(inArray(events.kind, ["milestone_added", "milestone_changed"]), lte(events.recordedAt, at)))
		.orderBy(asc(events.id));
	for (const { id, recordedAt, data } of rows) {
		if (id === null) continue;
		const event = data as unknown as MilestoneEvent;
		const { slug, name, source, to = event } = event;
		const version = (told.get(id)?.version ?? 0) + 1;
		told.set(id, { slug, name, source, state: to.state, onDate: to.onDate, version, changedAt: recordedAt });
	}
	const all = [...told].map(([id, { source, ...row }]) => ({ id, source, ...row, sourceId: source ? -id : null }));
	await fill(
		aside,
		sources,
		all.flatMap(({ id, source }) => (source ? [{ ...source, id: -id, createdAt: at }] : [])),
	);
	await fill(
		aside,
		milestones,
		all.map(({ source: _, ...row }) => ({ ...row, createdAt: row.changedAt })),
	);
}

interface Known {
	readonly state: MilestoneState;
	readonly onDate: string | null;
}

interface Named {
	readonly slug: string;
	readonly name: string;
	readonly source: NewSource | undefined;
}

interface Told extends Known, Named {
	readonly version: number;
	readonly changedAt: Date;
}

interface MilestoneEvent extends Named, Known {
	readonly to?: Known;
}
