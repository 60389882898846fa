import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { mailbox } from "../../db/schema/mail.ts";
import { subscriptions } from "../../db/schema/subscribers.ts";
import { verifyRecord } from "../../db/verification.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { correctStatement } from "../../src/actions/correct-statement.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import type { Actor } from "../../src/domain/role.ts";
import { tellOnce } from "../support/chain.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { insertSubscriber } from "../support/rows.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor & { kind: "user" };
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
	publicId = await registerPledge(world.deps, editor, aPledge());
	// Nobody follows it yet: that it was registered is told to nobody.
	await tellOnce(world);
});
afterEach(() => world.close());

async function seen() {
	const pledge = await findPledge(world.db, publicId);
	if (!pledge) throw new Error("no pledge");
	return { publicId, version: pledge.version, id: pledge.id };
}

async function follower() {
	const { id } = await seen();
	return insertSubscriber(world, { follows: [{ scope: "pledge", targetId: id }] });
}

async function mailsTo({ email }: { email: string }) {
	const rows = await world.db.select().from(mailbox).where(eq(mailbox.recipient, email)).orderBy(mailbox.id);
	return rows.map(({ raw }) => raw.replaceAll("=\r\n", ""));
}

const judged = (outcome: Outcome, change = {}) => ({
	outcome,
	happenedOn: "2025-10-20",
	rationale: "It is as the report says.",
	changeKind: "update" as const,
	reason: "",
	evidence: [someEvidence],
	...change,
});

async function edit(change: Partial<Parameters<typeof editPledge>[2]>) {
	const { statement: _, source: __, deadline: ___, publish: ____, ...test } = aPledge();
	const { version } = await seen();
	await editPledge(world.deps, editor, { publicId, version, ...test, reason: "We mixed it up.", ...change });
}

const correct = async (change: Partial<Parameters<typeof correctStatement>[2]> = {}) => {
	const { statement } = aPledge();
	const words = { ...statement, quote: "We may open the bridge." };
	const { version } = await seen();
	await correctStatement(world.deps, editor, {
		...{ publicId, version, number: 1, ...words, reason: "We left out a word." },
		...change,
	});
};

const newest = async () => (await listPledgeEvents(world.db, (await seen()).id))[0];

