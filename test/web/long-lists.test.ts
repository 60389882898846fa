import { expect, test } from "vitest";
import { findMilestoneBySlug } from "../../db/milestones.ts";
import { findPledge } from "../../db/pledges.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { insertEvent, insertPledge, insertPromiser, insertTopic } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

async function open() {
	const world = await newWorld("2025-10-18T12:00:00Z");
	const site = await startSite(world);
	const close = async () => {
		await site.close();
		await world.close();
	};
	return { world, site, [Symbol.asyncDispose]: close };
}

/** All pages from an address on, by the link that leads to more. */
async function pagesFrom(browser: { get(path: string): Promise<{ status: number; text: string }> }, path: string) {
	const pages: string[] = [];
	for (let next: string | undefined = path; next; ) {
		const { status, text } = await browser.get(next);
		expect(status).toBe(200);
		pages.push(text);
		next = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&").replace(/#.*/, "");
	}
	return pages;
}

const eventsOn = (page: string) => [...page.matchAll(/id="(event-[^"]+)"/g)].map(([, id]) => id);

test("A long history has every event once, on pages of their own, and corrections on each", async () => {
	await using its = await open();
	const { world, site } = its;
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const pledge = await findPledge(world.db, publicId);
	const pledgeId = pledge?.id ?? 0;
	await insertEvent(world, { kind: "corrected", pledgeId, reason: "We had the day wrong." });
	for (let n = 0; n < 249; n++) await insertEvent(world, { kind: "evidence_added", pledgeId });
	await insertEvent(world, { kind: "notes_edited", pledgeId });

	const pages = await pagesFrom(site.browser(), `/pledges/${publicId}`);
	expect(pages.map((page) => eventsOn(page).length)).toEqual([100, 100, 51]);
	expect(new Set(pages.flatMap(eventsOn)).size).toBe(251);
	for (const page of pages) expect(page).toContain("We had the day wrong.");
	expect(pages[2]).toContain(`rel="prev" href="/pledges/${publicId}#history"`);

	const atDesk = await pagesFrom(await site.signedIn(editor), `/desk/pledges/${publicId}`);
	expect(atDesk.map((page) => eventsOn(page).length)).toEqual([100, 100, 52]);
	expect((await site.browser().get(`/pledges/${publicId}?history=nonsense`)).status).toBe(422);
});

test("A directory has every name, on pages, and the API too", async () => {
	await using its = await open();
	const { world, site } = its;
	const editor = await world.user("editor");
	const names = Array.from({ length: 12 }, (_, at) => `Topic ${at + 1}`);
	for (let n = 0; n < 502; n++) names.push(`Topic ${n + 100}`);
	for (let at = 0; at < names.length; at += 10) {
		const title = `Open bridge ${at}`;
		await registerPledge(world.deps, editor, aPledge({ title, topics: names.slice(at, at + 10) }));
	}
	await insertTopic(world, "Without a pledge");

	const pages = await pagesFrom(site.browser(), "/topics");
	const found = pages.map((page) => [...page.matchAll(/<bdi>(Topic \d+)<\/bdi>/g)].map(([, name]) => name));
	expect(found.map((list) => list.length)).toEqual([500, 14]);
	expect(new Set(found.flat())).toEqual(new Set(names));

	const listed: string[] = [];
	for (let next: string | undefined = "/api/v1/topics?limit=100"; next; ) {
		const { items, next: more } = JSON.parse((await site.browser().get(next)).text);
		listed.push(...items.map(({ name }: { name: string }) => name));
		next = more ? new URL(more).pathname + new URL(more).search : undefined;
	}
	expect(new Set(listed)).toEqual(new Set(names));
	expect(listed).toHaveLength(names.length);
});

test("A milestone shows all that hangs on it, dated first, on pages", async () => {
	await using its = await open();
	const { world, site } = its;
	const summit = { name: "The summit", state: "unknown", onDate: undefined, source: aSource } as const;
	await addMilestone(world.deps, await world.user("editor"), summit);
	const milestoneId = (await findMilestoneBySlug(world.db, "the-summit"))?.id ?? 0;
	const promiserIds = [await insertPromiser(world)];
	const undated = { lapsesAt: null, lapseCheckAt: null, dueOn: null };
	for (let n = 0; n < 410; n++) {
		const when = n < 200 ? undated : {};
		await insertPledge(world, { title: `Bridge ${n}`, milestoneId, promiserIds, ...when });
	}
	const pages = await pagesFrom(site.browser(), "/milestones/the-summit");
	const found = pages.map((page) => [...page.matchAll(/>Bridge (\d+)</g)].map(([, n]) => Number(n)));
	expect(found.map((list) => new Set(list).size)).toEqual([200, 200, 10]);
	const order = [...Array.from({ length: 210 }, (_, at) => 200 + at), ...Array.from({ length: 200 }, (_, at) => at)];
	expect([...new Set(found.flat())]).toEqual(order);
});
