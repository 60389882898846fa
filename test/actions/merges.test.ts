import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { findMilestoneByName } from "../../db/milestones.ts";
import { findPledge } from "../../db/pledges.ts";
import { mailbox } from "../../db/schema/mail.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { verifyRecord } from "../../db/verification.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { askForReply } from "../../src/actions/ask-for-reply.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { endRelation } from "../../src/actions/end-relation.ts";
import { endReply } from "../../src/actions/end-reply.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { type RegisterPledgeInput, registerPledge } from "../../src/actions/register-pledge.ts";
import { relatePledges } from "../../src/actions/relate-pledges.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { tellOnce } from "../support/chain.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { insertSubscriber } from "../support/rows.ts";
import { newWorld } from "../support/world.ts";

async function newsroom(settings: Record<string, string> = {}) {
	const world = await newWorld("2025-10-20T09:00:00Z", settings);
	const [editor, other] = [await world.user("editor"), await world.user("editor")];
	const register = (title: string, more: Partial<RegisterPledgeInput> = {}) =>
		registerPledge(
			world.deps,
			editor,
			aPledge({ title, promisers: [{ name: title, kind: "body", roleThen: "" }], ...more }),
		);
	const pledge = async (publicId: string) => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const seen = async (publicId: string) => ({ publicId, version: (await pledge(publicId)).version });
	const merge = async (from: string, to: string, by = editor) =>
		relatePledges(world.deps, by, { ...(await seen(from)), kind: "duplicates", other: to, note: "" });
	const part = (publicId: string, from: string, by = editor) =>
		endRelation(world.deps, by, { publicId, kind: "duplicates", end: "from", other: from, reason: "They differ." });
	const mark = async (publicId: string, outcome: Outcome, more = {}) => {
		const judged = { outcome, happenedOn: "2025-10-20", rationale: "Seen.", changeKind: "update", reason: "" } as const;
		const input = { ...(await seen(publicId)), ...judged, evidence: [someEvidence], ...more };
		return (await markOutcome(world.deps, editor, input)).proposalId ?? 0;
	};
	const mailsTo = async (email: string) => {
		await tellOnce(world);
		return (await world.db.select().from(mailbox).where(eq(mailbox.recipient, email))).length;
	};
	const ids = [await register("Double"), await register("Kept")] as const;
	await tellOnce(world);
	const disposal = { [Symbol.asyncDispose]: () => world.close() };
	return { world, editor, other, ids, register, pledge, seen, merge, part, mark, mailsTo, ...disposal };
}

test("who has a conflict of interest with a promiser of either neither merges nor parts two pledges", async () => {
	await using room = await newsroom();
	const { world, editor, other } = room;
	const [double, kept] = room.ids;
	await declareConflict(world.deps, other, { userId: other.userId, promiser: "Kept", reason: "Family." });
	await expect(room.merge(double, kept, other)).rejects.toMatchObject({ kind: "not-allowed" });
	await expect(room.merge(kept, double, other)).rejects.toMatchObject({ kind: "not-allowed" });
	await room.merge(double, kept, editor);
	await expect(room.part(double, kept, other)).rejects.toMatchObject({ kind: "not-allowed" });
});

test("no single editor merges away an outcome that takes two, and what waits for the second is withdrawn", async () => {
	await using room = await newsroom({ SECOND_EDITOR: "on" });
	const { world, other } = room;
	const [double, kept] = room.ids;
	const waiting = await room.mark(double, "broken");
	await room.merge(double, kept);
	const kinds = (await listPledgeEvents(world.db, (await room.pledge(double)).id)).map(({ kind }) => kind);
	expect(kinds).toContain("proposal_withdrawn");
	const approval = { proposalId: waiting, version: (await room.pledge(double)).version };
	await expect(approveProposal(world.deps, other, approval)).rejects.toMatchObject({ kind: "already-done" });
	await room.part(double, kept);
	const proposalId = await room.mark(double, "broken");
	await approveProposal(world.deps, other, { proposalId, version: (await room.pledge(double)).version });
	await expect(room.merge(double, kept)).rejects.toMatchObject({ fields: { other: expect.anything() } });
	await room.merge(kept, double);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	// Undone past Bywhen: lists would show it again, and its relation would still say that it is a duplicate.
	await world.db.transact((tx) => tx.update(pledges).set({ mergedIntoId: null }).where(eq(pledges.publicId, kept)));
	const { difference } = await verifyRecord(world.db);
	expect(difference).toEqual({ what: `pledge ${kept}`, detail: expect.stringContaining("mergedIntoId") });
});

