import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { findPledge } from "../../db/pledges.ts";
import { conflicts, evidence, occurrenceOutcomes, outcomes, proposals } from "../../db/schema/outcomes.ts";
import { pledges, sources } from "../../db/schema/pledges.ts";
import { events } from "../../db/schema/record.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { addTerm } from "../../src/actions/add-term.ts";
import { approveProposal } from "../../src/actions/approve-proposal.ts";
import { changeSource } from "../../src/actions/change-source.ts";
import { declareConflict } from "../../src/actions/declare-conflict.ts";
import { type EditPledgeInput, editPledge } from "../../src/actions/edit-pledge.ts";
import { endConflict } from "../../src/actions/end-conflict.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import { sendBackProposal } from "../../src/actions/send-back-proposal.ts";
import { withdrawOutcome } from "../../src/actions/withdraw-outcome.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

type User = Actor & { kind: "user" };
let world: World;
let checker: User;
let editor: User;
let admin: User;
let publicId: string;
beforeEach(async () => {
	world = await newWorld("2025-11-03T09:00:00Z", { OUTCOME_HOLD_MINUTES: "10" });
	[checker, editor, admin] = [await world.user("fact_checker"), await world.user("editor"), await world.user("admin")];
	publicId = await registerPledge(world.deps, checker, aPledge());
});
afterEach(() => world.close());

const own = (user: User) => ({ userId: user.userId, promiser: "A minister", reason: "A relative works there." });
const judged = {
	outcome: "fulfilled",
	happenedOn: "2025-10-30",
	rationale: "Traffic flows.",
	changeKind: "update",
	reason: "",
	evidence: [someEvidence],
} as const;
async function pledge() {
	const found = await findPledge(world.db, publicId);
	if (!found) throw new Error("no pledge");
	return found;
}
const mark = async (actor: User, change = {}) =>
	markOutcome(world.deps, actor, { publicId, version: (await pledge()).version, ...judged, ...change });
const barred = { kind: "not-allowed" };

test("one's own conflict bars from every decision on that promiser until it is ended, and both are on record", async () => {
	await mark(editor, { outcome: "in_progress", evidence: [] });
	const id = await declareConflict(world.deps, editor, own(editor));
	await expect(mark(editor, { reason: "It opened." })).rejects.toMatchObject(barred);
	const back = withdrawOutcome(world.deps, editor, { publicId, version: (await pledge()).version });
	await expect(back).rejects.toMatchObject(barred);
	await expect(declareConflict(world.deps, editor, own(editor))).rejects.toMatchObject({ kind: "already-done" });
	await endConflict(world.deps, editor, id);
	await expect(endConflict(world.deps, editor, id)).rejects.toMatchObject({ kind: "already-done" });
	await mark(editor, { reason: "It opened." });
	const told = await world.db.select().from(events).where(eq(events.userId, editor.userId)).orderBy(events.id);
	expect(told.map(({ kind }) => kind)).toEqual(["conflict_declared", "conflict_ended"]);
	// What it is about stays outside the record.
	expect(JSON.stringify(told)).not.toContain("relative");
	expect(await listPledgeEvents(world.db, (await pledge()).id)).toHaveLength(3);
});

test("an admin declares and ends those of others; nobody ends what another declared of them", async () => {
	await expect(declareConflict(world.deps, editor, own(checker))).rejects.toMatchObject(barred);
	const id = await declareConflict(world.deps, admin, own(editor));
	await expect(mark(editor)).rejects.toMatchObject(barred);
	await expect(endConflict(world.deps, editor, id)).rejects.toMatchObject(barred);
	const ofAdmin = await declareConflict(world.deps, { kind: "operator" }, own(admin));
	await expect(endConflict(world.deps, admin, ofAdmin)).rejects.toMatchObject(barred);
	await endConflict(world.deps, admin, id);
	await endConflict(world.deps, { kind: "operator" }, ofAdmin);
	const nobody = declareConflict(world.deps, admin, { ...own(editor), promiser: "Nobody" });
	await expect(nobody).rejects.toMatchObject({ fields: { promiser: expect.anything() } });
	const silent = declareConflict(world.deps, admin, { ...own(editor), reason: " " });
	await expect(silent).rejects.toMatchObject({ fields: { reason: expect.anything() } });
	await expect(endConflict(world.deps, admin, 99)).rejects.toMatchObject({ kind: "not-found" });
});

