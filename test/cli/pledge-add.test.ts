import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pledgeShape } from "../../src/api/shapes.ts";
import { newWorld, type World } from "../support/world.ts";
import { run } from "./shell.ts";

let world: World;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
});

afterEach(() => world.close());

const OPTIONS = [
	...["--promiser", "A minister", "--quote", "We will open the bridge within two weeks.", "--said", "2025-10-17"],
	...["--source", "https://news.example/report", "--publisher", "The Example News", "--title", "Open the bridge"],
	...["--criteria", "The bridge carries public traffic."],
];

const BODY = {
	promisers: [{ name: "A minister", kind: "person" }],
	statement: {
		quote: "We will open the bridge within two weeks.",
		saidOn: "2025-10-17",
		source: { url: "https://news.example/report", publisher: "The Example News" },
	},
	title: "Open the bridge",
	kind: "deliver",
	criteria: "The bridge carries public traffic.",
	deadline: { words: "within two weeks", timeZone: "Europe/Paris", choice: "suggested" },
	publish: true,
};

const add = (args: readonly string[], input = "") => run(world, ["pledge", "add", ...args], input);

test("a pledge from options is published, with the day that the rules find", async () => {
	const zone = ["--zone", "Europe/Paris", "--topic", "Roads", "Bridges"];
	const { code, out, err } = await add([...OPTIONS, "--deadline", "within two weeks", ...zone, "--json"]);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	const made = pledgeShape.parse(JSON.parse(out));
	expect(made.deadline).toMatchObject({ dueOn: "2025-10-31", timeZone: "Europe/Paris", resolvedBy: "rule" });
	expect(made.topics.map((topic) => topic.name)).toEqual(["Bridges", "Roads"]);
	expect(made.publishedAt).toBe("2025-10-20T09:00:00.000Z");
});

test("without words or day there is no deadline; a day set by hand is kept as such; a draft stays private", async () => {
	const none = JSON.parse((await add([...OPTIONS, "--draft", "--json"])).out);
	expect(none).toMatchObject({ publishedAt: null, deadline: { kind: "none", dueOn: null, timeZone: "UTC" } });
	const byHand = JSON.parse((await add([...OPTIONS, "--due", "2026-01-15", "--json"])).out);
	expect(byHand.deadline).toMatchObject({ dueOn: "2026-01-15", resolvedBy: "user" });
});

test("a pledge hangs on a milestone or waits for something by options; a new milestone is asked for", async () => {
	const hangs = [...OPTIONS, "--milestone", "The summit", "--tie", "within", "--tie-days", "3"];
	const slip = await add(hangs);
	expect(slip).toMatchObject({ code: 1, out: "" });
	expect(slip.err).toContain("There is no milestone “The summit” on record.");
	const hanging = JSON.parse((await add([...hangs, "--create-milestone", "--json"])).out);
	expect(hanging).toMatchObject({ timeliness: "waiting", deadline: { milestone: { slug: "the-summit" } } });
	const meant = await add([...OPTIONS, "--milestone", "The sumit"]);
	expect(meant.err).toContain("Did you mean: The summit?");
	const waits = JSON.parse((await add([...OPTIONS, "--condition", "if they agree", "--json"])).out);
	expect(waits).toMatchObject({ conditionState: "pending", deadline: { kind: "condition" } });
	const vague = JSON.parse((await add([...OPTIONS, "--review-on", "2026-02-01", "--json"])).out);
	expect(vague).toMatchObject({ reviewOn: "2026-02-01", deadline: { kind: "vague" } });
	const both = await add([...OPTIONS, "--condition", "if they agree", "--due", "2026-01-01"]);
	expect(both).toMatchObject({ code: 2, out: "" });
	expect(both.err).toContain("Give one of --due, --condition");
});

