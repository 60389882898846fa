import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { engine } from "../../db/engine.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import type { Ran } from "./shell.ts";

// Each command is a process of its own, which takes seconds to load on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let fresh: FreshDatabase;
let folder: string;

beforeEach(async () => {
	fresh = await freshDatabase();
	folder = mkdtempSync(join(tmpdir(), "bywhen-cli-"));
});

afterEach(async () => {
	await fresh.drop();
	rmSync(folder, { recursive: true, force: true });
});

/** Runs the real command in a process of its own, in an empty folder. */
function bywhen(args: readonly string[], { url = fresh.url, input = "" } = {}): Promise<Ran> {
	const main = new URL("../../src/main.ts", import.meta.url).pathname;
	const tsx = import.meta.resolve("tsx");
	const env = { PATH: process.env["PATH"] ?? "", NODE_ENV: "test", DATABASE_URL: url };
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			["--import", tsx, main, ...args],
			{ cwd: folder, env },
			(error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
		);
		child.stdin?.end(input);
	});
}

function isOneLine({ code, out, err }: Ran, words: RegExp): void {
	expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringMatching(/^bywhen: [^\n]+\n$/) });
	expect(err).toMatch(words);
}

test("the first command on a new machine makes its database and answers in JSON alone", async () => {
	const url = engine === "sqlite" ? `file:${join(folder, "data", "new.db")}` : fresh.url;
	const add = ["user", "add", "admin@newsroom.test", "--name", "The admin", "--role", "admin", "--json"];
	const { code, out, err } = await bywhen(add, { url });
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(JSON.parse(out)).toMatchObject({ email: "admin@newsroom.test", role: "admin" });
	const { items } = JSON.parse((await bywhen(["user", "list", "--json"], { url })).out);
	expect(items).toHaveLength(1);
});

test("real pledges are dated by the real clock, and the pipe from command to command holds", async () => {
	const body = {
		promisers: [{ name: "A minister", kind: "person" }],
		statement: {
			quote: "By 2099.",
			saidOn: "2026-01-02",
			source: { url: "https://news.example/r", publisher: "News" },
		},
		title: "Open the bridge",
		kind: "deliver",
		criteria: "The bridge carries public traffic.",
		deadline: { words: "by 2099", timeZone: "Europe/Paris", choice: "suggested" },
		publish: true,
	};
	const before = Date.now();
	const { code, out, err } = await bywhen(["pledge", "add", "--file", "-", "--json"], { input: JSON.stringify(body) });
	expect({ code, err }).toEqual({ code: 0, err: "" });
	const { id, publishedAt, deadline } = JSON.parse(out);
	expect(Date.parse(publishedAt)).toBeGreaterThanOrEqual(before);
	expect(deadline.dueOn).toBe("2099-12-31");
	const exported = (await bywhen(["export", "--format", "ndjson"])).out.trim().split("\n");
	expect(exported.map((line) => JSON.parse(line).id)).toEqual([id]);
});

test("deadline cases need no database", async () => {
	const input = `${JSON.stringify({ id: 1, text: "within two weeks", said: "2025-10-17" })}\nnonsense\n`;
	const { code, out } = await bywhen(["deadline", "--ndjson"], { url: "postgres://127.0.0.1:1/none", input });
	expect(code).toBe(1);
	expect(
		out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line).dueOn),
	).toEqual(["2025-10-31", undefined]);
});

test("a database that cannot be reached is told on one line, and by doctor as a problem", async () => {
	writeFileSync(join(folder, "file"), "");
	const nowhere = engine === "sqlite" ? `file:${join(folder, "file", "bywhen.db")}` : "postgres://127.0.0.1:1/none";
	isOneLine(await bywhen(["due"], { url: nowhere }), /DATABASE_URL|rights/);
	const { code, out } = await bywhen(["doctor", "--json"], { url: nowhere });
	expect(code).toBe(1);
	expect(JSON.parse(out).checks).toMatchObject([{ name: "start", state: "problem" }]);
});

test("a database of a newer version is left alone, on one line", async () => {
	const year3000 = 32_503_680_000_000;
	if (engine === "sqlite") {
		const db = new BetterSqlite(fresh.url.replace("file:", ""));
		db.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', ${year3000})`);
		db.close();
	} else {
		await postgresql(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', ${year3000})`);
	}
	isOneLine(await bywhen(["due", "--json"]), /newer version of Bywhen/);
	isOneLine(await bywhen(["migrate"]), /newer version of Bywhen/);
});

const onSqlite = engine === "sqlite" ? test : () => undefined;

onSqlite("a database that another program holds locked is told on one line", async () => {
	const db = new BetterSqlite(fresh.url.replace("file:", ""));
	db.exec("begin exclusive");
	const add = ["user", "add", "admin@newsroom.test", "--name", "The admin", "--role", "admin"];
	isOneLine(await bywhen(add), /locked/);
	db.exec("rollback");
	db.close();
	expect(await bywhen(add)).toMatchObject({ code: 0, err: "" });
});

async function postgresql(statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: fresh.url });
	await client.connect();
	await client.query(statement);
	await client.end();
}
