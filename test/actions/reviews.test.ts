import { afterEach, beforeEach, expect, test } from "vitest";
import { listPledgeEvents } from "../../db/events.ts";
import { listRevisions } from "../../db/pledge-documents.ts";
import { findPledge } from "../../db/pledges.ts";
import { countQueue, listQueue } from "../../db/queues.ts";
import { pledges } from "../../db/schema/pledges.ts";
import { verifyRecord } from "../../db/verification.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { addEvidence } from "../../src/actions/add-evidence.ts";
import { deskMoment } from "../../src/actions/desk-moment-parts.ts";
import { editPledge } from "../../src/actions/edit-pledge.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { markReviewed } from "../../src/actions/mark-reviewed.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { PledgeLane } from "../../src/domain/queue.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let checker: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	checker = await world.user("fact_checker");
});
afterEach(() => world.close());

const pledged = (words: string, kind: "deliver" | "refrain" = "deliver") => {
	const deadline = { words, timeZone: "UTC", choice: words ? "suggested" : "none" } as const;
	return registerPledge(world.deps, checker, aPledge({ kind, deadline }));
};
const broken = {
	outcome: "broken",
	happenedOn: "2025-10-20",
	rationale: "It did not open.",
	changeKind: "update",
	reason: "",
	evidence: [someEvidence],
} as const;
const inQueue = async (lane: PledgeLane, today?: string) => {
	const moment = { ...deskMoment(world.deps), ...(today && { today }) };
	const rows = await listQueue(world.db, { lane, moment, filter: {}, limit: 10 });
	expect(await countQueue(world.db, lane, moment)).toEqual({ waiting: rows.length, resting: 0 });
	return rows.map(({ publicId }) => publicId);
};
const kindOf = async (id: string) => (await findPledge(world.db, id))?.deadlineKind;

test("a pledge to refrain stands until its date or without end, and comes to its own queue when the period is over", async () => {
	const kept = await pledged("until 31 October 2025", "refrain");
	const endless = await pledged("", "refrain");
	const done = await pledged("by 31 October 2025");
	expect([await kindOf(kept), await kindOf(endless), await kindOf(done)]).toEqual(["standing", "standing", "date"]);
	world.at("2025-11-01T00:00:00Z");
	await lapseDeadlines(world.deps);
	expect(await inQueue("ended")).toEqual([kept]);
	expect(await inQueue("lapsed")).toEqual([done]);
	expect(await inQueue("review")).toEqual([]);
});

test("the kind of a deadline follows the kind of its pledge", async () => {
	const id = await pledged("", "refrain");
	const { statement: _, source: __, deadline: ___, publish: ____, ...test } = aPledge({ kind: "deliver" });
	await editPledge(world.deps, checker, { publicId: id, version: 1, ...test, reason: "It is to be done." });
	expect(await kindOf(id)).toBe("none");
});

test("a vague pledge comes up on its review day; a look that finds nothing is kept and sets the next", async () => {
	const id = await pledged("in the coming weeks");
	expect(await findPledge(world.db, id)).toMatchObject({ deadlineKind: "vague", reviewOn: "2025-11-16" });
	expect(await inQueue("review", "2025-11-15")).toEqual([]);
	expect(await inQueue("review", "2025-11-16")).toEqual([id]);
	world.at("2025-11-16T09:00:00Z");
	const look = { publicId: id, version: 1, note: "Nothing at all.", sources: [], reviewOn: undefined };
	await markReviewed(world.deps, checker, look);
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ reviewOn: "2025-12-16", deadlineRevision: 1, version: 2 });
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	expect(event).toMatchObject({
		kind: "reviewed",
		reason: "Nothing at all.",
		data: { to: { reviewOn: "2025-12-16" } },
	});
	expect(await inQueue("review")).toEqual([]);
});

