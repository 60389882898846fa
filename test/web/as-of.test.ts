import { afterEach, beforeEach, expect, test } from "vitest";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "./site-server.ts";

let world: World;
let site: Awaited<ReturnType<typeof startSite>>;
let path: string;

beforeEach(async () => {
	world = await newWorld("2025-10-18T12:00:00Z");
	site = await startSite(world);
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	path = `/pledges/${publicId}`;
	world.at("2025-10-25T12:00:00Z");
	const edit = aPledge({ title: "Open the whole bridge" });
	await editPledge(world.deps, editor, { ...edit, publicId, version: 1, reason: "It said half." });
	world.at("2025-11-03T12:00:00Z");
	const outcome = { outcome: "fulfilled", happenedOn: "2025-11-02", rationale: "Traffic flows." } as const;
	const first = { changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	await markOutcome(world.deps, editor, { publicId, version: 2, ...outcome, ...first });
	world.at("2025-11-10T12:00:00Z");
});

afterEach(async () => {
	await site.close();
	await world.close();
});

const read = async (address: string) => (await site.browser().get(address)).text;

test("A page as of a day is what readers saw then: its words, its timeliness and its history", async () => {
	const then = await read(`${path}?as-of=2025-10-20`);
	expect(then).toContain("Open the bridge</h1>");
	expect(then).not.toContain("Traffic flows");
	expect(then).not.toContain("whole bridge");
	expect(then).toContain("20 October 2025");
	const later = await read(`${path}?as-of=2025-11-01`);
	expect(later).toContain("Open the whole bridge</h1>");
	expect(later).not.toContain("Traffic flows");
	expect(await read(path)).toContain("Traffic flows");
});

test("A day that is no day, not over, or before the pledge was published is refused in words", async () => {
	const browser = site.browser();
	expect((await browser.get(`${path}?as-of=yesterday`)).status).toBe(422);
	expect((await browser.get(`${path}?as-of=2025-11-10`)).status).toBe(422);
	expect((await browser.get(`${path}?as-of=2025-10-17`)).status).toBe(404);
});

test("Each revision has an address that stays, and tells word by word what it changed", async () => {
	const list = await read(`${path}/revisions`);
	for (const number of [1, 2, 3]) expect(list).toContain(`${path}/revisions/${number}"`);
	expect(await read(`${path}/revisions/1`)).toContain("Open the bridge</h1>");
	const changes = await read(`${path}/revisions/2/changes`);
	expect(changes).toMatch(/<ins>.*whole.*<\/ins>/);
	expect(changes).not.toContain("<del>");
	expect(await read(`${path}/revisions/1/changes`)).toContain("how the pledge was registered");
	expect((await site.browser().get(`${path}/revisions/4`)).status).toBe(404);
});
