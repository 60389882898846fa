import { createServer } from "node:net";
import { defineConfig } from "vitest/config";

/** A free port for the PostgreSQL that the test run brings along: known here, so that each project can be told. */
const port = await freePort();
process.env["BYWHEN_TEST_POSTGRESQL_PORT"] = String(port);
const include = ["test/**/*.test.{ts,tsx}"];
const common = { testTimeout: 30_000, hookTimeout: 120_000, include, exclude: ["test/browser/**"] };

/** Every test runs twice: once on SQLite and once on PostgreSQL. Browser tests run once. */
export default defineConfig({
	test: {
		globalSetup: ["test/support/postgresql.ts"],
		// Flows wait for real processes and real seconds more than they compute.
		maxWorkers: 3,
		projects: [
			{ test: { ...common, name: "sqlite", env: { DATABASE_URL: "" } } },
			{
				test: {
					...common,
					name: "postgresql",
					exclude: [...common.exclude, "test/**/*.sqlite.test.ts"],
					env: { DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` },
				},
			},
			{
				test: {
					...common,
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					exclude: [],
					env: { DATABASE_URL: "" },
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
