import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { correctStatement } from "../../src/actions/correct-statement.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { startApi } from "../api/api-server.ts";
import { aPledge } from "../support/pledges.ts";
import { insertEvent } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("a correction sent by form is on the pledge, on the page of all corrections, in its feed and in the API", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const checker = await world.user("fact_checker");
	const id = await registerPledge(world.deps, checker, aPledge());
	await using site = await startSite(world);
	const reader = site.browser();
	expect((await reader.get("/corrections")).text).toContain("No correction so far");
	world.at("2025-10-22T09:00:00Z");
	const desk = await site.signedIn(checker);
	const form = await desk.get(`/desk/pledges/${id}/corrections?number=1`);
	expect(form.text).toContain("We will open the bridge within two weeks.");
	expect((await desk.get(`/desk/pledges/${id}/corrections?number=2`)).status).toBe(404);
	const words = { version: "1", number: "1", quote: "We may open the bridge.", saidOn: "2025-10-17" };
	const silent = await desk.post(`/desk/pledges/${id}/corrections`, words);
	expect(silent.status).toBe(422);
	const early = { ...words, reason: "We left out a word.", wrongSince: "2025-10-19" };
	expect((await desk.post(`/desk/pledges/${id}/corrections`, early)).text).toContain("Nobody saw it before");
	const sent = await desk.post(`/desk/pledges/${id}/corrections`, { ...early, wrongSince: "2025-10-21" });
	expect(sent.status).toBe(303);
	const page = (await reader.get("/corrections")).text;
	expect(page).toContain("We left out a word.");
	expect(page).toContain("Wrong since 21 October 2025.");
	expect((await reader.get("/")).text).toContain('href="/corrections"');
	const own = (await reader.get(`/pledges/${id}`)).text;
	expect(own).toContain("Correction, 22 October 2025.");
	expect(own).toContain("Wrong since 21 October 2025.");
	expect(own).toContain("We may open the bridge.");
	const feed = (await reader.get("/corrections/feed.atom")).text;
	expect(feed).toContain("Correction: Open the bridge");
	expect(feed).toContain("It stood wrong since 21 October 2025.");
	const api = await startApi(world);
	const { items } = (await api.get("/api/v1/corrections")).json<{ items: unknown[] }>();
	expect(items).toMatchObject([{ pledge: { id }, wrong: "We left out a word.", wrongSince: "2025-10-21" }]);
	await api.close();
});

test("many corrections have pages, and those of drafts stay in the newsroom", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const checker = await world.user("fact_checker");
	const publicId = await registerPledge(world.deps, checker, aPledge());
	for (let n = 1; n <= 51; n += 1) {
		const words = { quote: `Version ${n} of the words.`, saidOn: "2025-10-17", place: "" };
		await correctStatement(world.deps, checker, { publicId, version: n, number: 1, ...words, reason: `Wrong: ${n}.` });
	}
	const draft = await registerPledge(world.deps, checker, aPledge({ publish: false }));
	const { id: pledgeId } = (await findPledge(world.db, draft)) ?? { id: 0 };
	await insertEvent(world, { kind: "corrected", pledgeId, reason: "Nobody's." });
	await using site = await startSite(world);
	const first = (await site.browser().get("/corrections")).text;
	expect(first).toContain("Wrong: 51.");
	expect(first).not.toContain("Wrong: 1.");
	expect(first).not.toContain("Nobody's.");
	const older = /href="(\/corrections\?after=[^"]+)"/.exec(first)?.[1] ?? "";
	expect((await site.browser().get(older)).text).toContain("Wrong: 1.");
});
