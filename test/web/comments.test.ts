import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { messages } from "../../db/schema/mail.ts";
import { events } from "../../db/schema/record.ts";
import { addComment } from "../../src/actions/add-comment.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { mentionedIn } from "../../src/domain/mention.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";
import { startSite } from "./site-server.ts";

test("a comment on a draft or a proposal is read at the desk alone, and who is mentioned is told by mail", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("editor"), await world.user("editor")];
	const draft = await registerPledge(world.deps, author, aPledge({ publish: false }));
	const publicId = await registerPledge(world.deps, author, aPledge());
	const judged = { outcome: "broken", happenedOn: "2025-11-01", rationale: "Closed.", changeKind: "update" } as const;
	const proposal = { publicId, version: 1, ...judged, reason: "", evidence: [someEvidence] };
	await markOutcome(world.deps, author, proposal);
	await using site = await startSite(world);
	const desk = await site.signedIn(author);
	const empty = await desk.post(`/desk/pledges/${draft}/comments`, { body: " " });
	expect([empty.status, empty.text.includes('href="#body"')]).toEqual([422, true]);
	const sent = await desk.post(`/desk/pledges/${draft}/comments`, { body: "@user 2 <b>look</b> at the date." });
	expect(sent.location).toBe(`/desk/pledges/${draft}?done=comment`);
	const onProposal = { body: "@User 2, and @User 1: look.", proposalId: "1" };
	expect((await desk.post(`/desk/pledges/${publicId}/comments`, onProposal)).location).toContain("/desk/proposals/1");
	expect((await desk.post(`/desk/pledges/${draft}/comments`, onProposal)).status).toBe(404);
	// What is refused comes back on the page where it was written.
	for (const about of [{}, { proposalId: "1" }]) {
		const long = await desk.post(`/desk/pledges/${publicId}/comments`, {
			...about,
			body: `Kept ${"x".repeat(20_000)}`,
		});
		expect([long.status, long.text.includes(">Kept xxx")]).toEqual([422, true]);
		expect(long.text.includes('action="/desk/proposals/1/withdrawals"')).toBe("proposalId" in about);
	}
	expect((await desk.get(`/desk/pledges/${draft}`)).text).toContain("@user 2 &lt;b>look&lt;/b> at the date.");
	expect((await desk.get("/desk/proposals/1")).text).toContain("@User 2, and @User 1: look.");
	expect((await site.browser().get(`/pledges/${publicId}`)).text).not.toContain("@User 2");
	const rows = await world.db.select().from(messages).where(eq(messages.kind, "desk"));
	const mentioned = rows.filter(({ data }) => data["news"] === "mentioned");
	expect(mentioned.map(({ userId }) => userId)).toEqual([other.userId, other.userId]);
	const told = await world.db.select().from(events).where(eq(events.kind, "commented"));
	expect(told).toHaveLength(2);
	expect(JSON.stringify(told)).not.toContain("look");
	const own = (await (await site.signedIn(other)).get("/desk/mentions")).text;
	expect(own).toContain('href="/desk/proposals/1"');
	expect(own).toContain(`href="/desk/pledges/${draft}#comments"`);
	expect((await desk.get("/desk/mentions")).text).toContain("Nobody has named you yet");
	const clock = addComment(world.deps, { kind: "clock" }, { publicId, body: "Tick." });
	await expect(clock).rejects.toMatchObject({ kind: "not-allowed" });
});

test("of names that begin alike the longest is meant, and a name without “@” is none", () => {
	const people = ["Ann", "Ann Lee", "Bo"].map((name) => ({ name }));
	expect(mentionedIn("@ann lee and Bo", people)).toEqual([{ name: "Ann Lee" }]);
	expect(mentionedIn("@Ann, @Ann Lee", people).map(({ name }) => name)).toEqual(["Ann Lee", "Ann"]);
});
