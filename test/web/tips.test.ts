import { expect, test } from "vitest";
import { events } from "../../db/schema/record.ts";
import { findTip } from "../../db/tips.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { tidyUp } from "../../src/actions/tidy-up.ts";
import { startApi } from "../api/api-server.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const TIP = {
	kind: "pledge",
	words: "We will plant a million trees by 2027.",
	promiser: "A mayor",
	saidOn: "2025-11-01",
	url: "https://news.example/trees",
	contact: "reader@example.org",
};

test("a reader's tip waits for an editor, fills in the form when it is taken up, and is public nowhere", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const [checker, editor] = [await world.user("fact_checker"), await world.user("editor")];
	await using site = await startSite(world);
	const reader = site.browser();
	expect((await reader.get("/tips")).text).toContain("a pledge you should follow");
	const thanks = await reader.post("/tips", TIP);
	expect(thanks).toMatchObject({ status: 202, text: expect.stringContaining("An editor reads it.") });
	const again = await reader.post("/tips", TIP);
	expect([again.status, again.text]).toEqual([thanks.status, thanks.text]);
	const desk = await site.signedIn(editor);
	expect(await desk.get("/desk/tips")).toMatchObject({ status: 301, location: "/desk/queue/tips" });
	expect((await desk.get("/desk/queue/tips")).text).toContain("One tip waits");
	expect((await desk.get("/desk/tips/1")).text).toContain("reader@example.org");
	const below = await site.signedIn(checker);
	expect((await below.post("/desk/tips/1/decisions", { decision: "accepted" })).status).toBe(403);
	expect((await desk.post("/desk/tips/1/decisions", { decision: "declined" })).status).toBe(422);
	const taken = await desk.post("/desk/tips/1/decisions", { decision: "accepted" });
	expect(taken).toMatchObject({ status: 303, location: "/desk/pledges/new?tip=1" });
	const form = (await desk.get("/desk/pledges/new?tip=1")).text;
	for (const typed of [TIP.words, TIP.promiser, TIP.url, TIP.saidOn]) expect(form).toContain(typed);
	expect((await desk.get("/desk/tips/1")).text).toContain('<a href="/desk/pledges/new?tip=1">Open the form again</a>');
	expect((await below.get("/desk/tips/1")).text).not.toContain("Open the form again");
	expect((await desk.post("/desk/tips/1/decisions", { decision: "spam" })).status).toBe(422);
	expect(JSON.stringify(await world.db.select().from(events))).not.toMatch(/million trees|reader@/);
	for (const path of ["/", "/pledges", "/feed.atom"]) {
		expect((await reader.get(path)).text).not.toContain("million trees");
	}
});

test("a tip about a pledge leads to its form for evidence, and one about a draft is not found", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const draftId = await registerPledge(world.deps, editor, aPledge({ publish: false, title: "A draft" }));
	await using site = await startSite(world);
	const reader = site.browser();
	expect((await reader.get(`/pledges/${publicId}`)).text).toContain(`/tips?pledge=${publicId}`);
	expect((await reader.get(`/tips?pledge=${publicId}`)).text).toContain("Open the bridge");
	const about = { kind: "evidence", words: "Buses are refused.", url: "https://news.example/buses", pledge: publicId };
	expect((await reader.post("/tips", { ...about, pledge: draftId })).status).toBe(404);
	expect((await reader.get(`/tips?pledge=${draftId}`)).status).toBe(404);
	expect((await reader.post("/tips", { ...about, url: "javascript:alert(1)" })).status).toBe(422);
	expect((await reader.post("/tips", { ...about, words: "x".repeat(10_001) })).status).toBe(422);
	expect((await reader.post("/tips", about)).status).toBe(202);
	const desk = await site.signedIn(editor);
	const taken = await desk.post("/desk/tips/1/decisions", { decision: "accepted" });
	expect(taken.location).toBe(`/desk/pledges/${publicId}/evidence?tip=1`);
	const form = (await desk.get(taken.location ?? "")).text;
	expect(form).toContain("Buses are refused.");
	expect((await desk.get("/desk/tips/1")).text).toContain(`<a href="${taken.location}">Open the form again</a>`);
	expect((await reader.get(`/pledges/${publicId}`)).text).not.toContain("Buses are refused.");
});