test("who proposed something of a pledge that another merges away is told by mail that it is withdrawn", async () => {
	await using room = await newsroom({ SECOND_EDITOR: "on" });
	const { world, other } = room;
	const [double, kept] = room.ids;
	await room.mark(double, "broken");
	await room.merge(double, kept, other);
	expect(await room.mailsTo("user1@newsroom.test")).toBe(1);
	const [told] = await world.db.select().from(mailbox).where(eq(mailbox.recipient, "user1@newsroom.test"));
	expect(JSON.stringify(told)).toContain("Withdrawn with a merge: Double");
});

test("a proposal about a pledge that is merged is not put in force", async () => {
	await using room = await newsroom({ SECOND_EDITOR: "on" });
	const { world, other } = room;
	const [double, kept] = room.ids;
	const proposalId = await room.mark(double, "broken");
	const [{ id }, { id: into }] = [await room.pledge(double), await room.pledge(kept)];
	await world.db.transact((tx) => tx.update(pledges).set({ mergedIntoId: into }).where(eq(pledges.id, id)));
	const approval = approveProposal(world.deps, other, { proposalId, version: (await room.pledge(double)).version });
	await expect(approval).rejects.toMatchObject({ kind: "already-done" });
});

test("what happened to a pledge before it was merged is still told, also to those who were carried over", async () => {
	await using room = await newsroom({ OUTCOME_HOLD_MINUTES: "10" });
	const { world } = room;
	const [double, kept] = room.ids;
	const targetId = (await room.pledge(double)).id;
	const one = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId }] });
	const weekly = await insertSubscriber(world, { follows: [{ scope: "pledge", targetId, pace: "weekly" }] });
	await room.mark(double, "broken");
	await room.merge(double, kept);
	world.at("2025-10-20T10:00:00Z");
	expect(await room.mailsTo(one.email)).toBe(1);
	await room.part(double, kept);
	await room.merge(double, kept);
	world.at("2025-10-29T10:00:00Z");
	expect(await room.mailsTo(weekly.email)).toBe(1);
	expect(await room.mailsTo(one.email)).toBe(1);
});

test("parted again, a pledge is watched as before, by the day that its milestone has moved to meanwhile", async () => {
	await using room = await newsroom();
	const { world, editor } = room;
	const [, kept] = room.ids;
	const { source } = aPledge();
	const name = "the election";
	await addMilestone(world.deps, editor, { name, state: "expected", onDate: "2025-11-10", source });
	const milestone = { name, tie: "before", days: undefined } as const;
	const deadline = { words: "before the election", timeZone: "UTC", choice: "milestone", milestone } as const;
	const hanging = await room.register("Hanging", { deadline });
	const before = await room.pledge(hanging);
	await room.merge(hanging, kept);
	expect(await room.pledge(hanging)).toMatchObject({ lapseCheckAt: null, dueSoonCheckAt: null });
	await room.part(hanging, kept);
	const { lapseCheckAt, dueSoonCheckAt } = before;
	expect(await room.pledge(hanging)).toMatchObject({ lapseCheckAt, dueSoonCheckAt });
	await room.merge(hanging, kept);
	const found = await findMilestoneByName(world.db, name);
	if (!found) throw new Error("no milestone");
	const change = { state: "settled", onDate: "2026-11-10", reason: "Postponed.", source } as const;
	await changeMilestone(world.deps, editor, { slug: found.slug, version: found.version, ...change });
	expect(await room.pledge(hanging)).toMatchObject({ dueOn: "2026-11-09", lapseCheckAt: null, dueSoonCheckAt: null });
	await room.part(hanging, kept);
	world.at("2025-11-20T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await room.pledge(hanging)).lapsedAt).toBeNull();
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
});

test("a request for comment that was open when its pledge was merged can still be brought to its end", async () => {
	await using room = await newsroom();
	const { world, editor } = room;
	const [double, kept] = room.ids;
	const asked = { recipient: "The press office", askedOn: "2025-10-20", dueOn: "2025-10-25" };
	const number = await askForReply(world.deps, editor, { ...(await room.seen(double)), ...asked });
	await room.merge(double, kept);
	world.at("2025-11-20T09:00:00Z");
	const none = { answer: "", answeredOn: undefined, cameBy: "", source: undefined, reason: "" };
	const end = { ...(await room.seen(double)), number, state: "not_answered", ...none } as const;
	await endReply(world.deps, editor, end);
	const [newest] = await listPledgeEvents(world.db, (await room.pledge(double)).id);
	expect(newest?.kind).toBe("reply_missing");
});
