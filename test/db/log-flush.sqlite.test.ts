import fs from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { settings } from "../../db/schema/house.ts";
import type { Database } from "../../db/types.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

type Done = (error: NodeJS.ErrnoException | null) => void;

let fresh: FreshDatabase;
let db: Database;
/** What waits for the disk: it answers when the test says so. */
let flushes: Done[];

beforeEach(async () => {
	fresh = await freshDatabase();
	db = openDatabase(fresh.url);
	flushes = [];
	vi.spyOn(fs, "fdatasync").mockImplementation((_file, done) => void flushes.push(done));
});

afterEach(async () => {
	vi.restoreAllMocks();
	await db.close();
	await fresh.drop();
});

const write = (key: string) =>
	db.transact((tx) => tx.insert(settings).values({ key, value: 1, changedAt: new Date("2026-03-01T09:00:00Z") }));
const stateOf = (work: Promise<unknown>) =>
	Promise.race([work.then(() => "answered"), nextTurns().then(() => "waits")]);
const nextTurns = () => new Promise((resolve) => setTimeout(resolve, 5));

test("a commit is answered when the disk has it, and others write while it waits", async () => {
	const first = write("first");
	expect(await stateOf(first)).toBe("waits");
	const others = ["second", "third", "fourth"].map(write);
	await nextTurns();
	expect((await db.select().from(settings)).length).toBe(4);
	flushes.shift()?.(null);
	expect(await stateOf(first)).toBe("answered");
	expect(await stateOf(Promise.race(others))).toBe("waits");
	expect(flushes.length).toBe(1);
	flushes.shift()?.(null);
	await Promise.all(others);
});

test("after a flush that failed nothing is answered for any more", async () => {
	const first = write("first");
	await nextTurns();
	flushes.shift()?.(Object.assign(new Error("input/output error"), { code: "EIO" }));
	await expect(first).rejects.toThrow("input/output error");
	await expect(write("second")).rejects.toThrow("input/output error");
	expect(flushes.length).toBe(0);
	expect((await db.select().from(settings)).map(({ key }) => key)).toEqual(["first"]);
});

test("closing waits for the disk, and whoever committed before it is answered", async () => {
	vi.restoreAllMocks();
	const writes = ["first", "second", "third"].map(write);
	await db.close();
	expect((await Promise.allSettled(writes)).map(({ status }) => status)).toEqual([
		"fulfilled",
		"fulfilled",
		"fulfilled",
	]);
});
