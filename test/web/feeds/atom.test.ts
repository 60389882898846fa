import { afterEach, beforeEach, expect, test } from "vitest";
import { addEvidence } from "../../../src/actions/add-evidence.ts";
import { addStatement } from "../../../src/actions/add-statement.ts";
import { editPledge } from "../../../src/actions/edit-pledge.ts";
import { giveDueSoonNotice } from "../../../src/actions/give-due-soon-notice.ts";
import { lapseDeadline } from "../../../src/actions/lapse-deadline.ts";
import { markOutcome } from "../../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../../src/actions/move-deadline.ts";
import { publishPledge } from "../../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../../src/actions/register-pledge.ts";
import type { Actor } from "../../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../../support/pledges.ts";
import { newWorld, type World } from "../../support/world.ts";
import { type FeedServer, startFeeds } from "./feed-server.ts";
import { all, type Element, one, parseXml } from "./xml.ts";

let world: World;
let server: FeedServer;
let editor: Actor;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z", { BASE_URL: "https://pledges.example:8443" });
	server = await startFeeds(world);
	editor = await world.user("editor");
});
afterEach(async () => {
	await server.close();
	await world.close();
});

async function feed(path: string): Promise<Element> {
	const answer = await server.get(path);
	expect([path, answer.status]).toEqual([path, 200]);
	return parseXml(answer.text);
}

const titles = (root: Element) => all(root, "entry").map((entry) => one(entry, "title").text);
const link = (element: Element, rel: string) => all(element, "link").find((one) => one.attributes["rel"] === rel);

/** A pledge to which everything has happened that a feed tells of. */
async function eventfulPledge(): Promise<string> {
	const { deps } = world;
	const publicId = await registerPledge(deps, editor, aPledge({ publish: false }));
	const { promisers, kind, criteria, beneficiary, topics } = aPledge();
	const filing = { promisers, kind, criteria, beneficiary, topics, notes: "Secret note" };
	await publishPledge(deps, editor, { publicId, version: 1 });
	await editPledge(deps, editor, { publicId, version: 2, ...filing, title: "Open the new bridge", reason: "Clearer" });
	const statement = { quote: "I say it again.", saidOn: "2025-10-18", place: "" };
	await addStatement(deps, editor, { publicId, version: 3, statement, source: aSource });
	await addEvidence(deps, editor, { publicId, ...someEvidence });
	await giveDueSoonNotice(deps, 1);
	world.at("2025-11-02T09:00:00Z");
	await lapseDeadline(deps, 1);
	const deadline = {
		words: "by 15 November",
		timeZone: "Europe/Paris",
		choice: "by_hand",
		dueOn: "2025-11-15",
	} as const;
	const move = { publicId, deadline, saidOn: "2025-11-02", reason: "Rain", source: aSource };
	await moveDeadline(deps, editor, { ...move, version: 5, change: "moved" });
	const mark = { publicId, rationale: "Cars cross.", happenedOn: "2025-11-01", evidence: [someEvidence] };
	await markOutcome(deps, editor, { ...mark, version: 6, outcome: "broken", changeKind: "update", reason: "" });
	const again = { outcome: "fulfilled", changeKind: "correction", reason: "We overlooked it." } as const;
	await markOutcome(deps, editor, { ...mark, version: 7, ...again });
	return publicId;
}

