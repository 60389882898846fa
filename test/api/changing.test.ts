import { afterEach, beforeEach, expect, test } from "vitest";
import { examples } from "../../src/api/request-examples.ts";
import { type PledgeShape, pledgeShape } from "../../src/api/shapes.ts";
import { TIMELINESS } from "../../src/domain/timeliness.ts";
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

const register = async (change = {}) =>
	(await api.post("/api/v1/pledges", { ...examples.pledge, ...change }, token)).json<PledgeShape>();
const at = (id: string, noun: string) => `/api/v1/pledges/${id}/${noun}`;
const kinds = async (id: string) =>
	(await api.get(at(id, "history"))).json<{ items: { kind: string; reason: string }[] }>().items;

test("a draft is edited, said again and published by a token", async () => {
	const { id } = await register({ publish: false });
	expect((await api.get(`/api/v1/pledges/${id}`)).status).toBe(404);

	const edited = await api.post(at(id, "edits"), { version: 1, title: "Open the bridge to cars", topics: [] }, token);
	expect(edited.status).toBe(201);
	const { title, topics, criteria, promisers } = pledgeShape.strict().parse(edited.json());
	expect({ title, topics, criteria }).toEqual({
		title: "Open the bridge to cars",
		topics: [],
		criteria: "The bridge carries public traffic.",
	});
	expect(promisers).toMatchObject([{ name: "A minister", roleThen: "Minister of Roads" }]);

	const said = await api.post(at(id, "statements"), { ...examples.statement, version: 2 }, token);
	expect(said.status).toBe(201);
	expect(pledgeShape.strict().parse(said.json()).statements).toHaveLength(2);

	const published = await api.post(at(id, "publication"), { version: 3 }, token);
	expect(published.status).toBe(201);
	expect((await api.get(`/api/v1/pledges/${id}`)).status).toBe(200);
	expect((await api.post(at(id, "publication"), { version: 4 }, token)).status).toBe(409);
});

test("an edit of what readers see needs a reason, and takes what was left out as it was", async () => {
	const { id } = await register();
	const silent = await api.post(at(id, "edits"), { version: 1, title: "Another title" }, token);
	expect(silent.status).toBe(422);
	expect(silent.json()).toMatchObject({ fields: { reason: "Say why: readers see it in the history." } });
	const edited = await api.post(at(id, "edits"), examples.edit, token);
	expect(edited.json<PledgeShape>().title).toBe("Open the bridge to traffic");
	expect(await kinds(id)).toMatchObject([{ kind: "edited", reason: examples.edit.reason }, { kind: "registered" }]);
	const late = await api.post(at(id, "edits"), examples.edit, token);
	expect(late.status).toBe(409);
	const notes = await api.post(at(id, "edits"), { version: 2, notes: "A private note." }, token);
	expect(notes.status).toBe(201);
});

test("nothing of a pledge is changed without a token", async () => {
	const { id } = await register();
	for (const noun of ["edits", "statements", "publication"]) {
		expect((await api.post(at(id, noun), { version: 1 })).status).toBe(401);
	}
});

test("registering names what the same promiser pledged in much the same words", async () => {
	const first = await register();
	expect(first).toMatchObject({ similar: [] });
	const again = await register({ promisers: [{ name: "a MINISTER", kind: "person" }], publish: false });
	expect(again).toMatchObject({
		similar: [{ id: first.id, title: "Open the bridge", isDraft: false, self: first.links.self }],
	});
});

test("a list is narrowed by every timeliness there is, and another one is refused with them all", async () => {
	const waiting = { words: "once the council agrees", timeZone: "UTC", choice: "condition", condition: "The council" };
	await register({ title: "Waiting", deadline: waiting });
	await register({ title: "Without", deadline: { words: "", timeZone: "UTC", choice: "none" } });
	const editor = await api.token("editor");
	const { id } = await register({ title: "Missed" });
	const broken = { version: 1, outcome: "broken", happenedOn: "2025-11-01", rationale: "It is closed." };
	const evidence = [{ ...examples.evidence, bearing: "against" }];
	await api.post(at(id, "outcomes"), { ...broken, evidence }, editor);
	const titles = async (timeliness: string) => {
		const { items } = (await api.get(`/api/v1/pledges?timeliness=${timeliness}`)).json<{ items: PledgeShape[] }>();
		expect(items.every((item) => item.timeliness === timeliness)).toBe(true);
		return items.map(({ title }) => title);
	};
	for (const timeliness of TIMELINESS) await titles(timeliness);
	expect(await titles("waiting")).toEqual(["Waiting"]);
	expect(await titles("no_deadline")).toEqual(["Without"]);
	expect(await titles("missed")).toEqual(["Missed"]);
	const refused = await api.get("/api/v1/pledges?timeliness=tardy");
	expect(refused.status).toBe(422);
	expect(refused.json<{ detail: string }>().detail).toBe(`Choose a timeliness: ${TIMELINESS.join(", ")}.`);
});

test("the reference has every request as a line for a shell", async () => {
	const text = (await api.get("/api/docs")).text;
	const { groups } = JSON.parse(text) as { groups: { operations: { id: string; curl: string }[] }[] };
	const curl = new Map(groups.flatMap(({ operations }) => operations.map((one) => [one.id, one.curl])));
	expect(curl.get("listPledges")).toBe("curl -s 'http://localhost:3000/api/v1/pledges'");
	expect(curl.get("getPromiser")).toBe("curl -s 'http://localhost:3000/api/v1/promisers/PROMISER'");
	expect(curl.get("publishPledge")).toBe(
		"curl -s 'http://localhost:3000/api/v1/pledges/PLEDGE_ID/publication' -H 'Authorization: Bearer TOKEN' " +
			`-H 'Content-Type: application/json' -d '{"version":1}'`,
	);
	expect([...curl.values()].every((line) => !line.includes("\n"))).toBe(true);
});
