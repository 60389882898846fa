import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateDatabase } from "../../db/migrate.ts";
import { failureLine } from "../../src/cli/failures.ts";
import { textsFor } from "../../src/text/text.ts";
import { freePort, runToEnd } from "../support/processes.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "bywhen-starts-"));
});
afterEach(() => {
	chmodSync(folder, 0o755);
	rmSync(folder, { recursive: true, force: true });
});

/** A start that is in vain says why in one line and ends with 1. */
async function vainStart(env: Record<string, string>): Promise<string> {
	const { code, out, err } = await runToEnd(["start"], { DATABASE_URL: "", BASE_URL: "", ...env }, folder);
	expect([code, out, err.trim().split("\n").length]).toEqual([1, "", 1]);
	return err.trim();
}

test("a port in use is told before anything is made", async () => {
	const other = createServer().listen(0, "127.0.0.1");
	await once(other, "listening");
	const address = other.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const line = await vainStart({ PORT: String(port) });
	other.close();
	expect(line).toBe(`bywhen: Port ${port} is in use already. Stop what uses it, or set PORT to another number.`);
	expect(readdirSync(folder)).toEqual([]);
});

test("a PostgreSQL server that is not there is told in a line", async () => {
	const line = await vainStart({ PORT: "0", DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/bywhen` });
	expect(line).toMatch(/^bywhen: The database server cannot be reached\. /);
});

test("a database of a newer version is left as it is", async () => {
	const file = join(folder, "bywhen.db");
	await migrateDatabase(`file:${file}`);
	const database = new BetterSqlite(file);
	database.exec("insert into __drizzle_migrations (hash, created_at) values ('of a later day', 99999999999999)");
	database.close();
	const line = await vainStart({ PORT: "0", DATABASE_URL: `file:${file}` });
	expect(line).toMatch(/^bywhen: This database was migrated by a newer version of Bywhen\. /);
});

test("a place where no file can be is told in a line, and nothing waits for ever", async () => {
	const line = await vainStart({ PORT: "0", DATABASE_URL: "file:/proc/1/no/where.db" });
	expect(line).toMatch(/^bywhen: \/proc\/1\/no: This file or its folder cannot be opened\. /);
	expect(await vainStart({ PORT: "0", DATABASE_URL: "file:" })).toMatch(/^bywhen: DATABASE_URL names no file\. /);
});

test("a folder that may only be read is told in a line", async () => {
	mkdirSync(join(folder, "data"));
	chmodSync(join(folder, "data"), 0o555);
	const said = await asAnybody(() =>
		migrateDatabase(`file:${join(folder, "data", "bywhen.db")}`).catch((error: unknown) =>
			failureLine(error, textsFor("en")),
		),
	);
	expect(said).toMatch(/^The database file or its folder cannot be opened for writing\. /);
	expect(readdirSync(join(folder, "data"))).toEqual([]);
});

/** Root may write anywhere, so for this the process takes the rights of nobody. */
async function asAnybody<T>(work: () => Promise<T>): Promise<T> {
	if (process.geteuid?.() !== 0) return work();
	chmodSync(folder, 0o755);
	process.seteuid?.(65_534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}
