import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Role } from "../../src/domain/role.ts";

/** The whole product as a visitor runs it: a process of its own, in an empty folder, as a demo. */
export interface RunningProduct extends AsyncDisposable {
	/** "http://localhost:41234" */
	readonly url: string;
	/** What it printed when it stood. */
	readonly greeting: string;
	/** The printed one-time link that signs in as the demo's user of the role. */
	signInLink(role: Role): string;
	/** The printed one-time link that makes the first admin, where the product is no demo. */
	setupLink(): string;
	close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, "../..");
const START_LIMIT_MS = 60_000;

/** Starts the product with no configuration but a free port, and waits until it has said where everything is. */
export async function startProduct(environment: Readonly<Record<string, string>> = {}): Promise<RunningProduct> {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-browser-"));
	const port = await freePort();
	const child = launch(folder, { ...quiet, PORT: String(port), ...environment });
	const close = async () => {
		await stop(child);
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const greeting = await greetingOf(child);
		const url = `http://localhost:${port}`;
		return {
			url,
			greeting,
			signInLink: (role) => linkIn(greeting, `signs you in as ${role.replace("_", "-")}, once`),
			setupLink: () => linkIn(greeting, "makes the first admin"),
			close,
			[Symbol.asyncDispose]: close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

const quiet = { LOG_LEVEL: "error", NODE_ENV: "test" };

/** The source is run as it stands, so that no build can be out of date. */
function launch(folder: string, environment: Readonly<Record<string, string>>): ChildProcess {
	const { PATH = "" } = process.env;
	const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
	return spawn(process.execPath, ["--import", tsx, join(ROOT, "src/main.ts"), "start"], {
		cwd: folder,
		// tsx looks for its settings where the process stands, and that folder is empty.
		env: { PATH, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json"), ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
}

function greetingOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let out = "";
		let errors = "";
		const fail = (why: string) => reject(new Error(`${why}\n${out}\n${errors}`));
		const tooLate = setTimeout(() => fail("The product did not stand in time."), START_LIMIT_MS);
		child.stderr?.on("data", (chunk) => {
			errors += chunk;
		});
		child.stdout?.on("data", (chunk) => {
			out += chunk;
			if (!out.includes("Bywhen is running")) return;
			clearTimeout(tooLate);
			resolve(out);
		});
		child.once("exit", (code) => {
			clearTimeout(tooLate);
			fail(`The product ended with ${code}.`);
		});
	});
}

/** Asks it to stop, as a terminal would, and waits until it has. */
function stop(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		const stuck = setTimeout(() => child.kill("SIGKILL"), 15_000);
		child.once("exit", () => {
			clearTimeout(stuck);
			resolve();
		});
		child.kill("SIGTERM");
	});
}

/** The address that stands before these words. */
function linkIn(greeting: string, words: string): string {
	const [, url] = new RegExp(`(http\\S+)\\s+${words}`).exec(greeting) ?? [];
	if (!url) throw new Error(`The greeting has no link that ${words}`);
	return url;
}

function freePort(): Promise<number> {
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
