import { readFileSync } from "node:fs";

/**
 * Which database this process talks to. Tables are spelt per engine, so the choice is made once, when this
 * module is loaded, and holds for the life of the process: with config.ts, the one place that reads the environment.
 */
export const databaseUrl = readUrl();

export type Engine = "sqlite" | "postgresql";

/** The engine of `databaseUrl`. */
export const engine: Engine = engineOf(databaseUrl);

/** The engine that a database URL asks for: "postgres://…" is PostgreSQL, "file:…" is SQLite. */
export function engineOf(url: string): Engine {
	return /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
}

function readUrl(): string {
	const file = process.env["DATABASE_URL_FILE"];
	const url = process.env["DATABASE_URL"] || (file && readFileSync(file, "utf8").trim());
	return url || "file:data/bywhen.db";
}
