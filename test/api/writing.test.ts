import { afterEach, beforeEach, expect, test } from "vitest";
import { problemShape } from "../../src/api/problem-shape.ts";
import { registeredPledgeShape } from "../../src/api/registered-shape.ts";
import { examples } from "../../src/api/request-examples.ts";
import { type PledgeShape, pledgeShape, resolutionShape } from "../../src/api/shapes.ts";
import { newWorld, type World } from "../support/world.ts";
import { type ApiServer, startApi } from "./api-server.ts";

let world: World;
let api: ApiServer;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
	api = await startApi(world);
});
afterEach(async () => {
	await api.close();
	await world.close();
});

async function registered(token: string): Promise<PledgeShape> {
	return (await api.post("/api/v1/pledges", examples.pledge, token)).json<PledgeShape>();
}

test("a pledge is registered, moved, given evidence and settled by the examples of the reference", async () => {
	const token = await api.token("editor");
	const first = await api.post("/api/v1/pledges", examples.pledge, token);
	expect(first.status).toBe(201);
	const pledge = registeredPledgeShape.strict().parse(first.json());
	expect(first.location).toBe(pledge.links.self);
	expect(pledge).toMatchObject({ version: 1, deadline: { dueOn: "2025-10-31" }, timeliness: "overdue", daysLate: 5 });

	const path = `/api/v1/pledges/${pledge.id}`;
	const evidence = await api.post(`${path}/evidence`, examples.evidence, token);
	expect(evidence.status).toBe(201);
	expect(evidence.json<PledgeShape>()).toMatchObject({ version: 2, evidence: [{ bearing: "for" }] });

	const moved = await api.post(`${path}/deadlines`, examples.deadline, token);
	expect(moved.status).toBe(201);
	expect(moved.json<PledgeShape>()).toMatchObject({
		version: 3,
		firstDueOn: "2025-10-31",
		deadline: { revision: 2, change: "moved", dueOn: "2025-11-15" },
	});

	const outcome = await api.post(`${path}/outcomes`, examples.outcome, token);
	expect(outcome.status).toBe(201);
	expect(pledgeShape.strict().parse(outcome.json())).toMatchObject({
		version: 4,
		outcome: "fulfilled",
		timeliness: "late",
		daysLate: 3,
		outcomes: [{ revision: 1, happenedOn: "2025-11-03" }],
	});
});

test("an outcome on a version that somebody has changed since is refused, and nothing is overwritten", async () => {
	const token = await api.token("editor");
	const { id } = await registered(token);
	const path = `/api/v1/pledges/${id}`;
	await api.post(`${path}/outcomes`, { version: 1, outcome: "in_progress" }, token);

	const late = await api.post(`${path}/outcomes`, { version: 1, outcome: "stalled", reason: "It stopped." }, token);

	expect(late.status).toBe(409);
	expect(problemShape.parse(late.json()).type).toBe("/problems/edit-conflict");
	expect((await api.get(path)).json<PledgeShape>().outcome).toBe("in_progress");
});

test("nothing is written without a token, nor by the cookie of a session", async () => {
	const none = await api.post("/api/v1/pledges", examples.pledge);
	expect(none.status).toBe(401);
	expect(none.headers.get("www-authenticate")).toMatch(/^Bearer/);
	const wrong = await api.post("/api/v1/pledges", examples.pledge, "bw_not-a-token-that-anybody-was-given-0000000000");
	expect(wrong.status).toBe(401);
	expect((await api.get("/api/v1/pledges")).json<{ items: unknown[] }>().items).toEqual([]);
});

test("a fact-checker's token registers pledges and may not mark outcomes", async () => {
	const token = await api.token("fact_checker");
	const { id } = await registered(token);
	const refused = await api.post(`/api/v1/pledges/${id}/outcomes`, { version: 1, outcome: "stalled" }, token);
	expect(refused.status).toBe(403);
	expect(problemShape.parse(refused.json()).type).toBe("/problems/not-allowed");
});

