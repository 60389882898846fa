import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** Which rooms a room may import. What is not named here, nobody may. `*` is everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	"src/domain": [],
	"src/deadlines": ["src/domain"],
	"src/text": ["src/domain"],
	"src/secrets": ["src/config", "src/domain"],
	"src/mail": ["src/config", "src/deps", "src/domain", "src/secrets", "src/text"],
	"src/fetching": ["src/config", "src/domain"],
	db: ["src/domain"],
	"src/actions": ["db", "src/config", "src/deadlines", "src/deps", "src/domain", "src/mail", "src/secrets", "src/text"],
	"src/http": ["db", "src/config", "src/deps", "src/domain", "src/secrets", "src/text"],
	"src/web": [
		"db",
		"src/actions",
		"src/config",
		"src/deadlines",
		"src/deps",
		"src/domain",
		"src/fetching",
		"src/http",
		"src/mail",
		"src/secrets",
		"src/text",
	],
	"src/api": ["db", "src/actions", "src/config", "src/deadlines", "src/deps", "src/domain", "src/http", "src/text"],
	jobs: ["db", "src/actions", "src/config", "src/deps", "src/domain", "src/fetching", "src/mail", "src/text"],
	"src/cli": [
		"db",
		"jobs",
		"src/actions",
		"src/api",
		"src/config",
		"src/deadlines",
		"src/deps",
		"src/domain",
		"src/fetching",
		"src/http",
		"src/mail",
		"src/secrets",
		"src/text",
	],
	"src/demo": ["db", "src/actions", "src/deps", "src/domain"],
	"src/config": ["src/domain", "src/environment", "src/setting-fields"],
	"src/setting-fields": ["src/domain", "src/setting-values"],
	"src/environment": ["src/domain"],
	"src/setting-values": [],
	"src/deps": ["db", "src/config"],
	"src/clock": [],
	"src/env": ["src/domain"],
	"src/server": ["src/actions", "src/deps", "src/domain", "src/http"],
	"src/policy-book": ["db", "src/config", "src/domain"],
	"src/product": ["db", "src/clock", "src/config", "src/demo", "src/deps", "src/secrets", "src/policy-book"],
	"src/greeting": ["db", "src/config", "src/deps", "src/domain", "src/text", "src/web"],
	"src/start": ["*"],
	"src/main": ["*"],
};

/** Packages that only one room knows. */
const HOME_OF: Readonly<Record<string, string>> = {
	"drizzle-orm": "db",
	"better-sqlite3": "db",
	pg: "db",
	nodemailer: "src/mail",
	imapflow: "src/mail",
	"ipaddr.js": "src/fetching",
	linkedom: "src/fetching",
	"@mozilla/readability": "src/fetching",
	warcio: "src/fetching",
	"node-cron": "jobs",
	commander: "src/cli",
	"openid-client": "src/web",
	"@simplewebauthn/server": "src/secrets",
};

interface Import {
	readonly file: string;
	readonly from: string;
	readonly isType: boolean;
}

const imports = ["src", "db", "jobs"].flatMap(filesIn).flatMap(importsOf);

test("imports point downward only", () => {
	const upward = imports.flatMap(({ file, from }) => {
		if (!from.startsWith(".")) return [];
		const target = relative(ROOT, resolve(ROOT, dirname(file), from));
		const [here, there] = [roomOf(file), roomOf(target)];
		const allowed = MAY_IMPORT[here];
		if (here === there || allowed?.includes("*") || allowed?.includes(there)) return [];
		return [`${file} imports ${target}`];
	});
	expect(upward).toEqual([]);
});

test("an action never calls another action", () => {
	const calls = imports.filter(({ file, from, isType }) => {
		const target = resolve(ROOT, dirname(file), from);
		return roomOf(file) === "src/actions" && from.startsWith("./") && isAction(target) && !isType;
	});
	expect(calls).toEqual([]);
});

test("each of these packages is known to one room only", () => {
	const strays = imports.filter(({ file, from }) => {
		const [home] = Object.entries(HOME_OF).filter(([name]) => from === name || from.startsWith(`${name}/`));
		return home !== undefined && roomOf(file) !== home[1];
	});
	expect(strays).toEqual([]);
});

test("only main asks the system for the time", () => {
	const asking = ["src", "db", "jobs"]
		.flatMap(filesIn)
		.filter((file) => file !== "src/main.ts" && !file.startsWith("src/web/assets/"))
		.filter((file) => /\bDate\.now\(\)|\bnew Date\(\)/.test(readFileSync(join(ROOT, file), "utf8")));
	expect(asking).toEqual([]);
});

test("only the settings read the environment", () => {
	const reading = ["src", "db", "jobs"]
		.flatMap(filesIn)
		.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(ROOT, file), "utf8")));
	expect(reading).toEqual(["src/env.ts", "src/main.ts", "db/engine.ts"]);
});

test("a refusal is a code, whose words stand in the catalogue", () => {
	const sentences = ["src", "db", "jobs"]
		.flatMap(filesIn)
		.filter((file) => !["src/domain/problem.ts", "src/deadlines/resolve-deadline.ts"].includes(file))
		.flatMap((file) => refusalsIn(readFileSync(join(ROOT, file), "utf8")).map((words) => `${file}: ${words}`));
	expect(sentences).toEqual([]);
});

test("a file fits in the head", () => {
	const long = ["src", "db", "jobs", "test"]
		.flatMap(filesIn)
		.map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length }))
		.filter(({ lines }) => lines > 300);
	expect(long).toEqual([]);
});

function roomOf(file: string): string {
	const [top = "", second = ""] = file.split("/");
	return top === "src" ? `src/${second.replace(/\.tsx?$/, "")}` : top;
}

/** What is given for the code of a Problem, or for a schema's message, and is none. */
function refusalsIn(text: string): string[] {
	const codes = text.matchAll(
		/(?:new Problem\(\s*[^,()]+,|invalidInput\(\s*[^,()]+,|\brefus(?:al|ed)\()\s*(["'`][^"'`]*)/g,
	);
	const messages = text.matchAll(/\.(?:refine|regex|min|max|int)\([^;]*?,\s*(["'`][A-Z][^"'`]* [^"'`]*)/g);
	return [...[...codes].filter(([, code = ""]) => !/^"[a-z_]+\.[a-z_]+$/.test(code)), ...messages].map(
		([, it = ""]) => it,
	);
}

/** An action exports one verb; what several share, exports parts. */
function isAction(path: string): boolean {
	return !/-parts\.ts$/.test(path);
}

function filesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
	const text = readFileSync(join(ROOT, file), "utf8");
	const found = text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s"([^"]+)";/gms);
	return [...found].map(([, type, from]) => ({ file, from: from ?? "", isType: type !== undefined }));
}
