import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqliteFolder } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgresql } from "drizzle-orm/node-postgres";
import { migrate as migratePostgresqlFolder } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { Problem } from "../src/domain/problem.ts";
import { type Engine, engineOf } from "./engine.ts";
import { connect, sqliteFile } from "./sqlite.ts";
import { noConnection } from "./trouble.ts";

/** Any number that no other program on the same PostgreSQL server locks by. */
const ADVISORY_LOCK = 8_020_251_018;

/** How many migrations were applied by this call, and how many the database has now. */
export interface Migrated {
	readonly applied: number;
	readonly total: number;
}

/**
 * Brings the database at `url` to this version's schema. Safe to call from several processes at once.
 * Throws a Problem where a newer Bywhen has already migrated the database further.
 */
export async function migrateDatabase(url: string): Promise<Migrated> {
	return engineOf(url) === "postgresql" ? migratePostgresql(url) : migrateSqlite(sqliteFile(url));
}

async function migrateSqlite(file: string): Promise<Migrated> {
	try {
		return migrateSqliteOnce(file);
	} catch (error) {
		if (error instanceof Problem) throw error;
		// drizzle's migrator has no lock: when two processes start at once the loser finds its table there already.
		return migrateSqliteOnce(file);
	}
}

function migrateSqliteOnce(file: string): Migrated {
	const connection = connect(file, false);
	try {
		connection.pragma("busy_timeout = 10000");
		// A table rebuild would cascade into child rows, and inside the migrator's transaction it is too late to say so.
		connection.pragma("foreign_keys = OFF");
		const before = appliedInSqlite(connection);
		assertNotNewer(before, "sqlite");
		// The migrator takes the write lock to find that out, and a command that only reads would wait for a writer.
		if (isUpToDate(before, "sqlite")) return migrated(before, before);
		migrateSqliteFolder(drizzleSqlite({ client: connection }), { migrationsFolder: folderOf("sqlite") });
		const result = migrated(before, appliedInSqlite(connection));
		// Reads every row, so a start that had nothing to migrate does not wait for it.
		const broken = result.applied > 0 ? (connection.pragma("foreign_key_check") as unknown[]) : [];
		if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows without their parents.`);
		return result;
	} finally {
		connection.close();
	}
}

async function migratePostgresql(url: string): Promise<Migrated> {
	return withClient(url, async (client) => {
		await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
		const before = await appliedInPostgresql(client);
		assertNotNewer(before, "postgresql");
		await migratePostgresqlFolder(drizzlePostgresql({ client }), { migrationsFolder: folderOf("postgresql") });
		return migrated(before, await appliedInPostgresql(client));
	});
}

/** How far a database is migrated, and how far this version would migrate it. Changes nothing. */
export async function findSchemaState(url: string): Promise<{ applied: number; known: number; isNewer: boolean }> {
	const engine = engineOf(url);
	const applied = engine === "postgresql" ? await withClient(url, appliedInPostgresql) : readSqlite(sqliteFile(url));
	const known = knownMigrations(engine);
	return { applied: applied.length, known: known.length, isNewer: isNewer(applied, engine) };
}

function readSqlite(file: string): number[] {
	const connection = connect(file, true);
	try {
		return appliedInSqlite(connection);
	} finally {
		connection.close();
	}
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
	// One that breaks fails the query on it; without a listener it would end the process.
	client.on("error", () => undefined);
	await client.connect().catch(noConnection);
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/** When each applied migration was made, the oldest first. */
function appliedInSqlite(connection: ReturnType<typeof connect>): number[] {
	const known = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
	if (!known) return [];
	const rows = connection.prepare("select created_at from __drizzle_migrations order by created_at");
	return rows.pluck().all().map(Number);
}

async function appliedInPostgresql(client: pg.Client): Promise<number[]> {
	const known = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as known");
	if (!known.rows[0]?.known) return [];
	const rows = await client.query("select created_at from drizzle.__drizzle_migrations order by created_at");
	return rows.rows.map((row: { created_at: string }) => Number(row.created_at));
}

function migrated(before: readonly number[], after: readonly number[]): Migrated {
	return { applied: after.length - before.length, total: after.length };
}

function assertNotNewer(applied: readonly number[], engine: Engine): void {
	if (!isNewer(applied, engine)) return;
	throw new Problem("unavailable", "database.newer");
}

function isUpToDate(applied: readonly number[], engine: Engine): boolean {
	const newest = knownMigrations(engine).at(-1) ?? 0;
	return applied.includes(newest);
}

function isNewer(applied: readonly number[], engine: Engine): boolean {
	const newest = knownMigrations(engine).at(-1) ?? 0;
	return applied.some((when) => when > newest);
}

function knownMigrations(engine: Engine): number[] {
	const journal = readFileSync(`${folderOf(engine)}/meta/_journal.json`, "utf8");
	const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
	return entries.map((entry) => entry.when);
}

function folderOf(engine: Engine): string {
	return fileURLToPath(new URL(`./migrations/${engine}`, import.meta.url));
}
