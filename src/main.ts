#!/usr/bin/env node
// First, because which engine the tables are spelt for is decided by the environment when they are loaded.
import "./env.ts";
import { databaseUrl } from "../db/engine.ts";
import { migrateDatabase } from "../db/migrate.ts";
import type { Product } from "./cli/product.ts";
import { runCommandLine } from "./cli/program.ts";
import type { Clock } from "./clock.ts";
import { type Config, languageIn, readConfig } from "./config.ts";
import { isDemoDatabase, loadDemo } from "./demo/load-demo.ts";
import { assertEnvFileRead } from "./env.ts";
import { openProduct } from "./product.ts";
import { start } from "./start.ts";

/** The one place that asks the system for the time. */
const system: Clock = { now: () => new Date(), monotonicMs: () => performance.now() };

const product: Product = {
	language: languageIn(process.env),
	async open({ migrate = false } = {}) {
		const config = settings();
		const plain = await openProduct({ ...config, demo: false }, system, { migrate });
		// Only what was filled as a demo runs by the demo's clock: on real pledges a command would date its events by it.
		if (!config.demo || !(await isDemoDatabase(plain.deps.db))) return plain;
		await plain.close();
		return openProduct(config, system, { migrate: false });
	},
	async start(role, { json }) {
		const config = settings();
		await start({
			config,
			system,
			role,
			json,
			stopped: toldToStop(),
			say: (text) => process.stdout.write(`${text}\n`),
		});
	},
	async migrate() {
		return migrateDatabase(settings().databaseUrl);
	},
	async loadDemo() {
		const config = { ...settings(), demo: true };
		const { deps, close } = await openProduct(config, system, { migrate: true });
		return loadDemo(deps).finally(close);
	},
};

const terminal = {
	write: (text: string) => void process.stdout.write(text),
	error: (text: string) => void process.stderr.write(text),
	readInput: () => process.stdin.setEncoding("utf8") as AsyncIterable<string>,
	isTty: process.stdout.isTTY === true,
	columns: process.stdout.columns ?? 80,
};

// "bywhen export | head" closes the pipe early, and wants nothing more.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), product, terminal);

/** The settings, from the environment and the file beside it. Throws a Problem where they cannot be used. */
function settings(): Config {
	assertEnvFileRead();
	return readConfig(process.env, databaseUrl);
}

/** Settles at the first SIGTERM or SIGINT. A second one ends the process at once. */
function toldToStop(): Promise<void> {
	return new Promise((resolve) => {
		const stop = () => {
			process.off("SIGTERM", stop).off("SIGINT", stop);
			resolve();
		};
		process.on("SIGTERM", stop).on("SIGINT", stop);
		if (process.env["npm_lifecycle_event"]) whenOrphaned(stop);
	});
}

/** Under "npm start" a SIGTERM ends npm's shell, which passes it on to nobody: its end is the sign to stop. */
function whenOrphaned(stop: () => void): void {
	const parent = process.ppid;
	setInterval(() => process.ppid === parent || stop(), 500).unref();
}
