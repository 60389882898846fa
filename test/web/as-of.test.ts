import { afterEach, beforeEach, expect, test } from "vitest";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { publishRecordDay } from "../../src/actions/publish-record-day.ts";
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

test("Every public page and list can be read as of a day, as it then stood", async () => {
	const then = "as-of=2025-11-01";
	const list = await read(`/pledges?${then}`);
	expect(list).toContain("Open the whole bridge");
	expect(await read(`/pledges?as-of=2025-10-20`)).toContain(">Open the bridge</a>");
	expect(await read(`/pledges?outcome=fulfilled&${then}`)).not.toContain(path);
	expect(await read("/pledges?outcome=fulfilled")).toContain(path);
	expect(await read(`/pledges?q=whole&${then}`)).toContain(path);
	expect(await read("/pledges?q=whole&as-of=2025-10-20")).not.toContain(path);
	expect(await read(`/pledges?timeliness=overdue&${then}`)).toContain(path);
	for (const address of ["/", "/promisers", "/promisers/a-minister", "/topics", "/topics/roads", "/deadlines"]) {
		const page = await read(`${address}?${then}`);
		expect(page, address).toContain("This is how the page stood on 1 November 2025");
		expect(page, address).toContain('name="robots" content="noindex');
		expect(page, address).not.toContain("Traffic flows");
	}
	for (const address of ["/methodology", "/record", "/milestones"]) {
		expect(await read(`${address}?${then}`), address).toContain("This is how the page stood on 1 November 2025");
	}
});

test("Links and searches of a past page stay on its day, and one leads back", async () => {
	const page = await read("/promisers/a-minister?as-of=2025-11-01");
	expect(page).toContain(`href="${path}?as-of=2025-11-01"`);
	expect(page).toContain('href="/topics/roads?as-of=2025-11-01"');
	expect(page).toContain('href="/promisers/a-minister#now"');
	expect(page).not.toContain('action="/subscriptions"');
	expect(await read("/pledges?as-of=2025-11-01")).toContain('<input type="hidden" name="as-of" value="2025-11-01"/>');
});

test("A day from before the record is refused in words, and so is one that is not over", async () => {
	const before = await site.browser().get("/pledges?as-of=2025-01-01");
	expect([before.status, before.text]).toEqual([404, expect.stringContaining("The record here began")]);
	expect((await site.browser().get("/?as-of=2025-11-10")).status).toBe(422);
	expect((await site.browser().get("/?as-of=soon")).status).toBe(422);
});

test("The API answers as of a day too", async () => {
	const asked = async (address: string) => JSON.parse(await read(`/api/v1${address}`)) as Record<string, unknown>;
	expect(await asked(`${path}?as-of=2025-11-01`)).toMatchObject({ title: "Open the whole bridge", evidence: [] });
	expect(await asked(`${path}?as-of=2025-10-20`)).toMatchObject({ title: "Open the bridge" });
	const { items } = await asked("/pledges?as-of=2025-10-20&q=open");
	expect(items).toMatchObject([{ title: "Open the bridge", outcome: "not_started" }]);
	expect(await asked("/pledges?as-of=2025-10-20&q=whole")).toMatchObject({ items: [] });
	expect(await asked("/record?as-of=2025-10-20")).toMatchObject({ end: { position: 3 }, days: [] });
	expect((await site.browser().get("/api/v1/pledges?as-of=tomorrow")).status).toBe(422);
});

test("The page and each revision can be cited, by APA, BibTeX and CSL-JSON, with the digest that names it", async () => {
	const [, digest] = /SHA-256 ([0-9a-f]{64})\)/.exec(await read(path)) ?? [];
	expect(await read(path)).toContain("(2025, November 3). Open the whole bridge (Revision 3, SHA-256");
	expect(await read(`${path}?as-of=2025-10-20`)).toContain("(2025, October 18). Open the bridge (Revision 1, SHA-256");
	expect(await read(`${path}/revisions/3/changes`)).toContain(digest);
	const [csl] = JSON.parse(await read(`${path}/revisions/1/citation.json`));
	expect(csl).toMatchObject({
		title: "Open the bridge",
		version: "Revision 1",
		URL: expect.stringMatching(/revisions.1$/),
	});
	expect(await read(`${path}/revisions/3/citation.bib`)).toContain(`note = {SHA-256 ${digest}}`);
	expect((await site.browser().get(`${path}/revisions/9/citation.bib`)).status).toBe(404);
});

test("The hash of each day stands at its address, in a feed of its own and in every feed", async () => {
	await publishRecordDay(world.deps);
	const [, hash] = /<code>([0-9a-f]{64})<\/code>/.exec(await read("/record")) ?? [];
	expect(await read("/record/feed.atom")).toContain("<title>The record of 9 November 2025</title>");
	for (const address of ["/api/v1/record", "/record/feed.atom", "/feed.atom", `${path}/feed.atom`]) {
		expect(await read(address), address).toContain(hash);
	}
});
