import { afterEach, beforeEach, expect, test } from "vitest";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { problemShape } from "../../src/api/problem-shape.ts";
import type { EventShape, PledgeSummaryShape } from "../../src/api/shapes.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { type ApiServer, startApi } from "./api-server.ts";

let world: World;
let api: ApiServer;
let editor: Actor;
beforeEach(async () => {
	world = await newWorld("2025-10-18T09:00:00Z");
	api = await startApi(world);
	editor = await world.user("editor");
});
afterEach(async () => {
	await api.close();
	await world.close();
});

interface List<T> {
	readonly items: readonly T[];
	readonly next: string | null;
}

async function titles(path: string): Promise<string[]> {
	return (await api.get(path)).json<List<PledgeSummaryShape>>().items.map(({ title }) => title);
}

/** Follows `next` to the end, as a client does, and gives the pages. */
async function pages<T>(path: string): Promise<T[][]> {
	const found: T[][] = [];
	let next: string | null = path;
	while (next) {
		const page: List<T> = (await api.get(next.replace(world.deps.config.baseUrl, ""))).json();
		found.push([...page.items]);
		next = page.next;
	}
	return found;
}

function due(dueOn: string, title: string) {
	return aPledge({ title, deadline: { words: "", timeZone: "Europe/Paris", choice: "by_hand", dueOn } });
}

test("a list is followed from page to page, and each pledge comes once, also when all changed at one instant", async () => {
	for (let n = 0; n < 5; n += 1) await registerPledge(world.deps, editor, aPledge({ title: `Pledge ${n}` }));
	const found = await pages<PledgeSummaryShape>("/api/v1/pledges?limit=2&topic=roads");
	expect(found.map((page) => page.map(({ title }) => title))).toEqual([
		["Pledge 4", "Pledge 3"],
		["Pledge 2", "Pledge 1"],
		["Pledge 0"],
	]);
});

test("a list is narrowed by promiser, topic, outcome, timeliness and words", async () => {
	const other = { name: "A city", kind: "body", roleThen: "" } as const;
	await registerPledge(world.deps, editor, aPledge());
	await registerPledge(world.deps, editor, aPledge({ title: "Build a pool", promisers: [other], topics: ["Sport"] }));
	const stalled = await registerPledge(world.deps, editor, due("2025-10-20", "Paint the bridge"));
	const none = { rationale: "", changeKind: "update", reason: "", happenedOn: undefined, evidence: [] } as const;
	await markOutcome(world.deps, editor, { publicId: stalled, version: 1, outcome: "stalled", ...none });

	expect(await titles("/api/v1/pledges?promiser=a-city")).toEqual(["Build a pool"]);
	expect(await titles("/api/v1/pledges?topic=sport")).toEqual(["Build a pool"]);
	expect(await titles("/api/v1/pledges?outcome=stalled")).toEqual(["Paint the bridge"]);
	expect(await titles("/api/v1/pledges?timeliness=due_soon")).toEqual(["Paint the bridge"]);
	expect(await titles("/api/v1/pledges?q=bri&promiser=a-minister&timeliness=upcoming")).toEqual(["Open the bridge"]);
	expect(await titles("/api/v1/pledges?promiser=nobody")).toEqual([]);
});

test("a filter that is misspelt or has no such value is refused, because else it would find everything", async () => {
	for (const query of [
		"promisor=a-city",
		"outcome=kept",
		"limit=101",
		"limit=0",
		"cursor=abc",
		"cursor=WzFd",
		"q=%00",
	]) {
		const answer = await api.get(`/api/v1/pledges?${query}`);
		expect([query, answer.status]).toEqual([query, 422]);
		expect(problemShape.parse(answer.json()).type).toBe("/problems/invalid-input");
	}
	expect((await api.get("/api/v1/pledges?outcome=broken&outcome=stalled")).status).toBe(422);
});

test("a cursor that no list gave is refused, whatever is in it", async () => {
	for (const keys of [[1e300, 1], ["1", "x"], [null, null], [1], { 0: 1 }, [9e15, 1]]) {
		const cursor = Buffer.from(JSON.stringify(keys)).toString("base64url");
		expect((await api.get(`/api/v1/pledges?cursor=${cursor}`)).status).toBe(422);
	}
	const nul = Buffer.from(JSON.stringify(["a\u0000b"])).toString("base64url");
	expect((await api.get(`/api/v1/promisers?cursor=${nul}`)).status).toBe(422);
});

