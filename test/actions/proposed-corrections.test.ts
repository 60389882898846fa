import { expect, test } from "vitest";
import { listDeadlines } from "../../db/deadlines.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge, listPromisersOf } from "../../db/pledges.ts";
import { findProposal } from "../../db/proposals.ts";
import { messages } from "../../db/schema/mail.ts";
import { proposals } from "../../db/schema/outcomes.ts";
import { milestones } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { listStatements } from "../../db/statements.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { assignReviewer } from "../../src/actions/assign-reviewer.ts";
import { correctStatement } from "../../src/actions/correct-statement.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { type EditPledgeInput, editPledge } from "../../src/actions/edit-pledge.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendBackProposal } from "../../src/actions/send-back-proposal.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource } from "../support/pledges.ts";
import { newWorld } from "../support/world.ts";

async function newsroom() {
	const world = await newWorld("2025-11-03T09:00:00Z", { SECOND_EDITOR: "on" });
	const [author, other] = [await world.user("fact_checker"), await world.user("editor")];
	const publicId = await registerPledge(world.deps, author, aPledge());
	const pledge = async () => {
		const found = await findPledge(world.db, publicId);
		if (!found) throw new Error("no pledge");
		return found;
	};
	const edit = async (actor: Actor, change: Partial<EditPledgeInput>) => {
		const { version, title, kind, criteria, beneficiary, notes } = await pledge();
		const { promisers, topics } = aPledge();
		const asItIs = { publicId, version, title, kind, criteria, beneficiary, notes, promisers, topics };
		return editPledge(world.deps, actor, { ...asItIs, reason: "We misread it.", changeKind: "correction", ...change });
	};
	const approve = async (actor: Actor, proposalId = 0) =>
		approveProposal(world.deps, actor, { proposalId, version: (await pledge()).version });
	return { world, author, other, publicId, pledge, edit, approve, [Symbol.asyncDispose]: () => world.close() };
}

test("a correction of title, criteria or promisers waits for another editor, and stands exactly as proposed", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge, edit, approve } = room;
	const promisers = [{ name: "Another minister", kind: "person", roleThen: "" }] as const;
	const change = { title: "Open the old bridge", criteria: "Cars cross it.", promisers, notes: "Ask again." };
	const { proposalId } = await edit(author, change);
	expect(await pledge()).toMatchObject({ title: "Open the bridge", version: 1, notes: "" });
	await expect(approve({ ...author, role: "editor" }, proposalId)).rejects.toThrow("proposal.own");
	// What others change meanwhile stays.
	await edit(other, { beneficiary: "Commuters", changeKind: "update" });
	await approve(other, proposalId);
	const { id, ...now } = await pledge();
	expect(now).toMatchObject({
		title: change.title,
		criteria: change.criteria,
		beneficiary: "Commuters",
		notes: "Ask again.",
	});
	expect((await listPromisersOf(world.db, id)).map(({ name }) => name)).toEqual(["Another minister"]);
	const corrected = (await listPledgeEvents(world.db, id)).find(({ kind }) => kind === "corrected");
	expect(corrected).toMatchObject({ by: { id: other.userId }, reason: "We misread it." });
	expect(corrected?.data).toMatchObject({ proposal: { id: proposalId, by: author.userId }, wrongSince: "2025-11-03" });
	expect(JSON.stringify(corrected?.data)).not.toContain("Ask again.");
});

test("a correction of a statement, and one of a deadline, wait side by side and take effect on approval", async () => {
	await using room = await newsroom();
	const { world, author, other, publicId, pledge, approve } = room;
	const { id } = await pledge();
	const words = { number: 1, quote: "We will open the bridge in two weeks.", saidOn: "2025-10-16", place: "The radio" };
	const statement = { publicId, version: 1, ...words, reason: "A misquote." };
	const first = await correctStatement(world.deps, author, statement);
	const dueAt = new Date("2025-11-30T17:00:00Z");
	const deadline = {
		words: "by the 30th, five o’clock",
		timeZone: "UTC",
		choice: "by_hand",
		dueAt,
		why: "It says so.",
	} as const;
	const move = {
		publicId,
		version: 1,
		saidOn: "2025-10-17",
		change: "corrected",
		reason: "Misread.",
		source: aSource,
	} as const;
	const second = await moveDeadline(world.deps, author, { ...move, deadline });
	await expect(correctStatement(world.deps, author, statement)).rejects.toThrow("proposal.correction_waiting");
	expect(await pledge()).toMatchObject({ version: 1, saidOn: "2025-10-17", deadlineRevision: 1 });
	await approve(other, first.proposalId);
	await approve(other, second.proposalId);
	expect(await listStatements(world.db, id)).toMatchObject([
		{ quote: words.quote, saidOn: "2025-10-16", place: "The radio" },
	]);
	expect((await listDeadlines(world.db, id)).at(-1)).toMatchObject({
		dueAt,
		change: "corrected",
		words: deadline.words,
	});
	expect((await findProposal(world.db, second.proposalId ?? 0))?.proposal.state).toBe("approved");
});

