import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { alerts, digestRuns, fanOuts } from "../../db/schema/alerts.ts";
import { deliveries, journalled, messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { subscribers } from "../../db/schema/subscribers.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { replayJournal } from "../../jobs/replay-journal.ts";
import { openSendJournal, readSendJournal } from "../../jobs/send-journal.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { mailing, tellOnce } from "../support/chain.ts";
import { insertPledge, insertSubscriberRow } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";

const START = "2026-04-01T00:00:30Z";
const READERS = 60;

function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-journal-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, "journal");
}

async function followed(world: World, readers = READERS) {
	const pledge = await insertPledge(world);
	await world.db.transact(async (tx) => {
		for (let i = 0; i < readers; i += 1) {
			await insertSubscriberRow(tx, world.deps.now(), { follows: [{ scope: "pledge", targetId: pledge.id }] });
		}
	});
	return pledge;
}

/** Everything about mail, as a backup would bring it back: numbers and all. */
async function backupOf({ db }: World): Promise<() => Promise<void>> {
	const kept = {
		messages: await db.select().from(messages),
		alerts: await db.select().from(alerts),
		fanOuts: await db.select().from(fanOuts),
	};
	return () =>
		db.transact(async (tx) => {
			await tx.delete(deliveries);
			await tx.delete(alerts);
			await tx.delete(messages);
			await tx.delete(fanOuts);
			await tx.delete(digestRuns);
			if (kept.fanOuts.length > 0) await tx.insert(fanOuts).values(kept.fanOuts);
			if (kept.messages.length > 0) await tx.insert(messages).values(kept.messages);
			if (kept.alerts.length > 0) await tx.insert(alerts).values(kept.alerts);
		});
}

async function journalledWorld() {
	const sink = await openSmtpSink();
	const folder = newFolder();
	const world = await newWorld(START, { ...mailing(sink.url), SEND_JOURNAL: folder });
	const close = async () => {
		await world.close();
		await sink.close();
	};
	return { world, sink, folder, [Symbol.asyncDispose]: close };
}

test("a database restored to before its messages were sent sends none of them again", async () => {
	await using house = await journalledWorld();
	const { world, sink } = house;
	const pledge = await followed(world);
	await lapseDeadline(world.deps, pledge.id);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const restore = await backupOf(world);
	await tellOnce(world);
	expect(sink.received.length).toBe(READERS);
	await restore();
	expect(await countMessages(world.db)).toEqual({ pending: READERS });
	expect(await replayJournal(world.deps)).toEqual({ settled: READERS, noted: 0 });
	await tellOnce(world);
	expect(sink.received.length).toBe(READERS);
	expect(await countMessages(world.db)).toEqual({ sent: READERS });
});

test("a database restored to before its messages were even made sends none of them again", async () => {
	await using house = await journalledWorld();
	const { world, sink } = house;
	const pledge = await followed(world);
	await lapseDeadline(world.deps, pledge.id);
	const restore = await backupOf(world);
	await tellOnce(world);
	await restore();
	expect(await countMessages(world.db)).toEqual({});
	expect(await replayJournal(world.deps)).toEqual({ settled: 0, noted: READERS });
	await tellOnce(world);
	expect(sink.received.length).toBe(READERS);
	const [message] = await world.db.select().from(messages).limit(1);
	expect(message).toMatchObject({ state: "sent", reason: "sent already, as the send journal says" });
});

test("a subscriber who has the number of an earlier one on a restored database is told all the same", async () => {
	await using house = await journalledWorld();
	const { world, sink } = house;
	const pledge = await followed(world, 1);
	await lapseDeadline(world.deps, pledge.id);
	const restore = await backupOf(world);
	await tellOnce(world);
	await restore();
	const earlier = new Date("2026-03-31T12:00:00Z");
	await world.db.transact((tx) => tx.update(subscribers).set({ createdAt: earlier }));
	await replayJournal(world.deps);
	await tellOnce(world);
	expect(sink.received.length).toBe(2);
	const ids = sink.received.map(({ raw }) => /^message-id: (\S+)/im.exec(raw)?.[1]);
	expect(new Set(ids).size).toBe(2);
});

test("a start on a database that is as new as its journal changes nothing", async () => {
	await using house = await journalledWorld();
	const { world } = house;
	const pledge = await followed(world);
	await lapseDeadline(world.deps, pledge.id);
	await tellOnce(world);
	const before = await world.db.select().from(messages);
	expect(await replayJournal(world.deps)).toEqual({ settled: 0, noted: 0 });
	expect(await world.db.select().from(messages)).toEqual(before);
	expect(await world.db.$count(journalled)).toBe(0);
	expect(await world.db.$count(events)).toBe(1);
});

test("what a dead sender had handed over and not noted is known from the journal", async () => {
	await using house = await journalledWorld();
	const { world, folder } = house;
	const pledge = await followed(world, 1);
	await lapseDeadline(world.deps, pledge.id);
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const [message] = await world.db.select().from(messages);
	const taken = { state: "sending" as const, dueAt: null, leaseOwner: "elsewhere/1/1/x", leasedAt: world.deps.now() };
	await world.db.transact((tx) =>
		tx
			.update(messages)
			.set(taken)
			.where(eq(messages.id, message?.id ?? 0)),
	);
	const journal = openSendJournal(folder);
	await journal.append([{ messageId: message?.messageId ?? "", sentAt: world.deps.now() }]);
	await journal.close();
	// For all that is known here, that worker may live: its message stays its own until its lease is over.
	expect(await replayJournal(world.deps)).toEqual({ settled: 0, noted: 0 });
	world.at("2026-04-01T00:03:01Z");
	expect(await replayJournal(world.deps)).toEqual({ settled: 1, noted: 0 });
});

test("without a journal nothing is written and nothing read", async () => {
	const sink = await openSmtpSink();
	await using world = await newWorld(START, { ...mailing(sink.url), SEND_JOURNAL: "off" });
	const pledge = await followed(world, 2);
	await lapseDeadline(world.deps, pledge.id);
	await tellOnce(world);
	expect(world.deps.config.sendJournal).toBeUndefined();
	expect(await replayJournal(world.deps)).toEqual({ settled: 0, noted: 0 });
	await sink.close();
});

test("the journal has a file for each day, throws old ones away, and bears a line that a crash has cut short", async () => {
	const folder = newFolder();
	const journal = openSendJournal(folder);
	const line = (id: string, at: string) => ({ messageId: `<${id}@newsroom.test>`, sentAt: new Date(at) });
	await journal.append([line("a", "2026-01-01T10:00:00Z")]);
	await journal.append([line("b", "2026-04-01T10:00:00Z"), line("c", "2026-04-01T10:00:00Z")]);
	await journal.append([line("d", "2026-04-02T10:00:00Z")]);
	await journal.close();
	expect(readdirSync(folder).sort()).toEqual(["sent-2026-04-01.log", "sent-2026-04-02.log"]);
	appendFileSync(join(folder, "sent-2026-04-02.log"), "2026-04-02T10:00:01.000Z <cut-sh");
	const parts = [];
	for await (const part of readSendJournal(folder, 2)) parts.push(part.map((one) => one.messageId));
	expect(parts).toEqual([["<d@newsroom.test>"], ["<b@newsroom.test>", "<c@newsroom.test>"]]);
});
