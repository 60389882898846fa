import { once } from "node:events";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listUnbalanced } from "../../db/ledger.ts";
import { alerts } from "../../db/schema/alerts.ts";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { insertPledge, insertPromiser, insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";
import { startWorker } from "./storm.ts";

const LONG = process.env["FAULTS"] === "long";
const TICKS = LONG ? 1_000 : 200;
const PLEDGES = 60;
const READERS = 5;

test("two processes that hammer the same ticks make one event for each lapse, and no lock comes to light", {
	timeout: 600_000,
}, async () => {
	const start = "2026-03-01T00:00:00Z";
	await using world = await newWorld(start, { FUSE_EVENTS: "1000", FUSE_MAILS: "100000" });
	const promiserIds = [await insertPromiser(world)];
	for (let count = 0; count < READERS; count += 1) await insertSubscriber(world, { follows: [{ scope: "all" }] });
	const stepMs = (TICKS * 60_000) / PLEDGES;
	for (let number = 0; number < PLEDGES; number += 1) {
		const at = new Date(Date.parse(start) + number * stepMs);
		await insertPledge(world, { promiserIds, lapsesAt: at, lapseCheckAt: at });
	}
	const settings = { TICKS: String(TICKS), TICKS_FROM: String(Date.parse(start)), SMTP_URL: "smtp://127.0.0.1:1" };
	const fuse = { FUSE_EVENTS: "1000", FUSE_MAILS: "100000" };
	const workers = await Promise.all([1, 2].map(() => startWorker(world, { ...settings, ...fuse })));
	const said = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0]));
	expect(said).toEqual([{ errors: [] }, { errors: [] }]);
	const lapsed = await world.db.select().from(events).where(eq(events.kind, "lapsed"));
	expect(lapsed).toHaveLength(PLEDGES);
	expect(new Set(lapsed.map(({ pledgeId }) => pledgeId)).size).toBe(PLEDGES);
	expect(await world.db.$count(alerts)).toBe(PLEDGES * READERS);
	const ids = lapsed.map(({ id }) => id);
	expect(await listUnbalanced(world.db, ids)).toEqual([]);
	const keys = (await world.db.select({ key: messages.dedupeKey }).from(messages)).map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.length).toBeGreaterThan(0);
});
