import { fanOuts } from "../../db/schema/alerts.ts";
import { pledgePromisers, pledges, pledgeTopics, promisers, topics } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { subscribers, subscriptions } from "../../db/schema/subscribers.ts";
import type { Tx } from "../../db/types.ts";
import { type EventData, type EventKind, newsOf } from "../../src/domain/event.ts";
import type { Pace, Scope } from "../../src/domain/subscription.ts";
import type { World } from "./world.ts";

type PledgeRow = typeof pledges.$inferInsert;

/** A promiser of the name, as a row. */
export async function insertPromiser(world: World, name = "A promiser"): Promise<number> {
	return world.db.transact(async (tx) => {
		const slug = name.toLowerCase().replaceAll(" ", "-");
		const row = { slug, name, kind: "person" as const, about: "", createdAt: world.deps.now() };
		const [made] = await tx.insert(promisers).values(row).returning({ id: promisers.id });
		return made?.id ?? 0;
	});
}

/** A topic of the name, as a row. */
export async function insertTopic(world: World, name = "A topic"): Promise<number> {
	return world.db.transact(async (tx) => {
		const row = { slug: name.toLowerCase().replaceAll(" ", "-"), name, createdAt: world.deps.now() };
		const [made] = await tx.insert(topics).values(row).returning({ id: topics.id });
		return made?.id ?? 0;
	});
}

export interface PledgeSeed extends Partial<PledgeRow> {
	/** All who are held to it; the first is its promiser. */
	readonly promiserIds?: readonly number[];
	readonly topicIds?: readonly number[];
}

let made = 0;

/** A published pledge that is due on 31 March 2026 in UTC, as rows. */
export async function insertPledge(world: World, seed: PledgeSeed = {}): Promise<{ id: number; publicId: string }> {
	made += 1;
	const { promiserIds = [await insertPromiser(world, `Promiser ${made}`)], topicIds = [], ...columns } = seed;
	const now = world.deps.now();
	const row: PledgeRow = {
		publicId: `pledge${String(made).padStart(2, "0")}`,
		promiserId: promiserIds[0] ?? 0,
		title: "Build the bridge",
		kind: "deliver",
		criteria: "The bridge is open to traffic.",
		saidOn: "2026-01-15",
		beneficiary: "",
		notes: "",
		version: 1,
		publishedAt: now,
		lastCheckedAt: now,
		deadlineRevision: 1,
		deadlineKind: "date",
		dueOn: "2026-03-31",
		timeZone: "UTC",
		precision: "day",
		lapsesAt: new Date("2026-04-01T00:00:00Z"),
		lapseCheckAt: new Date("2026-04-01T00:00:00Z"),
		outcome: "not_started",
		outcomeRevision: 0,
		search: "build the bridge",
		createdAt: now,
		changedAt: now,
		...columns,
	};
	return world.db.transact(async (tx) => {
		const [stored] = await tx.insert(pledges).values(row).returning({ id: pledges.id, publicId: pledges.publicId });
		if (!stored) throw new Error("No pledge was stored");
		for (const [position, promiserId] of promiserIds.entries()) {
			await tx.insert(pledgePromisers).values({ pledgeId: stored.id, promiserId, position, roleThen: "" });
		}
		for (const topicId of topicIds) await tx.insert(pledgeTopics).values({ pledgeId: stored.id, topicId });
		return stored;
	});
}

export interface EventSeed {
	readonly kind: EventKind;
	readonly pledgeId: number;
	readonly occurredAt?: Date;
	readonly reason?: string;
	readonly data?: EventData;
}

/** An event recorded now, with its fan-out where its kind is news, as rows. Gives its id. */
export async function insertEvent(world: World, seed: EventSeed): Promise<number> {
	const now = world.deps.now();
	return world.db.transact(async (tx) => {
		const row = {
			kind: seed.kind,
			pledgeId: seed.pledgeId,
			occurredAt: seed.occurredAt ?? now,
			recordedAt: now,
			actorKind: "clock" as const,
			reason: seed.reason ?? "",
			data: { deadlineRevision: 1, dueOn: "2026-03-31", timeZone: "UTC", ...seed.data },
		};
		const [stored] = await tx.insert(events).values(row).returning({ id: events.id });
		if (!stored) throw new Error("No event was stored");
		if (newsOf(seed.kind)) {
			await tx.insert(fanOuts).values({ eventId: stored.id, afterSubscriberId: 0, pendingSince: now, doneAt: null });
		}
		return stored.id;
	});
}

export interface SubscriberSeed extends Partial<typeof subscribers.$inferInsert> {
	readonly follows?: readonly SubscriptionSeed[];
}

export interface SubscriptionSeed extends Partial<typeof subscriptions.$inferInsert> {
	readonly scope: Scope;
	readonly targetId?: number;
	readonly pace?: Pace;
}

let subscribed = 0;

/** An active subscriber who follows what is given, confirmed a second ago, and wants all news; as rows. */
export async function insertSubscriber(
	world: World,
	seed: SubscriberSeed = {},
): Promise<{ id: number; email: string }> {
	return world.db.transact((tx) => insertSubscriberRow(tx, world.deps.now(), seed));
}

/** The same inside a transaction, for many at once. */
export async function insertSubscriberRow(
	tx: Tx,
	now: Date,
	seed: SubscriberSeed,
): Promise<{ id: number; email: string }> {
	subscribed += 1;
	const { follows = [], ...columns } = seed;
	const earlier = new Date(now.getTime() - 1000);
	const email = seed.email ?? `reader${subscribed}@readers.test`;
	const row = {
		email,
		addressHash: email,
		inboxHash: email,
		state: "active" as const,
		timeZone: "UTC",
		language: "en",
	};
	const dated = { digestHour: 7, confirmedAt: earlier, createdAt: earlier };
	const [stored] = await tx
		.insert(subscribers)
		.values({ ...row, ...dated, ...columns })
		.returning({ id: subscribers.id });
	if (!stored) throw new Error("No subscriber was stored");
	const all = { dueSoon: true, lapsed: true, outcome: true, moved: true, corrected: true, registered: true };
	for (const { scope, targetId = 0, pace = "instant", ...chosen } of follows) {
		const subscription = { subscriberId: stored.id, scope, targetId, pace, confirmedAt: earlier, createdAt: earlier };
		await tx.insert(subscriptions).values({ ...all, ...subscription, ...chosen });
	}
	return { id: stored.id, email };
}