test("what an admin declares takes the place of what the user declared first, who cannot end it any more", async () => {
	const first = await declareConflict(world.deps, editor, own(editor));
	const second = await declareConflict(world.deps, admin, { ...own(editor), reason: "A brother is the minister." });
	await expect(endConflict(world.deps, editor, first)).rejects.toMatchObject({ kind: "already-done" });
	await expect(endConflict(world.deps, editor, second)).rejects.toMatchObject(barred);
	await expect(mark(editor)).rejects.toMatchObject(barred);
	// Neither the user nor a second admin declares it over again.
	for (const actor of [editor, { kind: "operator" } as const])
		await expect(declareConflict(world.deps, actor, own(editor))).rejects.toMatchObject({ kind: "already-done" });
	const told = await world.db.select().from(events).where(eq(events.userId, editor.userId)).orderBy(events.id);
	expect(told.map(({ kind, actorId }) => [kind, actorId])).toEqual([
		["conflict_declared", editor.userId],
		["conflict_ended", admin.userId],
		["conflict_declared", admin.userId],
	]);
	await endConflict(world.deps, admin, second);
	await mark(editor);
});

const raw = <T>(work: Parameters<World["db"]["transact"]>[0]) => world.db.transact(work) as Promise<T>;

test("the database itself refuses decisions by who has a conflict, and changes of a declared one", async () => {
	const { id: pledgeId } = await pledge();
	await mark(admin, { outcome: "in_progress", evidence: [someEvidence] });
	const conflictId = await declareConflict(world.deps, editor, own(editor));
	const row = { pledgeId, revision: 2, ...judged, decidedAt: world.deps.now() };
	await expect(raw((tx) => tx.insert(outcomes).values({ ...row, decidedBy: editor.userId }))).rejects.toThrow();
	await expect(raw((tx) => tx.update(outcomes).set({ decidedBy: editor.userId }))).rejects.toThrow();
	const proposal = {
		...{ pledgeId, subject: "outcome" as const, pledgeVersion: 1, state: "proposed" as const },
		...{ content: { ...judged, standingRevision: 0 }, proposedAt: world.deps.now() },
	};
	const propose = (by: User) => raw((tx) => tx.insert(proposals).values({ ...proposal, proposedBy: by.userId }));
	await expect(propose(editor)).rejects.toThrow();
	await propose(admin);
	const [{ id: proposalId } = { id: 0 }] = await world.db.select().from(proposals);
	const decide = (by: User) => raw((tx) => tx.update(proposals).set({ state: "approved", decidedBy: by.userId }));
	await expect(decide(editor)).rejects.toThrow();
	await expect(decide(admin)).rejects.toThrow();
	const version = (await pledge()).version;
	await expect(approveProposal(world.deps, editor, { proposalId, version })).rejects.toMatchObject(barred);
	await expect(sendBackProposal(world.deps, editor, { proposalId, comment: "No." })).rejects.toMatchObject(barred);
	await expect(raw((tx) => tx.delete(conflicts))).rejects.toThrow();
	await expect(raw((tx) => tx.update(conflicts).set({ userId: checker.userId }))).rejects.toThrow();
	await expect(raw((tx) => tx.update(conflicts).set({ reason: "Nothing." }))).rejects.toThrow();
	await endConflict(world.deps, editor, conflictId);
	await expect(raw((tx) => tx.update(conflicts).set({ endedAt: null }))).rejects.toThrow();
	await raw((tx) => tx.insert(outcomes).values({ ...row, decidedBy: editor.userId }));
});

test("the database refuses a settled outcome without a rationale, a day or evidence, or out of its time", async () => {
	const { id: pledgeId } = await pledge();
	const row = { pledgeId, revision: 1, ...judged, decidedAt: world.deps.now(), decidedBy: editor.userId };
	const insert = (change: Partial<typeof outcomes.$inferInsert> = {}) =>
		raw((tx) => tx.insert(outcomes).values({ ...row, ...change }));
	await expect(insert()).rejects.toThrow();
	await insert({ outcome: "in_progress", happenedOn: null, rationale: "" });
	await expect(raw((tx) => tx.update(outcomes).set({ outcome: "broken" }))).rejects.toThrow();
	await mark(editor, { reason: "It opened." });
	for (const change of [
		{ rationale: "  " },
		{ happenedOn: null },
		{ happenedOn: "2025-11-05" },
		{ happenedOn: "2025-10-16" },
	]) {
		await expect(insert({ revision: 9, ...change })).rejects.toThrow();
		const isSecond = eq(outcomes.revision, 2);
		await expect(raw((tx) => tx.update(outcomes).set(change).where(isSecond))).rejects.toThrow();
	}
	await insert({ revision: 9, happenedOn: "2025-10-17" });
	expect(await world.db.$count(evidence)).toBe(1);
	expect((await world.db.select().from(pledges)).length).toBe(1);
});