test("each thing that happened to a pledge is an entry, the newest first, in words", async () => {
	const publicId = await eventfulPledge();
	const root = await feed(`/pledges/${publicId}/feed.atom`);
	expect(titles(root)).toEqual([
		"Correction: Open the new bridge",
		"Broken, deadline missed: Open the new bridge",
		"Deadline moved: Open the new bridge",
		"Deadline passed: Open the new bridge",
		"Due soon: Open the new bridge",
		"New evidence: Open the new bridge",
		"Said again: Open the new bridge",
		"Edited: Open the new bridge",
		"New pledge: Open the bridge",
	]);
	const contents = all(root, "entry").map((entry) => one(entry, "content").text);
	expect(contents[0]).toContain("We had the outcome wrong. It is now: Fulfilled, 1 day late.");
	expect(contents[0]).toContain("Before, it was marked: Broken.");
	expect(contents[1]).toContain('<a href="https://news.example/report">A report</a>');
	expect(contents[2]).toContain("from 31 October 2025, ending in Europe/Paris to 15 November 2025");
	expect(contents[2]).toContain("The reason: Rain");
	expect(contents[3]).toContain("There is no outcome yet");
	expect(contents[5]).toContain("Traffic flows.");
	expect(contents[6]).toContain('<blockquote dir="auto">I say it again.</blockquote>');
	expect(contents[7]).toContain("<del>Open the bridge</del>");
	expect(contents[8]).toContain("Promised by A minister.");
	expect(contents.join()).not.toMatch(/Secret note|User 1|undefined|\[object/);
});

test("an entry keeps its id and its dates for ever, and ids are tag URIs of the host", async () => {
	const publicId = await eventfulPledge();
	const before = await feed("/feed.atom");
	world.at("2026-02-01T00:00:00Z");
	await addEvidence(world.deps, editor, { publicId, ...someEvidence });
	const after = await feed("/feed.atom");
	const facts = (root: Element) =>
		all(root, "entry").map((entry) => [
			one(entry, "id").text,
			one(entry, "updated").text,
			one(entry, "published").text,
		]);
	expect(facts(after).slice(1)).toEqual(facts(before));
	const ids = all(after, "entry").map((entry) => one(entry, "id").text);
	expect(new Set(ids).size).toBe(10);
	for (const id of ids)
		expect(id).toMatch(/^tag:pledges\.example,\d{4}-\d\d-\d\d:pledges\/\w{8}\/events\/[0-9a-f]{16}$/);
	expect(one(after, "id").text).toBe(one(before, "id").text);
	expect(one(before, "updated").text).toBe("2025-11-02T09:00:00.000Z");
	expect(one(after, "updated").text).toBe("2026-02-01T00:00:00.000Z");
});

test("a lapse that was noticed late says when it happened and when it was recorded", async () => {
	await registerPledge(world.deps, editor, aPledge());
	world.at("2025-11-09T12:00:00Z");
	await lapseDeadline(world.deps, 1);
	const [entry] = all(await feed("/feed.atom"), "entry");
	if (!entry) throw new Error("No entry");
	expect(one(entry, "published").text).toBe("2025-10-31T23:00:00.000Z");
	expect(one(entry, "updated").text).toBe("2025-11-09T12:00:00.000Z");
});

test("a pledge to refrain ends instead of being due", async () => {
	await registerPledge(world.deps, editor, aPledge({ kind: "refrain", title: "Raise no tax" }));
	await giveDueSoonNotice(world.deps, 1);
	world.at("2025-11-09T12:00:00Z");
	await lapseDeadline(world.deps, 1);
	expect(titles(await feed("/feed.atom")).slice(0, 2)).toEqual([
		"The period is over: Raise no tax",
		"Ends soon: Raise no tax",
	]);
});

test("a promiser's and a topic's feed hold their pledges alone", async () => {
	const city = { name: "Une ville", kind: "body", roleThen: "" } as const;
	await registerPledge(world.deps, editor, aPledge());
	const pool = { title: "Build a pool", topics: ["Sport"] };
	const [minister] = aPledge().promisers;
	await registerPledge(world.deps, editor, aPledge({ ...pool, promisers: [city, ...(minister ? [minister] : [])] }));
	expect(titles(await feed("/topics/sport/feed.atom"))).toEqual(["New pledge: Build a pool"]);
	expect(titles(await feed("/promisers/une-ville/feed.atom"))).toEqual(["New pledge: Build a pool"]);
	expect(titles(await feed("/promisers/a-minister/feed.atom"))).toHaveLength(2);
	expect(one(await feed("/promisers/une-ville/feed.atom"), "title").text).toBe("Une ville – Bywhen");
});

test("drafts, what happened to them and who is held to them alone are in no feed", async () => {
	const publicId = await registerPledge(world.deps, editor, aPledge({ publish: false }));
	await addEvidence(world.deps, editor, { publicId, ...someEvidence });
	expect(titles(await feed("/feed.atom"))).toEqual([]);
	for (const path of [
		`/pledges/${publicId}`,
		"/promisers/a-minister",
		"/topics/roads",
		"/pledges/none",
		"/topics/%00",
	]) {
		expect([path, (await server.get(`${path}/feed.atom`)).status]).toEqual([path, 404]);
	}
	world.at("2025-10-18T09:00:01Z");
	await publishPledge(world.deps, editor, { publicId, version: 2 });
	expect(titles(await feed("/feed.atom"))).toEqual(["New pledge: Open the bridge"]);
});

test("whatever stands in a pledge, the feed stays well-formed and its text unharmed", async () => {
	const title = `<script>alert("1")</script> & 'co' ]]> \u{1f309}`;
	const quote = "«<b>Nous ouvrirons</b>» ]]> \u0627\u0644\u062c\u0633\u0631";
	const { saidOn } = aPledge().statement;
	const source = { ...aSource, url: 'https://news.example/?a=1&b="2"', title: "<A & B>" };
	const publicId = await registerPledge(
		world.deps,
		editor,
		aPledge({ title, statement: { quote, saidOn, place: "" }, source }),
	);
	const [entry] = all(await feed(`/pledges/${publicId}/feed.atom`), "entry");
	if (!entry) throw new Error("No entry");
	expect(one(entry, "title").text).toBe(`New pledge: ${title}`);
	const html = one(entry, "content").text;
	expect(html).toContain("«&lt;b>Nous ouvrirons&lt;/b>» ]]> \u0627\u0644\u062c\u0633\u0631");
	expect(html).toContain('href="https://news.example/?a=1&amp;b=&quot;2&quot;"');
});

test("a feed longer than one page is followed to its end by its links", async () => {
	for (let n = 0; n < 51; n += 1) await registerPledge(world.deps, editor, aPledge({ title: `Pledge ${n}` }));
	const first = await feed("/feed.atom");
	const next = link(first, "next")?.attributes["href"] ?? "";
	expect(titles(first)).toHaveLength(50);
	const second = await feed(next.replace("https://pledges.example:8443", ""));
	expect(titles(second)).toEqual(["New pledge: Pledge 0"]);
	expect(link(second, "next")).toBeUndefined();
	expect(link(second, "self")?.attributes["href"]).toBe(next);
	expect(link(second, "first")?.attributes["href"]).toBe("https://pledges.example:8443/feed.atom");
	expect(one(second, "id").text).toBe(one(first, "id").text);
	expect((await server.get("/feed.atom?cursor=nonsense")).status).toBe(422);
});

test("who has a feed already is told so, as long as nothing has happened", async () => {
	await registerPledge(world.deps, editor, aPledge());
	const first = await server.get("/feed.atom");
	expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
	const tag = { "if-none-match": first.headers.get("etag") ?? "" };
	world.at("2025-10-20T09:00:00Z");
	expect((await server.get("/feed.atom", tag)).status).toBe(304);
	await registerPledge(world.deps, editor, aPledge({ title: "Another" }));
	expect((await server.get("/feed.atom", tag)).status).toBe(200);
});
