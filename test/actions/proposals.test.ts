import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { listOutcomes } from "../../db/outcomes.ts";
import { findPledge } from "../../db/pledges.ts";
import { findProposal } from "../../db/proposals.ts";
import { users } from "../../db/schema/accounts.ts";
import { messages } from "../../db/schema/mail.ts";
import { conflicts, outcomes, proposals } from "../../db/schema/outcomes.ts";
import { acceptInvitation } from "../../src/actions/accept-invitation.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { assignReviewer } from "../../src/actions/assign-reviewer.ts";
import { inviteUser } from "../../src/actions/invite-user.ts";
import { makeSignInLink } from "../../src/actions/make-sign-in-link.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendBackProposal } from "../../src/actions/send-back-proposal.ts";
import { useSignInLink } from "../../src/actions/use-sign-in-link.ts";
import { withdrawProposal } from "../../src/actions/withdraw-proposal.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

const judged = (outcome: Outcome) => ({
	outcome,
	happenedOn: "2025-10-30",
	rationale: "Traffic flows.",
	changeKind: "update" as const,
	reason: "",
	evidence: [someEvidence],
});

async function newsroom() {
	const world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("editor"), await world.user("admin")];
	const publicId = await registerPledge(world.deps, author, aPledge());
	const pledge = async () => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const propose = async (actor: Actor, outcome: Outcome = "fulfilled") => {
		const { version } = await pledge();
		const marked = await markOutcome(world.deps, actor, { publicId, version, ...judged(outcome) });
		return marked.proposalId ?? 0;
	};
	return { world, author, other, publicId, pledge, propose, [Symbol.asyncDispose]: () => world.close() };
}

async function mails({ db }: World) {
	const rows = await db
		.select({ data: messages.data, userId: messages.userId })
		.from(messages)
		.where(eq(messages.kind, "desk"));
	return rows.map(({ data, userId }) => [userId, data["news"]]);
}

test("an editor who was invited and has not come yet is nobody to wait for", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const author = await world.user("editor");
	const invitee = { name: "Another", email: "another@newsroom.test", role: "editor" } as const;
	const { userId, url } = await inviteUser(world.deps, { kind: "operator" }, invitee);
	const mark = async () => {
		const publicId = await registerPledge(world.deps, author, aPledge());
		return markOutcome(world.deps, author, { publicId, version: 1, ...judged("fulfilled") });
	};
	expect((await mark()).proposalId).toBeUndefined();
	const token = url.split("/").at(-1) ?? "";
	await acceptInvitation(world.deps, { token, password: "correct horse battery staple" });
	expect((await mark()).proposalId).toBeDefined();
	expect(await mails(world)).toEqual([[userId, "proposed"]]);
});

test("an editor who came by a sign-in link, without a password, is waited for", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const author = await world.user("editor");
	const invitee = { name: "Another", email: "another@newsroom.test", role: "editor" } as const;
	const { userId } = await inviteUser(world.deps, { kind: "operator" }, invitee);
	const link = await makeSignInLink(world.deps, { kind: "operator" }, userId);
	await useSignInLink(world.deps, { token: link.split("/").at(-1) ?? "" });
	const publicId = await registerPledge(world.deps, author, aPledge());
	const marked = await markOutcome(world.deps, author, { publicId, version: 1, ...judged("fulfilled") });
	expect(marked.proposalId).toBeDefined();
});

test("a settled outcome waits for another editor, who is told, and nothing changes until then", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge } = room;
	const id = await room.propose(author);
	expect(id).toBeGreaterThan(0);
	expect((await pledge()).outcome).toBe("not_started");
	expect(await mails(world)).toEqual([[other.userId, "proposed"]]);
});

test("an open outcome is marked at once", async () => {
	await using room = await newsroom();
	expect(await room.propose(room.author, "in_progress")).toBe(0);
	expect((await room.pledge()).outcome).toBe("in_progress");
});

test("a newsroom with one editor marks at once", async () => {
	await using world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const alone = await world.user("editor");
	await world.user("fact_checker");
	const publicId = await registerPledge(world.deps, alone, aPledge());
	const marked = await markOutcome(world.deps, alone, { publicId, version: 1, ...judged("broken") });
	expect(marked.proposalId).toBeUndefined();
});

test("a disabled editor is no second pair of eyes", async () => {
	await using room = await newsroom();
	const { world, other } = room;
	await world.db.transact((tx) =>
		tx.update(users).set({ disabledAt: world.deps.now() }).where(eq(users.id, other.userId)),
	);
	expect(await room.propose(room.author)).toBe(0);
});

test("an approval marks exactly what was proposed, with both names on the record", async () => {
	await using room = await newsroom();
	const { world, author, other, publicId, pledge } = room;
	const proposalId = await room.propose(author);
	await approveProposal(world.deps, other, { proposalId, version: (await pledge()).version });
	const settled = await pledge();
	expect([settled.outcome, settled.happenedOn]).toEqual(["fulfilled", "2025-10-30"]);
	const [row] = await world.db.select().from(outcomes).where(eq(outcomes.pledgeId, settled.id));
	expect(row).toMatchObject({ proposedBy: author.userId, decidedBy: other.userId, rationale: "Traffic flows." });
	expect((await listOutcomes(world.db, settled.id))[0]).toMatchObject({ outcome: "fulfilled" });
	const [event] = (await listPledgeEvents(world.db, settled.id)).filter(({ kind }) => kind === "outcome_marked");
	expect(event?.data["proposal"]).toEqual({ id: proposalId, by: author.userId });
	expect((await findProposal(world.db, proposalId))?.proposal.state).toBe("approved");
	expect(await mails(world)).toContainEqual([author.userId, "approved"]);
	const again = approveProposal(world.deps, other, { proposalId, version: settled.version });
	await expect(again).rejects.toMatchObject({ kind: "already-done" });
	expect(publicId).toBe(settled.publicId);
});