test("the same holds for the periods of recurring pledges", async () => {
	const deadline = { words: "every week", timeZone: "UTC", choice: "suggested" } as const;
	publicId = await registerPledge(world.deps, checker, aPledge({ deadline }));
	const occurrence = { publicId, number: 1, ...judged };
	await markOccurrence(world.deps, admin, { ...occurrence, version: (await pledge()).version });
	const [marked] = await world.db.select().from(occurrenceOutcomes);
	if (!marked) throw new Error("nothing was marked");
	const insert = (change: Partial<typeof occurrenceOutcomes.$inferInsert>) =>
		raw((tx) => tx.insert(occurrenceOutcomes).values({ ...marked, revision: 2, ...change }));
	await expect(insert({ rationale: "" })).rejects.toThrow();
	await expect(insert({ happenedOn: "2025-11-05" })).rejects.toThrow();
	await expect(insert({ happenedOn: "2025-10-01" })).rejects.toThrow();
	await declareConflict(world.deps, editor, own(editor));
	await expect(insert({ decidedBy: editor.userId })).rejects.toThrow();
	const again = { ...occurrence, version: (await pledge()).version, reason: "Again." };
	await expect(markOccurrence(world.deps, editor, again)).rejects.toMatchObject(barred);
});

test("a conflict bars from editing the pledge and from moving its deadline, so that nobody goes around it", async () => {
	const id = await declareConflict(world.deps, editor, own(editor));
	const { version, title, kind, criteria, beneficiary, notes } = await pledge();
	const edited = {
		title,
		kind,
		criteria,
		beneficiary,
		notes,
		topics: [],
		reason: "Somebody else.",
		changeKind: "update",
	};
	const edit = (name: string) => {
		const promisers = [{ name, kind: "person" as const, roleThen: "" }];
		return editPledge(world.deps, editor, { publicId, version, ...edited, promisers } as EditPledgeInput);
	};
	await expect(edit("Another minister")).rejects.toMatchObject(barred);
	const moved = {
		words: "by the end of November",
		timeZone: "Europe/Paris",
		choice: "by_hand",
		dueOn: "2025-11-30",
	} as const;
	const why = { saidOn: "2025-10-20", change: "moved", reason: "They gave a new date.", source: aSource } as const;
	const move = () => moveDeadline(world.deps, editor, { publicId, version, deadline: moved, ...why });
	await expect(move()).rejects.toMatchObject(barred);
	expect((await pledge()).version).toBe(version);
	await endConflict(world.deps, editor, id);
	await move();
	expect((await pledge()).version).toBe(version + 1);
});

test("a conflict bars from changing any source that speaks of the promiser, and no other", async () => {
	const { deps } = world;
	const dated = { state: "expected", onDate: "2026-01-10", source: aSource } as const;
	await addMilestone(deps, checker, { name: "The fair", ...dated });
	const milestone = { name: "The fair", tie: "by" } as const;
	const deadline = { words: "", timeZone: "Europe/Paris", choice: "milestone", milestone } as const;
	await registerPledge(deps, checker, aPledge({ title: "Hang", deadline }));
	const office = { slug: "a-minister", role: "Minister", body: "", country: "FR", fromOn: "2025-01-01" };
	await addTerm(deps, checker, { ...office, toOn: undefined, source: aSource });
	await addEvidence(deps, checker, { publicId, ...someEvidence });
	const another = { name: "Another minister", kind: "person" as const, roleThen: "" };
	await registerPledge(deps, checker, aPledge({ title: "Other", promisers: [another] }));
	await addMilestone(deps, checker, { name: "The storm", ...dated });
	await declareConflict(deps, editor, own(editor));
	const change = (sourceId: number) =>
		changeSource(deps, editor, { sourceId, seenUrl: aSource.url, change: { title: "Mended" }, reason: "A typo." });
	const ids = (await world.db.select({ id: sources.id }).from(sources).orderBy(sources.id)).map(({ id }) => id);
	const changed: number[] = [];
	for (const id of ids) {
		await change(id).then(
			() => changed.push(id),
			(error) => expect(error).toMatchObject({ ...barred, refusal: { code: "source.conflict_of_interest" } }),
		);
	}
	// Those of the other pledge, and of the milestone on which nothing hangs.
	expect(changed).toEqual(ids.slice(-2));
	expect(ids).toHaveLength(7);
});
