import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listRevisions } from "../../db/pledge-documents.ts";
import { findPledge } from "../../db/pledges.ts";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { promisers } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { verifyRecord } from "../../db/verification.ts";
import { type EditPromiserInput, editPromiser } from "../../src/actions/edit-promiser.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Actor } from "../../src/domain/role.ts";
import { startApi } from "../api/api-server.ts";
import { run } from "../cli/shell.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";
import { startSite } from "../web/site-server.ts";

let world: World;
let checker: Actor & { kind: "user" };
let pledgeId: string;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	checker = await world.user("fact_checker");
	pledgeId = await registerPledge(world.deps, checker, aPledge());
	world.at("2025-10-22T09:00:00Z");
});
afterEach(() => world.close());

const held = (name: string) => [{ name, kind: "person" as const, roleThen: "" }];
const edit = (change: Partial<EditPromiserInput> = {}) =>
	editPromiser(world.deps, checker, {
		...{ slug: "a-minister", version: 1, name: "The minister of roads", reason: "The ministry has another name." },
		...change,
	});
const verified = async () => (await verifyRecord(world.db)).difference;

test("a new name stands on every page, finds the pledges, and is held by the record; the old address and the past stay", async () => {
	await edit();
	await using site = await startSite(world);
	const reader = site.browser();
	for (const path of ["/promisers/a-minister", "/promisers", `/pledges/${pledgeId}`, "/pledges?q=minister+roads"]) {
		expect([path, (await reader.get(path)).text.includes("The minister of roads")]).toEqual([path, true]);
	}
	for (const path of [
		"/promisers?as-of=2025-10-21",
		"/promisers/a-minister?as-of=2025-10-21",
		"/pledges?as-of=2025-10-21",
	]) {
		const { text } = await reader.get(path);
		expect([path, text.includes("A minister"), text.includes("The minister of roads")]).toEqual([path, true, false]);
	}
	const pledge = await findPledge(world.db, pledgeId);
	expect(await listRevisions(world.db, pledge?.id ?? 0)).toHaveLength(2);
	const [event] = await world.db.select().from(events).where(eq(events.kind, "promiser_edited"));
	expect(event).toMatchObject({
		reason: "The ministry has another name.",
		data: { changes: { name: { from: "A minister", to: "The minister of roads" } } },
	});
	expect(await verified()).toBeUndefined();
});

test("whoever is called so is known by the new name, in any capitals; the old name is free for somebody else", async () => {
	await edit();
	await registerPledge(
		world.deps,
		checker,
		aPledge({ title: "Widen the road", promisers: held("THE  Minister of Roads") }),
	);
	await registerPledge(world.deps, checker, aPledge({ title: "Paint the road", promisers: held("A minister") }));
	const { out } = await run(world, ["promiser", "list", "--json"]);
	expect((JSON.parse(out) as { items: unknown[] }).items).toMatchObject([
		{ name: "A minister", slug: "a-minister-2", pledges: 1 },
		{ name: "The minister of roads", slug: "a-minister", pledges: 2 },
	]);
	await expect(edit({ slug: "a-minister-2", name: "the minister OF roads" })).rejects.toMatchObject({
		fields: { name: { code: "promiser.name_taken", values: { name: "The minister of roads" } } },
	});
	await edit({ version: 2, name: "The Minister of Roads" });
	expect(await verified()).toBeUndefined();
});

test("an older version, nothing new, nobody and a clock are refused", async () => {
	await expect(edit({ name: "A minister" })).rejects.toThrow("promiser.same");
	await expect(edit({ slug: "nobody" })).rejects.toThrow("promiser.unknown");
	await expect(
		editPromiser(world.deps, { kind: "clock" }, { slug: "a-minister", version: 1, reason: "x" }),
	).rejects.toThrow("role.too_low");
	await edit();
	await expect(edit({ party: "The Greens" })).rejects.toThrow("promiser.changed_meanwhile");
});

test.each(["name", "about", "party"] as const)("the record tells a %s that was changed past Bywhen", async (field) => {
	await edit();
	await world.db.transact((tx) =>
		tx
			.update(promisers)
			.set({ [field]: "Somebody" })
			.where(eq(promisers.slug, "a-minister")),
	);
	expect(await verified()).toMatchObject({ detail: expect.stringContaining(`${field} differs`) });
});

test("the desk's form changes a promiser, comes back with what was typed, and tells of a conflict", async () => {
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	expect((await desk.get("/promisers/a-minister")).text).toContain('href="/desk/promisers/a-minister"');
	expect((await site.browser().get("/promisers/a-minister")).text).not.toContain("/desk/promisers");
	const form = { version: "1", name: "A minister", kind: "body", about: "Of roads", party: "The Greens", reason: "" };
	const path = "/desk/promisers/a-minister/changes";
	const silent = await desk.post(path, form);
	expect([silent.status, silent.text.includes('value="Of roads"')]).toEqual([422, true]);
	expect((await desk.post(path, { ...form, reason: "It is an office." })).status).toBe(303);
	expect(await findPromiserBySlug(world.db, "a-minister")).toMatchObject({
		kind: "body",
		party: "The Greens",
		version: 2,
	});
	const late = await desk.post(path, { ...form, reason: "It is an office." });
	expect([late.status, late.text.includes("Somebody has changed this promiser")]).toEqual([409, true]);
	expect((await site.browser().post(path, form)).status).not.toBe(303);
	expect((await site.browser().get("/promisers/a-minister")).text).not.toContain("The Greens");
});

test("the API and the command line change a promiser too, and show the party to the newsroom alone", async () => {
	await using api = await startApi(world);
	const token = await api.token("fact_checker");
	const body = { version: 1, name: "A minister of roads", party: "The Greens", reason: "Their full name." };
	const path = "/api/v1/promisers/a-minister";
	expect((await api.post(`${path}/edits`, body)).status).toBe(401);
	expect((await api.post(`${path}/edits`, body, token)).json()).toMatchObject({
		version: 2,
		party: "The Greens",
		kind: "person",
	});
	expect((await api.post(`${path}/edits`, body, token)).status).toBe(409);
	expect((await api.get(path)).json()).not.toHaveProperty("party");
	const args = ["--about", "Since 2024", "--party", "", "--reason", "An office"];
	const { code, out } = await run(world, ["promiser", "edit", "a minister OF roads", ...args]);
	expect([code, out]).toEqual([
		0,
		expect.stringMatching(/^Changed A minister of roads\.\n.*\/promisers\/a-minister\n$/),
	]);
	expect((await api.get(path)).json()).toMatchObject({ about: "Since 2024", version: 3 });
	expect((await run(world, ["promiser", "edit", "Nobody", ...args])).code).toBe(1);
	expect(await verified()).toBeUndefined();
});