test("a pledge comes from a file or from standard input in the API's shape", async () => {
	const folder = mkdtempSync(join(tmpdir(), "bywhen-add-"));
	const file = join(folder, "pledge.json");
	writeFileSync(file, JSON.stringify(BODY));
	const fromFile = JSON.parse((await add(["--file", file, "--draft", "--json"])).out);
	expect(fromFile).toMatchObject({ publishedAt: null, deadline: { dueOn: "2025-10-31" } });
	rmSync(folder, { recursive: true });
	const { out, err } = await add(["--file", "-", "--json"], JSON.stringify({ ...BODY, title: "Open it" }));
	expect(JSON.parse(out).publishedAt).not.toBeNull();
	expect(err).toContain(`Is it the same as ${fromFile.id} (Open the bridge, said 2025-10-17)?`);
});

test("what is wrong with a pledge is told on one line, with its place", async () => {
	for (const [args, input, code, words] of [
		[[], "", 2, "--promiser"],
		[[...OPTIONS, "--said", "yesterday"], "", 2, "2026-03-31"],
		[["--file", "-"], "{", 1, "not JSON"],
		[["--file", "-"], JSON.stringify({ ...BODY, title: "" }), 1, "title: "],
		[["--file", "-"], JSON.stringify({ ...BODY, tilte: "x" }), 1, "tilte"],
		[["--file", "/nowhere/at/all.json"], "", 1, "/nowhere/at/all.json"],
		[[...OPTIONS, "--due", "2025-01-31"], "", 1, "2025"],
	] as const) {
		const ran = await add(args, input);
		expect({ args, ...ran }).toMatchObject({ code, out: "" });
		expect(ran.err).toMatch(/^bywhen: [^\n]+\n$/);
		expect(ran.err).toContain(words);
	}
});

test("a series set by hand comes round from its first period on; without that period it is refused", async () => {
	const monthly = ["--deadline", "again and again", "--every", "P1M", "--series-from", "2025-11-01"];
	const { out } = await add([...OPTIONS, ...monthly, "--series-until", "2026-10-31", "--json"]);
	const { deadline } = pledgeShape.parse(JSON.parse(out));
	expect(deadline).toMatchObject({ kind: "recurring", resolvedBy: "user" });
	expect(deadline.rhythm).toMatchObject({ every: "P1M", startsOn: "2025-11-01", untilOn: "2026-10-31" });
	const refused = await add([...OPTIONS, "--every", "P1M"]);
	expect(refused.err).toContain("--series-from");
	const both = await add([...OPTIONS, ...monthly, "--due", "2025-11-30"]);
	expect(both.err).toContain("one of --due, --every");
});

test("words with a day of the month make a series of just those days", async () => {
	const { out } = await add([...OPTIONS, "--deadline", "on the 31st of every month", "--json"]);
	const { deadline } = pledgeShape.parse(JSON.parse(out));
	expect(deadline).toMatchObject({ kind: "recurring", rhythm: { every: "P1M", onDay: "31" } });
});

test("what an option says of another that is not there, or beside a file, is refused and never left out", async () => {
	const wrong: readonly (readonly [readonly string[], string])[] = [
		[
			["--file", "-", "--criteria", "Cars cross it.", "--due", "2026-01-15"],
			"write what --criteria, --due would say into it",
		],
		[[...OPTIONS, "--why", "They said so."], "--why can only be used with --due, --due-at"],
		[
			[...OPTIONS, "--deadline", "every month", "--series-until", "2026-01-15"],
			"--series-until can only be used with --every",
		],
		[[...OPTIONS, "--tie", "within", "--tie-days", "3"], "--tie, --tie-days can only be used with --milestone"],
	];
	for (const [args, told] of wrong) {
		const { code, out, err } = await add(args, JSON.stringify(BODY));
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(err).toContain(told);
	}
	const milestone = (...args: string[]) => run(world, ["milestone", "add", "The summit", ...args]);
	expect((await milestone("--publisher", "The news")).err).toContain("--publisher can only be used with --source");
	const dated = ["--date", "2026-01-10", "--source", "https://news.example/"];
	expect((await milestone(...dated)).err).toContain("--source can only be used with --publisher");
	expect((await milestone(...dated, "--publisher", "The news")).code).toBe(0);
});
