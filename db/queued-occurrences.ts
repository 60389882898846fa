import { and, asc, count, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { PledgeKind } from "../src/domain/pledge.ts";
import { deskItemOf, isAsleep, ownerOf } from "./desk-items.ts";
import type { DeskMoment } from "./desk-lanes.ts";
import { ofFilter, type QueueAsk, queuedPledge } from "./desk-queues.ts";
import { isListed } from "./merged.ts";
import { users } from "./schema/accounts.ts";
import { deskItems } from "./schema/desk.ts";
import { occurrences } from "./schema/outcomes.ts";
import { pledges, promisers } from "./schema/pledges.ts";
import type { Reader } from "./types.ts";

const isAwaiting = and(
	isNotNull(occurrences.lapsedAt),
	isNull(occurrences.settledAt),
	isNull(occurrences.supersededAt),
	isListed,
	isNull(pledges.settledAt),
	isNull(pledges.mergedIntoId),
);

interface Ask extends Omit<QueueAsk, "lane"> {
	readonly kind: PledgeKind;
}

/** Lapsed occurrences of open pledges of a kind that nobody has judged yet, the longest wait first. */
export async function listQueuedOccurrences(db: Reader, { kind, moment, filter, after, limit }: Ask) {
	const { lapsedAt } = occurrences;
	return db
		.select({
			...queuedPledge,
			occurrence: {
				id: occurrences.id,
				number: occurrences.number,
				startsOn: occurrences.startsOn,
				dueOn: occurrences.dueOn,
				lapsedAt: occurrences.lapsedAt,
				outcome: occurrences.outcome,
			},
		})
		.from(occurrences)
		.innerJoin(pledges, eq(pledges.id, occurrences.pledgeId))
		.innerJoin(promisers, eq(promisers.id, pledges.promiserId))
		.leftJoin(deskItems, deskItemOf("pledge", pledges.id))
		.leftJoin(users, ownerOf)
		.where(
			and(
				isAwaiting,
				eq(pledges.kind, kind),
				...ofFilter(db, filter, moment.today),
				filter.since ? lte(occurrences.lapsedAt, new Date(filter.since)) : undefined,
				after && sql`(${lapsedAt}, ${occurrences.id}) > (${sql.param(new Date(after.at), lapsedAt)}, ${after.id})`,
			),
		)
		.orderBy(asc(occurrences.lapsedAt), asc(occurrences.id))
		.limit(limit);
}

export type QueuedOccurrence = Awaited<ReturnType<typeof listQueuedOccurrences>>[number];

/** How many occurrences of pledges of a kind wait for an outcome, and how many of them rest. */
export async function countQueuedOccurrences(db: Reader, kind: PledgeKind, { today }: DeskMoment) {
	const isOfKind = and(isAwaiting, eq(pledges.kind, kind));
	const [all] = await db
		.select({ n: count() })
		.from(occurrences)
		.innerJoin(pledges, eq(pledges.id, occurrences.pledgeId))
		.where(isOfKind);
	const [asleep] = await db
		.select({ n: count() })
		.from(deskItems)
		.innerJoin(pledges, deskItemOf("pledge", pledges.id))
		.innerJoin(occurrences, eq(occurrences.pledgeId, pledges.id))
		.where(and(isAsleep(db, today), isOfKind));
	const resting = asleep?.n ?? 0;
	return { waiting: (all?.n ?? 0) - resting, resting };
}
