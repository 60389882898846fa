/** What of pledges stands in no document and was shown all the same: what the clock moved, told from the events of then. */
import { and, asc, eq, inArray, isNull, lte, max } from "drizzle-orm";
import { type EventKind, publicEventKinds } from "../src/domain/event.ts";
import type { MilestoneState } from "../src/domain/milestone.ts";
import type { Occurrence } from "./occurrences.ts";
import type { Pledge } from "./pledges.ts";
import { occurrences } from "./schema/outcomes.ts";
import { events } from "./schema/record.ts";
import type { Reader } from "./types.ts";

/** What the clock had moved of a pledge by an instant. */
export interface FactsThen {
	readonly id: number;
	readonly changedAt: Date;
	readonly lapsedAt: Date | null;
	/** The periods of a recurring pledge, the newest first. */
	readonly occurrences: readonly Occurrence[];
	/** What the row of a recurring pledge told of the period that ran. */
	readonly running?: { readonly dueOn: string; readonly lapsesAt: Date; readonly lapsedAt: Date | null };
}

/** What of a document the facts hang on. */
interface Told {
	readonly pledge: {
		readonly deadlineKind: string;
		readonly deadlineRevision: number;
		readonly publishedAt: Date | null;
	};
	readonly occurrences: readonly JudgedOccurrence[];
}

type JudgedOccurrence = Pick<Occurrence, "number" | "outcome" | "happenedOn" | "settledAt">;

/** Kinds of event that change the pledge's row: all that its history shows, but the notice that it is due soon. */
const CHANGES_ROW: readonly EventKind[] = [
	...(["drafted", "notes_edited"] as const),
	...publicEventKinds().filter((kind) => kind !== "due_soon"),
];

/** Gives what the clock had moved of each of the pledges by an instant. */
export async function listFactsThen(db: Reader, ids: readonly number[], at: Date) {
	const known = and(inArray(events.pledgeId, [...ids]), lte(events.recordedAt, at));
	const changes = await db
		.select({ id: events.pledgeId, at: max(events.recordedAt) })
		.from(events)
		.where(and(known, inArray(events.kind, [...CHANGES_ROW])))
		.groupBy(events.pledgeId);
	const lapses = await db
		.select({ id: events.pledgeId, at: events.recordedAt, data: events.data })
		.from(events)
		.where(and(known, eq(events.kind, "lapsed"), isNull(events.occurrenceId)))
		.orderBy(asc(events.id));
	const periods = await db
		.select()
		.from(occurrences)
		.where(inArray(occurrences.pledgeId, [...ids]))
		.orderBy(asc(occurrences.pledgeId), asc(occurrences.number));
	return (id: number, { pledge, occurrences: judged }: Told): FactsThen => {
		const told = changes.find((one) => one.id === id)?.at ?? pledge.publishedAt ?? at;
		const isItsLapse = (one: (typeof lapses)[number]) =>
			one.id === id && one.data["deadlineRevision"] === pledge.deadlineRevision;
		const lapsedAt = lapses.findLast(isItsLapse)?.at ?? null;
		if (pledge.deadlineKind !== "recurring") return { id, changedAt: told, lapsedAt, occurrences: [] };
		const own = periods.filter(({ pledgeId }) => pledgeId === id);
		const shown = occurrencesThen(own, { judged, deadlineRevision: pledge.deadlineRevision, at });
		const [last] = shown;
		const running = last && { dueOn: last.dueOn, lapsesAt: last.lapsesAt, lapsedAt: last.lapsedAt };
		// A period that was judged before its day passes without an event, and the next one takes its place in the row.
		const passed = shown.map((one) => one.lapsedAt ?? told);
		return { id, changedAt: latest([told, ...passed]), lapsedAt, occurrences: shown, ...(running && { running }) };
	};
}

function latest(instants: readonly Date[]): Date {
	return new Date(Math.max(...instants.map((one) => one.getTime())));
}

interface Then {
	readonly judged: readonly JudgedOccurrence[];
	readonly deadlineRevision: number;
	readonly at: Date;
}

/**
 * The periods of one pledge that counted at an instant, as they stood, the newest first. The clock makes a period when
 * the one before it has passed, and the first with its deadline.
 */
function occurrencesThen(rows: readonly Occurrence[], { judged, deadlineRevision, at }: Then): Occurrence[] {
	const isPast = (instant: Date | null) => instant !== null && instant <= at;
	const wasMade = (row: Occurrence, index: number) => {
		const before = rows[index - 1];
		if (row.deadlineRevision > deadlineRevision) return false;
		return before?.deadlineRevision !== row.deadlineRevision || isPast(before.lapsedAt);
	};
	return rows
		.filter((row, index) => !isPast(row.supersededAt) && wasMade(row, index))
		.map((row) => {
			const then = judged.find(({ number }) => number === row.number);
			return {
				...row,
				lapsedAt: isPast(row.lapsedAt) ? row.lapsedAt : null,
				supersededAt: null,
				outcome: then?.outcome ?? "not_started",
				outcomeRevision: then ? row.outcomeRevision : 0,
				happenedOn: then?.happenedOn ?? null,
				settledAt: then?.settledAt ?? null,
			} as const;
		})
		.reverse();
}

/** What of a document tells whether its day was only expected. */
interface Hanging {
	readonly pledge: Pick<Pledge, "dueOn" | "milestoneId" | "settledAt" | "firstDueIsFirm">;
	readonly deadlines: readonly { readonly milestoneState: MilestoneState | null }[];
}

/**
 * Whether the day in force followed a milestone whose own was only expected. One that the clock had noticed to pass was
 * taken as it stood; and what was settled while it was expected stays so, whatever the milestone came to.
 */
export function wasExpected({ pledge, deadlines }: Hanging, { lapsedAt }: Pick<FactsThen, "lapsedAt">): boolean {
	if (pledge.dueOn === null || pledge.milestoneId === null || lapsedAt) return false;
	return deadlines.at(-1)?.milestoneState === "expected" || (pledge.settledAt !== null && !pledge.firstDueIsFirm);
}
