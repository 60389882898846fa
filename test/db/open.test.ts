import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locked } from "../../db/dialect.ts";
import { openDatabase } from "../../db/open.ts";
import { settings } from "../../db/schema/house.ts";
import { events } from "../../db/schema/record.ts";
import type { Database } from "../../db/types.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

let fresh: FreshDatabase;
let db: Database;

beforeEach(async () => {
	fresh = await freshDatabase();
	db = openDatabase(fresh.url);
});

afterEach(async () => {
	await db.close();
	await fresh.drop();
});

const when = new Date("2026-03-01T09:00:00Z");

test("a committed write is read back with its types", async () => {
	await db.transact((tx) =>
		tx.insert(settings).values({ key: "greeting", value: { words: ["hello"] }, changedAt: when }),
	);
	const rows = await db.select().from(settings);
	expect(rows).toEqual([{ key: "greeting", value: { words: ["hello"] }, changedAt: when }]);
});

test("a transaction that throws leaves nothing behind", async () => {
	const work = db.transact(async (tx) => {
		await tx.insert(settings).values({ key: "greeting", value: 1, changedAt: when });
		throw new Error("changed my mind");
	});
	await expect(work).rejects.toThrow("changed my mind");
	expect(await db.select().from(settings)).toEqual([]);
});

test("two hundred interleaved additions lose none", async () => {
	await db.transact((tx) => tx.insert(settings).values({ key: "sum", value: 0, changedAt: when }));
	const addOne = () =>
		db.transact(async (tx) => {
			const [row] = await locked(tx.select().from(settings).where(eq(settings.key, "sum")));
			await tx
				.update(settings)
				.set({ value: Number(row?.value) + 1 })
				.where(eq(settings.key, "sum"));
		});
	await Promise.all(Array.from({ length: 200 }, addOne));
	const [row] = await db.select().from(settings);
	expect(row?.value).toBe(200);
});

test("readers see only what is committed while a transaction is open", async () => {
	let seen: unknown[] = ["not looked"];
	await db.transact(async (tx) => {
		await tx.insert(settings).values({ key: "greeting", value: 1, changedAt: when });
		seen = await db.select().from(settings);
	});
	expect(seen).toEqual([]);
});

test("the database itself cannot write", () => {
	// @ts-expect-error only a transaction has `insert`
	expect(() => db.insert(settings).values({ key: "a", value: 1, changedAt: when })).toBeDefined();
});

test("events can be neither changed nor deleted", async () => {
	const event = {
		kind: "topic_added",
		occurredAt: when,
		recordedAt: when,
		actorKind: "operator",
		reason: "",
		data: {},
	} as const;
	await db.transact((tx) => tx.insert(events).values(event));
	const append = /append-only/;
	const messageOf = (error: unknown) => String((error as { cause?: unknown }).cause);
	const change = db.transact((tx) => tx.update(events).set({ reason: "other" }));
	expect(messageOf(await change.catch((error: unknown) => error))).toMatch(append);
	const remove = db.transact((tx) => tx.delete(events));
	expect(messageOf(await remove.catch((error: unknown) => error))).toMatch(append);
});
