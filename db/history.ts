import { and, desc, eq, gte, inArray, lt, lte, notInArray, type SQL, sql } from "drizzle-orm";
import { EVENT_KINDS, isPublic } from "../src/domain/event.ts";
import type { Who } from "../src/domain/naming.ts";
import { type EventPage, eventColumns, NEWEST_EVENT, type PledgeEvent } from "./events.ts";
import { once } from "./once.ts";
import { users } from "./schema/accounts.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers } from "./schema/pledges.ts";
import { events, pledgeRevisions } from "./schema/record.ts";
import type { Reader } from "./types.ts";
import { listAttributions } from "./users.ts";

/** The public history of a pledge, the newest event first. */
export const listHistory = (db: Reader, pledgeId: number, { before = NEWEST_EVENT, limit }: EventPage) =>
	historyOf(db, { pledgeId, before, limit });

/** The last event of a pledge that was recorded by an instant; 0 where there is none. */
export async function findLastEventAt(db: Reader, pledgeId: number, at: Date): Promise<number> {
	const [last] = await db
		.select({ id: events.id })
		.from(events)
		.where(and(eq(events.pledgeId, pledgeId), lte(events.recordedAt, at)))
		.orderBy(desc(events.id))
		.limit(1);
	return last?.id ?? 0;
}

/** The corrections in a pledge's public history, the newest first. */
export async function listCorrections(db: Reader, pledgeId: number, { before = NEWEST_EVENT, limit }: EventPage) {
	return db
		.select({ recordedAt: events.recordedAt, kind: events.kind, reason: events.reason, data: events.data })
		.from(events)
		.innerJoin(pledges, eq(pledges.id, events.pledgeId))
		.where(and(eq(events.pledgeId, pledgeId), eq(events.kind, "corrected"), isPublicEvent(), lt(events.id, before)))
		.orderBy(desc(events.id))
		.limit(limit);
}

/** When a published pledge's criteria were changed, the newest first, each with the revision that readers saw from then on. */
export async function listCriteriaChanges(db: Reader, pledgeId: number, { limit }: { readonly limit: number }) {
	const isOfThen = and(eq(pledgeRevisions.pledgeId, pledgeId), eq(pledgeRevisions.recordedAt, events.recordedAt));
	const rows = await db
		.select({ recordedAt: events.recordedAt, data: events.data, revision: pledgeRevisions.revision })
		.from(events)
		.innerJoin(pledgeRevisions, isOfThen)
		.where(and(eq(events.pledgeId, pledgeId), inArray(events.kind, ["criteria_changed", "corrected"])))
		.orderBy(desc(events.id))
		.limit(limit);
	const isOfCriteria = (data: PledgeEvent["data"]) => "criteria" in Object(data["changes"]);
	return rows.filter(({ data }) => isOfCriteria(data)).map(({ recordedAt, revision }) => ({ recordedAt, revision }));
}

/** Who proposed what an event put in force; null where nobody else did. */
export interface Proposed {
	readonly proposer: Who | null;
}

/** The same events, each with who proposed it. */
export async function withProposers<E extends Pick<PledgeEvent, "data">>(
	db: Reader,
	events: readonly E[],
): Promise<(E & Proposed)[]> {
	const people = await listAttributions(
		db,
		events.flatMap((event) => proposerIn(event) ?? []),
	);
	return events.map((event) => ({ ...event, proposer: people.get(proposerIn(event) ?? 0) ?? null }));
}

function proposerIn({ data }: Pick<PledgeEvent, "data">): number | undefined {
	return (data["proposal"] as { readonly by?: number } | undefined)?.by;
}

/** Whose events: of one pledge, of all that a promiser is held to, on a topic or on a milestone, or of every pledge. */
export type EventScope =
	| { readonly scope: "pledge" | "promiser" | "topic" | "milestone"; readonly id: number }
	/** Every pledge; or of all that happened to them only what was put right. */
	| { readonly scope: "all" | "corrections" };

/** What happened lately to published pledges, the newest first, each event with its pledge as it stands now. */
export async function listRecentEvents(db: Reader, scope: EventScope, { before = NEWEST_EVENT, limit }: EventPage) {
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
		case "corrections":
			return eq(events.kind, "corrected");
		case "all":
			return undefined;
	}
}
