import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { findSetting, setSetting } from "../../db/settings.ts";
import { lineTo } from "../support/line.ts";
import { newWorld } from "../support/world.ts";

test("a database that falls silent in the middle of a transaction holds nobody up for ever, and is used again", async () => {
	await using world = await newWorld("2026-03-01T12:00:00Z");
	const now = world.deps.now();
	await using line = await lineTo(new URL(world.deps.config.databaseUrl));
	const db = openDatabase(line.url, { lockMs: 10_000, statementMs: 1_000, connections: 10 });
	await db.transact((tx) => setSetting(tx, "a fact", 1, now));
	const cut = db.transact(async (tx) => {
		await setSetting(tx, "a fact", 2, now);
		line.fallSilent();
		await setSetting(tx, "a fact", 3, now);
	});
	await expect(cut).rejects.toThrow();
	line.speak();
	await db.transact((tx) => setSetting(tx, "another fact", 4, now));
	expect(await findSetting(db, "a fact")).toBe(1);
	expect(await findSetting(db, "another fact")).toBe(4);
	await db.close();
});
