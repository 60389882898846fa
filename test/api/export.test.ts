import { afterEach, beforeEach, expect, test } from "vitest";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { type ExportedPledge, exportPledges } from "../../src/api/export.ts";
import { eventShape, pledgeShape } from "../../src/api/shapes.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
});
afterEach(() => world.close());

async function exported(format: "json" | "ndjson" | "csv"): Promise<string> {
	let text = "";
	for await (const piece of exportPledges(world.deps, format)) text += piece;
	return text;
}

test("each line of the NDJSON export is a whole pledge with its history, oldest event first", async () => {
	const actor = await world.user("editor");
	const publicId = await registerPledge(world.deps, actor, aPledge({ notes: "Call the ministry." }));
	await addEvidence(world.deps, actor, { publicId, ...someEvidence });

	const lines = (await exported("ndjson")).trimEnd().split("\n");
	const { history, sources, ...pledge } = JSON.parse(lines[0] ?? "") as ExportedPledge;

	expect(lines).toHaveLength(1);
	const unseen = { url: "https://news.example/report", link: "unchecked", copy: null };
	expect(sources).toEqual([unseen, unseen]);
	expect(pledgeShape.strict().parse(pledge).id).toBe(publicId);
	expect(history.map((event) => eventShape.strict().parse(event).kind)).toEqual(["registered", "evidence_added"]);
	expect(pledge.deadline).toMatchObject({ revision: 1, words: "within two weeks", dueOn: "2025-10-31" });
	expect(pledge.evidence[0]?.source.url).toBe("https://news.example/report");
});

test("the JSON export is one document of all published pledges, and an empty one is valid too", async () => {
	expect(JSON.parse(await exported("json"))).toMatchObject({ site: "Bywhen", pledges: [] });
	const actor = await world.user("editor");
	await registerPledge(world.deps, actor, aPledge());
	await registerPledge(world.deps, actor, aPledge({ title: "Open the tunnel" }));
	const { pledges } = JSON.parse(await exported("json")) as { pledges: ExportedPledge[] };
	expect(pledges.map(({ title }) => title)).toEqual(["Open the bridge", "Open the tunnel"]);
});

test("more pledges than one batch holds are all exported, once each", async () => {
	const actor = await world.user("editor");
	for (let n = 0; n < 53; n += 1) await registerPledge(world.deps, actor, aPledge({ title: `Pledge ${n}` }));
	const lines = (await exported("ndjson")).trimEnd().split("\n");
	const titles = lines.map((line) => (JSON.parse(line) as ExportedPledge).title);
	expect(titles).toEqual(Array.from({ length: 53 }, (_, n) => `Pledge ${n}`));
});

test("drafts, private notes, names of users and their addresses are in no export", async () => {
	const actor = await world.user("editor");
	await registerPledge(world.deps, actor, aPledge({ title: "A draft", publish: false }));
	await registerPledge(world.deps, actor, aPledge({ notes: "A private note" }));
	for (const format of ["json", "ndjson", "csv"] as const) {
		const text = await exported(format);
		expect(text).toContain("Open the bridge");
		expect(text).not.toMatch(/A draft|private note|User 1|newsroom\.test/);
	}
});

test("what happened to a pledge while it was a draft is not in its history", async () => {
	const actor = await world.user("editor");
	const publicId = await registerPledge(world.deps, actor, aPledge({ publish: false }));
	const { promisers, kind, criteria, beneficiary, topics, notes } = aPledge();
	const edit = { promisers, kind, criteria, beneficiary, topics, notes, title: "A better title", reason: "" };
	await editPledge(world.deps, actor, { publicId, version: 1, ...edit });
	world.at("2025-10-18T09:00:01Z");
	await publishPledge(world.deps, actor, { publicId, version: 2 });
	const [pledge] = (JSON.parse(await exported("json")) as { pledges: ExportedPledge[] }).pledges;
	expect(pledge?.history.map(({ kind }) => kind)).toEqual(["registered"]);
});

test("the history says who acted only as newsroom or clock", async () => {
	const actor = await world.user("editor");
	await registerPledge(world.deps, actor, aPledge());
	world.at("2025-11-02T09:00:00Z");
	await lapseDeadline(world.deps, 1);
	const [pledge] = (JSON.parse(await exported("json")) as { pledges: ExportedPledge[] }).pledges;
	expect(pledge?.history.map(({ kind, by }) => [kind, by])).toEqual([
		["registered", "newsroom"],
		["lapsed", "clock"],
	]);
	expect(pledge).toMatchObject({ timeliness: "overdue", daysLate: 2, lapsedAt: "2025-11-02T09:00:00.000Z" });
});

test("a spreadsheet takes no cell of the CSV export for a formula", async () => {
	const actor = await world.user("editor");
	await registerPledge(world.deps, actor, aPledge({ title: '=HYPERLINK("https://evil.example")', beneficiary: "@x" }));
	const csv = await exported("csv");
	expect(csv.startsWith("\u{feff}id,title,kind,")).toBe(true);
	expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
	expect(csv).toContain(",'@x,");
	expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
});
