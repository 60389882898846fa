import { and, desc, eq, gte, inArray, lt, notInArray, type SQL, sql } from "drizzle-orm";
import { EVENT_KINDS, isPublic } from "../src/domain/event.ts";
import { once } from "./once.ts";
import { events, pledgePromisers, pledges, pledgeTopics, promisers, users } from "./schema.ts";
import type { Reader } from "./types.ts";

/** Which events: those before an event's id (all of them where it is absent), and how many at most. */
export interface HistoryPage {
	readonly before?: number | undefined;
	readonly limit: number;
}

/** The public history of a pledge, the newest event first. Of who acted it tells the kind, and the byline they chose. */
export const listHistory = (db: Reader, pledgeId: number, { before = NEWEST, limit }: HistoryPage) =>
	historyOf(db, { pledgeId, before, limit });

export type HistoryEvent = Awaited<ReturnType<typeof listHistory>>[number];

/** Whose events: of one pledge, of all that a promiser is held to, on a topic or on a milestone, or of every pledge. */
export type EventScope =
	| { readonly scope: "pledge" | "promiser" | "topic" | "milestone"; readonly id: number }
	| { readonly scope: "all" };

/** What happened lately to published pledges, the newest first, each event with its pledge as it stands now. */
export async function listRecentEvents(db: Reader, scope: EventScope, { before = NEWEST, limit }: HistoryPage) {
	return db
		.select({
			...eventColumns,
			publicId: pledges.publicId,
			title: pledges.title,
			pledgeKind: pledges.kind,
			timeZone: pledges.timeZone,
			promiserName: promisers.name,
		})
		.from(events)
		.innerJoin(pledges, eq(pledges.id, events.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(users, eq(users.id, events.actorId))
		.where(and(isWithin(db, scope), isPublicEvent(), lt(events.id, before)))
		.orderBy(desc(events.id))
		.limit(limit);
}

export type RecentEvent = Awaited<ReturnType<typeof listRecentEvents>>[number];

const NEWEST = Number.MAX_SAFE_INTEGER;

const eventColumns = {
	id: events.id,
	kind: events.kind,
	occurredAt: events.occurredAt,
	recordedAt: events.recordedAt,
	actorKind: events.actorKind,
	byline: users.publicByline,
	reason: events.reason,
	data: events.data,
} as const;

const historyOf = once("history_of_pledge", (db) =>
	db
		.select(eventColumns)
		.from(events)
		.innerJoin(pledges, eq(pledges.id, events.pledgeId))
		.leftJoin(users, eq(users.id, events.actorId))
		.where(
			and(eq(events.pledgeId, sql.placeholder("pledgeId")), isPublicEvent(), lt(events.id, sql.placeholder("before"))),
		)
		.orderBy(desc(events.id))
		.limit(sql.placeholder("limit")),
);

/** Named by what is left out: asked for by kind, SQLite would read and sort the events of all those kinds. */
const PRIVATE_KINDS = EVENT_KINDS.filter((kind) => !isPublic(kind));

/** What happened to a pledge while it was a draft stays in the newsroom: its history begins when it was published. */
function isPublicEvent(): SQL | undefined {
	return and(notInArray(events.kind, PRIVATE_KINDS), gte(events.recordedAt, pledges.publishedAt));
}

function isWithin(db: Reader, scope: EventScope): SQL | undefined {
	switch (scope.scope) {
		case "pledge":
			return eq(events.pledgeId, scope.id);
		case "promiser":
			return inArray(
				events.pledgeId,
				db
					.select({ id: pledgePromisers.pledgeId })
					.from(pledgePromisers)
					.where(eq(pledgePromisers.promiserId, scope.id)),
			);
		case "topic":
			return inArray(
				events.pledgeId,
				db.select({ id: pledgeTopics.pledgeId }).from(pledgeTopics).where(eq(pledgeTopics.topicId, scope.id)),
			);
		case "milestone":
			return inArray(
				events.pledgeId,
				db.select({ id: pledges.id }).from(pledges).where(eq(pledges.milestoneId, scope.id)),
			);
		case "all":
			return undefined;
	}
}
