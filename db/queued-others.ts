import { aliasedTable, and, asc, count, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ItemKind, OtherLane } from "../src/domain/queue.ts";
import { deskColumns, deskItemOf, isAsleep, isAwake, ownerOf } from "./desk-items.ts";
import type { DeskMoment } from "./desk-lanes.ts";
import { ofFilter, ofOwner, type QueueCursor, type QueueFilter } from "./desk-queues.ts";
import type { QueueCount } from "./queues.ts";
import { users } from "./schema/accounts.ts";
import { links } from "./schema/captures.ts";
import { deskItems } from "./schema/desk.ts";
import { replies, tips } from "./schema/fairness.ts";
import { proposals } from "./schema/outcomes.ts";
import { pledges, promisers, sources } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

interface Ask {
	readonly moment: DeskMoment;
	readonly filter: QueueFilter;
	readonly after?: QueueCursor | undefined;
	readonly limit: number;
}

/** Which rows of a table wait in a queue, and since when. The states stand in the words, so that the partial indexes answer. */
const RULES = {
	proposals: {
		kind: "proposal",
		id: proposals.id,
		key: proposals.proposedAt,
		where: sql`${proposals.state} = 'proposed'`,
	},
	tips: { kind: "tip", id: tips.id, key: tips.receivedAt, where: sql`${tips.state} = 'new'` },
	replies: { kind: "reply", id: replies.id, key: replies.dueOn, where: sql`${replies.state} = 'asked'` },
	links: {
		kind: "source",
		id: links.sourceId,
		key: links.changedAt,
		where: sql`${links.state} in ('drifted', 'dead')`,
	},
} as const satisfies Record<OtherLane, { kind: ItemKind; id: PgColumn; key: PgColumn; where: SQL }>;

/** Outcomes that wait for another editor, the longest wait first. Who was asked to look at one has it. */
export async function listQueuedProposals(db: Reader, ask: Ask) {
	return db
		.select({
			id: proposals.id,
			publicId: pledges.publicId,
			title: pledges.title,
			name: promisers.name,
			since: proposals.proposedAt,
			version: pledges.version,
			content: proposals.content,
			period: proposals.occurrenceNumber,
			proposer: proposer.name,
			proposedVersion: proposals.pledgeVersion,
			proposedBy: proposals.proposedBy,
			...deskColumns,
		})
		.from(proposals)
		.innerJoin(pledges, eq(pledges.id, proposals.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(proposer, eq(proposer.id, proposals.proposedBy))
		.leftJoin(deskItems, deskItemOf("proposal", proposals.id))
		.leftJoin(users, isReviewer)
		.where(and(...asked("proposals", ask), ...ofFilter(db, ask.filter, ask.moment.today)))
		.orderBy(asc(proposals.proposedAt), asc(proposals.id))
		.limit(ask.limit);
}

const proposer = aliasedTable(users, "proposer");
const isReviewer = and(eq(users.id, proposals.reviewerId), isNull(users.disabledAt));

/** Tips that wait for an editor, the longest wait first. */
export async function listQueuedTips(db: Reader, ask: Ask) {
	return db
		.select({
			id: tips.id,
			kind: tips.kind,
			words: tips.words,
			title: pledges.title,
			publicId: pledges.publicId,
			since: tips.receivedAt,
			...deskColumns,
		})
		.from(tips)
		.leftJoin(pledges, eq(pledges.id, tips.pledgeId))
		.leftJoin(deskItems, deskItemOf("tip", tips.id))
		.leftJoin(users, ownerOf)
		.where(and(...asked("tips", ask), ...ofFilter(db, ask.filter, ask.moment.today)))
		.orderBy(asc(tips.receivedAt), asc(tips.id))
		.limit(ask.limit);
}

/** Requests for comment that wait for an answer, the one due first first. */
export async function listQueuedReplies(db: Reader, ask: Ask) {
	return db
		.select({
			id: replies.id,
			number: replies.number,
			publicId: pledges.publicId,
			title: pledges.title,
			name: promisers.name,
			since: replies.dueOn,
			...deskColumns,
		})
		.from(replies)
		.innerJoin(pledges, eq(pledges.id, replies.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(deskItems, deskItemOf("reply", replies.id))
		.leftJoin(users, ownerOf)
		.where(and(...asked("replies", ask), ...ofFilter(db, ask.filter, ask.moment.today)))
		.orderBy(asc(replies.dueOn), asc(replies.id))
		.limit(ask.limit);
}

/** Links that need a person, the longest wait first. What becomes of a link since ends a snooze too. */
export async function listQueuedLinks(db: Reader, ask: Ask) {
	const { filter, moment } = ask;
	// A source bears on many pledges, so it is no promiser's and about no topic.
	const isBack = sql`${links.changedAt} > ${deskItems.snoozedAt}`;
	return db
		.select({
			id: links.sourceId,
			title: sources.title,
			name: sources.publisher,
			url: sources.url,
			state: links.state,
			reason: links.reason,
			since: links.changedAt,
			...deskColumns,
		})
		.from(links)
		.innerJoin(sources, eq(sources.id, links.sourceId))
		.leftJoin(deskItems, deskItemOf("source", links.sourceId))
		.leftJoin(users, ownerOf)
		.where(
			and(
				...asked("links", ask),
				ofOwner(filter),
				filter.isAsleep ? and(isAsleep(db, moment.today), sql`not (${isBack})`) : or(isAwake(db, moment.today), isBack),
			),
		)
		.orderBy(asc(links.changedAt), asc(links.sourceId))
		.limit(ask.limit);
}

/** How many items wait in a queue, and how many of it rest. */
export async function countOthers(db: Reader, lane: OtherLane, { today }: DeskMoment): Promise<QueueCount> {
	const { kind, id, where } = RULES[lane];
	const table = id.table;
	const [all] = await db.select({ n: count() }).from(table).where(where);
	const [asleep] = await db
		.select({ n: count() })
		.from(deskItems)
		.innerJoin(table, deskItemOf(kind, id))
		.where(and(isAsleep(db, today), where, lane === "links" ? lte(links.changedAt, deskItems.snoozedAt) : undefined));
	const resting = asleep?.n ?? 0;
	return { waiting: (all?.n ?? 0) - resting, resting };
}

function asked(lane: OtherLane, { filter: { since }, after }: Ask): (SQL | undefined)[] {
	const { where, key, id } = RULES[lane];
	return [
		where,
		since === undefined ? undefined : lte(key, keyValue(lane, Date.parse(since))),
		after && sql`(${key}, ${id}) > (${sql.param(keyValue(lane, after.at), key)}, ${after.id})`,
	];
}

/** A cursor's milliseconds as the column has them: an answer is due on a day. */
function keyValue(lane: OtherLane, at: number): Date | string {
	const instant = new Date(at);
	return lane === "replies" ? instant.toISOString().slice(0, 10) : instant;
}
