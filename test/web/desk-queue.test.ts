import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { assignItem } from "../../src/actions/assign-item.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { releaseAlerts } from "../../src/actions/release-alerts.ts";
import { sendTip } from "../../src/actions/send-tip.ts";
import { snoozeItem } from "../../src/actions/snooze-item.ts";
import type { EventKind } from "../../src/domain/event.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge } from "../support/pledges.ts";
import { insertEvent, insertPledge, insertPromiser, insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const drafts = (world: World, by: Actor, titles: readonly string[]) =>
	Promise.all(titles.map((title) => registerPledge(world.deps, by, aPledge({ title, publish: false }))));

const keysIn = (html: string) => [...html.matchAll(/name="item" value="([^"]+)"/g)].map(([, key = ""]) => key);
const about = (act: string, keys: readonly string[]) =>
	`/desk/selection?${new URLSearchParams([["act", act], ["back", "/desk/queue/drafts"], ...keys.map((key) => ["item", key])])}`;

test("what is chosen is gone through first; what changed meanwhile is left out, before and after", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const [ada, ben] = [await world.user("editor"), await world.user("fact_checker")];
	const ids = await drafts(world, ada, ["One", "Two", "Three"]);
	await using site = await startSite(world);
	const browser = await site.signedIn(ada);
	const page = (await browser.get("/desk/queue/drafts?chosen=all")).text;
	expect(page.match(/ checked/g)).toHaveLength(3);
	const keys = keysIn(page);
	expect(keys).toHaveLength(3);
	await assignItem(world.deps, ben, { item: { kind: "pledge", id: ids[0] ?? "" }, ownerId: ben.userId });
	const before = (await browser.get(about("publish", keys))).text;
	expect(before).toContain("Publish these 2");
	expect(before).toContain("One is left out");
	expect(before).toContain("User 2 has it now");
	expect((await findPledge(world.db, ids[1] ?? ""))?.publishedAt).toBeNull();
	const ready = keysIn(before);
	const { statement: _, source: __, deadline: ___, publish: ____, ...edit } = aPledge({ title: "Two!" });
	await editPledge(world.deps, ben, { publicId: ids[1] ?? "", version: 1, ...edit, reason: "" });
	const form = { act: "publish", back: "/desk/queue/drafts", item: ready };
	const partly = await browser.post("/desk/selections", form);
	expect(partly).toMatchObject({ status: 200, text: expect.stringContaining("One was left as it is") });
	expect(partly.text).toContain("Published.");
	expect((await findPledge(world.db, ids[1] ?? ""))?.publishedAt).toBeNull();
	expect((await findPledge(world.db, ids[2] ?? ""))?.publishedAt).not.toBeNull();
	expect((await browser.post("/desk/selections", form)).status).toBe(409);
});

test("several are assigned and snoozed by real forms, which come back with what is missing", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const ada = await world.user("fact_checker");
	await drafts(world, ada, ["One", "Two"]);
	await using site = await startSite(world);
	const browser = await site.signedIn(ada);
	const keys = async (path = "/desk/queue/drafts") => keysIn((await browser.get(path)).text);
	const send = async (act: string, more: Record<string, string>) =>
		browser.post("/desk/selections", { act, back: "/desk/queue/drafts", item: await keys(), ...more });
	expect(await send("assign", { owner: "me" })).toMatchObject({
		status: 303,
		location: "/desk/queue/drafts?done=chosen.assign&count=2",
	});
	expect((await browser.get("/desk/queue/drafts?done=chosen.assign&count=2")).text).toContain("2 were assigned.");
	expect(await keys("/desk/queue/drafts?owner=me")).toHaveLength(2);
	expect(await keys("/desk/queue/drafts?owner=nobody")).toHaveLength(0);
	for (const [owner, heading] of [
		["me", "Drafts: 2 of 2"],
		["nobody", "Drafts: 0 of 2"],
	]) {
		expect((await browser.get(`/desk/queue/drafts?owner=${owner}`)).text).toContain(`<h1 dir="auto">${heading}</h1>`);
	}
	const past = await send("snooze", { until: "2025-10-20", reason: "Later" });
	expect(past).toMatchObject({ status: 422, text: expect.stringContaining("Choose a day after today") });
	expect((await send("snooze", { until: "2025-10-21" })).text).toContain("Enter the reason.");
	expect((await send("snooze", { until: "2025-10-21", reason: "Later" })).status).toBe(303);
	expect(await keys()).toHaveLength(0);
	const resting = (await browser.get("/desk/queue/drafts?resting=on")).text;
	expect(resting).toContain("snoozed until");
	const [woken = ""] = keysIn(resting);
	const id = woken.split(".")[1];
	const back = { back: "/desk/queue/drafts?resting=on" };
	expect(await browser.post(`/desk/items/pledge/${id}/wakings`, back)).toMatchObject({
		location: "/desk/queue/drafts?resting=on&done=woken",
	});
	expect(await keys()).toHaveLength(1);
	expect(
		await browser.post(`/desk/items/pledge/${id}/owners`, { owner: "nobody", back: "https://evil.example" }),
	).toMatchObject({
		location: "/desk?done=given_back",
	});
	expect((await browser.post("/desk/items/pledge/nothing/owners", { owner: "me" })).status).toBe(404);
	expect((await browser.post("/desk/selections", { act: "settle", item: "pledge.a.1.0" })).status).toBe(422);
});

