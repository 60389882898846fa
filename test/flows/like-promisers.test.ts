/** A promiser nearly named as one on record is asked about, by form, API and command line, and added where it is meant. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { listPromiserNames } from "../../db/promisers.ts";
import { createApiToken } from "../../src/actions/create-api-token.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { examples } from "../../src/api/request-examples.ts";
import { run } from "../cli/shell.ts";
import { aPledge } from "../support/pledges.ts";
import { send } from "../support/server.ts";
import { newWorld, type World } from "../support/world.ts";
import { type SiteServer, startSite } from "../web/site-server.ts";

let world: World;
let site: SiteServer;
let checker: Awaited<ReturnType<World["user"]>>;
const person = (name: string) => ({ name, kind: "person" as const, roleThen: "" });
const KNOWN = ["Klaus Größe", "Volodymyr Zelensky"];

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	site = await startSite(world);
	checker = await world.user("fact_checker");
	await registerPledge(world.deps, checker, aPledge({ promisers: KNOWN.map(person) }));
});
afterEach(async () => {
	await site.close();
	await world.close();
});

const onRecord = () => listPromiserNames(world.db);

test("the form asks of each name who is meant, keeps what was typed, and saves as was chosen", async () => {
	const desk = await site.signedIn(checker);
	const typed = {
		...{ intent: "draft", quote: "We will plant trees.", saidOn: "2025-10-18", timeZone: "Europe/Paris" },
		...{ sourceUrl: "https://news.example/trees", sourcePublisher: "The Example News", title: "Plant trees" },
		...{ promiser: "Grosse, Klaus", alsoBy: "Volodymyr Zelenskyy\nSomebody new", choice: "none" },
	};
	const asked = await desk.post("/desk/pledges", typed);
	expect(asked.status).toBe(422);
	for (const words of ["Are they on record?", "It is Klaus Größe", "It is Volodymyr Zelensky", 'value="Grosse, Klaus"'])
		expect(asked.text).toContain(words);
	expect(asked.text).not.toContain("add “Somebody new”");
	expect(await onRecord()).toEqual(KNOWN);
	// One answer is not enough for two names, and what was chosen stays chosen.
	const half = await desk.post("/desk/pledges", { ...typed, "like:Grosse, Klaus": "/klaus-größe" });
	expect(half.status).toBe(422);
	expect(half.text).toMatch(/value="\/klaus-größe"[^>]*checked/);
	const choices = { "like:Grosse, Klaus": "/klaus-größe", "like:Volodymyr Zelenskyy": "new" };
	const saved = await desk.post("/desk/pledges", { ...typed, ...choices });
	expect(saved.location).toContain("done=drafted");
	expect(await onRecord()).toEqual(["Klaus Größe", "Somebody new", "Volodymyr Zelensky", "Volodymyr Zelenskyy"]);
	expect((await desk.get(saved.location ?? "")).text).toContain('href="/promisers/klaus-gr%C3%B6%C3%9Fe"');

	// Editing asks the same; whoever is no promiser on record is taken for nobody.
	const path = saved.location?.split("?")[0] ?? "";
	const edit = { version: "1", title: "Plant trees", promiser: "Klaus Groesse" };
	expect((await desk.post(`${path}/edit`, { ...edit, "like:Klaus Groesse": "/nobody" })).text).toContain(
		"It is Klaus Größe",
	);
	const edited = await desk.post(`${path}/edit`, { ...edit, "like:Klaus Groesse": "/klaus-größe" });
	expect(edited.location).toContain("done=edited");
	expect(await onRecord()).toHaveLength(4);
});

test("the API and the command line refuse it by name, and take it with a word of acceptance", async () => {
	const { token } = await createApiToken(world.deps, checker, { name: "A script" });
	const post = (path: string, body: object) =>
		send(`${site.url}/api/v1${path}`, {
			method: "POST",
			headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
			body: JSON.stringify(body),
		});
	const body = { ...examples.pledge, promisers: [person("Zelensky, Volodymyr")], publish: false };
	const refused = await post("/pledges", body);
	expect(refused.json()).toMatchObject({ status: 422, codes: { promisers: "promiser.like_another" } });
	expect(refused.text).toContain("“Volodymyr Zelensky”");
	const made = await post("/pledges", { ...body, newPromisers: true });
	expect(made.status).toBe(201);
	const edit = { version: 1, promisers: [person("Klaus Grosse")] };
	const edits = `/pledges/${made.json<{ id: string }>().id}/edits`;
	expect((await post(edits, edit)).status).toBe(422);
	expect((await post(edits, { ...edit, newPromisers: true })).status).toBe(201);
	expect(await onRecord()).toContain("Klaus Grosse");

	const options = ["--quote", "Trees.", "--said", "2025-10-18", "--source", "https://news.example/t", "--draft"];
	const add = ["pledge", "add", "--promiser", "Volodymyr Zelenskyi", ...options, "--publisher", "News"];
	const all = [...add, "--title", "Plant trees", "--zone", "Europe/Paris"];
	expect(await run(world, all)).toMatchObject({ code: 1, err: expect.stringContaining("is nearly the name") });
	expect(await run(world, [...all, "--new-promiser"])).toMatchObject({ code: 0 });
});