test("a draft is seen with a token only", async () => {
	const token = await api.token("fact_checker");
	const draft = await api.post("/api/v1/pledges", { ...examples.pledge, publish: false }, token);
	const path = `/api/v1/pledges/${draft.json<PledgeShape>().id}`;
	expect((await api.get(path)).status).toBe(404);
	const seen = await api.get(path, { authorization: `Bearer ${token}` });
	expect(seen.json<PledgeShape>().publishedAt).toBeNull();
	expect(seen.headers.get("cache-control")).toBe("no-store");
});

test("every field that is wrong is named, also inside others, and misspelt ones are not passed over", async () => {
	const token = await api.token("editor");
	const { statement, ...rest } = examples.pledge;
	const body = { ...rest, statement: { ...statement, saidOn: "2025-02-30" }, promisers: [], kind: "maybe", note: "x" };
	const refused = await api.post("/api/v1/pledges", body, token);
	expect(refused.status).toBe(422);
	expect(refused.headers.get("content-type")).toBe("application/problem+json");
	const { fields = {}, codes } = problemShape.parse(refused.json());
	expect(Object.keys(fields).sort()).toEqual(["body", "kind", "promisers", "statement.saidOn"]);
	expect(fields["body"]).toBe("There is no “note” here.");
	expect(codes).toMatchObject({ body: "input.unknown_member", "statement.saidOn": "input.not_a_day" });
});

test("a deadline before its statement is refused, and the likely mistake is named", async () => {
	const token = await api.token("editor");
	const deadline = { words: "by 3 March", timeZone: "Europe/Paris", choice: "by_hand", dueOn: "2024-03-03" };
	const refused = await api.post("/api/v1/pledges", { ...examples.pledge, deadline }, token);
	expect(refused.status).toBe(422);
	expect(problemShape.parse(refused.json()).fields?.["dueOn"]).toContain("did you mean 3 March 2026?");
});

test("a body that is no JSON, or says that it is something else, is refused with the reason", async () => {
	const token = await api.token("editor");
	const headers = { authorization: `Bearer ${token}` };
	const url = `${api.url}/api/v1/pledges`;
	const broken = await fetch(url, {
		method: "POST",
		body: "{",
		headers: { ...headers, "content-type": "application/json" },
	});
	expect(broken.status).toBe(400);
	expect(broken.headers.get("content-type")).toBe("application/problem+json");
	const form = await fetch(url, { method: "POST", body: new URLSearchParams({ title: "x" }), headers });
	expect(form.status).toBe(422);
	expect(await form.text()).toContain("Content-Type: application/json");
});

test("words of a deadline are read without a token, and nothing is kept", async () => {
	const answer = await api.post("/api/v1/deadlines/resolve", examples.words);
	expect(answer.status).toBe(200);
	expect(resolutionShape.strict().parse(answer.json())).toMatchObject({ kind: "duration", dueOn: "2025-10-31" });
	expect((await api.get("/api/v1/deadlines")).json<{ items: unknown[] }>().items).toEqual([]);
});

test("what is known beside the words may be sent with them, and goes before what is on record", async () => {
	const read = async (words: string, known: object) =>
		(await api.post("/api/v1/deadlines/resolve", { ...examples.words, words, ...known })).json<{ dueOn: string }>()
			.dueOn;
	expect(await read("before the treaty summit", { milestones: { "the treaty summit": "2026-05-20" } })).toBe(
		"2026-05-19",
	);
	expect(await read("in my first 100 days", { term: { start: "2025-11-01" } })).toBe("2026-02-08");
	expect(await read("avant la fin du mois", { language: "fr" })).toBe("2025-10-31");
	const { status, text } = await api.post("/api/v1/deadlines/resolve", { ...examples.words, language: "french" });
	expect([status, text]).toEqual([422, expect.stringContaining("such as en")]);
});

test("writing is not open to the pages of other sites", async () => {
	const preflight = await fetch(`${api.url}/api/v1/pledges`, {
		method: "OPTIONS",
		headers: { origin: "https://elsewhere.example", "access-control-request-method": "POST" },
	});
	expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
	const answer = await api.post("/api/v1/deadlines/resolve", examples.words);
	expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});
