import { afterEach, beforeEach, expect, test } from "vitest";
import { apiAnswers } from "../../db/schema/accounts.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { tidyUp } from "../../src/actions/tidy-up.ts";
import { examples } from "../../src/api/request-examples.ts";
import type { PledgeShape } from "../../src/api/shapes.ts";
import { send } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type ApiServer, startApi } from "./api-server.ts";

let world: World;
let api: ApiServer;
let token: string;
beforeEach(async () => {
	world = await newWorld("2025-11-05T09:00:00Z");
	api = await startApi(world);
	token = await api.token("editor");
});
afterEach(async () => {
	await api.close();
	await world.close();
});

function post(path: string, body: unknown, key: string, by = token) {
	const headers = { "content-type": "application/json", authorization: `Bearer ${by}`, "idempotency-key": key };
	return send(`${api.url}/api/v1${path}`, { method: "POST", body: JSON.stringify(body), headers });
}

const registered = () => world.db.$count(pledges);

test("a pledge sent twice under one key is registered once, and both get the same answer", async () => {
	const first = await post("/pledges", examples.pledge, '"8e03978e-40d5-43dd-bc93-6894a57f9324"');
	const second = await post("/pledges", examples.pledge, "8e03978e-40d5-43dd-bc93-6894a57f9324");
	expect(first.status).toBe(201);
	expect(second.status).toBe(201);
	expect(second.text).toBe(first.text);
	expect(second.location).toBe(first.location);
	expect(first.headers.get("idempotency-replayed")).toBeNull();
	expect(second.headers.get("idempotency-replayed")).toBe("true");
	expect(await registered()).toBe(1);
});

test("requests under one key that come at the same moment are done once", async () => {
	const answers = await Promise.all(Array.from({ length: 5 }, () => post("/pledges", examples.pledge, "at-once")));
	expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
	expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
	expect(await registered()).toBe(1);
});

test("the answer is the one of that time, also where the pledge has changed since", async () => {
	const { id } = (await post("/pledges", examples.pledge, "one")).json<PledgeShape>();
	const outcome = { version: 1, outcome: "in_progress" };
	const marked = await post(`/pledges/${id}/outcomes`, outcome, "two");
	await post(`/pledges/${id}/evidence`, examples.evidence, "three");
	const again = await post(`/pledges/${id}/outcomes`, outcome, "two");
	expect(again.status).toBe(201);
	expect(again.text).toBe(marked.text);
});

test("the key of one request is not taken for another", async () => {
	await post("/pledges", examples.pledge, "one");
	const other = await post("/pledges", { ...examples.pledge, title: "Close the bridge" }, "one");
	expect(other.status).toBe(422);
	expect(other.json<{ detail: string }>().detail).toMatch(/another request/);
	const elsewhere = await post("/milestones", examples.milestone, "one");
	expect(elsewhere.status).toBe(422);
	expect(await registered()).toBe(1);
});

test("a key is its token's own", async () => {
	const editor = await world.user("editor");
	const other = (await createApiToken(world.deps, editor, { name: "Another script" })).token;
	await post("/pledges", examples.pledge, "one");
	await post("/pledges", examples.pledge, "one", other);
	expect(await registered()).toBe(2);
});

test("what was refused may come again under the same key, mended", async () => {
	const refused = await post("/pledges", { ...examples.pledge, criteria: "" }, "one");
	expect(refused.status).toBe(422);
	expect((await post("/pledges", examples.pledge, "one")).status).toBe(201);
	expect(await registered()).toBe(1);
});

test("after its time a key is free again, and the answers are forgotten", async () => {
	await post("/pledges", examples.pledge, "one");
	world.at("2025-11-06T08:59:59Z");
	await post("/pledges", examples.pledge, "one");
	expect(await registered()).toBe(1);
	world.at("2025-11-06T09:00:01Z");
	await post("/pledges", examples.pledge, "one");
	expect(await registered()).toBe(2);
	world.at("2025-11-08T09:00:00Z");
	expect(await tidyUp(world.deps)).toMatchObject({ answers: 1 });
	expect(await world.db.$count(apiAnswers)).toBe(0);
});

test.each(["", "two words", "é", "x".repeat(256)])("“%s” is no key", async (key) => {
	const answer = await post("/pledges", examples.pledge, key ? Buffer.from(key).toString("latin1") : '""');
	expect(answer.status).toBe(422);
	expect(await registered()).toBe(0);
});
