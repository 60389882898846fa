import { expect, test } from "vitest";
import { findTimeToOutcome } from "../../db/time-to-outcome.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("a filter is kept under a name, shown to others where it is shared, and forgotten by its owner alone", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const [ada, ben] = [await world.user("editor"), await world.user("fact_checker")];
	await using site = await startSite(world);
	const [own, other] = [await site.signedIn(ada), await site.signedIn(ben)];
	const kept = await own.post("/desk/filters", {
		filterName: "Mine",
		lane: "stale",
		owner: "me",
		days: "30",
		more: "x",
	});
	expect(kept.location).toBe("/desk/queue/stale?owner=me&days=30&done=filter_kept");
	await own.post("/desk/filters", { filterName: "Roads", lane: "lapsed", topic: "roads", shared: "on" });
	const mine = (await own.get("/desk/queue/drafts")).text;
	expect(mine).toContain('href="/desk/queue/stale?owner=me&amp;days=30"');
	expect(mine).toContain('href="/desk/queue/lapsed?topic=roads"');
	const theirs = (await other.get("/desk")).text;
	expect(theirs).toContain("User 1 shares it");
	expect(theirs).not.toContain(">Mine<");
	expect((await other.post("/desk/filters/2/removal", { back: "/desk" })).status).toBe(404);
	expect((await own.post("/desk/filters/2/removal", { back: "/desk/queue/drafts" })).location).toBe(
		"/desk/queue/drafts?done=filter_forgotten",
	);
	expect((await other.get("/desk")).text).not.toContain("shares it");
	expect((await own.post("/desk/filters", { lane: "lapsed" })).status).toBe(422);
});

test("time to outcome is counted from the lapse, month by month; what was judged before it waited for nobody", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const ada = await world.user("editor");
	const ids: string[] = [];
	for (const title of ["One", "Two", "Three", "Early"])
		ids.push(await registerPledge(world.deps, ada, aPledge({ title })));
	const mark = (publicId = "", version = 1) =>
		markOutcome(world.deps, ada, {
			publicId,
			version,
			outcome: "broken",
			happenedOn: "2025-10-20",
			rationale: "It did not open.",
			changeKind: "update",
			reason: "",
			evidence: [someEvidence],
		});
	await mark(ids[3]);
	for (const [at, id] of [
		["2025-11-03", ids[0]],
		["2025-11-08", ids[1]],
		["2025-11-20", ids[2]],
	] as const) {
		world.at(`${at}T09:00:00Z`);
		await lapseDeadlines(world.deps);
		await mark(id);
	}
	const november = { from: new Date("2025-11-01T00:00:00Z"), to: new Date("2025-12-01T00:00:00Z") };
	const found = await findTimeToOutcome(world.db, november);
	const inDays = (ms = 0) => Math.floor(ms / 86_400_000);
	expect([found.count, inDays(found.medianMs), inDays(found.longestMs)]).toEqual([3, 7, 19]);
	expect((await findTimeToOutcome(world.db, { from: november.to, to: new Date("2026-01-01T00:00:00Z") })).count).toBe(
		0,
	);
	await using site = await startSite(world);
	const browser = await site.signedIn(ada);
	const page = (await browser.get("/desk/time-to-outcome")).text;
	expect(page).toContain("8 days");
	expect((await browser.get(`/desk/pledges/${ids[2]}`)).text).toContain("outcome 20 days after the deadline");
});

test("time to outcome counts each period of a recurring pledge", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const deadline = { words: "every quarter", timeZone: "UTC", choice: "suggested" } as const;
	const publicId = await registerPledge(world.deps, editor, aPledge({ deadline }));
	world.at("2026-01-11T09:00:00Z");
	await lapseDeadlines(world.deps);
	await markOccurrence(world.deps, editor, {
		...{ publicId, version: 1, number: 1, outcome: "broken", happenedOn: "2025-12-31", rationale: "Nothing came." },
		...{ changeKind: "update", reason: "", evidence: [someEvidence] },
	});
	const january = { from: new Date("2026-01-01T00:00:00Z"), to: new Date("2026-02-01T00:00:00Z") };
	const { count, medianMs = 0 } = await findTimeToOutcome(world.db, january);
	expect([count, Math.floor(medianMs / 86_400_000)]).toEqual([1, 10]);
});
