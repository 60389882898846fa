import BetterSqlite from "better-sqlite3";
import pg from "pg";
import { engine } from "../../db/engine.ts";
import { sqliteFile } from "../../db/sqlite.ts";
import type { World } from "./world.ts";

/**
 * Somebody with the database's own tools, past Bywhen. `force` takes the triggers out of the way first, as whoever owns
 * the database can.
 */
export async function attack({ deps }: World, statement: string, { force = true } = {}): Promise<void> {
	const { databaseUrl } = deps.config;
	await (engine === "postgresql"
		? onPostgresql(databaseUrl, statement, force)
		: onSqlite(databaseUrl, statement, force));
}

async function onSqlite(url: string, statement: string, force: boolean): Promise<void> {
	const connection = new BetterSqlite(sqliteFile(url));
	try {
		connection.pragma("foreign_keys = OFF");
		const triggers = connection
			.prepare("select name, sql from sqlite_master where type = 'trigger'")
			.all() as Trigger[];
		if (force) for (const { name } of triggers) connection.exec(`drop trigger "${name}"`);
		connection.exec(statement);
		if (force) for (const { sql } of triggers) connection.exec(sql);
	} finally {
		connection.close();
	}
}

interface Trigger {
	readonly name: string;
	readonly sql: string;
}

async function onPostgresql(url: string, statement: string, force: boolean): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		if (force) await client.query("set session_replication_role = replica");
		await client.query(statement);
	} finally {
		await client.end();
	}
}
