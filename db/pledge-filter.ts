import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, not, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Outcome } from "../src/domain/outcome.ts";
import type { LateFrom } from "../src/domain/policy.ts";
import { type Timeliness, WAITING_KINDS } from "../src/domain/timeliness.ts";
import { matches, searchTerms } from "./dialect.ts";
import { isListed } from "./merged.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers, topics } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

/** Which pledges a public list shows. */
export interface PledgeFilter {
	readonly promiserSlug?: string | undefined;
	readonly topicSlug?: string | undefined;
	readonly outcome?: Outcome | undefined;
	readonly timeliness?: Timeliness | undefined;
	/** Broken or stalled for this reason, a key of the policy's list. */
	readonly cause?: string | undefined;
	readonly search?: string | undefined;
	/** Only what is open and whose deadline lies ahead. */
	readonly isAhead?: boolean | undefined;
}

/** When a list is looked at. */
export interface Moment {
	readonly now: Date;
	readonly dueSoonDays: number;
	/** Which deadline lateness counts from; the first when absent. */
	readonly lateFrom?: LateFrom | undefined;
}

/** All of a filter that the words of its query hang on. The rest are values, so each shape is prepared only once. */
export type FilterShape = ReturnType<typeof shapeOf>;

/** The shape of a filter. */
export function shapeOf(filter: PledgeFilter & Partial<Moment>) {
	const { promiserSlug, topicSlug, outcome, cause, timeliness, search, isAhead, lateFrom = "first" } = filter;
	return {
		hasPromiser: promiserSlug !== undefined,
		hasTopic: topicSlug !== undefined,
		hasOutcome: outcome !== undefined,
		hasCause: cause !== undefined,
		timeliness,
		lateFrom,
		isAhead: isAhead === true,
		hasSearch: Boolean(search),
		// Nothing but dots and dashes, say: no pledge holds such a word.
		findsNothing: Boolean(search) && searchTerms(search ?? "") === undefined,
	};
}

/** The values of a filter, by the names of the placeholders in `conditions`. */
export function valuesOf({ now, dueSoonDays, ...filter }: PledgeFilter & Moment) {
	const { promiserSlug, topicSlug, outcome, cause, search = "" } = filter;
	const soon = new Date(now.getTime() + dueSoonDays * 86_400_000);
	return { promiserSlug, topicSlug, outcome, cause, terms: searchTerms(search), now, soon };
}

/** What a published pledge must fulfil to be in a list. */
export function conditions(db: Reader, shape: FilterShape): (SQL | undefined)[] {
	return [
		isListed,
		shape.hasPromiser ? inArray(pledges.id, heldTo(db)) : undefined,
		shape.hasTopic ? inArray(pledges.id, about(db)) : undefined,
		shape.hasOutcome ? eq(pledges.outcome, sql.placeholder("outcome")) : undefined,
		shape.hasCause ? eq(pledges.cause, sql.placeholder("cause")) : undefined,
		shape.timeliness && timeliness(shape.timeliness, shape.lateFrom),
		shape.isAhead ? and(isOpen, gt(pledges.lapsesAt, lapseInstant("now"))) : undefined,
		shape.hasSearch && !shape.findsNothing ? matches("terms") : undefined,
		shape.findsNothing ? sql`false` : undefined,
	];
}

function heldTo(db: Reader) {
	return db
		.select({ id: pledgePromisers.pledgeId })
		.from(pledgePromisers)
		.innerJoin(promisers, eq(promisers.id, pledgePromisers.promiserId))
		.where(eq(promisers.slug, sql.placeholder("promiserSlug")));
}

function about(db: Reader) {
	return db
		.select({ id: pledgeTopics.pledgeId })
		.from(pledgeTopics)
		.innerJoin(topics, eq(topics.id, pledgeTopics.topicId))
		.where(eq(topics.slug, sql.placeholder("topicSlug")));
}

/** An open pledge waits for an outcome. */
export const isOpen = isNull(pledges.settledAt);
/** Its day follows a milestone whose own is only expected. Said as it stands in the index of those. */
export const isExpected = sql`${pledges.dueIsExpected}`;
const done = inArray(pledges.outcome, ["fulfilled", "partly_fulfilled"]);

/** The same rules as `timelinessOf`, in SQL. */
function timeliness(wanted: Timeliness, lateFrom: LateFrom): SQL | undefined {
	const first = sql`case when ${isExpected} and not ${pledges.firstDueIsFirm} then null else ${pledges.firstDueOn} end`;
	const inForce = sql`case when ${isExpected} then null else ${pledges.dueOn} end`;
	const due = lateFrom === "current" ? sql`coalesce(${inForce}, ${first})` : first;
	const now = lapseInstant("now");
	const soon = lapseInstant("soon");
	const passed = and(isOpen, lte(pledges.lapsesAt, now), not(isExpected));
	switch (wanted) {
		case "overdue":
			return and(passed, eq(pledges.kind, "deliver"), ne(pledges.deadlineKind, "recurring"));
		case "ended":
			return and(passed, or(eq(pledges.kind, "refrain"), eq(pledges.deadlineKind, "recurring")));
		case "due_soon":
			return and(isOpen, gt(pledges.lapsesAt, now), lte(pledges.lapsesAt, soon));
		case "upcoming":
			return and(isOpen, gt(pledges.lapsesAt, soon));
		case "waiting":
			return and(
				isOpen,
				or(
					and(isNull(pledges.lapsesAt), inArray(pledges.deadlineKind, [...WAITING_KINDS])),
					and(lte(pledges.lapsesAt, now), isExpected),
				),
			);
		case "no_deadline":
			return or(
				and(isOpen, isNull(pledges.lapsesAt), notInArray(pledges.deadlineKind, [...WAITING_KINDS])),
				and(done, isNull(due)),
			);
		case "missed":
			return and(eq(pledges.outcome, "broken"), isNotNull(due));
		case "late":
			return and(done, eq(pledges.kind, "deliver"), gt(pledges.happenedOn, due));
		case "on_time":
			return and(done, isNotNull(due), sql`not (${pledges.kind} = 'deliver' and ${pledges.happenedOn} > ${due})`);
	}
}

/** A placeholder for an instant, to compare deadlines with. */
export function lapseInstant(name: string) {
	return sql.param(sql.placeholder(name), pledges.lapsesAt);
}
