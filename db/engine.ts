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
	const file = process.env["DATABASE_URL_FILE"]?.trim();
	return process.env["DATABASE_URL"]?.trim() || (file && contentOf(file)) || "file:data/bywhen.db";
}

/** A file that cannot be used is passed over here, because it is refused in words when the settings are read. */
function contentOf(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8").trim();
	} catch {
		return undefined;
	}
}