test("a long queue goes on where its page ended", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const ada = await world.user("editor");
	await drafts(
		world,
		ada,
		Array.from({ length: 53 }, (_, i) => `Draft ${i}`),
	);
	await using site = await startSite(world);
	const browser = await site.signedIn(ada);
	const first = (await browser.get("/desk/queue/drafts?owner=nobody")).text;
	const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
	expect(next).toContain("owner=nobody");
	const second = (await browser.get(next)).text;
	expect([keysIn(first).length, keysIn(second).length]).toEqual([50, 3]);
	expect(new Set([...keysIn(first), ...keysIn(second)]).size).toBe(53);
	expect((await browser.get("/desk/queue/drafts?after=nonsense")).status).toBe(422);
});

test("the bar of every page tells how much waits for a decision, and the desk shows what is empty below its tabs", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const [ada, ben] = [await world.user("admin"), await world.user("fact_checker")];
	const publicId = await registerPledge(world.deps, ada, aPledge());
	await using site = await startSite(world);
	const browser = await site.signedIn(ada);
	const before = (await browser.get("/desk/queue/changed")).text;
	expect(before).not.toContain('<span class="hidden">wait');
	expect(before.indexOf('class="empty-lanes"')).toBeLessThan(before.indexOf('href="/desk/queue/lapsed"'));
	expect(before).toContain('<a href="/admin/outbox">Outbox</a>');
	const pledgeId = (await findPledge(world.db, publicId))?.id;
	const about = { promiser: "", saidOn: undefined, url: undefined, contact: undefined };
	await sendTip(world.deps, { kind: "correction", pledgeId, words: "It opened on Monday.", ...about });
	await registerPledge(world.deps, ada, aPledge({ title: "Another", publish: false }));
	const after = (await browser.get("/desk/queue/changed")).text;
	expect(after).toContain('<b>1</b> <span class="hidden">waits</span>');
	const below = (await (await site.signedIn(ben)).get("/desk")).text;
	expect(below).not.toContain("/admin/outbox");
	expect(below).not.toContain('<span class="hidden">wait');
});

test("all that the fuse holds stands on the desk, each hold with its figures, until it is released", async () => {
	await using world = await newWorld("2026-04-01T00:00:30Z", { FUSE_EVENTS: "2" });
	const [followed, other] = [await insertPromiser(world, "Followed"), await insertPromiser(world, "Other")];
	await insertSubscriber(world, { follows: [{ scope: "promiser", targetId: followed }] });
	const happens = async (kind: EventKind, count: number) => {
		const promiserIds = [kind === "lapsed" ? followed : other];
		for (let number = 0; number < count; number += 1) {
			const { id } = await insertPledge(world, { promiserIds, title: `${kind} ${number}`, lapseCheckAt: null });
			await insertEvent(world, { kind, pledgeId: id });
		}
		await fanOutAlerts(world.deps);
	};
	await happens("lapsed", 5);
	await happens("registered", 4);
	await using site = await startSite(world);
	const browser = await site.signedIn(await world.user("admin"));
	const text = wordsOf((await browser.get("/desk")).text);
	expect(text).toContain("9 events wait for you: far more happened at once than usual");
	expect(text).toMatch(
		/5 deadlines that passed .*5 such events within an hour; the most on one day of the last 30 before: 0\./,
	);
	expect(text).toContain("The first 3 of them alone would send 3 mails; the most on one day before: 0.");
	expect(text).toMatch(/4 new pledges .*4 such events within an hour.*Nobody follows them, so no mail waits\./);
	await releaseAlerts(world.deps, await world.user("admin"), "none");
	expect((await browser.get("/desk")).text).not.toContain("for you: far more");
	await happens("lapsed", 3);
	const again = wordsOf((await browser.get("/desk")).text);
	expect(again).toContain("3 deadlines that passed");
	expect(again).not.toContain("new pledges");
});

test("a pledge's page at the desk says who has it and until when it rests, and hands it over", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge({ publish: false }));
	await using site = await startSite(world);
	const browser = await site.signedIn(editor);
	const page = async () => (await browser.get(`/desk/pledges/${publicId}`)).text;
	expect(await page()).toContain("Nobody has it yet");
	const back = `/desk/pledges/${publicId}`;
	const taken = await browser.post(`/desk/items/pledge/${publicId}/owners`, { owner: "me", back });
	expect(taken.location).toBe(`${back}?done=taken`);
	const item = { kind: "pledge", id: publicId } as const;
	await snoozeItem(world.deps, editor, { item, until: "2025-11-01", reason: "They answer by then." });
	for (const words of ["Yours", "snoozed until 1 November 2025", "They answer by then.", "Give it back", "Wake"]) {
		expect(await page()).toContain(words);
	}
	world.at("2025-11-01T09:00:00Z");
	expect(await page()).not.toContain("snoozed until");
});

function wordsOf(html: string): string {
	return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}
