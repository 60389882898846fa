/** One byte of what the record covers is changed past Bywhen: `verify` finds it, wherever it is, and says where. */
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { engine } from "../../db/engine.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import { verifyRecord } from "../../db/verification.ts";
import { liveThrough } from "../support/history.ts";
import { newWorld, type World } from "../support/world.ts";

const RUNS = process.env["FAULTS"] === "long" ? 5000 : 150;

/** Columns whose every byte counts, and the words with which `verify` names the place. */
const COVERED: Readonly<Record<string, readonly [columns: readonly string[], place: RegExp]>> = {
	events: [["reason", "data", "dedupe_key", "kind"], /^(event|seal) \d+/],
	seals: [["hash"], /^event \d+/],
	record_end: [["hash"], /^the end of the record/],
	record_days: [["hash"], /^the hash published for 2025-10-28/],
	pledge_revisions: [["document", "digest"], /^(revision \d+ of pledge|seal \d+)/],
	pledges: [["title", "criteria", "said_on", "due_on", "time_zone"], /^pledge \w+/],
	statements: [["quote", "place", "said_on"], /^pledge \w+/],
	sources: [["url", "publisher", "title"], /^(pledge|milestone|a term of office of promiser) /],
	deadlines: [["words", "explanation", "due_on", "reason", "readings"], /^pledge \w+/],
	outcomes: [["rationale", "happened_on"], /^pledge \w+/],
	evidence: [["quote", "shows"], /^pledge \w+/],
	promisers: [["name", "slug"], /^(promiser 1|pledge \w+)/],
	topics: [["name", "slug"], /^pledge \w+/],
	pledge_promisers: [["role_then"], /^pledge \w+/],
	milestones: [["name", "slug", "on_date"], /^milestone 1/],
	terms: [["role", "body", "from_on", "to_on"], /^a term of office of promiser 1/],
	policies: [["policy", "in_force_on"], /^policy version/],
	candidates: [["title", "promiser", "said_on", "url", "reason", "words"], /^candidate 1/],
};

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

test("One byte changed by raw SQL in any table, column and place is found, and its place is named", async () => {
	const bytes = await everyValue();
	expect(new Set(bytes.map(({ table }) => table))).toEqual(new Set(Object.keys(COVERED)));
	const flips = fc.record({ at: fc.nat(), position: fc.nat(), bit: fc.integer({ min: 0, max: 5 }) });
	await fc.assert(
		fc.asyncProperty(flips, async ({ at, position, bit }) => {
			const { table, column, value, place } = bytes[at % bytes.length] as Value;
			const changed = flipped(value, position % value.length, 1 << bit);
			// PostgreSQL itself refuses JSON that is none.
			if (!(await owner.replace(table, column, { from: value, to: changed }))) return;
			const { difference } = await verifyRecord(world.db);
			await owner.replace(table, column, { from: changed, to: value });
			expect(difference?.what, `${table}.${column}: ${value} -> ${changed}`).toMatch(place);
		}),
		{ numRuns: RUNS },
	);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

interface Value {
	readonly table: string;
	readonly column: string;
	readonly value: string;
	readonly place: RegExp;
}

async function everyValue(): Promise<Value[]> {
	const values: Value[] = [];
	for (const [table, [columns, place]] of Object.entries(COVERED)) {
		for (const column of columns) {
			for (const value of await owner.values(table, column)) values.push({ table, column, value, place });
		}
	}
	return values;
}

function flipped(value: string, at: number, bits: number): string {
	return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ bits) + value.slice(at + 1);
}

/** Whoever owns the database, with triggers and checks out of the way. */
interface Owner {
	values(table: string, column: string): Promise<string[]>;
	/** False where the database refused. */
	replace(table: string, column: string, change: { readonly from: string; readonly to: string }): Promise<boolean>;
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
	return {
		values: async (table, column) =>
			raw.prepare(`select distinct ${column} from ${table} where ${column} <> ''`).pluck().all() as string[],
		replace: async (table, column, { from, to }) =>
			raw.prepare(`update ${table} set ${column} = ? where ${column} = ?`).run(to, from).changes > 0,
		end: async () => void raw.close(),
	};
}

async function ownerOfPostgresql(url: string): Promise<Owner> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query("set session_replication_role = replica");
	const isJson = (column: string) => ["data", "document", "readings", "policy"].includes(column);
	return {
		values: async (table, column) => {
			const text = `select distinct ${column}::text as value from ${table} where ${column} is not null`;
			return (await client.query<{ value: string }>(text)).rows.map(({ value }) => value).filter(Boolean);
		},
		replace: async (table, column, { from, to }) => {
			const cast = isJson(column) ? "::jsonb" : "";
			const text = `update ${table} set ${column} = $1${cast} where ${column} = $2${cast}`;
			// 22P02: no JSON; 22021: no text.
			return client.query(text, [to, from]).then(
				({ rowCount }) => (rowCount ?? 0) > 0,
				() => false,
			);
		},
		end: () => client.end(),
	};
}
