/** One byte of what the record covers is changed past Bywhen: `verify` finds it, wherever it is, and says where. */
import BetterSqlite from "better-sqlite3";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import fc from "fast-check";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import * as captures from "../../db/schema/captures.ts";
import * as fairness from "../../db/schema/fairness.ts";
import * as house from "../../db/schema/house.ts";
import * as outcomes from "../../db/schema/outcomes.ts";
import * as pledges from "../../db/schema/pledges.ts";
import * as record from "../../db/schema/record.ts";
import * as relations from "../../db/schema/relations.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { verifyRecord } from "../../db/verification.ts";
import { liveThrough } from "../support/history.ts";
import { newWorld, type World } from "../support/world.ts";

/** Beyond one flip in each column. */
const MORE = process.env["FAULTS"] === "long" ? 5000 : 20;

const LIMIT = { timeout: process.env["FAULTS"] === "long" ? 3_600_000 : 120_000 };

interface Covered {
	/** How `verify` names the place. */
	readonly place: RegExp;
	/** Columns that no reader is shown: the newsroom's own, the clock's, and what only repeats another. */
	readonly except?: readonly string[];
	/** Which rows readers are shown something of, where not of all. */
	readonly only?: string;
}

const PLEDGE = /^pledge \w+/;

/** Every table that readers are shown something of. */
const COVERED: Readonly<Record<string, Covered>> = {
	events: { place: /^(event|seal) \d+/ },
	seals: { place: /^(event|seal) \d+/ },
	record_end: { place: /^the end of the record/, except: ["id"] },
	// To the millisecond nobody knows when a day was published.
	record_days: { place: /^the hash published for/, except: ["published_at"] },
	pledge_revisions: { place: /^(revision \d+ of pledge|seal \d+|event \d+)/ },
	pledges: {
		place: /^(pledge|the hash)/,
		except: ["id", "notes", "search", "version", "created_by", "lapse_check_at", "due_soon_check_at"],
	},
	statements: { place: PLEDGE, except: ["id", "added_by", "added_at"] },
	sources: {
		place: /^(pledge|milestone|source of a look|a term of office of promiser) /,
		except: ["id", "created_at"],
	},
	deadlines: { place: PLEDGE },
	outcomes: { place: PLEDGE },
	evidence: { place: PLEDGE, except: ["occurrence_id", "added_by"] },
	promisers: { place: /^(promiser 1|pledge)/, except: ["id", "name_slug", "version"] },
	topics: { place: PLEDGE, except: ["id", "created_at"] },
	pledge_promisers: { place: PLEDGE, except: ["position"] },
	pledge_topics: { place: PLEDGE },
	milestones: { place: /^(milestone|pledge) /, except: ["source_id", "version", "created_at"] },
	terms: { place: /^a term of office of promiser/, except: ["id", "source_id", "created_at"] },
	policies: { place: /^policy version/, except: ["after_pledge_id", "applied_at"] },
	candidates: { place: /^candidate/, except: ["tip_id"] },
	replies: { place: PLEDGE, except: ["id", "recipient", "created_by", "created_at", "ended_at"] },
	pledge_relations: { place: PLEDGE, except: ["id", "related_by", "related_at"] },
	captures: {
		place: /^(a copy|copy \d+) (of|to) source/,
		only: "state = 'kept'",
		except: ["url_hash", "host", "attempts", "due_at", "reason", "created_at"],
	},
	links: {
		place: /^the link to source/,
		except: [
			...["source_id", "url_hash", "host", "attempts", "due_at", "checked_at", "status", "final_url", "likeness"],
			...["etag", "last_modified", "reason", "failures", "failing_since", "changed_at"],
		],
	},
	look_sources: { place: /^source of a look/ },
	link_states: { place: /^(the link|state of a link|a state of the link)/, except: ["id"] },
	occurrences: { place: /^(pledge|outcome \d+ of)/, except: ["id"] },
	occurrence_outcomes: { place: /^(outcome \d+ of|pledge)/ },
};

/** What no reader is shown anything of. */
const PRIVATE = [...["archivings", "hosts", "tips", "jobs", "settings", "proposals", "comments", "conflicts"]];

const TABLES = [captures, fairness, house, outcomes, pledges, record, relations]
	.flatMap((file) => Object.values(file))
	.filter((one) => is(one, Table));

let world: World;
let owner: Owner;

beforeEach(async () => {
	world = await newWorld("2025-10-17T12:00:00Z");
	await liveThrough(world);
	owner = await ownerOf(world);
});
afterEach(async () => {
	await owner.end();
	await world.close();
});

test("Of every table it is decided whether readers are shown something of it", () => {
	expect(TABLES.map(getTableName).toSorted()).toEqual([...Object.keys(COVERED), ...PRIVATE].toSorted());
});

