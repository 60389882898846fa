import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { changeByline } from "../../src/actions/change-byline.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "./site-server.ts";

let world: World;
let site: SiteServer;
let checker: Awaited<ReturnType<World["user"]>>;
let editor: Awaited<ReturnType<World["user"]>>;
let path: string;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	site = await startSite(world);
	checker = await world.user("fact_checker");
	editor = await world.user("editor");
	const deadline = {
		words: "before the summit",
		timeZone: "UTC",
		choice: "milestone",
		milestone: { name: "The summit", tie: "before", create: true },
	} as const;
	const publicId = await registerPledge(world.deps, checker, aPledge({ deadline }));
	path = `/pledges/${publicId}`;
	const change = {
		version: 1,
		state: "expected",
		onDate: "2025-12-01",
		reason: "It was set.",
		source: aSource,
	} as const;
	await changeMilestone(world.deps, editor, { slug: "the-summit", ...change });
	const version = (await findPledge(world.db, publicId))?.version ?? 0;
	const settled = {
		outcome: "fulfilled",
		happenedOn: "2025-10-18",
		rationale: "It opened.",
		changeKind: "update",
	} as const;
	await markOutcome(world.deps, editor, { publicId, version, ...settled, reason: "", evidence: [someEvidence] });
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const EVERYWHERE = () => [
	path,
	"/milestones/the-summit",
	"/feed.atom",
	`${path}/feed.atom`,
	`/api/v1${path}`,
	`/api/v1${path}/history`,
	"/export.json",
	"/export.csv",
];

async function read(paths: readonly string[]): Promise<string> {
	const reader = site.browser();
	const answers = await Promise.all(paths.map((one) => reader.get(one)));
	expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
	return answers.map(({ text }) => text).join("\n");
}

describe("Who did something", () => {
	test("is told to the public as a role, as long as they chose no byline", async () => {
		const all = await read(EVERYWHERE());
		expect(all).not.toMatch(/User [12]/);
		expect(await read([path])).toContain("Decided by an editor on 18 October 2025");
		expect(await read([path])).toContain("by a fact-checker");
		expect(await read(["/milestones/the-summit"])).toContain("by an editor");
	});

	test("is told by the byline that they chose, on pages, in feeds, in the API and in exports", async () => {
		await changeByline(world.deps, editor, "R. Byline");
		for (const one of EVERYWHERE()) expect(await read([one]), one).toContain("R. Byline");
		expect(await read(EVERYWHERE())).not.toMatch(/User [12]/);
	});

	test("is told to the desk by name", async () => {
		await changeByline(world.deps, editor, "R. Byline");
		const { text } = await (await site.signedIn(checker)).get(`/desk${path}`);
		expect(text).toContain("Decided by User 2");
		expect(text).not.toContain("R. Byline");
	});
});

test("a byline is set on the account page, and taken back by leaving it empty", async () => {
	const browser = await site.signedIn(editor);
	const saved = await browser.post("/desk/account/byline", { byline: "R. Byline" });
	expect(saved).toMatchObject({ status: 303 });
	expect((await browser.get("/desk/account")).text).toContain('value="R. Byline"');
	const refused = await browser.post("/desk/account/byline", { byline: "\u202eR. Byline" });
	expect(refused.status).toBe(422);
	await browser.post("/desk/account/byline", { byline: "" });
	expect(await read([path])).toContain("Decided by an editor");
});
