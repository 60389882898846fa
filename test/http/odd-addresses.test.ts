import { afterEach, beforeEach, expect, test } from "vitest";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { cursorOf } from "../../src/http/cursor.ts";
import { aPledge } from "../support/pledges.ts";
import { type Site, startSite } from "../support/site.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let site: Site;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
	site = await startSite(world);
	publicId = await registerPledge(world.deps, await world.user("editor"), aPledge());
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const ODD = ["%00", "a%00b", "%01", "%7F", "%C2%85", "%EF%BF%BE", "%FF", "%ED%A0%80", "%"];
const PLACES = [
	"/pledges/",
	"/promisers/",
	"/topics/",
	"/milestones/",
	"/api/v1/pledges/",
	"/api/v1/promisers/",
	"/problems/",
];

test("an address with control characters or broken bytes in it is the address of nothing", async () => {
	const reader = site.browser();
	for (const odd of ODD) {
		for (const path of [...PLACES.map((place) => `${place}${odd}`), `/topics/${odd}/feed.atom`]) {
			expect([path, (await reader.get(path)).status]).toEqual([path, 404]);
		}
	}
});

test("what a query cannot mean is left out of a list, and names nothing to follow", async () => {
	const reader = site.browser();
	for (const query of ["promiser=%00", "topic=a%00", "q=%00", "q=%EF%BF%BE", "outcome=%00", "q=a&q=b"]) {
		expect([query, (await reader.get(`/pledges?${query}`)).status]).toEqual([query, 200]);
	}
	expect((await reader.get("/follow?scope=topic&target=%00")).status).toBe(404);
	const form = { email: "reader@readers.test", scope: "topic", target: "a\u0000b" };
	expect((await reader.post("/subscriptions", form)).status).toBe(404);
});

const JUNK = ["1.5", "1e999", "-1", "0x10", "NaN", "99999999999999999999", "abc", "WzEsMV0", "WzFlOTk5LDFd"];

test("what is no place in a list is refused in words", async () => {
	const reader = site.browser();
	const admin = await site.signedIn("admin");
	const lists = ["/feed.atom", "/api/v1/pledges", "/api/v1/deadlines", "/api/v1/promisers"];
	const cursors = [...lists, `/api/v1/pledges/${publicId}/history`].map((list) => `${list}?cursor=`);
	for (const junk of JUNK) {
		for (const path of [...cursors, "/pledges?after="]) {
			expect([path, junk, (await reader.get(`${path}${junk}`)).status]).toEqual([path, junk, 422]);
		}
		const { status, text } = await admin.get(`/admin/outbox?before=${junk}`);
		expect([junk, status]).toEqual([junk, 422]);
		expect(text).toContain("This is no place in this list. Begin again at its first page.");
	}
});

test("no cursor and no anchor tells the number of an event or a pledge", async () => {
	const editor = await world.user("editor");
	for (let n = 0; n < 55; n += 1) await registerPledge(world.deps, editor, aPledge({ title: `Open bridge ${n}` }));
	const reader = site.browser();
	const next = /after=([\w-]+)/.exec((await reader.get("/pledges")).text)?.[1] ?? "";
	expect(next.length).toBeGreaterThan(20);
	expect(Buffer.from(next, "base64url").toString("latin1")).not.toMatch(/\d{8}/);
	expect((await reader.get(`/pledges?after=${next}`)).text).toContain("Open bridge 20");
	const feed = (await reader.get("/feed.atom")).text;
	expect(feed).not.toMatch(/#event-\d{1,9}"/);
	const cursor = /cursor=([\w-]+)/.exec(feed)?.[1] ?? "";
	expect((await reader.get(`/feed.atom?cursor=${cursor}`)).status).toBe(200);
	expect((await reader.get("/feed.atom")).text).toBe(feed);
	expect((await reader.get(`/pledges/${publicId}`)).text).toMatch(/id="event-[0-9a-f]{16}"/);
	expect((await reader.get(`/pledges?after=${cursorOf({ secret: "another site's key" }, 1, 1)}`)).status).toBe(422);
});
