import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig, SETTING_NAMES } from "../../src/config.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { refusalWords } from "../../src/text/refusal-words.ts";
import { textsFor } from "../../src/text/text.ts";
import { runToEnd } from "../support/processes.ts";

const DATABASE = "file:data/bywhen.db";

/** What is said to who starts Bywhen with these settings. */
function refusal(environment: Record<string, string>, databaseUrl = DATABASE): string {
	try {
		readConfig(environment, databaseUrl);
		return "";
	} catch (error) {
		return refusalWords(error as Problem, textsFor("en")).detail;
	}
}

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "bywhen-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

test("blanks and line ends around a value are no part of it, and a blank value is none", () => {
	const said = { PORT: " ", DUE_SOON_DAYS: "14\r", SITE_NAME: "  Our tracker \r", BASE_URL: " https://a.example/ " };
	const config = readConfig({ ...said, SECRET_FILE: file("secret", `${"x".repeat(40)}\r\n`) }, DATABASE);
	expect(config).toMatchObject({ PORT: 3000, DUE_SOON_DAYS: 14, SITE_NAME: "Our tracker", SECRET: "x".repeat(40) });
	expect(config.baseUrl).toBe("https://a.example");
});

test.each([
	["PORT", "0x10", "PORT must be a whole number from 0 to 65535."],
	["SESSION_IDLE_HOURS", "3 days", "SESSION_IDLE_HOURS must be a whole number from 1 to 2160."],
	["API_REQUESTS_PER_MINUTE", "1e9", "API_REQUESTS_PER_MINUTE must be a whole number from 1 to 10000000."],
	["NODE_ENV", "prod", "NODE_ENV must be one of: production, development, test."],
	["BASE_URL", "https://example.org/pledges", "BASE_URL must end after its host and port"],
	["BASE_URL", "https://me:secret@example.org", "BASE_URL must end after its host and port"],
	[
		"BASE_URL",
		'"https://example.org"',
		"BASE_URL stands in quotes, which are taken for a part of it: write it without.",
	],
	["BASE_URL", "example.org", "BASE_URL must be a full address such as https://pledges.example.org."],
	["SITE_NAME", "'Tracker'", "SITE_NAME stands in quotes"],
	["SMTP_URL", "smtp://", "SMTP_URL must name a host"],
	["SMTP_URL", "smtp://me:50%off@mail.example.org", "SMTP_URL must name a host, and have each % in user"],
	["FETCH_DNS", "9.9.9.9:99999", "FETCH_DNS must be addresses such as 9.9.9.9 or 9.9.9.9:53."],
	["DKIM_PRIVATE_KEY", "no key", "DKIM_PRIVATE_KEY must be a private key in PEM"],
	[
		"DKIM_DOMAIN",
		"example.org",
		"DKIM_DOMAIN is of use only with DKIM_SELECTOR, DKIM_PRIVATE_KEY: set all of them, or none.",
	],
	["OIDC_ISSUER", "http://id.example.org", "OIDC_ISSUER must begin with https://."],
	["OIDC_CLIENT_ID", "x", "OIDC_CLIENT_ID is of use only with OIDC_ISSUER, OIDC_CLIENT_SECRET"],
	["OIDC_ROLES", "boss=leads", "OIDC_ROLES must be roles with what stands for them"],
	["WAYBACK_ACCESS_KEY", "abc", "WAYBACK_ACCESS_KEY is of use only with WAYBACK_SECRET_KEY: set all of them, or none."],
])("%s=%s is refused with its mend", (name, value, words) => {
	expect(refusal({ [name]: value, MAIL_FROM: "bywhen@example.org" })).toContain(words);
});

test("every wrong setting is named at once", () => {
	const words = refusal({ PORT: "x", TIME_ZONE: "'UTC'", DATABASE_URL: '"file:a.db"' }, '"file:a.db"');
	for (const name of ["PORT must", "TIME_ZONE stands", "DATABASE_URL stands"]) expect(words).toContain(name);
});

test("a file’s name takes no settings after a question mark", () => {
	expect(refusal({}, "file:data/bywhen.db?mode=ro")).toMatch(/^DATABASE_URL has a question mark/);
});

test("a secret’s file that is missing or empty is named, the database’s address too", () => {
	const empty = file("empty", "\n");
	expect(refusal({ DATABASE_URL_FILE: "/nowhere" })).toMatch(
		/^DATABASE_URL_FILE names \/nowhere, which cannot be read\./,
	);
	expect(refusal({ DATABASE_URL_FILE: empty })).toBe(
		`DATABASE_URL_FILE names ${empty}, which is empty. Write the value into it.`,
	);
});

test("commands say in a line that settings or database cannot be read, and make nothing", async () => {
	const env = { DATABASE_URL: "", BASE_URL: "" };
	const doctor = async (more = {}) => (await runToEnd(["doctor"], { ...env, ...more }, folder)).out;
	expect(await doctor({ DATABASE_URL_FILE: "/nowhere" })).toContain("DATABASE_URL_FILE names /nowhere");
	expect(await doctor()).toContain("There is no database at data/bywhen.db yet.");
	// A virtual environment of another language may stand there.
	mkdirSync(join(folder, ".env"));
	expect(await doctor()).toContain("There is no database at data/bywhen.db yet.");
	expect(readdirSync(folder)).toEqual([".env"]);
}, 90_000);

test("the README has every setting, with its default", () => {
	const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
	const rows = readme.match(/^\| `[A-Z_\d]{3,}`.*$/gm) ?? [];
	const told = rows.flatMap((row) => {
		const [names = "", defaults = ""] = row.slice(2).split(" | ");
		const parts = defaults.split(", ");
		return (names.match(/[A-Z_\d]{3,}/g) ?? []).map((name, at) => [name, parts[at] ?? ""] as const);
	});
	expect(told.map(([name]) => name).sort()).toEqual([...SETTING_NAMES].sort());
	const config = new Map<string, unknown>(Object.entries(readConfig({}, DATABASE)));
	const differing = told.filter(([name, cell]) => {
		const value = config.get(name);
		return (typeof value === "number" || typeof value === "string") && value !== "" && !cell.includes(`\`${value}\``);
	});
	expect(differing.map(([name]) => name)).toEqual([]);
});
