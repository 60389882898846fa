import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { sumLedger } from "../../db/ledger.ts";
import { countMessages } from "../../db/messages.ts";
import { alerts, deliveries, fanOuts, messages } from "../../db/schema.ts";
import { mailing } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriberRow } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";
import { copiesOf, endWorker, openMessages, startWorker } from "./storm.ts";

const READERS = 2_500;

async function lapsed(readers: number): Promise<{ world: World; eventId: number }> {
	const world = await newWorld(new Date(Date.now() - 60_000).toISOString());
	const pledge = await insertPledge(world, { lapseCheckAt: null });
	const now = world.deps.now();
	await world.db.transact(async (tx) => {
		for (let count = 0; count < readers; count += 1) {
			await insertSubscriberRow(tx, now, { follows: [{ scope: "pledge", targetId: pledge.id }] });
		}
	});
	return { world, eventId: await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id }) };
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

test("a process killed in the middle of a fan-out leaves whole pages, and the next goes on from there", async () => {
	const { world, eventId } = await lapsed(READERS);
	await using _ = world;
	await crash(world, { CRASH: "fan-out", SMTP_URL: "smtp://127.0.0.1:1" });
	const [half] = await world.db.select().from(fanOuts);
	expect(half?.written).toBe(1_000);
	expect(await world.db.$count(alerts)).toBe(1_000);
	const { fanOutAlerts } = await import("../../jobs/fan-out-alerts.ts");
	expect(await fanOutAlerts(world.deps)).toMatchObject({ alerts: READERS - 1_000 });
	expect(await sumLedger(world.db, eventId)).toEqual([{ fate: "waiting", count: READERS }]);
});

test.each([
	["before the mail server has it", 1, "before-sending"],
	["after the mail server took it", 2, "after-taken"],
	["after its answer was noted", 1, "after-noted"],
])(
	"after a process is killed %s every message has gone out, that one %i times at most",
	async (_words, copies, point) => {
		await using sink = await openSmtpSink();
		const { world } = await lapsed(3);
		await using _ = world;
		const environment = { ...mailing(sink.url), SMTP_CONNECTIONS: "1" };
		await crash(world, { ...environment, CRASH: point });
		await finish(world, environment);
		expect(await countMessages(world.db)).toEqual({ sent: 3 });
		const told = copiesOf(sink.received);
		expect(told.copies.size).toBe(3);
		expect(Math.max(...told.copies.values())).toBe(copies);
		expect(told.same).toBe(true);
		const unanswered = (await world.db.select().from(deliveries)).filter((one) => one.result === "no_answer");
		// With an answer noted, the next message is taken in the same transaction: that one has no answer then.
		expect(unanswered).toHaveLength(1);
	},
);

test("a message on which two processes died is not tried a third time", async () => {
	await using sink = await openSmtpSink();
	const { world } = await lapsed(1);
	await using _ = world;
	const environment = { ...mailing(sink.url), SMTP_CONNECTIONS: "1" };
	await crash(world, { ...environment, CRASH: "after-taken" });
	await crash(world, { ...environment, CRASH: "after-taken" });
	await finish(world, environment);
	expect(await countMessages(world.db)).toEqual({ uncertain: 1 });
	expect(sink.received).toHaveLength(2);
	expect(copiesOf(sink.received).same).toBe(true);
	expect((await world.db.select().from(messages))[0]?.reason).toBe("two tries without an answer");
});
