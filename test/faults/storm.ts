import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { countMessages } from "../../db/messages.ts";
import type { World } from "../support/world.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bundle = `${root}node_modules/.cache/bywhen/fault-worker.mjs`;
let bundled: Promise<unknown> | undefined;

/** Bundled once, because a worker is started again after each kill and must start fast. */
function bundleWorker(): Promise<unknown> {
	mkdirSync(`${root}node_modules/.cache/bywhen`, { recursive: true });
	bundled ??= build({
		entryPoints: [`${root}test/faults/worker.ts`],
		outfile: bundle,
		bundle: true,
		platform: "node",
		format: "esm",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "preact",
	});
	return bundled;
}

/** Starts a worker on the world's database and waits until it works. */
export async function startWorker(world: World, environment: Record<string, string>): Promise<ChildProcess> {
	await bundleWorker();
	const worker = fork(bundle, {
		env: {
			PATH: process.env["PATH"],
			NODE_ENV: "test",
			DEMO: "off",
			DATABASE_URL: world.deps.config.databaseUrl,
			SECRET: world.deps.secret,
			MAIL_FROM: "pledges@newsroom.test",
			MAIL_PER_SECOND: "10000",
			SEND_JOURNAL: "off",
			...environment,
		},
		stdio: ["ignore", "inherit", "inherit", "ipc"],
	});
	await once(worker, "message");
	return worker;
}

export interface Storm {
	readonly workers: number;
	readonly stops: number;
	/** How each worker is ended, again and again. */
	readonly signal: "SIGKILL" | "SIGTERM";
	readonly environment: Record<string, string>;
	/** How many messages the mail server has taken so far, and how many there are: workers are ended in between. */
	readonly taken: () => number;
	readonly messages: number;
	/** Called when all workers are up: until then the mail server should take nothing. */
	readonly begin: () => void;
}

/** Ends workers at random, starting another for each, and at last lets them finish. Gives how many were ended while working. */
export async function runStorm(world: World, storm: Storm): Promise<number> {
	const { workers, stops, signal, environment, taken, messages } = storm;
	const running = await Promise.all(Array.from({ length: workers }, () => startWorker(world, environment)));
	storm.begin();
	let ended = 0;
	// Where messages are lost the mail server never has all of them: then nothing is open any more.
	const isOver = async () => (await openMessages(world)) === 0;
	for (; ended < stops && taken() < messages; ended += 1) {
		const next = taken() + Math.random() * (messages / stops / 2);
		while (taken() < Math.min(next, messages - 1) && !(await isOver())) await wait(2);
		if (await isOver()) break;
		const victim = Math.floor(Math.random() * running.length);
		await endWorker(running[victim], signal);
		running[victim] = await startWorker(world, environment);
	}
	while ((await openMessages(world)) > 0) await wait(50);
	for (const worker of running) await endWorker(worker, "SIGTERM");
	return ended;
}

/** Ends a worker and waits until it is gone. */
export async function endWorker(worker: ChildProcess | undefined, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
	if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
	const gone = once(worker, "exit");
	worker.kill(signal);
	await gone;
}

/** How many messages wait or are being sent. */
export async function openMessages(world: World): Promise<number> {
	const { pending = 0, sending = 0 } = await countMessages(world.db);
	return pending + sending;
}

/** Copies of each message in what a mail server took, by Message-ID, and whether all copies of each are the same bytes. */
export function copiesOf(received: readonly { readonly raw: string }[]): {
	copies: Map<string, number>;
	same: boolean;
} {
	const copies = new Map<string, number>();
	const bytes = new Map<string, string>();
	let same = true;
	for (const { raw } of received) {
		const id = /^message-id: (\S+)/im.exec(raw)?.[1] ?? "none";
		copies.set(id, (copies.get(id) ?? 0) + 1);
		if ((bytes.get(id) ?? raw) !== raw) same = false;
		bytes.set(id, raw);
	}
	return { copies, same };
}
