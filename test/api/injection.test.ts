import { afterEach, beforeEach, expect, test } from "vitest";
import { examples } from "../../src/api/request-examples.ts";
import type { PledgeShape } from "../../src/api/shapes.ts";
import { MERE_WORDS, NO_LINES } from "../support/hostile.ts";
import { send } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type ApiServer, startApi } from "./api-server.ts";

let world: World;
let api: ApiServer;
let token: string;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
	api = await startApi(world);
	token = await api.token("fact_checker");
});
afterEach(async () => {
	await api.close();
	await world.close();
});

const { pledge } = examples;
const source = (change: object) => ({
	...pledge,
	statement: { ...pledge.statement, source: { ...pledge.statement.source, ...change } },
});

/** A pledge with the words in each of its fields of one line, by the name under which they are refused. */
const BY_FIELD: Readonly<Record<string, (words: string) => object>> = {
	title: (title) => ({ ...pledge, title }),
	beneficiary: (beneficiary) => ({ ...pledge, beneficiary }),
	"promisers.0.name": (name) => ({ ...pledge, promisers: [{ name, kind: "person" }] }),
	"promisers.0.roleThen": (roleThen) => ({ ...pledge, promisers: [{ name: "A mayor", kind: "person", roleThen }] }),
	"topics.0": (topic) => ({ ...pledge, topics: [topic] }),
	"statement.place": (place) => ({ ...pledge, statement: { ...pledge.statement, place } }),
	"statement.source.publisher": (publisher) => source({ publisher }),
	"statement.source.url": (words) => source({ url: `https://news.example/${words}` }),
};

test.each(NO_LINES)("%s is refused beside each field of one line, and nothing is kept of it", async (_what, words) => {
	for (const [field, body] of Object.entries(BY_FIELD)) {
		const answer = await api.post("/api/v1/pledges", body(words), token);
		const refused = Object.keys(answer.json<{ fields?: object }>().fields ?? {});
		expect({ field, status: answer.status, refused }).toEqual({ field, status: 422, refused: [field] });
	}
	expect((await api.get("/api/v1/pledges")).json()).toMatchObject({ items: [] });
});

test("what looks like code is words, kept and answered as they are", async () => {
	for (const title of MERE_WORDS) {
		const made = await api.post("/api/v1/pledges", { ...pledge, title }, token);
		expect([title, made.status, made.json<PledgeShape>().title]).toEqual([title, 201, title]);
		const found = await api.get(`/api/v1/pledges?q=${encodeURIComponent(title)}&promiser=${encodeURIComponent(title)}`);
		expect([title, found.status]).toEqual([title, 200]);
	}
});

test.each([
	["a list for a text", { ...pledge, title: ["Open the bridge"] }],
	["an operator for a text", { ...pledge, title: { $ne: "" } }],
	["a member that nobody asked for", { ...pledge, role: "admin" }],
	["a prototype", JSON.parse(`{"__proto__": {"role": "admin"}, "constructor": {"prototype": {}}}`) as object],
])("%s is refused", async (_what, body) => {
	expect((await api.post("/api/v1/pledges", body, token)).status).toBe(422);
	expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
});

test.each([
	"/api/v1/promisers/x%0d%0aX-Evil:%201",
	"/api/v1/pledges?cursor=x%0d%0aX-Evil:%201",
	"/api/v1/pledges/..%2f..%2fetc%2fpasswd",
])("%s writes no header and leads nowhere", async (path) => {
	const { status, headers, text } = await api.get(path);
	expect([404, 422]).toContain(status);
	expect(headers.get("x-evil")).toBeNull();
	expect(text).not.toMatch(/root:|SQLITE|select /i);
});

test("a page of another site gets nothing done by a form, whatever it calls its body", async () => {
	for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
		const headers = { "content-type": type, authorization: `Bearer ${token}` };
		const answer = await send(`${api.url}/api/v1/pledges`, { method: "POST", headers, body: JSON.stringify(pledge) });
		expect([type, answer.status]).toEqual([type, 422]);
	}
});
