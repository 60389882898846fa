import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { pledgeShape, pledgeSummaryShape } from "../../src/api/shapes.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;
let bridge: string;
let draft: string;
let taxes: string;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const register = (change: Parameters<typeof aPledge>[0]) => registerPledge(world.deps, editor, aPledge(change));
	bridge = await register({ title: "Open the bridge" });
	draft = await register({ title: "A draft", publish: false });
	const ends = { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2025-12-31" } as const;
	const other = [{ name: "Another promiser", kind: "body", roleThen: "" }] as const;
	taxes = await register({
		title: "No new taxes",
		kind: "refrain",
		deadline: ends,
		promisers: other,
		topics: ["Taxes"],
	});
});

afterEach(() => world.close());

async function ids(...args: string[]): Promise<string[]> {
	const { code, out, err } = await run(world, [...args, "--json"]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	const { items } = JSON.parse(out) as { items: { id: string }[] };
	for (const pledge of items) pledgeSummaryShape.parse(pledge);
	return items.map((pledge) => pledge.id);
}

test("pledges are listed without drafts, by promiser, topic, timeliness and words", async () => {
	expect((await ids("pledge", "list")).sort()).toEqual([bridge, taxes].sort());
	expect(await ids("pledge", "list", "--promiser", "Another promiser")).toEqual([taxes]);
	expect(await ids("pledge", "list", "--promiser", "a-minister")).toEqual([bridge]);
	expect(await ids("pledge", "list", "--topic", "Taxes")).toEqual([taxes]);
	expect(await ids("pledge", "list", "--search", "bridge")).toContain(bridge);
	expect(await ids("pledge", "list", "--outcome", "broken")).toEqual([]);
	expect(await ids("pledge", "list", "--drafts")).toEqual([draft]);
	expect(await ids("pledge", "list", "--limit", "1")).toHaveLength(1);
});

test("a promiser or topic that nobody knows is told, not answered with an empty list", async () => {
	const { code, out, err } = await run(world, ["pledge", "list", "--promiser", "Nobody"]);
	expect({ code, out }).toEqual({ code: 1, out: "" });
	expect(err).toMatch(/^bywhen: There is no promiser “Nobody”[^\n]+\n$/);
});

test("what is due comes nearest first, and only within the days asked for", async () => {
	expect(await ids("due")).toEqual([bridge]);
	expect(await ids("due", "--within", "52w")).toEqual([bridge, taxes]);
	expect(await ids("due", "--within", "5d")).toEqual([]);
	expect(await ids("due", "--overdue")).toEqual([]);
});

test("what has passed comes longest passed first, swept or not, refraining too", async () => {
	world.at("2026-01-02T09:00:00Z");
	expect(await ids("due", "--overdue")).toEqual([bridge, taxes]);
	await lapseDeadlines(world.deps);
	expect(await ids("due", "--overdue")).toEqual([bridge, taxes]);
	expect(await ids("due", "--overdue", "--limit", "1")).toEqual([bridge]);
	const { out } = await run(world, ["due", "--overdue"]);
	expect(out).toMatch(/2025-10-31 +No outcome yet — the deadline passed 2 months ago/);
	expect(out).toMatch(/2025-12-31 +No outcome yet — its period ended 2 days ago/);
});

test("a table has a head and a line for each pledge, and no control characters", async () => {
	const { out } = await run(world, ["pledge", "list"]);
	expect(out.trim().split("\n")).toHaveLength(3);
	expect(out).toMatch(/^ID +DUE +STANDING +PROMISER +PLEDGE\n/);
	expect(out).toContain("No outcome yet — due in 11 days");
	expect(out).not.toContain("\u001b");
});

test("one pledge is shown whole, with its history", async () => {
	const { out } = await run(world, ["pledge", "show", bridge, "--json"]);
	const { history, sources, ...pledge } = JSON.parse(out);
	expect(pledgeShape.parse(pledge)).toEqual(pledge);
	expect(sources).toEqual([{ url: "https://news.example/report", link: "unchecked", copy: null }]);
	expect(history.map((event: { kind: string }) => event.kind)).toEqual(["registered"]);
	const words = (await run(world, ["pledge", "show", bridge])).out;
	expect(words).toMatch(/^Open the bridge\n/);
	expect(words).toContain("“We will open the bridge within two weeks.” (2025-10-17, A press conference)");
	expect(words).toMatch(/\n2025-10-20 +registered\n$/);
	expect((await run(world, ["pledge", "show", draft])).out).toContain("this is a draft");
});

test("a pledge that is not there is told on one line", async () => {
	expect(await run(world, ["pledge", "show", "bbbbbbbb"])).toMatchObject({ code: 1, out: "" });
	expect(await run(world, ["pledge", "show", "no id"])).toMatchObject({ code: 2, out: "" });
});

test("everything public is exported, and --output replaces a file only by a whole export", async () => {
	const { out, err } = await run(world, ["export"]);
	expect(err).toBe("");
	expect(JSON.parse(out).pledges.map((pledge: { id: string }) => pledge.id)).toEqual([bridge, taxes]);
	const lines = (await run(world, ["export", "--format", "ndjson"])).out.trim().split("\n");
	expect(lines.map((line) => JSON.parse(line).id)).toEqual([bridge, taxes]);
	const folder = mkdtempSync(join(tmpdir(), "bywhen-export-"));
	const file = join(folder, "pledges.csv");
	const written = await run(world, ["export", "--format", "csv", "--output", file, "--json"]);
	expect(JSON.parse(written.out)).toEqual({ format: "csv", file });
	expect(readFileSync(file, "utf8").split("\r\n")).toHaveLength(4);
	expect(readdirSync(folder)).toEqual(["pledges.csv"]);
	const refused = await run(world, ["export", "--output", join(folder, "missing", "pledges.json")]);
	expect(refused).toMatchObject({ code: 1, out: "" });
	expect(refused.err).toMatch(/^bywhen: [^\n]+missing[^\n]+ cannot be opened[^\n]+\n$/);
	rmSync(folder, { recursive: true });
});
