/** Rows that readers see and that no event tells of: put there past Bywhen, or older than the events that would. */
import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { takeInventory } from "../../db/inventory.ts";
import { captures, linkStates } from "../../db/schema/captures.ts";
import { candidates } from "../../db/schema/fairness.ts";
import { policies } from "../../db/schema/house.ts";
import { occurrences } from "../../db/schema/outcomes.ts";
import { milestones, promisers, terms } from "../../db/schema/pledges.ts";
import { seals } from "../../db/schema/record.ts";
import { setSetting } from "../../db/settings.ts";
import { verifyRecord } from "../../db/verification.ts";
import { attack } from "../support/attacker.ts";
import { liveThrough } from "../support/history.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;

beforeEach(async () => {
	world = await newWorld("2025-10-17T12:00:00Z");
	await liveThrough(world);
});
afterEach(() => world.close());

const difference = async () => (await verifyRecord(world.db)).difference;

/** The SQL that puts another row beside one, like it but for these columns. */
function another(table: Table, like: string, change: Readonly<Record<string, string | number>>): string {
	const columns = Object.values(getTableColumns(table)).map(({ name }) => name);
	const values = columns.map((name) => (name in change ? change[name] : name));
	const name = getTableName(table);
	return `insert into ${name} (${columns.join(", ")}) select ${values.join(", ")} from ${name} where ${like}`;
}

describe("A row that no event tells of is named:", () => {
	const slipped: readonly [string, string, string][] = [
		["a milestone", another(milestones, "id = 1", { id: 90, slug: "'another'", name: "'Another'" }), "milestone 90"],
		["a promiser", another(promisers, "id = 1", { id: 90, slug: "'another'", name: "'Another'" }), "promiser 90"],
		["one before the first", another(promisers, "id = 1", { id: -5, slug: "'x'", name: "'X'" }), "promiser -5"],
		["a term of office", another(terms, "id = 1", { id: 90, role: "'Another'" }), "a term of office of promiser 1"],
		["a policy", another(policies, "version = 2", { version: 3 }), "policy version 3"],
		["a candidate", another(candidates, "id = 1", { id: 90 }), "candidate 90"],
		["a copy of a source", another(captures, "id = 1", { id: 90 }), "copy 90 of source 1"],
		["how a link stood", another(linkStates, "id = 1", { id: 90, event_id: "null" }), "state of a link 90"],
		["a period", another(occurrences, "number = 2", { id: 90, number: 3 }), "pledge"],
		["a seal before the first", another(seals, "position = 1", { position: -3, event_id: 9999 }), "seal 1"],
	];
	test.each(slipped)("%s", async (_what, statement, where) => {
		await attack(world, statement);
		expect((await difference())?.what).toContain(where);
	});
});

describe("What is gone is named:", () => {
	const taken: readonly [string, string, RegExp][] = [
		[
			"a published pledge that is hidden",
			"update pledges set published_at = null",
			/published, and its row is gone or hidden/,
		],
		["a published pledge", "delete from pledges where id = 1", /gone|differs/],
		["a period that runs", "delete from occurrences where number = 2", /period after 1 is gone/],
		["a period that is over", "delete from occurrences where number = 1", /gone/],
		["a copy", "delete from captures where id = 1", /row is gone/],
		["how a link stood", "delete from link_states where id = 1", /row is gone/],
		["how a link stands", "update links set state = 'ok' where source_id = 9", /otherwise than its last event/],
		["a lapse", "update pledges set lapsed_at = created_at where deadline_kind <> 'recurring'", /lapsedAt differs/],
		[
			"when a pledge changed",
			"update pledges set changed_at = created_at where outcome = 'fulfilled'",
			/changedAt differs/,
		],
	];
	test.each(taken)("%s", async (_what, statement, detail) => {
		await attack(world, "update links set state = 'unchecked' where source_id = 9");
		await attack(world, "delete from link_states where source_id = 9");
		await attack(world, statement);
		expect((await difference())?.detail).toMatch(detail);
	});
});

test("The files of copies are held to what was kept", async () => {
	const verify = async (sha256: string | undefined) =>
		(await verifyRecord(world.db, { readSnapshot: async () => sha256 })).difference;
	expect(await verify("6".repeat(64))).toBeUndefined();
	expect(await verify("7".repeat(64))).toMatchObject({
		what: "the snapshot of copy 1 of source 1 (2025/10/a.warc.gz)",
		detail: "Its file is not what was kept.",
	});
	expect(await verify(undefined)).toMatchObject({ detail: "Its file is gone." });
});

test("What is older than its events is put on record once, and held to that from then on", async () => {
	const older = [
		another(milestones, "id = 1", { id: 90, slug: "'older'", name: "'Older'" }),
		another(promisers, "id = 1", { id: 90, slug: "'older'", name: "'Older'" }),
		another(linkStates, "id = 1", { id: 90, event_id: "null", source_id: 4, state: "'dead'" }),
		"update links set state = 'dead' where source_id = 4",
		"update pledges set changed_at = created_at where outcome = 'fulfilled'",
	];
	for (const statement of older) await attack(world, statement);
	expect(await takeInventory(world.db, world.deps.now())).toBe(0);
	await world.db.transact((tx) => setSetting(tx, "inventory_due", true, new Date(0)));
	expect(await takeInventory(world.db, world.deps.now())).toBe(4);
	expect(await verifyRecord(world.db)).toMatchObject({ difference: undefined, inventory: { rows: 4 } });
	expect(await takeInventory(world.db, world.deps.now())).toBe(0);
	await attack(world, "update milestones set name = 'Another' where id = 90");
	expect(await difference()).toMatchObject({ what: "milestone 90", detail: expect.stringMatching(/name differs/) });
	await attack(world, "update milestones set name = 'Older' where id = 90");
	await attack(world, another(milestones, "id = 1", { id: 91, slug: "'late'", name: "'Late'" }));
	expect((await difference())?.what).toBe("milestone 91");
	// A second inventory would take it in: the first one's events stand in its way.
	await world.db.transact((tx) => setSetting(tx, "inventory_due", true, new Date(0)));
	await expect(takeInventory(world.db, world.deps.now())).rejects.toThrow("was taken before");
});
