import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { sumLedger } from "../../db/ledger.ts";
import { countMessages, insertMessages } from "../../db/messages.ts";
import { alerts, fanOuts } from "../../db/schema/alerts.ts";
import { deliveries, messages } from "../../db/schema/mail.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { newMessage } from "../../src/mail/new-message.ts";
import { siteOf } from "../../src/mail/site.ts";
import { mailing } from "../support/chain.ts";
import {
	insertEvent,
	insertPledge,
	insertSubscriber,
	insertSubscriberRow,
	type SubscriptionSeed,
} from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";
import { copiesOf, endWorker, openMessages, startWorker } from "./storm.ts";

const READERS = 2_500;

async function lapsed(readers: number): Promise<{ world: World; eventId: number }> {
	const world = await newWorld(new Date(Date.now() - 60_000).toISOString());
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertReaders(world, readers, { scope: "pledge", targetId: pledge.id });
	return { world, eventId: await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id }) };
}

async function insertReaders(world: World, count: number, follow: SubscriptionSeed): Promise<void> {
	const now = world.deps.now();
	await world.db.transact(async (tx) => {
		for (let made = 0; made < count; made += 1) await insertSubscriberRow(tx, now, { follows: [follow] });
	});
}

/** Lets a worker run into its crash, and gives what stands in the database then. */
async function crash(world: World, environment: Record<string, string>): Promise<void> {
	const worker = await startWorker(world, environment);
	if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
	expect(worker.signalCode).toBe("SIGKILL");
}

async function finish(world: World, environment: Record<string, string>): Promise<void> {
	const worker = await startWorker(world, environment);
	while ((await world.db.$count(fanOuts)) === 0 || (await openWork(world)) > 0) await wait(30);
	await endWorker(worker, "SIGTERM");
}

async function openWork(world: World): Promise<number> {
	const pending = (await world.db.select().from(fanOuts)).filter((one) => one.pendingSince !== null).length;
	const waiting = (await world.db.select().from(alerts)).filter((one) => one.state === "pending").length;
	return pending + waiting + (await openMessages(world));
}

test("a process killed at mid_fanout leaves whole pages, and the next goes on from there", async () => {
	const { world, eventId } = await lapsed(READERS);
	await using _ = world;
	await crash(world, { FAULT: "mid_fanout", SMTP_URL: "smtp://127.0.0.1:1" });
	const [half] = await world.db.select().from(fanOuts);
	const written = half?.written ?? 0;
	expect(written).toBeGreaterThan(0);
	expect(written).toBeLessThan(READERS);
	expect(await world.db.$count(alerts)).toBe(written);
	expect(await fanOutAlerts(world.deps)).toMatchObject({ alerts: READERS - written });
	expect(await sumLedger(world.db, eventId)).toEqual([{ fate: "waiting", count: READERS }]);
});

test("a process killed at mid_digest leaves whole pages, and nobody gets a second digest or none", async () => {
	await using world = await newWorld(new Date(Date.now() - 60_000).toISOString());
	const readers = 450;
	await insertReaders(world, readers, { scope: "all", pace: "daily" });
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	await world.db.transact((tx) => tx.update(subscribers).set({ digestHour: world.deps.now().getUTCHours() }));
	await world.db.transact((tx) => tx.update(alerts).set({ dueAt: new Date(0) }));
	await crash(world, { FAULT: "mid_digest", SMTP_URL: "smtp://127.0.0.1:1" });
	expect(await world.db.$count(messages)).toBe(200);
	expect(await gatherAlerts({ ...world.deps, now: () => new Date() })).toMatchObject({ digests: readers - 200 });
	const told = await world.db.select({ id: messages.subscriberId }).from(messages);
	expect(new Set(told.map(({ id }) => id)).size).toBe(readers);
});

/** A message of each kind, waiting to be sent: an alert, a digest of four more, a confirmation. */
async function oneOfEach(): Promise<World> {
	const world = await newWorld(new Date(Date.now() - 60_000).toISOString());
	const follows = [{ scope: "all" as const }];
	const reader = await insertSubscriber(world, { follows: [], email: "asked@readers.test" });
	const one = await insertPledge(world);
	await insertSubscriber(world, { follows });
	await insertSubscriber(world, { follows: [{ scope: "pledge", targetId: one.id }] });
	const data = { follows: ["Build the bridge"] };
	const wish = { kind: "confirmation", dedupeKey: "confirmation:1", subscriberId: reader.id, data } as const;
	await world.db.transact((tx) =>
		insertMessages(tx, [newMessage(siteOf(world.deps), { ...wish, now: world.deps.now() })]),
	);
	for (let count = 0; count < 4; count += 1) {
		const pledge = count === 0 ? one : await insertPledge(world, { lapseCheckAt: null });
		await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	}
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	return world;
}

describe.each([
	["after_claim", 1],
	["before_data", 1],
	["after_250", 2],
	["after_commit", 1],
])("killed at %s, with %i copies at most", (point, copies) => {
	test.each(["alert", "digest", "confirmation"])("of the %s, every message has gone out", async (kind) => {
		await using sink = await openSmtpSink();
		await using world = await oneOfEach();
		const environment = { ...mailing(sink.url), SMTP_CONNECTIONS: "1" };
		await crash(world, { ...environment, FAULT: point, FAULT_KIND: kind });
		await finish(world, environment);
		expect(await countMessages(world.db)).toEqual({ sent: 3 });
		const told = copiesOf(sink.received);
		expect(told.copies.size).toBe(3);
		expect([...told.copies.values()].sort()).toEqual([1, 1, copies]);
		expect(told.same).toBe(true);
		const unanswered = (await world.db.select().from(deliveries)).filter((one) => one.result === "no_answer");
		// With an answer noted, the next message is taken in the same transaction, if there is one: that one has no answer then.
		expect(unanswered.length).toBeLessThanOrEqual(1);
		if (point !== "after_commit") expect(unanswered).toHaveLength(1);
	});
});

test("a message on which two processes died is not tried a third time", async () => {
	await using sink = await openSmtpSink();
	const { world } = await lapsed(1);
	await using _ = world;
	const environment = { ...mailing(sink.url), SMTP_CONNECTIONS: "1" };
	await crash(world, { ...environment, FAULT: "after_250" });
	await crash(world, { ...environment, FAULT: "after_250" });
	await finish(world, environment);
	expect(await countMessages(world.db)).toEqual({ uncertain: 1 });
	expect(sink.received).toHaveLength(2);
	expect(copiesOf(sink.received).same).toBe(true);
	expect((await world.db.select().from(messages))[0]?.reason).toBe("two tries without an answer");
});
