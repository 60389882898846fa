import { engineOf } from "./engine.ts";
import { openPostgresql } from "./postgresql.ts";
import { openSqlite, sqliteFile } from "./sqlite.ts";
import type { Database, Patience } from "./types.ts";

const PATIENCE: Patience = { lockMs: 10_000, statementMs: 60_000 };

/** Opens a migrated database: "file:…" with SQLite, "postgres://…" with PostgreSQL. */
export function openDatabase(url: string, patience = PATIENCE): Database {
	return engineOf(url) === "postgresql" ? openPostgresql(url, patience) : openSqlite(sqliteFile(url), patience);
}
