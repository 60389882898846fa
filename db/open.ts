import { engineOf } from "./engine.ts";
import { openPostgresql } from "./postgresql.ts";
import { openSqlite, sqliteFile } from "./sqlite.ts";
import type { Database } from "./types.ts";

/** Opens a migrated database: "file:…" with SQLite, "postgres://…" with PostgreSQL. */
export function openDatabase(url: string): Database {
	return engineOf(url) === "postgresql" ? openPostgresql(url) : openSqlite(sqliteFile(url));
}
