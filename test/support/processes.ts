import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const MAIN = resolve(import.meta.dirname, "../../src/main.ts");
const TSX = resolve(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs");
const TSCONFIG = resolve(import.meta.dirname, "../../tsconfig.json");
const START_LIMIT_MS = 60_000;

/** A process of the product, as an operator runs it. */
export interface ProductProcess {
	/** All that it said on standard output. */
	said(): string;
	/** All that it logged. */
	logged(): string;
	/** Ends it with the signal and gives its exit code, or undefined where the signal killed it. */
	end(signal: "SIGTERM" | "SIGKILL"): Promise<number | undefined>;
}

/** Starts `bywhen start` in a folder of its own and waits until it says that it is running. */
export async function startProcess(args: readonly string[], env: Record<string, string>): Promise<ProductProcess> {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-process-"));
	const child = spawn(process.execPath, ["--import", TSX, MAIN, "start", ...args], {
		cwd: folder,
		// tsx looks for its settings where the process stands, which is not the project's folder.
		env: { ...process.env, TSX_TSCONFIG_PATH: TSCONFIG, NODE_ENV: "test", LOG_LEVEL: "warn", FETCHING: "off", ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const output = collect(child);
	await running(child, output);
	return {
		said: () => output.out,
		logged: () => output.err,
		async end(signal) {
			if (child.exitCode === null && child.signalCode === null) {
				child.kill(signal);
				await once(child, "exit");
			}
			rmSync(folder, { recursive: true, force: true });
			return child.exitCode ?? undefined;
		},
	};
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (typeof address !== "object" || !address) throw new Error("No free port");
	return address.port;
}

interface Output {
	out: string;
	err: string;
}

function collect(child: ChildProcess): Output {
	const output = { out: "", err: "" };
	child.stdout?.setEncoding("utf8").on("data", (text: string) => {
		output.out += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text: string) => {
		output.err += text;
	});
	return output;
}

function running(child: ChildProcess, output: Output): Promise<void> {
	return new Promise((resolve, reject) => {
		const refuse = (why: string) => reject(new Error(`${why}\n${output.out}\n${output.err}`));
		const limit = setTimeout(() => refuse("The process did not start in time."), START_LIMIT_MS);
		child.once("exit", (code) => refuse(`The process ended with ${code} instead of starting.`));
		child.stdout?.on("data", () => {
			if (!/running/.test(output.out)) return;
			clearTimeout(limit);
			resolve();
		});
	});
}

/** What a command of the product left when it had ended. */
export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the `bywhen` command in a folder to its end. */
export async function runToEnd(args: readonly string[], env: Record<string, string>, folder: string): Promise<Ended> {
	const child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], {
		cwd: folder,
		env: { ...process.env, TSX_TSCONFIG_PATH: TSCONFIG, NODE_ENV: "test", LOG_LEVEL: "warn", FETCHING: "off", ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const output = collect(child);
	const tooLong = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
	const [code] = (await once(child, "close")) as [number | null];
	clearTimeout(tooLong);
	return { code, ...output };
}