test("a tip about a mistake says that it leads to the pledge only where it names one", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await using site = await startSite(world);
	const mistake = { kind: "correction", words: "The day is wrong." };
	expect((await site.browser().post("/tips", mistake)).status).toBe(202);
	expect((await site.browser().post("/tips", { ...mistake, pledge: publicId })).status).toBe(202);
	const desk = await site.signedIn(editor);
	const ofNone = (await desk.get("/desk/tips/1")).text;
	expect(ofNone).toContain("It names no pledge.");
	expect(ofNone).not.toContain("Leads to the pledge.");
	expect((await desk.get("/desk/tips/2")).text).toContain("Leads to the pledge.");
});

test("a sender's address is erased at the desk, and after some days by the clock", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { CONTACT_DAYS: "30" });
	const editor = await world.user("editor");
	await using site = await startSite(world);
	await site.browser().post("/tips", TIP);
	await site.browser().post("/tips", { ...TIP, words: "Another one." });
	const contacts = async () => [(await findTip(world.db, 1))?.tip.contact, (await findTip(world.db, 2))?.tip.contact];
	const desk = await site.signedIn(editor);
	expect((await desk.post("/desk/tips/1/erasure")).location).toBe("/desk/tips/1?done=tip_erased");
	expect(await contacts()).toEqual(["", TIP.contact]);
	world.at("2025-12-02T09:00:00Z");
	await tidyUp(world.deps);
	expect(await contacts()).toEqual(["", TIP.contact]);
	world.at("2025-12-04T09:00:00Z");
	await tidyUp(world.deps);
	expect(await contacts()).toEqual(["", ""]);
});

test("the API takes a tip as the form does, without a token, and says no more of it", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const draft = await registerPledge(world.deps, editor, aPledge({ publish: false, title: "A draft" }));
	await using api = await startApi(world);
	const send = (change: object) => api.post("/api/v1/tips", { ...TIP, ...change });
	const taken = await send({});
	expect([taken.status, taken.json()]).toEqual([202, { received: true }]);
	expect((await send({})).json()).toEqual({ received: true });
	expect((await send({ kind: "evidence", pledge: publicId })).status).toBe(202);
	expect((await findTip(world.db, 1))?.tip).toMatchObject({ words: TIP.words, contact: TIP.contact, state: "new" });
	expect((await findTip(world.db, 2))?.publicId).toBe(publicId);
	expect(await findTip(world.db, 3)).toBeUndefined();
	const refused = { kind: "evidence", pledge: draft };
	expect((await send(refused)).json()).toMatchObject({ status: 422, fields: { pledge: expect.any(String) } });
	expect((await send({ contact: "a@example.org, b@example.org" })).status).toBe(422);
});

test("when as many wait as may, a further tip is refused in words, with what was typed, until an editor has decided", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { TIPS_WAITING: "1" });
	await using site = await startSite(world);
	const reader = site.browser();
	expect((await reader.post("/tips", TIP)).status).toBe(202);
	expect((await reader.post("/tips", TIP)).status).toBe(202);
	const full = await reader.post("/tips", { ...TIP, words: "Another one." });
	expect([full.status, full.text.includes("no more are taken now"), full.text.includes("Another one.")]).toEqual([
		503,
		true,
		true,
	]);
	await using api = await startApi(world);
	expect((await api.post("/api/v1/tips", { ...TIP, words: "Another one." })).json()).toMatchObject({
		status: 503,
		code: "tip.too_many_waiting",
	});
	const desk = await site.signedIn(await world.user("editor"));
	await desk.post("/desk/tips/1/decisions", { decision: "spam" });
	expect((await reader.post("/tips", { ...TIP, words: "Another one." })).status).toBe(202);
});

test("many tips from one sender are refused for a while, by the form and the API together, and come back as typed", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { TIPS_PER_HOUR: "2" });
	await using site = await startSite(world);
	const answers = [];
	for (const words of ["One.", "Two.", "Three."]) answers.push(await site.browser().post("/tips", { ...TIP, words }));
	expect(answers.map(({ status }) => status)).toEqual([202, 202, 429]);
	const [refused] = answers.slice(-1);
	expect(refused?.headers.get("retry-after")).toMatch(/^\d+$/);
	for (const typed of ["Three.</textarea>", `value="${TIP.promiser}"`, `value="${TIP.url}"`, "Try again in"])
		expect(refused?.text).toContain(typed);
	await using api = await startApi(world);
	expect((await api.post("/api/v1/tips", TIP)).status).toBe(429);
});
