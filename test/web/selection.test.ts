import { expect, test } from "vitest";
import { listCandidates } from "../../db/candidates.ts";
import { findTip } from "../../db/tips.ts";
import { verifyRecord } from "../../db/verification.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const CANDIDATE = {
	title: "Make everybody happy",
	promiser: "A mayor",
	url: "https://news.example/happy",
	reason: "not_checkable",
	words: "There is no measure.",
};

test("what is not registered is logged with a reason, and readers see counts or every entry as the policy has it", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const [checker, admin] = [await world.user("fact_checker"), await world.user("admin")];
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	const typed = { intent: "log", quote: "Everybody will be happy.", promiser: "A mayor", sourceUrl: CANDIDATE.url };
	const instead = await desk.post("/desk/pledges", typed);
	expect(instead.status).toBe(200);
	for (const value of ["Everybody will be happy.", "A mayor", CANDIDATE.url]) expect(instead.text).toContain(value);
	expect((await desk.post("/desk/candidates", { ...CANDIDATE, reason: "no_such_reason" })).status).toBe(422);
	expect((await desk.post("/desk/candidates", CANDIDATE)).location).toBe("/desk/candidates?done=candidate_logged");
	const reader = site.browser();
	const counts = (await reader.get("/selection")).text;
	expect(counts).toContain("One candidate was considered and not registered.");
	expect(counts).toContain("Nobody could check whether it was kept");
	expect(counts).not.toContain(CANDIDATE.title);
	expect((await reader.get("/api/v1/selection")).json()).toMatchObject({
		...{ shown: "counts", total: 1, candidates: [], next: null },
		reasons: [{ reason: "not_checkable", count: 1 }],
	});
	const boss = await site.signedIn(admin);
	const form = fieldsIn((await boss.get("/admin/policy")).text);
	const lists = { selectionReasons: "Nobody could check whether it was kept\nA local matter", selection: "full" };
	const policy = { ...form, ...lists, reason: "We show all.", intent: "publish" };
	expect((await boss.post("/admin/policy", policy)).location).toBe("/admin/policy?done=policy");
	expect((await desk.post("/desk/candidates", { ...CANDIDATE, reason: "a_local_matter" })).status).toBe(303);
	expect((await desk.post("/desk/candidates", { ...CANDIDATE, reason: "no_source" })).status).toBe(422);
	const full = (await reader.get("/selection")).text;
	expect(full).toContain("2 candidates were considered and not registered.");
	expect(full).toContain("There is no measure.");
	const { reasons, candidates } = (await reader.get("/api/v1/selection?limit=1")).json<Selection>();
	expect(reasons.map(({ label }) => label).sort()).toEqual([
		"A local matter",
		"Nobody could check whether it was kept",
	]);
	expect(candidates).toMatchObject([{ title: CANDIDATE.title, label: "A local matter" }]);
});

test("a tip that is logged instead is decided on by that, once and by an editor", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const [checker, editor] = [await world.user("fact_checker"), await world.user("editor")];
	await using site = await startSite(world);
	const tip = { kind: "pledge", words: "Everybody will be happy.", promiser: "A mayor", url: CANDIDATE.url };
	await site.browser().post("/tips", tip);
	const desk = await site.signedIn(editor);
	expect((await desk.get("/desk/candidates?tip=1")).text).toContain("Everybody will be happy.");
	const below = await site.signedIn(checker);
	expect((await below.post("/desk/candidates", { ...CANDIDATE, tip: "1" })).status).toBe(403);
	expect((await desk.post("/desk/candidates", { ...CANDIDATE, tip: "1" })).status).toBe(303);
	expect((await findTip(world.db, 1))?.tip).toMatchObject({ state: "declined", decidedBy: editor.userId });
	expect((await desk.post("/desk/candidates", { ...CANDIDATE, tip: "1" })).status).toBe(422);
});

test("what was left out and is registered after all leads to its pledge, once, and from the day it is public", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const checker = await world.user("fact_checker");
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	await desk.post("/desk/candidates", { ...CANDIDATE, saidOn: "2025-11-01" });
	expect((await desk.get("/desk/candidates")).text).toContain("/desk/pledges/new?candidate=1");
	const form = (await desk.get("/desk/pledges/new?candidate=1")).text;
	for (const value of [CANDIDATE.title, CANDIDATE.promiser, CANDIDATE.url, "2025-11-01"]) expect(form).toContain(value);
	expect(form).toContain('name="candidate" value="1"');
	const { actor, input } = { actor: checker, input: aPledge({ title: CANDIDATE.title }) };
	const publicId = await registerPledge(world.deps, actor, { ...input, publish: false, candidateId: 1 });
	await expect(registerPledge(world.deps, actor, { ...input, candidateId: 1 })).rejects.toThrow(
		"candidate.registered_already",
	);
	const [entry] = await listCandidates(world.db, { limit: 1 });
	expect(entry?.registeredAs).toEqual({ publicId, isPublished: false });
	expect((await desk.get("/desk/candidates")).text).not.toMatch(/candidate=1|Registered after all/);
	expect((await desk.get("/desk/pledges/new?candidate=1")).text).not.toContain(CANDIDATE.title);
	world.at("2025-11-05T09:00:00Z");
	await publishPledge(world.deps, actor, { publicId, version: 1 });
	expect((await desk.get("/desk/candidates")).text).toContain(`href="/pledges/${publicId}">Registered after all`);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

interface Selection {
	readonly reasons: readonly { readonly label: string }[];
	readonly candidates: readonly unknown[];
}

/** What the policy's form holds, as a browser would send it. */
function fieldsIn(html: string): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
		const [name, value] = [/name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1]];
		if (name && value !== undefined && (!tag.includes("radio") || tag.includes("checked"))) values[name] = value;
	}
	for (const [, name = "", options = ""] of html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
		values[name] = /value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? "";
	}
	return values;
}
