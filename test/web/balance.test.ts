import { expect, test } from "vitest";
import { findPromiserBySlug } from "../../db/promisers.ts";
import { verifyRecord } from "../../db/verification.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("the desk sees what it follows by promiser, party and topic; a pledge counts once for a party, and readers see nothing", async () => {
	await using world = await newWorld("2025-10-20T09:00:00Z");
	const editor = await world.user("editor");
	const [first, second] = ["A minister", "A mayor"].map((name) => ({ name, kind: "person" as const, roleThen: "" }));
	if (!first || !second) throw new Error("no promisers");
	const both = await registerPledge(world.deps, editor, aPledge({ promisers: [first, second] }));
	await registerPledge(world.deps, editor, aPledge({ title: "Widen the road", promisers: [first] }));
	world.at("2025-11-01T00:00:00Z");
	await lapseDeadlines(world.deps);
	world.at("2025-11-05T00:00:00Z");
	const judged = { outcome: "broken" as const, happenedOn: "2025-11-01", rationale: "No.", evidence: [someEvidence] };
	await markOutcome(world.deps, editor, { publicId: both, version: 1, ...judged, changeKind: "update", reason: "" });
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	for (const promiser of ["a-minister", "a-mayor"]) {
		const { version, name, kind } = (await findPromiserBySlug(world.db, promiser)) ?? {};
		const form = {
			version: String(version),
			name: name ?? "",
			kind: kind ?? "",
			party: "The Greens",
			reason: "They said so.",
		};
		expect((await desk.post(`/desk/promisers/${promiser}/changes`, form)).status).toBe(303);
	}
	const page = (await desk.get("/desk/balance")).text;
	const cells = (name: string) => {
		const row = new RegExp(`<bdi>${name}</bdi>(?:</a>)?</th>(.*?)</tr>`, "s").exec(page)?.[1] ?? "";
		return [...row.matchAll(/>([^<]*)<\/td>/g)].map(([, value]) => value);
	};
	expect(cells("A minister")).toEqual(["2", "2", "0", "0", "1", "0", "1", "4"]);
	expect(cells("A mayor")).toEqual(["1", "1", "0", "0", "1", "0", "0", "4"]);
	expect(cells("The Greens")).toEqual(cells("A minister"));
	expect(cells("Roads")).toEqual(cells("A minister"));
	expect((await site.browser().get("/promisers/a-minister")).text).not.toContain("The Greens");
	expect((await site.browser().get("/desk/balance")).status).not.toBe(200);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});