test("a milestone that a proposed deadline is the first to name is added on approval, and not before", async () => {
	await using room = await newsroom();
	const { world, author, other, publicId, pledge, approve } = room;
	const milestone = { name: "The opening of the tunnel", tie: "before", create: true } as const;
	const deadline = { words: "", timeZone: "Europe/Paris", choice: "milestone", milestone } as const;
	const why = { saidOn: "2025-10-17", change: "corrected", reason: "Misread.", source: aSource } as const;
	const { proposalId } = await moveDeadline(world.deps, author, { publicId, version: 1, deadline, ...why });
	expect(await world.db.$count(milestones)).toBe(0);
	await approve(other, proposalId);
	const [added] = await world.db.select().from(milestones);
	expect(added).toMatchObject({ name: milestone.name, state: "unknown" });
	expect(await pledge()).toMatchObject({ milestoneId: added?.id, deadlineRevision: 2 });
});

test("a correction is not approved in place of what its author never saw, and can be sent back", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge, edit, approve } = room;
	const { proposalId = 0 } = await edit(author, { title: "Open the old bridge" });
	await edit(other, { title: "Open the new bridge", changeKind: "clarification" });
	await expect(approve(other, proposalId)).rejects.toThrow("proposal.changed_meanwhile");
	await sendBackProposal(world.deps, other, { proposalId, comment: "It is the new one." });
	expect((await pledge()).title).toBe("Open the new bridge");
});

test("whom a correction would hold to a pledge bars from proposing, reviewing and deciding on it, as who is held does", async () => {
	await using room = await newsroom();
	const { world, author, other, edit, approve } = room;
	const [third, admin] = [await world.user("editor"), await world.user("admin")];
	const rival = { name: "A rival", kind: "person", roleThen: "" } as const;
	await registerPledge(world.deps, author, aPledge({ title: "Another", promisers: [rival] }));
	const declare = (userId: number) =>
		declareConflict(world.deps, admin, { userId, promiser: "a rival", reason: "A relative." });
	await declare(author.userId);
	await declare(other.userId);
	const promisers = [...aPledge().promisers, rival];
	await expect(edit(author, { promisers })).rejects.toThrow("promiser.conflict_of_interest");
	const { proposalId = 0 } = await edit(third, { promisers });
	// Only the admin is told of it, and can be asked.
	const told = (await world.db.select().from(messages)).map(({ userId }) => userId);
	expect(told).toEqual([admin.userId]);
	const ask = (reviewerId: number) => assignReviewer(world.deps, admin, { proposalId, reviewerId });
	await expect(ask(other.userId)).rejects.toMatchObject({ fields: { reviewerId: expect.anything() } });
	const barred = { kind: "not-allowed", refusal: { code: "promiser.conflict_of_interest" } };
	await expect(approve(other, proposalId)).rejects.toMatchObject(barred);
	const back = sendBackProposal(world.deps, other, { proposalId, comment: "No." });
	await expect(back).rejects.toMatchObject(barred);
	await ask(admin.userId);
	await approve(admin, proposalId);
	expect((await listPromisersOf(world.db, 1)).map(({ name }) => name)).toEqual(["A minister", "A rival"]);
});

test("updates, drafts, and a newsroom with one editor need nobody else", async () => {
	await using room = await newsroom();
	const { world, author, other, edit, pledge } = room;
	expect(await edit(author, { title: "Open it", changeKind: "clarification" })).toEqual({ proposalId: undefined });
	expect((await pledge()).title).toBe("Open it");
	const draft = await registerPledge(world.deps, author, aPledge({ publish: false, title: "A draft" }));
	expect(await edit(author, { publicId: draft, version: 1, title: "Another draft" })).toEqual({
		proposalId: undefined,
	});
	// The only editor has nobody beside them.
	expect(await edit(other, { title: "Open the bridge" })).toEqual({ proposalId: undefined });
});

test("who has a conflict of interest proposes no correction, and the database lets no author put their own on record", async () => {
	await using room = await newsroom();
	const { world, author, other, pledge, edit } = room;
	const { id } = await pledge();
	const { proposalId } = await edit(author, { title: "Open the old bridge" });
	const forged = {
		...{
			kind: "corrected" as const,
			pledgeId: id,
			occurredAt: new Date(),
			recordedAt: new Date(),
			actorKind: "user" as const,
		},
		...{ actorId: author.userId, reason: "Mine." },
	};
	const forge = (by: number) => {
		const row: typeof events.$inferInsert = { ...forged, data: { proposal: { id: proposalId, by } } };
		return world.db.transact((tx) => tx.insert(events).values(row));
	};
	await expect(forge(author.userId)).rejects.toThrow();
	await expect(forge(other.userId)).rejects.toThrow();
	const rewrite = () => world.db.transact((tx) => tx.update(proposals).set({ proposedBy: other.userId }));
	await expect(rewrite()).rejects.toThrow();
	const [promiser = { name: "" }] = await listPromisersOf(world.db, id);
	await declareConflict(world.deps, author, { userId: author.userId, promiser: promiser.name, reason: "A relative." });
	await expect(edit(author, { criteria: "Cars.", title: "Open the bridge" })).rejects.toThrow(
		"proposal.conflict_of_interest",
	);
});
