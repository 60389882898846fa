import { expect, test } from "vitest";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { startSite } from "../support/site.ts";
import { newWorld } from "../support/world.ts";

const BROKEN = {
	outcome: "broken",
	happenedOn: "2025-10-31",
	rationale: "It did not open.",
	reason: "",
	changeKind: "update",
	evidence: [someEvidence],
} as const;
const UNDO = "Undo: take the outcome back";

test("an editor takes an outcome back from the pledge's page, and readers see that it stood there", async () => {
	await using world = await newWorld("2025-11-01T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await markOutcome(world.deps, editor, { publicId, version: 1, ...BROKEN });
	await using site = await startSite(world);
	const browser = await site.signedIn("editor");
	const path = `/desk/pledges/${publicId}`;
	expect((await browser.get(path)).text).toContain(UNDO);
	expect((await (await site.signedIn("fact_checker")).get(path)).text).not.toContain(UNDO);
	const done = await browser.post(`${path}/withdrawals`, { version: "2" });
	expect(done).toMatchObject({ status: 303, location: `${path}?done=withdrawn` });
	expect((await browser.get(path)).text).not.toContain(UNDO);
	const { text } = await site.browser().get(`/pledges/${publicId}`);
	expect(text).toContain("Outcome taken back before anybody was told");
	expect(text).toContain("Broken → No outcome yet");
	expect(text).toContain("Nobody has settled this yet.");
});

test("once the hold is over the page offers no way back", async () => {
	await using world = await newWorld("2025-11-01T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await markOutcome(world.deps, editor, { publicId, version: 1, ...BROKEN });
	world.at("2025-11-01T09:10:00Z");
	await using site = await startSite(world);
	const browser = await site.signedIn("editor");
	expect((await browser.get(`/desk/pledges/${publicId}`)).text).not.toContain(UNDO);
	expect((await browser.post(`/desk/pledges/${publicId}/withdrawals`, { version: "2" })).status).toBe(409);
});
