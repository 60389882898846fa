import { afterEach, beforeEach, expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { type Site, startSite } from "../support/site.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let site: Site;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	site = await startSite(world);
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const get = (path: string) => site.browser().get(path);

const MARKUP = `<script>alert(1)</script><img src=x onerror=alert(1)>"' onmouseover='x`;
const CALENDAR = "END:VEVENT;ATTACH:https://evil.example";
const FORMULA = '=HYPERLINK("https://evil.example";"Look")';

test.each(["/", "/pledges", "/feed.atom", "/pledges/ID", "/pledges/ID/feed.atom", "/promisers"])(
	"markup in words stays words at %s",
	async (path) => {
		const editor = await world.user("editor");
		const pledge = aPledge({ title: MARKUP, promisers: [{ name: MARKUP, kind: "person", roleThen: MARKUP }] });
		const id = await registerPledge(world.deps, editor, pledge);
		const { status, text } = await get(path.replace("ID", id));
		expect(status).toBe(200);
		expect(text).toMatch(/&(amp;)?lt;script/);
		expect(text).not.toMatch(/<script>alert|<img src=x|<[^>]*\sonmouseover=/);
	},
);

test("words make no lines of their own in a calendar, and no formulas in a table", async () => {
	const editor = await world.user("editor");
	await registerPledge(world.deps, editor, aPledge({ title: CALENDAR }));
	await registerPledge(world.deps, editor, aPledge({ title: FORMULA }));
	const calendar = (await get("/deadlines.ics")).text;
	expect(calendar.match(/^END:VEVENT\r$/gm)).toHaveLength(2);
	expect(calendar).not.toMatch(/^ATTACH/m);
	const table = (await get("/export.csv")).text;
	expect(table).toContain("HYPERLINK");
	expect(table).not.toMatch(/(^|[,\n]"?)=HYPERLINK/);
});

test.each([
	"%",
	"_",
	'"',
	"'",
	"*",
	"NEAR(a b)",
	"a AND",
	"title:x",
	"(",
	"') or 1=1 --",
	"\\",
	"a OR b",
	"-",
	"^x",
	"😀",
])("a search for %j is a search for those words, and breaks nothing", async (words) => {
	await registerPledge(world.deps, await world.user("editor"), aPledge({ title: "Open the bridge" }));
	const { status, text } = await get(`/pledges?q=${encodeURIComponent(words)}`);
	expect(status).toBe(200);
	expect(text).not.toContain("SQLITE");
});

test.each(["/pledges/..%2f..%2fetc%2fpasswd", "/assets/..%2f..%2fpackage.json", "/assets/%2e%2e/%2e%2e/package.json"])(
	"%s leads nowhere",
	async (path) => {
		const { status, text } = await get(path);
		expect([400, 404]).toContain(status);
		expect(text).not.toMatch(/root:|"dependencies"/);
	},
);

test.each([
	["two addresses", { email: "a@example.org, b@example.org" }],
	["a header of its own", { email: "a@example.org\r\nBcc: b@example.org" }],
	["an address turned around", { email: "\u202ea@example.org" }],
])("following with %s is refused beside the field", async (_what, { email }) => {
	const { status, text } = await site.browser().post("/subscriptions", { email, scope: "all", news: "lapsed" });
	expect(status).toBe(422);
	expect(text).toMatch(/id="email-error"/);
});