test("a correction that another editor approves reaches who got the error, dated and with since when", async () => {
	const reviewed = await newWorld("2025-10-20T09:00:00Z", { SECOND_EDITOR: "on" });
	await world.close();
	world = reviewed;
	const [author, other] = [await world.user("editor"), await world.user("editor")];
	publicId = await registerPledge(world.deps, author, aPledge());
	await tellOnce(world);
	const told = await follower();
	const propose = async (outcome: Outcome, change = {}) =>
		(await markOutcome(world.deps, author, { ...(await seen()), ...judged(outcome, change) })).proposalId ?? 0;
	const approve = async (proposalId: number) =>
		approveProposal(world.deps, other, { proposalId, version: (await seen()).version });
	world.at("2025-10-22T09:00:00Z");
	await approve(await propose("broken"));
	await tellOnce(world);
	world.at("2025-10-24T09:00:00Z");
	const change = { changeKind: "correction", reason: "We overlooked the opening.", wrongSince: "2025-10-23" };
	const proposalId = await propose("fulfilled", change);
	await tellOnce(world);
	expect(await mailsTo(told)).toHaveLength(1);
	await approve(proposalId);
	await tellOnce(world);
	const mails = await mailsTo(told);
	expect(mails).toHaveLength(2);
	expect(mails[1]).toContain("Subject: Correction:");
	expect(mails[1]).toContain("We overlooked the opening.");
	expect(mails[1]).toContain("It stood wrong since 23 October 2025.");
	expect(await newest()).toMatchObject({ kind: "corrected", data: { wrongSince: "2025-10-23" } });
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("a corrected title reaches who had mail since it was wrong, and nobody who had mail before", async () => {
	const early = await follower();
	world.at("2025-10-21T09:00:00Z");
	await markOutcome(world.deps, editor, { ...(await seen()), ...judged("in_progress", { evidence: [] }) });
	await tellOnce(world);
	await edit({ title: "Open the tunnel", reason: "Shorter." });
	const { id } = await seen();
	await world.db.transact((tx) => tx.delete(subscriptions).where(eq(subscriptions.targetId, id)));
	const late = await follower();
	world.at("2025-10-23T09:00:00Z");
	const stalled = judged("stalled", { evidence: [], reason: "No works." });
	await markOutcome(world.deps, editor, { ...(await seen()), ...stalled });
	await tellOnce(world);
	world.at("2025-10-24T09:00:00Z");
	await edit({ changeKind: "correction", wrongSince: "2025-10-22" });
	await tellOnce(world);
	expect(await mailsTo(early)).toHaveLength(1);
	const [, correction] = await mailsTo(late);
	expect(correction).toContain("We had something about this pledge wrong.");
	expect(correction).toContain("Open the tunnel");
	expect(correction).toContain("It stood wrong since 22 October 2025.");
});

test("a misquote is corrected for readers and for whoever was told of the pledge", async () => {
	const told = await follower();
	world.at("2025-10-21T09:00:00Z");
	await markOutcome(world.deps, editor, { ...(await seen()), ...judged("in_progress", { evidence: [] }) });
	await tellOnce(world);
	await correct();
	await tellOnce(world);
	expect((await mailsTo(told))[1]).toContain("We may open the bridge.");
	const event = await newest();
	expect(event).toMatchObject({ kind: "corrected", reason: "We left out a word.", data: { what: "pledge" } });
	// Nobody said since when: it stood there since it was published.
	expect(event?.data["wrongSince"]).toBe("2025-10-20");
	expect(event?.data["changes"]).toMatchObject({ quote: { to: "We may open the bridge." } });
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("a corrected deadline says since when the wrong one stood", async () => {
	const told = await follower();
	world.at("2025-11-01T12:00:00Z");
	await lapseDeadlines(world.deps);
	await tellOnce(world);
	const { source } = aPledge();
	const deadline = { words: "by mid-November", timeZone: "UTC", choice: "by_hand", dueOn: "2025-11-15" } as const;
	const correction = { deadline, saidOn: "2025-10-17", change: "corrected", reason: "We misread it.", source } as const;
	await moveDeadline(world.deps, editor, { ...(await seen()), ...correction, wrongSince: "2025-10-21" });
	await tellOnce(world);
	const mails = await mailsTo(told);
	expect(mails.map((raw) => /^Subject: (.*)$/m.exec(raw)?.[1])).toEqual([
		"Deadline passed: Open the bridge",
		"Correction: Open the bridge",
	]);
	expect(await newest()).toMatchObject({ kind: "corrected", data: { wrongSince: "2025-10-21" } });
	const early = { ...correction, deadline: { ...deadline, dueOn: "2025-11-20" }, wrongSince: "2025-10-19" };
	const refused = moveDeadline(world.deps, editor, { ...(await seen()), ...early });
	await expect(refused).rejects.toMatchObject({ fields: { wrongSince: expect.anything() } });
});

test("nothing is wrong since before it was published, or since a day to come", async () => {
	world.at("2025-10-22T09:00:00Z");
	const fields = { wrongSince: expect.anything() };
	await markOutcome(world.deps, editor, { ...(await seen()), ...judged("broken") });
	for (const wrongSince of ["2025-10-19", "2025-10-23"]) {
		await expect(correct({ wrongSince })).rejects.toMatchObject({ fields });
		await expect(edit({ title: "Another", changeKind: "correction", wrongSince })).rejects.toMatchObject({ fields });
		const change = { changeKind: "correction", reason: "No.", wrongSince };
		const marked = markOutcome(world.deps, editor, { ...(await seen()), ...judged("fulfilled", change) });
		await expect(marked).rejects.toMatchObject({ fields });
	}
	await correct({ wrongSince: "2025-10-22" });
	await correct({ wrongSince: "2025-10-20", quote: "We will open the bridge." });
});

test("a draft is put right without a correction, and the same words are no correction", async () => {
	publicId = await registerPledge(world.deps, editor, aPledge({ publish: false }));
	await correct({ reason: "" });
	expect(await newest()).toMatchObject({ kind: "edited" });
	await expect(correct()).rejects.toMatchObject({ kind: "already-done" });
	await expect(correct({ number: 2 })).rejects.toMatchObject({ kind: "not-found" });
	await expect(correct({ saidOn: "2025-11-20", quote: "x" })).rejects.toMatchObject({ kind: "invalid-input" });
});

test("other criteria of a published pledge are an event of their own, with a reason", async () => {
	await edit({ criteria: "Cars drive over it.", title: "Open it", reason: "It was not checkable.", topics: [] });
	const events = await listPledgeEvents(world.db, (await seen()).id);
	expect(events.slice(0, 2).map(({ kind, reason }) => [kind, reason])).toEqual([
		["edited", "It was not checkable."],
		["criteria_changed", "It was not checkable."],
	]);
	expect(events[1]?.data["changes"]).toMatchObject({ criteria: { to: "Cars drive over it." } });
	await expect(edit({ criteria: "Lorries do.", reason: "" })).rejects.toMatchObject({ kind: "invalid-input" });
	await expect(edit({ criteria: "" })).rejects.toMatchObject({
		fields: { criteria: { code: "pledge.criteria_missing" } },
	});
});
