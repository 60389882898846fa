import { expect, test } from "vitest";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { startApi } from "../api/api-server.ts";
import { run } from "../cli/shell.ts";
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

test("an editor takes the outcome of one period back, at the desk, by the API or at the command line", async () => {
	await using world = await newWorld("2026-01-02T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const deadline = { words: "every quarter", timeZone: "UTC", choice: "suggested" } as const;
	const publicId = await registerPledge(world.deps, editor, aPledge({ deadline }));
	const marking = { ...BROKEN, happenedOn: "2026-01-01", reason: "It was seen.", publicId, number: 1 };
	const mark = (version: number) => markOccurrence(world.deps, editor, { ...marking, version });
	await mark(1);
	await using site = await startSite(world);
	const browser = await site.signedIn("editor");
	const path = `/desk/pledges/${publicId}`;
	expect((await browser.get(path)).text).toContain("Nobody has been told of the outcome of quarter 4 of 2025 yet");
	expect(await browser.post(`${path}/withdrawals`, { version: "2", number: "1" })).toMatchObject({ status: 303 });
	expect((await browser.get(path)).text).not.toContain(UNDO);
	await mark(3);
	const undone = await run(world, ["pledge", "undo", publicId, "--period", "1"]);
	expect(undone).toMatchObject({ code: 0, out: expect.stringContaining("period 1") });
	await mark(5);
	await using api = await startApi(world);
	const address = `/api/v1/pledges/${publicId}/occurrences/1/withdrawals`;
	expect((await api.post(address, { version: 6 }, await api.token("fact_checker"))).status).toBe(403);
	const token = await api.token("editor");
	expect((await api.post(address, { version: 6 }, token)).status).toBe(201);
	expect((await api.post(address, { version: 7 }, token)).status).toBe(409);
	const items = (await api.get(`/api/v1/pledges/${publicId}/occurrences`)).json<{ items: object[] }>().items;
	expect(items).toMatchObject([{ number: 1, outcome: "not_started", rationale: "" }]);
});

test("an outcome is taken back by the API and at the command line", async () => {
	await using world = await newWorld("2025-11-01T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await markOutcome(world.deps, editor, { publicId, version: 1, ...BROKEN });
	await using api = await startApi(world);
	const taken = await api.post(`/api/v1/pledges/${publicId}/withdrawals`, { version: 2 }, await api.token("editor"));
	expect(taken).toMatchObject({ status: 201 });
	expect(taken.json()).toMatchObject({ outcome: "not_started", version: 3 });
	const { code, err } = await run(world, ["pledge", "undo", publicId]);
	expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("no outcome") });
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
