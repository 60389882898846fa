/**
 * `npm run bench` measures what the product promises, each figure against a floor in the same run. `npm run bench --
 * NAME` runs one; `--help` tells the names and sizes. Absolute figures are this machine's; the shares are what counts.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { claims } from "./claims.ts";
import { deadlines } from "./deadlines.ts";
import { drain } from "./drain.ts";
import { fanOut } from "./fan-out.ts";
import { progress } from "./figures.ts";
import { readFlags, type Setting } from "./flags.ts";
import { pages } from "./pages.ts";
import { sweep } from "./sweep.ts";
import { told } from "./told.ts";
import { verify } from "./verify.ts";

const BENCHES: Readonly<Record<string, (setting: Setting) => Promise<void>>> = {
	sweep,
	"fan-out": fanOut,
	pages,
	deadlines,
	drain,
	claims,
	told,
	verify,
};

const USAGE = `npm run bench -- [NAME ...] [--pledges N] [--subscribers N] [--messages N] [--backlog N]
                        [--events N] [--rounds N] [--connections N] [--seconds N]
Names: ${Object.keys(BENCHES).join(", ")}; all of them where none is given.
`;

/** What the figures hang on. */
const PACKAGES = ["better-sqlite3", "drizzle-orm", "express", "preact-render-to-string", "chrono-node", "nodemailer"];

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
	const { names, sizes, help } = readFlags(args);
	const unknown = names.filter((name) => !BENCHES[name]);
	if (help || unknown.length > 0) {
		process.stderr.write(unknown.length > 0 ? `There is no benchmark "${unknown.join(", ")}".\n${USAGE}` : USAGE);
		process.exitCode = unknown.length > 0 ? 2 : 0;
		return;
	}
	console.log(JSON.stringify(machine()));
	for (const [name, run] of Object.entries(BENCHES)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const folder = mkdtempSync(join(tmpdir(), "bywhen-bench-"));
		progress(`${name} …`);
		try {
			await run({ sizes, folder, now: new Date() });
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
}

function machine() {
	const [cpu] = cpus();
	const sqlite = new BetterSqlite(":memory:");
	const sqliteVersion = sqlite.prepare("select sqlite_version()").pluck().get();
	sqlite.close();
	return {
		machine: cpu?.model,
		cores: cpus().length,
		memoryGB: Math.round(totalmem() / 2 ** 30),
		load: loadavg()[0],
		node: process.version,
		sqlite: sqliteVersion,
		packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
	};
}

function versionOf(name: string): string {
	const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
	return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
