import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { countMessages } from "../../db/messages.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, openMailer } from "../../jobs/mailer.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import { mailing } from "../support/chain.ts";
import { insertEvent, insertPledge, insertSubscriber } from "../support/rows.ts";
import { openSmtpSink } from "../support/smtp.ts";
import { newWorld, type World } from "../support/world.ts";
import { copiesOf } from "./storm.ts";

const READERS = 60;

/** SQLite's own words about the file, on the connection that writes. */
async function pragma(world: World, words: string): Promise<unknown> {
	return world.db.transact(async (tx) => {
		const raw = tx as unknown as { all(query: unknown): Promise<unknown[][]> };
		return (await raw.all(sql.raw(`pragma ${words}`)))[0]?.[0];
	});
}

test("on a full disk nothing goes out that could not be written down, and all goes on when there is room", async () => {
	await using sink = await openSmtpSink();
	await using world = await newWorld("2026-04-01T00:00:30Z", mailing(sink.url));
	const pledge = await insertPledge(world);
	const follows = [{ scope: "pledge" as const, targetId: pledge.id }];
	for (let count = 0; count < READERS; count += 1) await insertSubscriber(world, { follows });
	await insertEvent(world, { kind: "lapsed", pledgeId: pledge.id });
	await fanOutAlerts(world.deps);
	await gatherAlerts(world.deps);
	const mailer = openMailer(world.deps);
	// As full as it is now: a page more is refused with SQLITE_FULL.
	await pragma(world, `max_page_count = ${await pragma(world, "page_count")}`);
	let refusals = 0;
	for (let runs = 0; runs < 5; runs += 1) {
		await sendMessages(world.deps, mailer).catch((error) => {
			expect(String(error.cause ?? error)).toMatch(/full/);
			refusals += 1;
		});
	}
	expect(refusals).toBe(5);
	const taken = sink.received.length;
	const { sending = 0, sent = 0 } = await countMessages(world.db);
	// What the mail server has is either noted or still marked as being sent: nothing of it can go out as if new.
	expect(taken).toBeLessThanOrEqual(sending + sent);
	expect(taken).toBeLessThan(READERS);
	await pragma(world, "max_page_count = 1073741823");
	expect(await pragma(world, "integrity_check")).toBe("ok");
	await sendMessages(world.deps, mailer);
	await closeMailer(mailer);
	expect(await countMessages(world.db)).toEqual({ sent: READERS });
	expect(sink.received.length).toBe(READERS);
	expect(copiesOf(sink.received).copies.size).toBe(READERS);
});
