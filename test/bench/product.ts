/**
 * The product as it is shipped: the compiled modules of dist/, with the types of their sources. Benchmarks themselves
 * run through tsx, whose helpers would slow the subject down and not the floor.
 */
import { connect as connectTo } from "node:net";
import pino from "pino";
import type { Config } from "../../src/config.ts";
import type { Deps } from "../../src/deps.ts";

export const { openDatabase } = await built<typeof import("../../db/open.ts")>("db/open");
export const { migrateDatabase } = await built<typeof import("../../db/migrate.ts")>("db/migrate");
export const { connect } = await built<typeof import("../../db/sqlite.ts")>("db/sqlite");
export const { sealedEvent } = await built<typeof import("../../db/record.ts")>("db/record");
export const { sealOf, digestOf, NO_HASH } =
	await built<typeof import("../../src/domain/record.ts")>("src/domain/record");
export const { documentOf, gatherPledge } =
	await built<typeof import("../../db/pledge-documents.ts")>("db/pledge-documents");
export const { listKnownOf } = await built<typeof import("../../db/pledges-known.ts")>("db/pledges-known");
export const { pledges } = await built<typeof import("../../db/schema/pledges.ts")>("db/schema/pledges");
export const { events } = await built<typeof import("../../db/schema/record.ts")>("db/schema/record");
export const { lapseDeadlines } = await built<typeof import("../../jobs/lapse-deadlines.ts")>("jobs/lapse-deadlines");
export const { giveDueSoonNotices } =
	await built<typeof import("../../jobs/give-due-soon-notices.ts")>("jobs/give-due-soon-notices");
export const { fanOutAlerts } = await built<typeof import("../../jobs/fan-out-alerts.ts")>("jobs/fan-out-alerts");
export const { gatherAlerts } = await built<typeof import("../../jobs/gather-alerts.ts")>("jobs/gather-alerts");
export const { sendMessages } = await built<typeof import("../../jobs/send-messages.ts")>("jobs/send-messages");
export const { closeMailer, openMailer } = await built<typeof import("../../jobs/mailer.ts")>("jobs/mailer");
export const { exchangeMessages } = await built<typeof import("../../src/actions/exchange-messages.ts")>(
	"src/actions/exchange-messages",
);
export const { resolveDeadline } = await built<typeof import("../../src/deadlines/resolve-deadline.ts")>(
	"src/deadlines/resolve-deadline",
);
const { readConfig } = await built<typeof import("../../src/config.ts")>("src/config");

/** The compiled entry point, for processes. */
export const MAIN = new URL("../../dist/src/main.js", import.meta.url).pathname;

/** A migrated, empty SQLite database in a file. */
export async function newDatabaseFile(folder: string, name: string): Promise<string> {
	const file = `${folder}/${name}.db`;
	await migrateDatabase(`file:${file}`);
	return file;
}

/** What actions and jobs are given, over a database file, with a clock that stands still at `now`. */
export function openDeps(file: string, now: Date, environment: Record<string, string> = {}): Deps {
	const config: Config = readConfig({ NODE_ENV: "test", DEMO: "off", ...environment }, `file:${file}`);
	return {
		db: openDatabase(config.databaseUrl),
		config,
		log: pino({ level: "silent" }),
		secret: "a secret of at least thirty-two characters",
		now: () => new Date(now),
		monotonicMs: () => performance.now(),
	};
}

/** Waits until something answers on a port of this machine. */
export async function untilListening(port: number): Promise<void> {
	for (const began = performance.now(); performance.now() - began < 30_000; ) {
		if (await answers(port)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`Nothing answers on port ${port}.`);
}

function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connectTo(port, "127.0.0.1");
		socket.once("connect", () => socket.end(() => resolve(true)));
		socket.once("error", () => resolve(false));
	});
}

function built<T>(module: string): Promise<T> {
	return import(new URL(`../../dist/${module}.js`, import.meta.url).href);
}