test("who proposed it can neither approve it nor send it back, but withdraw it", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge } = room;
	const proposalId = await room.propose(author);
	const { version } = await pledge();
	const own = approveProposal(world.deps, author, { proposalId, version });
	await expect(own).rejects.toMatchObject({ kind: "not-allowed" });
	const back = sendBackProposal(world.deps, author, { proposalId, comment: "No." });
	await expect(back).rejects.toMatchObject({ kind: "not-allowed" });
	await expect(withdrawProposal(world.deps, other, proposalId)).rejects.toMatchObject({ kind: "not-allowed" });
	await withdrawProposal(world.deps, author, proposalId);
	expect((await findProposal(world.db, proposalId))?.proposal.state).toBe("withdrawn");
	expect(await room.propose(author)).toBeGreaterThan(proposalId);
});

test("the database refuses an approval by the author, a change of author, and a change of what was decided", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge } = room;
	const id = await room.propose(author);
	const set = (change: ReturnType<typeof sql>) =>
		world.db.transact((tx) =>
			tx
				.update(proposals)
				.set({ comment: sql`${change}` })
				.where(eq(proposals.id, id)),
		);
	const raw = (change: Partial<typeof proposals.$inferInsert>) =>
		world.db.transact((tx) => tx.update(proposals).set(change).where(eq(proposals.id, id)));
	await set(sql`'a remark'`);
	await expect(raw({ state: "approved", decidedBy: author.userId })).rejects.toThrow();
	await expect(raw({ state: "approved" })).rejects.toThrow();
	await expect(raw({ proposedBy: other.userId })).rejects.toThrow();
	await expect(world.db.transact((tx) => tx.delete(proposals).where(eq(proposals.id, id)))).rejects.toThrow();
	await approveProposal(world.deps, other, { proposalId: id, version: (await pledge()).version });
	await expect(raw({ state: "proposed", decidedBy: null })).rejects.toThrow();
	const own = world.db.transact((tx) => tx.update(outcomes).set({ proposedBy: other.userId }));
	await expect(own).rejects.toThrow();
});

test("a proposal that is sent back says why and leaves the pledge as it was", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge } = room;
	const proposalId = await room.propose(author);
	const silent = sendBackProposal(world.deps, other, { proposalId, comment: "  " });
	await expect(silent).rejects.toMatchObject({ fields: { comment: { code: "proposal.comment_missing" } } });
	await sendBackProposal(world.deps, other, { proposalId, comment: "The source says Friday." });
	expect((await pledge()).outcome).toBe("not_started");
	expect((await findProposal(world.db, proposalId))?.proposal.comment).toBe("The source says Friday.");
	expect(await mails(world)).toContainEqual([author.userId, "sent_back"]);
});

test("an approval on a pledge that changed meanwhile is told, and stands on the newest once seen", async () => {
	await using room = await newsroom();
	const { world, author, other, publicId, pledge } = room;
	const proposalId = await room.propose(author);
	const { version } = await pledge();
	await addEvidence(world.deps, author, { publicId, ...someEvidence });
	const stale = approveProposal(world.deps, other, { proposalId, version });
	await expect(stale).rejects.toMatchObject({ kind: "edit-conflict" });
	await approveProposal(world.deps, other, { proposalId, version: (await pledge()).version });
	expect((await pledge()).outcome).toBe("fulfilled");
});

test("while a proposal waits nobody marks beside it", async () => {
	await using room = await newsroom();
	await room.propose(room.author);
	await expect(room.propose(room.other, "broken")).rejects.toMatchObject({ kind: "already-done" });
});

test("a change of a settled outcome back to an open one needs another editor too", async () => {
	await using room = await newsroom();
	const { world, author, other, publicId, pledge } = room;
	const proposalId = await room.propose(author);
	await approveProposal(world.deps, other, { proposalId, version: (await pledge()).version });
	const change = { ...judged("in_progress"), reason: "It closed again.", publicId, version: (await pledge()).version };
	expect((await markOutcome(world.deps, other, change)).proposalId).toBeGreaterThan(0);
	expect((await pledge()).outcome).toBe("fulfilled");
});

test("a conflict of interest bars from proposing and approving, and from being asked", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge } = room;
	const third = await world.user("editor");
	const proposalId = await room.propose(author);
	const { promiserId, version } = await pledge();
	const row = { promiserId, reason: "A relative.", declaredBy: null, declaredAt: world.deps.now() };
	await world.db.transact((tx) => tx.insert(conflicts).values({ ...row, userId: other.userId }));
	const barred = approveProposal(world.deps, other, { proposalId, version });
	await expect(barred).rejects.toMatchObject({ kind: "not-allowed" });
	const asked = assignReviewer(world.deps, author, { proposalId, reviewerId: other.userId });
	await expect(asked).rejects.toMatchObject({ kind: "invalid-input" });
	await assignReviewer(world.deps, author, { proposalId, reviewerId: third.userId });
	expect(await mails(world)).toContainEqual([third.userId, "assigned"]);
	await withdrawProposal(world.deps, author, proposalId);
	await expect(room.propose(other)).rejects.toMatchObject({ kind: "not-allowed" });
});
