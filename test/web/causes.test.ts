import { expect, test } from "vitest";
import { findPledge } from "../../db/pledges.ts";
import { verifyRecord } from "../../db/verification.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { withdrawOutcome } from "../../src/actions/withdraw-outcome.ts";
import { type PledgeShape, pledgeShape } from "../../src/api/shapes.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const BROKEN = {
	version: "1",
	outcome: "broken",
	happenedOn: "2025-10-31",
	rationale: "It did not open.",
	cause: "blocked",
	causeBy: "the upper house",
	evidenceUrl: "https://news.example/closed",
	evidencePublisher: "The Example News",
	evidenceTitle: "What became of it",
	evidenceShows: "The bridge is closed.",
	evidenceBearing: "against",
};

test("why a pledge is broken stands on its page, in its history, in the API, and lists can be narrowed by it", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const otherId = await registerPledge(world.deps, editor, aPledge({ title: "Widen the road" }));
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	expect((await desk.get(`/desk/pledges/${publicId}/outcomes`)).text).toContain("Not prioritised");
	const form = `/desk/pledges/${publicId}/outcomes`;
	const refused = [{ cause: "no_such" }, { cause: "" }, { outcome: "fulfilled", evidenceBearing: "for" }];
	for (const change of refused) expect((await desk.post(form, { ...BROKEN, ...change })).status).toBe(422);
	expect((await desk.post(form, BROKEN)).status).toBe(303);
	const reader = site.browser();
	const page = (await reader.get(`/pledges/${publicId}`)).text;
	expect(page).toContain("Why: Blocked by others (the upper house)");
	expect(page).toContain("Blocked by others (the upper house). It did not open.");
	expect((await reader.get(`/pledges/${publicId}/feed.atom`)).text).toContain("Blocked by others (the upper house)");
	const pledge = pledgeShape.strict().parse((await reader.get(`/api/v1/pledges/${publicId}`)).json<PledgeShape>());
	expect(pledge.outcomes[0]).toMatchObject({ cause: "blocked", causeBy: "the upper house" });
	const narrowed = (await reader.get("/pledges?cause=blocked")).text;
	expect([narrowed.includes(publicId), narrowed.includes(otherId)]).toEqual([true, false]);
	const { items } = (await reader.get("/api/v1/pledges?cause=blocked")).json<{ items: { id: string }[] }>();
	expect(items.map(({ id }) => id)).toEqual([publicId]);
	expect((await reader.get("/export.csv")).text).toContain("blocked,the upper house");
	expect((await reader.get("/api/v1/policies")).text).toContain('{"key":"blocked","label":"Blocked by others"}');
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("an outcome that is taken back takes its cause with it", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	const judged = { happenedOn: undefined, rationale: "", changeKind: "update" as const, evidence: [someEvidence] };
	const input = { publicId, version: 1, ...judged, outcome: "stalled" as const, reason: "", cause: "no_means" };
	await markOutcome(world.deps, editor, input);
	expect((await findPledge(world.db, publicId))?.cause).toBe("no_means");
	await withdrawOutcome(world.deps, editor, { publicId, version: 2 });
	expect((await findPledge(world.db, publicId))?.cause).toBeNull();
});
