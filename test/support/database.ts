import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseUrl, engine } from "../../db/engine.ts";
import { migrateDatabase } from "../../db/migrate.ts";

/** The migrated PostgreSQL database that each world is cloned from. */
export const TEMPLATE = "bywhen_template";

/** A migrated, empty database of its own, and how to be rid of it. */
export interface FreshDatabase {
	readonly url: string;
	drop(): Promise<void>;
}

/** Gives an empty, migrated database of the engine under test. */
export async function freshDatabase(): Promise<FreshDatabase> {
	return engine === "postgresql" ? freshPostgresql() : freshSqlite();
}

async function freshSqlite(): Promise<FreshDatabase> {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-test-"));
	const file = join(folder, "bywhen.db");
	copyFileSync(await sqliteTemplate(), file);
	return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

let template: Promise<string> | undefined;

/** One migrated file for this test process. Its write-ahead log is gone once the migrating connection is closed. */
function sqliteTemplate(): Promise<string> {
	template ??= makeTemplate();
	return template;
}

async function makeTemplate(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-template-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const file = join(folder, "bywhen.db");
	await migrateDatabase(`file:${file}`);
	return file;
}

let clones = 0;

async function freshPostgresql(): Promise<FreshDatabase> {
	clones += 1;
	const name = `world_${process.pid}_${clones}`;
	await asAdmin(`create database ${name} template ${TEMPLATE} strategy file_copy`);
	const url = new URL(databaseUrl);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

async function asAdmin(statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
