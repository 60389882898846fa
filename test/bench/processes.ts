/** The processes that a benchmark starts, each ended before it returns. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import type { Load, Loaded } from "./load.ts";
import { MAIN, untilListening } from "./product.ts";
import type { Sent } from "./sender.ts";

/** A process that runs until it is stopped. */
interface Stoppable {
	stop(): Promise<void>;
}

/** A server in a process of its own. */
export interface Running extends Stoppable {
	readonly port: number;
	/** Processor time that it has taken so far. NaN elsewhere than on Linux. */
	cpuMs(): number;
}

/** The product's web server, as an operator starts it with these settings. */
export async function startProduct(databaseFile: string, settings: Record<string, string> = {}): Promise<Running> {
	const port = await freePort();
	const own = { PORT: String(port), API_REQUESTS_PER_MINUTE: "10000000" };
	const environment = { ...settingsOf(databaseFile), ...own, ...settings };
	return listening(port, [MAIN, "start", "--role", "web"], environment);
}

/** The product's jobs in a process of their own. */
export async function startWorker(databaseFile: string, environment: Record<string, string>): Promise<Stoppable> {
	const child = start([MAIN, "start", "--role", "worker"], { ...settingsOf(databaseFile), ...environment });
	const exit = exitOf(child);
	return { stop: () => stopped(child, exit) };
}

/** The environment in which the product runs on a database file. */
export function settingsOf(databaseFile: string): Record<string, string> {
	return {
		DATABASE_URL: `file:${databaseFile}`,
		DEMO: "off",
		SECRET: "a secret of at least thirty-two characters",
		LOG_LEVEL: "warn",
		NODE_ENV: "production",
		BASE_URL: "http://127.0.0.1",
	};
}

/** A server that is a module beside this one, told its port and arguments. */
export async function startBeside(module: string, ...args: string[]): Promise<Running> {
	const port = await freePort();
	return listening(port, ["--import", "tsx", pathOf(module), String(port), ...args], {});
}

/** Asks a server for pages and tells how it answered. */
export async function load(asked: Load): Promise<Loaded> {
	const child = start(["--import", "tsx", pathOf("load.ts"), JSON.stringify(asked)], {});
	let text = "";
	child.stdout.on("data", (chunk: Buffer) => {
		text += chunk.toString();
	});
	await exitOf(child);
	return JSON.parse(text) as Loaded;
}

/** A sender (see sender.ts) that is up and waits; what is given begins it and tells what it sent. */
export async function startSender(args: readonly string[]): Promise<() => Promise<Sent>> {
	const child = start(["--import", "tsx", pathOf("sender.ts"), ...args], {});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	await lines.next();
	return async () => {
		child.stdin.write("begin\n");
		const { value } = await lines.next();
		if (typeof value !== "string") throw new Error(`${args.join(" ")} ended before it had sent.`);
		return JSON.parse(value) as Sent;
	};
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

async function listening(port: number, args: string[], environment: Record<string, string>): Promise<Running> {
	const child = start(args, environment);
	const exit = exitOf(child);
	await Promise.race([untilListening(port), exit]);
	if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended before it listened.`);
	return { port, stop: () => stopped(child, exit), cpuMs: () => cpuMsOf(child.pid ?? 0) };
}

async function stopped(child: ChildProcess, exit: Promise<void>): Promise<void> {
	child.kill("SIGTERM");
	await exit;
}

/** User and system time are the 12th and 13th field after the name, in hundredths of a second (proc(5)). */
function cpuMsOf(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /s, "")
			.split(" ");
		return 10 * (Number(fields[11]) + Number(fields[12]));
	} catch {
		return Number.NaN;
	}
}

function start(args: readonly string[], environment: Record<string, string>) {
	const env = { ...process.env, ...environment };
	return spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
}

function exitOf(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => child.once("exit", () => resolve()));
}

function pathOf(module: string): string {
	return new URL(module, import.meta.url).pathname;
}
