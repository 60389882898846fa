import { existsSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { defineConfig } from "vitest/config";

keepDatabasesInMemory();

/** A free port for the PostgreSQL that the test run brings along: known here, so that each project can be told. */
const port = await freePort();
process.env["BYWHEN_TEST_POSTGRESQL_PORT"] = String(port);
const onSqlite = { DATABASE_URL: "" };
const onPostgresql = { DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` };
const include = ["test/**/*.test.{ts,tsx}"];
/** Rooms that know no database, which the architecture test holds them to: one run tells all. */
const pure = ["domain", "deadlines", "text", "fetching", "mail", "web/views"].map(
	(room) => `test/${room}/**/*.test.{ts,tsx}`,
);
const apart = ["test/browser/**", "test/faults/**", "test/mailservers/**"];
// Files share a process, since reading the code anew for each would take longer than most of them run.
const common = { testTimeout: 30_000, hookTimeout: 120_000, include, exclude: [...apart, ...pure], isolate: false };
const faults = { ...common, include: ["test/faults/**/*.test.ts"], exclude: [] as string[], testTimeout: 120_000 };

/**
 * Every test of what knows a database runs twice, once on SQLite and once on PostgreSQL; the fault tests, which kill
 * processes, in projects of their own. Pure rooms and browser tests run once. The mail servers' need Dovecot, Postfix
 * and SpamAssassin: "npm test" leaves them out.
 */
export default defineConfig({
	test: {
		globalSetup: ["test/support/postgresql.ts"],
		// Flows wait for real processes and real seconds more than they compute.
		maxWorkers: 3,
		projects: [
			{
				test: {
					...common,
					name: "sqlite",
					exclude: [...common.exclude, "test/**/*.postgresql.test.ts"],
					env: onSqlite,
				},
			},
			{
				test: {
					...common,
					name: "postgresql",
					exclude: [...common.exclude, "test/**/*.sqlite.test.ts"],
					env: onPostgresql,
				},
			},
			{ test: { ...common, name: "pure", include: pure, exclude: [], env: onSqlite } },
			{ test: { ...faults, name: "faults", env: onSqlite } },
			{
				test: { ...faults, name: "faults-postgresql", exclude: ["test/**/*.sqlite.test.ts"], env: onPostgresql },
			},
			{
				test: { ...common, name: "browser", include: ["test/browser/**/*.test.ts"], exclude: [], env: onSqlite },
			},
			{
				test: {
					...common,
					name: "mailservers",
					include: ["test/mailservers/**/*.test.ts"],
					exclude: [],
					testTimeout: 120_000,
					env: onSqlite,
				},
			},
		],
	},
});

/** Thousands of databases are made and thrown away, most of that time the disk's: they go where memory stands for it. */
function keepDatabasesInMemory(): void {
	const memory = "/dev/shm";
	const enoughBytes = 4 * 2 ** 30;
	if (process.env["TMPDIR"] || !existsSync(memory)) return;
	const { bavail, bsize } = statfsSync(memory);
	if (bavail * bsize >= enoughBytes) process.env["TMPDIR"] = memory;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			if (typeof address !== "object" || !address) return reject(new Error("No free port"));
			server.close(() => resolve(address.port));
		});
	});
}