const gazette = { url: "https://gazette.example/2025", publisher: "The gazette", title: "" };
const look = (publicId: string, version = 1) => ({ publicId, version, note: "", sources: [], reviewOn: undefined });

test("any pledge can be put on record as looked at, with the sources, whatever its deadline and outcome", async () => {
	const id = await pledged("by 31 October 2025");
	expect((await findPledge(world.db, id))?.lastCheckedAt).toEqual(new Date("2025-10-20T09:00:00Z"));
	world.at("2025-10-25T09:00:00Z");
	await markReviewed(world.deps, checker, { ...look(id), note: "No notice of a visit.", sources: [gazette] });
	const pledge = await findPledge(world.db, id);
	expect(pledge).toMatchObject({ version: 2, reviewOn: null, lastCheckedAt: new Date("2025-10-25T09:00:00Z") });
	const [event] = await listPledgeEvents(world.db, pledge?.id ?? 0);
	expect(event).toMatchObject({ kind: "reviewed", reason: "No notice of a visit.", data: { sources: [gazette] } });
	expect(event?.data).not.toHaveProperty("to");
	const editor = await world.user("editor");
	await markOutcome(world.deps, editor, { publicId: id, version: 2, ...broken });
	world.at("2025-12-01T09:00:00Z");
	await markReviewed(world.deps, checker, look(id, 3));
	expect((await findPledge(world.db, id))?.lastCheckedAt).toEqual(new Date("2025-12-01T09:00:00Z"));
});

test("evidence and outcomes count as looks, changes of the filing do not", async () => {
	const id = await pledged("by 31 October 2025");
	world.at("2025-10-21T09:00:00Z");
	const { statement: _, source: __, deadline: ___, publish: ____, ...test } = aPledge();
	await editPledge(world.deps, checker, { publicId: id, version: 1, ...test, title: "Shorter", reason: "Shorter." });
	const checkedAt = async () => (await findPledge(world.db, id))?.lastCheckedAt?.toISOString().slice(0, 10);
	expect(await checkedAt()).toBe("2025-10-20");
	await addEvidence(world.deps, checker, { publicId: id, ...someEvidence });
	expect(await checkedAt()).toBe("2025-10-21");
	world.at("2025-11-02T09:00:00Z");
	await markOutcome(world.deps, await world.user("editor"), { publicId: id, version: 3, ...broken });
	expect(await checkedAt()).toBe("2025-11-02");
});

test("a look is part of what the public saw, and the record holds with it", async () => {
	const id = await pledged("by 31 October 2025");
	world.at("2025-10-25T09:00:00Z");
	await markReviewed(world.deps, checker, look(id));
	const { id: pledgeId } = (await findPledge(world.db, id)) ?? { id: 0 };
	expect((await listRevisions(world.db, pledgeId)).map(({ revision }) => revision)).toEqual([2, 1]);
	expect((await verifyRecord(world.db)).difference).toBeUndefined();
	await world.db.transact((tx) => tx.update(pledges).set({ lastCheckedAt: new Date("2025-11-30T09:00:00Z") }));
	expect((await verifyRecord(world.db)).difference?.what).toContain(id);
});

test("a look on an older version, by nobody, or back in time is refused", async () => {
	const dated = await pledged("by 31 October 2025");
	await expect(markReviewed(world.deps, checker, look(dated, 2))).rejects.toMatchObject({ kind: "edit-conflict" });
	await expect(markReviewed(world.deps, { kind: "clock" }, look(dated))).rejects.toMatchObject({ kind: "not-allowed" });
	const onADay = markReviewed(world.deps, checker, { ...look(dated), reviewOn: "2025-11-20" });
	await expect(onADay).rejects.toMatchObject({ fields: { reviewOn: { code: "review.dated" } } });
	const back = { ...look(await pledged("soon")), reviewOn: "2025-10-20" };
	await expect(markReviewed(world.deps, checker, back)).rejects.toMatchObject({
		fields: { reviewOn: { code: "day.not_later" } },
	});
});