test("deadlines come in the order of their days, narrowed to days and to those ahead or passed", async () => {
	await registerPledge(world.deps, editor, due("2025-11-20", "Later"));
	await registerPledge(world.deps, editor, due("2025-10-17", "Passed"));
	await registerPledge(world.deps, editor, due("2025-10-31", "Soon"));
	await registerPledge(world.deps, editor, aPledge({ deadline: { words: "", timeZone: "UTC", choice: "none" } }));
	expect(await titles("/api/v1/deadlines")).toEqual(["Passed", "Soon", "Later"]);
	expect(await titles("/api/v1/deadlines?state=upcoming")).toEqual(["Soon", "Later"]);
	expect(await titles("/api/v1/deadlines?state=overdue")).toEqual(["Passed"]);
	expect(await titles("/api/v1/deadlines?from=2025-10-31&to=2025-10-31")).toEqual(["Soon"]);
	expect(await titles("/api/v1/deadlines?to=2025-10-30")).toEqual(["Passed"]);
	expect(await titles("/api/v1/deadlines?promiser=nobody")).toEqual([]);
	const found = await pages<PledgeSummaryShape>("/api/v1/deadlines?limit=1");
	expect(found.flat().map(({ title }) => title)).toEqual(["Passed", "Soon", "Later"]);
});

test("a day is asked for as the pledge's own zone counts it, at both ends of the world", async () => {
	for (const timeZone of ["Pacific/Kiritimati", "Etc/GMT+12"]) {
		const deadline = { words: "", timeZone, choice: "by_hand", dueOn: "2025-12-24" } as const;
		await registerPledge(world.deps, editor, aPledge({ title: timeZone, deadline }));
	}
	const both = ["Pacific/Kiritimati", "Etc/GMT+12"];
	expect(await titles("/api/v1/deadlines?from=2025-12-24&to=2025-12-24")).toEqual(both);
	expect(await titles("/api/v1/deadlines?from=2025-12-25")).toEqual([]);
	expect(await titles("/api/v1/deadlines?to=2025-12-23")).toEqual([]);
});

test("a history is read from the newest event on, page by page, without the names of who acted", async () => {
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await addEvidence(world.deps, editor, { publicId, ...someEvidence });
	world.at("2025-11-02T09:00:00Z");
	await lapseDeadline(world.deps, 1);
	const found = await pages<EventShape>(`/api/v1/pledges/${publicId}/history?limit=2`);
	expect(found.map((page) => page.map(({ kind, by }) => `${kind} by ${by}`))).toEqual([
		["lapsed by clock", "evidence_added by newsroom"],
		["registered by newsroom"],
	]);
	expect(JSON.stringify(found)).not.toContain("User 1");
	expect(new Set(found.flat().map(({ id }) => id)).size).toBe(3);
});

test("who has an answer already is told so, until something changes", async () => {
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const first = await api.get(`/api/v1/pledges/${publicId}`);
	const tag = { "if-none-match": first.headers.get("etag") ?? "" };
	expect((await api.get(`/api/v1/pledges/${publicId}`, tag)).status).toBe(304);
	world.at("2025-10-18T09:00:01Z");
	await addEvidence(world.deps, editor, { publicId, ...someEvidence });
	expect((await api.get(`/api/v1/pledges/${publicId}`, tag)).status).toBe(200);
});

test("what is public is open to the pages of other sites, refusals too", async () => {
	for (const path of [
		"/api/v1/pledges",
		"/api/v1/pledges/none",
		"/api/v1/openapi.json",
		"/openapi.json",
		"/export.csv",
	]) {
		const answer = await api.get(path, { origin: "https://elsewhere.example" });
		expect([path, answer.headers.get("access-control-allow-origin")]).toEqual([path, "*"]);
		expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
	}
});

test("what has no name that could be one is not found", async () => {
	for (const path of ["/api/v1/pledges/%00", "/api/v1/pledges/x/history", "/api/v1/promisers/%00", "/api/v1/nothing"]) {
		const answer = await api.get(path);
		expect([path, answer.status]).toEqual([path, 404]);
		expect(answer.headers.get("content-type")).toBe("application/problem+json");
	}
});

test("a promiser who is held only to drafts is not found", async () => {
	await registerPledge(world.deps, editor, aPledge({ publish: false }));
	expect((await api.get("/api/v1/promisers/a-minister")).status).toBe(404);
	expect((await api.get("/api/v1/promisers")).json<List<unknown>>().items).toEqual([]);
});

test("an export is sent as a file with its own type", async () => {
	await registerPledge(world.deps, editor, aPledge());
	const csv = await api.get("/export.csv");
	expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
	expect(csv.headers.get("content-disposition")).toBe('attachment; filename="pledges-2025-10-18.csv"');
	expect(csv.text).toContain("Open the bridge");
	expect((await api.get("/export.ndjson")).text.trimEnd().split("\n")).toHaveLength(1);
	expect((await api.get("/export.json")).json<{ pledges: unknown[] }>().pledges).toHaveLength(1);
});

test("the API refuses an address that asks too often, and says when to come back", async () => {
	await using crowded = await newWorld("2025-10-18T09:00:00Z", { API_REQUESTS_PER_MINUTE: "2" });
	const server = await startApi(crowded);
	await server.get("/api/v1/outcomes");
	await server.get("/api/v1/outcomes");
	const refused = await server.get("/api/v1/outcomes");
	await server.close();
	expect(refused.status).toBe(429);
	expect(problemShape.parse(refused.json()).type).toBe("/problems/too-many-requests");
	expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});
