/** One byte of a SQLite file is changed past SQLite itself. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../../db/open.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { verifyRecord } from "../../db/verification.ts";
import { liveThrough } from "../support/history.ts";
import { newWorld } from "../support/world.ts";

const RUNS = process.env["FAULTS"] === "long" ? 1500 : 50;

test("One byte changed in the file itself is found", async () => {
	await using world = await newWorld("2025-10-17T12:00:00Z");
	await liveThrough(world);
	const file = sqliteFile(world.deps.config.databaseUrl);
	const copy = join(dirname(file), "copy.db");
	const whole = join(dirname(file), "whole.db");
	// Without pages that are in use no more: what stands there is no part of the record.
	new BetterSqlite(file).exec(`vacuum into '${whole}'`).close();
	const bytes = readFileSync(whole);
	const words = ["Traffic flows on every lane.", "The bridge opened.", "The hosts put it off.", "Open the bridge"];
	const places = words.flatMap((word) => placesOf(bytes, word));
	expect(places.length).toBeGreaterThan(10);
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...places), fc.nat({ max: 7 }), async ([from, length], bit) => {
			const at = from + ((bit * 7919) % length);
			const attacked = Buffer.from(bytes);
			attacked[at] = (attacked[at] ?? 0) ^ (1 << bit);
			writeFileSync(copy, attacked);
			const db = openDatabase(`file:${copy}`);
			const { difference } = await verifyRecord(db);
			await db.close();
			// A page keeps remnants of rows that moved on, and nothing reads them.
			if (!difference) expect(contentOf(copy)).toBe(contentOf(whole));
			else expect(difference?.what, `byte ${at}, bit ${bit}`).toMatch(/^(event|seal|revision|pledge) /);
		}),
		{ numRuns: RUNS },
	);
});

function placesOf(bytes: Buffer, word: string): [at: number, length: number][] {
	const found: [number, number][] = [];
	for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) found.push([at, word.length]);
	return found;
}

/** All that a file says. */
function contentOf(file: string): string {
	const raw = new BetterSqlite(file);
	const tables = raw.prepare("select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'");
	const content = tables
		.pluck()
		.all()
		.map((table) => raw.prepare(`select * from ${table}`).raw().all());
	raw.close();
	return JSON.stringify(content);
}
