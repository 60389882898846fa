import { randomBytes } from "node:crypto";
import pino, { type Logger } from "pino";
import { takeInventory } from "../db/inventory.ts";
import { migrateDatabase } from "../db/migrate.ts";
import { assertDatabaseThere, openDatabase } from "../db/open.ts";
import { sealOlderEvents } from "../db/record.ts";
import { ensureSetting, findSetting, setSetting } from "../db/settings.ts";
import type { Database } from "../db/types.ts";
import { type Clock, type MovableClock, movable } from "./clock.ts";
import type { Config } from "./config.ts";
import { DEMO_START } from "./demo/pledges.ts";
import type { Deps } from "./deps.ts";
import { openPolicyBook, type PolicyBook } from "./policy-book.ts";
import { redact } from "./secrets/redact.ts";

/** The parts of the product, opened. */
export interface Opened {
	readonly deps: Deps;
	/** The clock that `deps.now` reads: in a demo it can be moved. */
	readonly clock: MovableClock;
	readonly policies: PolicyBook;
	close(): Promise<void>;
}

/** Opens the product on its database, which is migrated first unless told otherwise. */
export async function openProduct(config: Config, system: Clock, options: { migrate: boolean }): Promise<Opened> {
	const log = openLog(config);
	if (!options.migrate) assertDatabaseThere(config.databaseUrl);
	const { applied } = options.migrate ? await migrateDatabase(config.databaseUrl) : { applied: 0 };
	const db = openDatabase(config.databaseUrl, patienceOf(config));
	try {
		if (applied > 0) {
			const sealed = await sealOlderEvents(db);
			log.debug({ applied, sealed }, "Migrated the database");
		}
		const inventoried = options.migrate ? await takeInventory(db, system.now()) : 0;
		if (inventoried > 0) log.info({ inventoried }, "Put older rows on record");
		const clock = movable(system, config.demo ? await demoOffset(db, system) : 0);
		const secret = config.SECRET ?? (await ownSecret(db, system));
		const policies = await openPolicyBook(db, config, clock.now);
		const deps = { db, config: policies.config, log, secret, now: clock.now, monotonicMs: clock.monotonicMs };
		return { deps, clock, policies, close: () => db.close() };
	} catch (error) {
		await db.close();
		throw error;
	}
}

function patienceOf(config: Config) {
	const {
		DATABASE_LOCK_SECONDS: lock,
		DATABASE_STATEMENT_SECONDS: statement,
		DATABASE_CONNECTIONS: connections,
	} = config;
	return { lockMs: lock * 1000, statementMs: statement * 1000, connections };
}

const DEMO_CLOCK = "demo_clock_offset_ms";

/** Keeps where the demo's clock was set, for every process on the same database. */
export async function keepDemoClock({ deps, clock }: Opened): Promise<void> {
	await deps.db.transact((tx) => setSetting(tx, DEMO_CLOCK, clock.offsetMs(), deps.now()));
}

/** Follows the demo's clock where another process sets it, and tells when it moved. Gives what ends the following. */
export function followDemoClock({ deps, clock }: Opened, moved: () => void): () => void {
	const look = async () => {
		const kept = await findSetting<number>(deps.db, DEMO_CLOCK);
		if (kept === undefined || kept === clock.offsetMs()) return;
		clock.setOffset(kept);
		moved();
	};
	const timer = setInterval(() => void look().catch(() => undefined), DEMO_LOOK_MS);
	return () => clearInterval(timer);
}

const DEMO_LOOK_MS = 2_000;

async function demoOffset(db: Database, system: Clock): Promise<number> {
	const kept = await findSetting<number>(db, DEMO_CLOCK);
	if (kept !== undefined) return kept;
	const offset = DEMO_START.getTime() - system.now().getTime();
	return db.transact((tx) => ensureSetting(tx, DEMO_CLOCK, offset, DEMO_START));
}

/** A signing key of the database's own, made at the first start, where none is set. */
async function ownSecret(db: Database, system: Clock): Promise<string> {
	const kept = await findSetting<string>(db, "secret");
	return kept ?? db.transact((tx) => ensureSetting(tx, "secret", randomBytes(32).toString("hex"), system.now()));
}

function openLog({ LOG_LEVEL }: Config): Logger {
	// On standard error, so that what a command answers on standard output stays clean.
	return pino(
		{ level: LOG_LEVEL, base: null, hooks: { streamWrite: redact } },
		pino.destination({ dest: 2, sync: true }),
	);
}
