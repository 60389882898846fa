import { expect, test } from "vitest";
import { subscribers, subscriptionRequests, suppressions } from "../../db/schema/subscribers.ts";
import type { Database } from "../../db/types.ts";
import { addressHash } from "../../src/mail/address.ts";
import { insertPledge, insertSubscriber } from "../support/rows.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

/** A database that counts the transactions and the rows that are written in them. */
function counting(db: Database): { db: Database; counts: { transactions: number; writes: number; reads: number } } {
	const counts = { transactions: 0, writes: 0, reads: 0 };
	const counted = Object.create(db) as Database;
	counted.select = ((...args: Parameters<Database["select"]>) => {
		counts.reads += 1;
		return db.select(...args);
	}) as Database["select"];
	counted.transact = (work) => {
		counts.transactions += 1;
		return db.transact((tx) => {
			const watched = Object.create(tx) as typeof tx;
			const insert = tx.insert.bind(tx);
			watched.insert = ((table: Parameters<typeof insert>[0]) => {
				counts.writes += 1;
				return insert(table);
			}) as typeof tx.insert;
			return work(watched);
		});
	};
	return { db: counted, counts };
}

test("whatever is known of an address, asking to follow is the same work and gets the same answer", async () => {
	await using world = await newWorld("2026-04-01T09:00:00Z", { FOLLOWS_PER_HOUR: "1000" });
	const pledge = await insertPledge(world);
	const follows = [{ scope: "pledge" as const, targetId: pledge.id }];
	await insertSubscriber(world, { email: "active@readers.test", follows });
	await insertSubscriber(world, { email: "pending@readers.test", state: "pending", confirmedAt: null });
	await insertSubscriber(world, { email: "bounced@readers.test", state: "suppressed" });
	const hash = addressHash(world.deps.secret, "bounced@readers.test");
	const suppression = { addressHash: hash, reason: "bounced 5.1.1", suppressedAt: world.deps.now() };
	await world.db.transact((tx) => tx.insert(suppressions).values(suppression));
	const { db, counts } = counting(world.db);
	await using site = await startSite({ ...world, deps: { ...world.deps, db } });
	const seen = [];
	// The first request prepares what all of them use.
	for (const name of ["first", "new", "active", "pending", "bounced"]) {
		Object.assign(counts, { transactions: 0, writes: 0, reads: 0 });
		const form = {
			email: `${name}@readers.test`,
			scope: "pledge",
			target: pledge.publicId,
			pace: "instant",
			news: "lapsed",
		};
		const { status, text } = await site.browser().post("/subscriptions", form);
		seen.push({ status, text: text.replaceAll(form.email, ""), ...counts });
	}
	const [, unknown, ...others] = seen;
	expect(unknown).toMatchObject({ status: 202, transactions: 1, writes: 1 });
	expect(others).toEqual([unknown, unknown, unknown]);
	expect(await world.db.$count(subscriptionRequests)).toBe(5);
	expect(await world.db.$count(subscribers)).toBe(3);
});
