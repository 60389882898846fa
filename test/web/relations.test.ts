import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import type { PledgeShape } from "../../src/api/shapes.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("readers see a relation in words on both pages; a merged pledge leads to the one that stays, its history stays", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const [one, other, double] = [
		await registerPledge(world.deps, editor, aPledge({ title: "Open the bridge" })),
		await registerPledge(world.deps, editor, aPledge({ title: "Widen the road" })),
		await registerPledge(world.deps, editor, aPledge({ title: "Have the bridge opened" })),
	];
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	const form = `/desk/pledges/${one}/relations`;
	expect((await desk.get(form)).text).toContain("is part of");
	expect((await desk.post(form, { version: "1", kind: "part_of", other: "nonsense" })).status).toBe(422);
	const address = `http://localhost:3000/pledges/${other}/`;
	expect((await desk.post(form, { version: "1", kind: "part_of", other: address })).status).toBe(303);
	const reader = site.browser();
	expect((await reader.get(`/pledges/${one}`)).text).toMatch(/Part of<\/dt>.*Widen the road/s);
	expect((await reader.get(`/pledges/${other}`)).text).toMatch(/Has as its part<\/dt>.*Open the bridge/s);
	const merge = { version: "1", kind: "duplicates", other: one };
	const asked = await desk.post(`/desk/pledges/${double}/relations`, { ...merge, note: "Said twice." });
	expect(asked.location).toContain(`/desk/pledges/${double}/merges/${one}?`);
	const confirming = (await desk.get(asked.location ?? "")).text;
	for (const shown of ["Have the bridge opened", "Open the bridge", "This one stays", 'value="Said twice."']) {
		expect(confirming).toContain(shown);
	}
	expect((await reader.get(`/pledges/${double}`)).status).toBe(200);
	const confirmed = { ...merge, note: "Said twice.", confirmed: "on" };
	expect((await desk.post(`/desk/pledges/${double}/relations`, confirmed)).status).toBe(303);
	expect(await reader.get(`/pledges/${double}`)).toMatchObject({ status: 301, location: `/pledges/${one}` });
	expect((await reader.get(`/pledges/${double}/revisions`)).status).toBe(200);
	expect((await reader.get(`/pledges/${double}/revisions/1`)).text).toContain("Have the bridge opened");
	const kept = (await reader.get(`/pledges/${one}`)).text;
	expect(kept).toMatch(/Merged with it<\/dt>.*Have the bridge opened.*its own history/s);
	expect(kept).toContain("Merged with a pledge that says the same");
	for (const path of ["/pledges", "/", "/deadlines", "/api/v1/pledges"]) {
		expect((await reader.get(path)).text).not.toContain(`/pledges/${double}`);
	}
	expect((await reader.get(`/pledges/${double}/feed.atom`)).text).toContain("Merged: Have the bridge opened");
	world.at("2025-11-05T09:00:00Z");
	expect((await reader.get("/pledges?as-of=2025-11-04")).text).not.toContain(`/pledges/${double}`);
	const asOf = (path: string) => reader.get(`${path}?as-of=2025-11-04`);
	expect(await asOf(`/pledges/${double}`)).toMatchObject({ status: 301, location: `/pledges/${one}?as-of=2025-11-04` });
	expect((await asOf(`/pledges/${one}`)).text).toContain("Have the bridge opened");
	const { version } = (await findPledge(world.db, other)) ?? { version: 0 };
	const renamed = aPledge({ title: "Widen the coast road" });
	await editPledge(world.deps, editor, { ...renamed, publicId: other, version, reason: "Which road was left out." });
	expect((await asOf(`/pledges/${one}`)).text).toMatch(/Part of<\/dt>.*Widen the road/s);
	expect((await reader.get(`/pledges/${one}`)).text).toMatch(/Part of<\/dt>.*Widen the coast road/s);
	const data = (await reader.get(`/api/v1/pledges/${double}`)).json<PledgeShape>();
	expect(data).toMatchObject({ mergedInto: one, relations: [{ kind: "duplicates", end: "from", other: one }] });
	const merged = (await desk.get(`/desk/pledges/${double}`)).text;
	expect(merged).toContain("Merged into “Open the bridge”");
	for (const noun of ["outcomes", "edit", "evidence", "deadlines", "statements", "corrections"]) {
		expect(merged).not.toContain(`/desk/pledges/${double}/${noun}`);
		expect((await desk.get(`/desk/pledges/${double}/${noun}`)).status, noun).toBe(409);
	}
	const again = await site.signedIn(editor);
	const ended = { kind: "duplicates", end: "from", other: one, reason: "They differ." };
	expect((await again.post(`/desk/pledges/${double}/relations/ends`, ended)).status).toBe(303);
	expect((await reader.get(`/pledges/${double}`)).status).toBe(200);
});

test("a fact-checker is offered what their role may do, and a form that is refused keeps what was typed", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const [checker, editor] = [await world.user("fact_checker"), await world.user("editor")];
	const one = await registerPledge(world.deps, editor, aPledge({ title: "Open the bridge" }));
	const double = await registerPledge(world.deps, editor, aPledge({ title: "Have the bridge opened" }));
	await using site = await startSite(world);
	const desk = await site.signedIn(checker);
	expect((await desk.get(`/desk/pledges/${double}/relations`)).text).not.toContain("merged into");
	expect((await desk.get("/desk/account")).text).not.toContain('value="outcomes"');
	const merge = { version: "1", kind: "duplicates", other: one, note: "Said twice." };
	const refused = await desk.post(`/desk/pledges/${double}/relations`, merge);
	expect(refused.status).toBe(403);
	for (const kept of ["Only a user with the role editor or above", 'value="Said twice."'])
		expect(refused.text).toContain(kept);
	expect((await desk.get(`/desk/pledges/${double}/merges/${one}`)).status).toBe(403);
	await relatePledges(world.deps, editor, { publicId: double, ...merge, version: 1, kind: "duplicates" });
	const merged = (await desk.get(`/desk/pledges/${double}/relations`)).text;
	expect(merged).toContain("Open the bridge");
	expect(merged).not.toContain("Part them again");
	await declareConflict(world.deps, editor, { userId: editor.userId, promiser: "A minister", reason: "A relative." });
	const own = (await (await site.signedIn(editor)).get(`/desk/pledges/${one}`)).text;
	expect(own).toContain("You have a conflict of interest with a promiser of this pledge");
	for (const noun of ["outcomes", "edit", "deadlines"]) expect(own).not.toContain(`/desk/pledges/${one}/${noun}"`);
});