test("One bit changed by raw SQL in any table, column and place is found, and its place is named", LIMIT, async () => {
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	const columns = await everyColumn();
	for (const column of columns) await flipSomewhere(column, { at: 0, position: 1, bit: 0 });
	const flips = fc.record({
		column: fc.constantFrom(...columns),
		at: fc.nat(),
		position: fc.nat(),
		bit: fc.nat({ max: 5 }),
	});
	await fc.assert(
		fc.asyncProperty(flips, ({ column, ...where }) => flipSomewhere(column, where)),
		{ numRuns: MORE },
	);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

interface Column {
	readonly table: string;
	readonly column: string;
	readonly isBoolean: boolean;
	readonly cells: readonly Cell[];
}

interface Cell {
	readonly row: string;
	readonly value: string | number;
}

/** Each column that counts, with all that stands in it. */
async function everyColumn(): Promise<Column[]> {
	const all: Column[] = [];
	for (const table of TABLES) {
		const name = getTableName(table);
		const covered = COVERED[name];
		for (const { name: column, dataType } of covered ? Object.values(getTableColumns(table)) : []) {
			if (covered?.except?.includes(column)) continue;
			const cells = await owner.cells({ table: name, column, only: covered?.only ?? "1 = 1" });
			if (cells.length > 0) all.push({ table: name, column, isBoolean: dataType === "boolean", cells });
		}
	}
	expect(new Set(all.map(({ table }) => table))).toEqual(new Set(Object.keys(COVERED)));
	return all;
}

interface Where {
	readonly at: number;
	readonly position: number;
	readonly bit: number;
}

async function flipSomewhere({ table, column, isBoolean, cells }: Column, { at, position, bit }: Where): Promise<void> {
	const { row, value } = cells[at % cells.length] as Cell;
	const changed =
		typeof value === "number"
			? Number(BigInt(value) ^ (1n << BigInt(isBoolean ? 0 : bit)))
			: flipped(value, position % value.length, 1 << bit);
	// Both refuse a key that is there already, and PostgreSQL what is no JSON or not among the words it knows.
	const moved = await owner.set(table, column, { row, value: changed });
	if (moved === undefined) return;
	const { difference } = await verifyRecord(world.db);
	await owner.set(table, column, { row: moved, value });
	expect(difference?.what ?? "nothing", `${table}.${column}: ${value} -> ${changed}: ${difference?.detail}`).toMatch(
		COVERED[table]?.place ?? "",
	);
}

function flipped(value: string, at: number, bits: number): string {
	return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ bits) + value.slice(at + 1);
}

/** Whoever owns the database, with triggers and checks out of the way. */
interface Owner {
	cells(of: { readonly table: string; readonly column: string; readonly only: string }): Promise<Cell[]>;
	/** Where the row is then; undefined where the database refused. */
	set(table: string, column: string, cell: Cell): Promise<string | undefined>;
	end(): Promise<void>;
}

async function ownerOf({ deps }: World): Promise<Owner> {
	const { databaseUrl } = deps.config;
	return engine === "postgresql" ? ownerOfPostgresql(databaseUrl) : ownerOfSqlite(databaseUrl);
}

function ownerOfSqlite(url: string): Owner {
	const raw = new BetterSqlite(sqliteFile(url));
	const triggers = raw.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
	for (const name of triggers) raw.exec(`drop trigger "${name}"`);
	raw.pragma("ignore_check_constraints = ON");
	raw.pragma("foreign_keys = OFF");
	return {
		cells: async ({ table, column, only }) =>
			raw
				.prepare(`select rowid as row, ${column} as value from ${table} where ${column} <> '' and ${only}`)
				.all()
				.map((one) => one as Cell),
		set: async (table, column, { row, value }) => {
			const change = raw.prepare(`update ${table} set ${column} = ? where rowid = ? returning rowid`).pluck();
			try {
				return change.get(value, row) as string;
			} catch (error) {
				if (error instanceof BetterSqlite.SqliteError) return undefined;
				throw error;
			}
		},
		end: async () => void raw.close(),
	};
}

/** A row is known by all that stands in it. */
async function ownerOfPostgresql(url: string): Promise<Owner> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query("set session_replication_role = replica");
	const typeOf = async (table: string, column: string) => {
		const text = "select udt_name as name from information_schema.columns where table_name = $1 and column_name = $2";
		return (await client.query<{ name: string }>(text, [table, column])).rows[0]?.name ?? "";
	};
	return {
		cells: async ({ table, column, only }) => {
			const type = await typeOf(table, column);
			const value = NUMERIC[type] ? NUMERIC[type].read(column) : `${column}::text`;
			const { rows } = await client.query<{ row: string; value: string }>(
				`select t::text as row, ${value} as value from ${table} t where ${column} is not null and ${column}::text <> '' and ${only}`,
			);
			return rows.map((one) => ({ row: one.row, value: NUMERIC[type] ? Number(one.value) : one.value }));
		},
		set: async (table, column, { row, value }) => {
			const type = await typeOf(table, column);
			const set = NUMERIC[type]?.write ?? `$1::${type}`;
			const text = `update ${table} t set ${column} = ${set} where t::text = $2 returning t::text as row`;
			// A key that is there, no JSON, no text.
			return client.query<{ row: string }>(text, [value, row]).then(
				({ rows }) => rows[0]?.row,
				() => undefined,
			);
		},
		end: () => client.end(),
	};
}

/** How values that are numbers here are read and written there. */
const NUMERIC: Readonly<Record<string, { readonly read: (column: string) => string; readonly write: string }>> = {
	int8: { read: (column) => column, write: "$1::int8" },
	int4: { read: (column) => column, write: "$1::int4" },
	bool: { read: (column) => `${column}::int`, write: "$1::int::bool" },
	timestamptz: {
		read: (column) => `round(extract(epoch from ${column}) * 1000)`,
		write: "to_timestamp($1::float8 / 1000)",
	},
};
