import { createServer } from "node:net";
import { defineConfig } from "vitest/config";

/** A free port for the PostgreSQL that the test run brings along: known here, so that each project can be told. */
const port = await freePort();
process.env["BYWHEN_TEST_POSTGRESQL_PORT"] = String(port);
const onSqlite = { DATABASE_URL: "" };
const onPostgresql = { DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` };
const include = ["test/**/*.test.{ts,tsx}"];
const apart = ["test/browser/**", "test/faults/**", "test/mailservers/**"];
const common = { testTimeout: 30_000, hookTimeout: 120_000, include, exclude: apart };
const faults = { ...common, include: ["test/faults/**/*.test.ts"], exclude: [] as string[], testTimeout: 120_000 };

/**
 * Every test runs twice, once on SQLite and once on PostgreSQL; the fault tests, which kill processes, in projects of
 * their own. Browser tests run once. The mail servers' need Dovecot, Postfix and SpamAssassin: "npm test" leaves them out.
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
					exclude: [...apart, "test/**/*.postgresql.test.ts"],
					env: onSqlite,
				},
			},
			{
				test: {
					...common,
					name: "postgresql",
					exclude: [...apart, "test/**/*.sqlite.test.ts"],
					env: onPostgresql,
				},
			},
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
