import { expect, test } from "vitest";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { aPledge } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

const FORM = {
	version: "1",
	outcome: "broken",
	happenedOn: "2025-10-31",
	rationale: "It did not open.",
	evidenceUrl: "https://news.example/closed",
	evidencePublisher: "The Example News",
	evidenceTitle: "What became of it",
	evidenceShows: "The bridge is closed.",
	evidenceBearing: "against",
};

test("an outcome sent by one editor leads to its proposal, which only another can approve", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("editor"), await world.user("editor")];
	await world.user("editor");
	const publicId = await registerPledge(world.deps, author, aPledge());
	await using site = await startSite(world);
	const first = await site.signedIn(author);
	const sent = await first.post(`/desk/pledges/${publicId}/outcomes`, FORM);
	expect(sent).toMatchObject({ status: 303, location: "/desk/proposals/1?done=proposed" });
	expect((await site.browser().get(`/pledges/${publicId}`)).text).not.toContain("It did not open.");
	const own = await first.get("/desk/proposals/1");
	expect(own.text).toContain("Another editor decides on it.");
	expect((await first.post("/desk/proposals/1/approvals", { version: "1" })).status).toBe(403);
	const second = await site.signedIn(other);
	expect(await second.get("/desk/proposals")).toMatchObject({ status: 301, location: "/desk/queue/proposals" });
	const queue = (await second.get("/desk/queue/proposals")).text;
	expect(queue).toContain("One outcome waits for a second pair of eyes");
	expect(queue).toContain("proposed by User 1");
	const waiting = (await second.get("/desk/proposals/1")).text;
	expect(waiting).toContain("Approve it as it stands");
	expect(waiting).toContain("Ask somebody to look at it");
	expect(waiting).not.toContain(">User 2</option>");
	expect(waiting).toContain(">User 3</option>");
	expect((await second.post("/desk/proposals/1/returns", { comment: "" })).status).toBe(422);
	const approved = await second.post("/desk/proposals/1/approvals", { version: "1" });
	expect(approved).toMatchObject({ status: 303, location: "/desk/proposals/1?done=approved" });
	expect((await site.browser().get(`/pledges/${publicId}`)).text).toContain("It did not open.");
});

test("what was sent back is changed and proposed again, not written anew", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("editor"), await world.user("editor")];
	const publicId = await registerPledge(world.deps, author, aPledge());
	await using site = await startSite(world);
	const [first, second] = [await site.signedIn(author), await site.signedIn(other)];
	await first.post(`/desk/pledges/${publicId}/outcomes`, FORM);
	await second.post("/desk/proposals/1/returns", { comment: "Which source says so?" });
	const again = `/desk/pledges/${publicId}/outcomes?again=1`;
	expect((await first.get("/desk/proposals/1")).text).toContain(`href="${again}"`);
	expect((await second.get("/desk/proposals/1")).text).not.toContain("again=1");
	const filled = (await first.get(again)).text;
	for (const typed of ["Which source says so?", FORM.rationale, FORM.evidenceUrl, FORM.evidenceShows])
		expect(filled).toContain(typed);
	expect((await second.get(again)).text).not.toContain(FORM.rationale);
	const sent = await first.post(`/desk/pledges/${publicId}/outcomes`, FORM);
	expect(sent.location).toBe("/desk/proposals/2?done=proposed");
});

test("a correction by edit leads to its proposal, which shows word by word what takes the place of what", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("editor"), await world.user("editor")];
	const publicId = await registerPledge(world.deps, author, aPledge());
	await using site = await startSite(world);
	const words = { number: "1", quote: "We will open the bridge in two weeks.", saidOn: "2025-10-17", place: "" };
	const form = { version: "1", ...words, reason: "We misheard it." };
	const sent = await (await site.signedIn(author)).post(`/desk/pledges/${publicId}/corrections`, form);
	expect(sent).toMatchObject({ status: 303, location: "/desk/proposals/1?done=proposed" });
	expect((await site.browser().get(`/pledges/${publicId}`)).text).toContain("within two weeks");
	const second = await site.signedIn(other);
	const { text } = await second.get("/desk/proposals/1");
	for (const shown of ["Proposed correction", "Correction of what was said", "<del>", "within", "We misheard it."]) {
		expect(text).toContain(shown);
	}
	expect((await second.get("/desk/queue/proposals")).text).toContain("Correction of what was said");
	expect((await second.post("/desk/proposals/1/approvals", { version: "1" })).status).toBe(303);
	expect((await site.browser().get(`/pledges/${publicId}`)).text).toContain("We misheard it.");
});

test("the form says before it is sent what another editor has to agree to, by the policy and by who else there is", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const author = await world.user("editor");
	const publicId = await registerPledge(world.deps, author, aPledge());
	await using site = await startSite(world);
	const desk = await site.signedIn(author);
	const shown = async (noun: string) => (await desk.get(`/desk/pledges/${publicId}/${noun}`)).text;
	for (const noun of ["outcomes", "edit", "deadlines", "corrections"]) {
		expect(await shown(noun)).not.toContain("ropose");
	}
	await world.user("editor");
	const form = await shown("outcomes");
	expect(form).toContain("To some of this another editor has to agree");
	expect(form).toMatch(/class="choice proposes"><input[^>]*value="broken"/);
	expect(form).not.toMatch(/class="choice proposes"><input[^>]*value="stalled"/);
	expect(await shown("edit")).toMatch(/class="choice proposes"><input[^>]*value="correction"/);
	expect(await shown("deadlines")).toMatch(/class="choice proposes"><input[^>]*value="corrected"/);
	expect(await shown("corrections")).toMatch(/<button type="submit">Propose it to another editor/);
});

test("the outcome form tells when criteria were changed after registration, and leads to what changed", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z");
	const editor = await world.user("editor");
	const publicId = await registerPledge(world.deps, editor, aPledge());
	await using site = await startSite(world);
	const desk = await site.signedIn(editor);
	expect((await desk.get(`/desk/pledges/${publicId}/outcomes`)).text).not.toContain("See what changed");
	world.at("2025-11-05T09:00:00Z");
	const { promisers, ...test } = aPledge();
	const input = { ...test, promisers, criteria: "Buses cross it.", title: "Open the bridge to buses" };
	await editPledge(world.deps, editor, { publicId, version: 1, ...input, reason: "Buses count." });
	const { text } = await desk.get(`/desk/pledges/${publicId}/outcomes`);
	expect(text).toContain("The criteria were changed after that, on 5 November 2025.");
	const [, href = ""] = /<a href="([^"]+)">See what changed/.exec(text) ?? [];
	expect((await site.browser().get(href)).text).toContain("Buses");
});
