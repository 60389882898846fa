import { existsSync } from "node:fs";
import { Problem } from "../src/domain/problem.ts";
import { engineOf } from "./engine.ts";
import { openPostgresql } from "./postgresql.ts";
import { openSqlite, sqliteFile } from "./sqlite.ts";
import type { Database, Patience } from "./types.ts";

const PATIENCE: Patience = { lockMs: 10_000, statementMs: 60_000, connections: 10 };

/** Opens a migrated database: "file:…" with SQLite, "postgres://…" with PostgreSQL. */
export function openDatabase(url: string, patience = PATIENCE): Database {
	return engineOf(url) === "postgresql" ? openPostgresql(url, patience) : openSqlite(sqliteFile(url), patience);
}

/** Throws a Problem where there is no such SQLite file yet: who only looks must not make an empty one. */
export function assertDatabaseThere(url: string): void {
	if (engineOf(url) === "postgresql" || existsSync(sqliteFile(url))) return;
	throw new Problem("unavailable", "database.not_there", { file: sqliteFile(url) });
}
