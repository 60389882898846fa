import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findDeadlineInForce, listDeadlines } from "../../db/deadlines.ts";
import { listQueuedPledges } from "../../db/desk-queues.ts";
import { listPledgeEvents } from "../../db/events.ts";
import { findMilestoneBySlug, listPledgesOnMilestone } from "../../db/milestones.ts";
import { listPledges, listWithoutDueDay } from "../../db/pledge-lists.ts";
import { findPledge } from "../../db/pledges.ts";
import { addMilestone } from "../../src/actions/add-milestone.ts";
import { changeMilestone } from "../../src/actions/change-milestone.ts";
import { lapseDeadline } from "../../src/actions/lapse-deadline.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { DeadlineInput } from "../../src/deadlines/deadline-from.ts";
import type { MilestoneState } from "../../src/domain/milestone.ts";
import type { Actor } from "../../src/domain/role.ts";
import { standingOf, type Timeliness, timelinessOf } from "../../src/domain/timeliness.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
});
afterEach(() => world.close());

const summit = (state: MilestoneState, onDate?: string) =>
	addMilestone(world.deps, editor, { name: "The summit", state, onDate, source: aSource });

async function change(state: MilestoneState, onDate?: string, slug = "the-summit") {
	const version = (await findMilestoneBySlug(world.db, slug))?.version ?? 0;
	const input = { slug, version, state, onDate, reason: "The hosts said so.", source: aSource };
	return changeMilestone(world.deps, editor, input);
}

const pledged = (deadline: Partial<DeadlineInput>) =>
	registerPledge(
		world.deps,
		editor,
		aPledge({ deadline: { words: "before the summit", timeZone: "UTC", choice: "suggested", ...deadline } }),
	);

async function pledgeNow(id: string) {
	const pledge = await findPledge(world.db, id);
	if (!pledge) throw new Error("It is gone");
	return { ...pledge, timeliness: timelinessOf(standingOf(pledge, "first"), world.deps.now(), 3) };
}

test("words that hang on a registered milestone follow its date, with a revision, a reason and an event", async () => {
	await summit("expected", "2025-10-30");
	const id = await pledged({});
	expect(await pledgeNow(id)).toMatchObject({ dueOn: "2025-10-29", deadlineKind: "milestone", firstDueIsFirm: false });
	expect(await change("expected", "2025-11-12")).toBe(1);
	const moved = await pledgeNow(id);
	expect(moved).toMatchObject({ dueOn: "2025-11-11", deadlineRevision: 2, timeliness: "upcoming" });
	expect(moved.dueSoonCheckAt).toEqual(new Date("2025-11-12T00:00:00Z"));
	const [, second] = await listDeadlines(world.db, moved.id);
	expect(second).toMatchObject({ change: "recomputed", reason: "The hosts said so.", words: "before the summit" });
	expect(second?.explanation).toBe("Before The summit, expected on 12 November 2025: on time up to 11 November 2025");
	const [event] = await listPledgeEvents(world.db, moved.id);
	expect(event).toMatchObject({ kind: "deadline_moved", reason: "The hosts said so." });
	expect(event?.data).toMatchObject({
		from: { dueOn: "2025-10-29" },
		to: { dueOn: "2025-11-11", isExpected: true },
		deadlineRevision: 2,
	});
});

test("working days from a milestone are counted as such, when registered and when it moves", async () => {
	await summit("settled", "2026-05-01");
	const after = await pledged({ words: "within 10 working days of the summit" });
	const before = await pledged({ words: "at least three working days before the summit" });
	expect(await pledgeNow(after)).toMatchObject({ dueOn: "2026-05-15", deadlineKind: "milestone" });
	expect(await pledgeNow(before)).toMatchObject({ dueOn: "2026-04-28" });
	expect(await change("settled", "2026-05-08")).toBe(2);
	expect(await pledgeNow(after)).toMatchObject({ dueOn: "2026-05-22" });
	expect(await pledgeNow(before)).toMatchObject({ dueOn: "2026-05-05" });
	const { explanation } = (await findDeadlineInForce(world.db, (await pledgeNow(after)).id)) ?? {};
	expect(explanation).toContain("10 working days");
});

test("a day that was only expected gives way; one that was settled stays the first", async () => {
	await summit("expected", "2025-10-30");
	const id = await pledged({});
	await change("expected", "2025-11-12");
	expect(await pledgeNow(id)).toMatchObject({ firstDueOn: "2025-11-11", firstDueIsFirm: false });
	expect(await change("settled", "2025-11-12")).toBe(0);
	expect(await pledgeNow(id)).toMatchObject({ firstDueOn: "2025-11-11", firstDueIsFirm: true, deadlineRevision: 2 });
	await change("expected", "2025-12-01");
	expect(await pledgeNow(id)).toMatchObject({ firstDueOn: "2025-11-11", dueOn: "2025-11-30" });
});

test("a promised day stays the first, whatever the deadline hangs on later", async () => {
	await summit("expected", "2025-11-30");
	const id = await pledged({ words: "by 5 November 2025" });
	const deadline = { words: "before the summit", timeZone: "UTC", choice: "suggested" } as const;
	const said = { saidOn: "2025-10-20", change: "moved", reason: "They said so.", source: aSource } as const;
	await moveDeadline(world.deps, editor, { publicId: id, version: 1, deadline, ...said });
	await change("expected", "2025-12-24");
	expect(await pledgeNow(id)).toMatchObject({ firstDueOn: "2025-11-05", dueOn: "2025-12-23" });
});

test("a pledge waits while its milestone has no date, and waits again when the date is taken back", async () => {
	await summit("unknown");
	const id = await pledged({ words: "within 72 hours of the summit" });
	expect(await pledgeNow(id)).toMatchObject({ dueOn: null, timeliness: "waiting", lapseCheckAt: null });
	await change("settled", "2025-11-01");
	expect(await pledgeNow(id)).toMatchObject({ dueOn: "2025-11-04", firstDueOn: "2025-11-04", timeliness: "upcoming" });
	const { confidence, readings = [] } = (await findDeadlineInForce(world.db, (await pledgeNow(id)).id)) ?? {};
	expect({ confidence, days: readings.map(({ dueOn }) => dueOn) }).toEqual({
		confidence: "likely",
		days: ["2025-11-04", "2025-11-03"],
	});
	await change("unknown");
	expect(await pledgeNow(id)).toMatchObject({ dueOn: null, firstDueOn: "2025-11-04", timeliness: "waiting" });
});

test("a milestone can be chosen by hand; a new name is put on record, without a date, only where that is asked for", async () => {
	const tied = { choice: "milestone", words: "then" } as const;
	const vote = { name: "The vote", tie: "within", days: 10 } as const;
	const slip = pledged({ ...tied, milestone: vote });
	await expect(slip).rejects.toMatchObject({
		fields: { milestone: { code: "milestone.name_unknown", values: { name: "The vote", alike: "none" } } },
	});
	expect(await findMilestoneBySlug(world.db, "the-vote")).toBeUndefined();
	const id = await pledged({ ...tied, milestone: { ...vote, create: true } });
	await expect(pledged({ ...tied, milestone: { ...vote, name: "Teh vote" } })).rejects.toMatchObject({
		fields: { milestone: { values: { name: "Teh vote", alike: "The vote" } } },
	});
	expect(await pledgeNow(id)).toMatchObject({ timeliness: "waiting", deadlineKind: "milestone" });
	await change("expected", "2025-12-01", "the-vote");
	expect(await pledgeNow(id)).toMatchObject({ dueOn: "2025-12-11" });
	const again = await pledged({ ...tied, milestone: { name: "The vote", tie: "by" } });
	expect(await pledgeNow(again)).toMatchObject({ dueOn: "2025-12-01" });
	await expect(pledged(tied)).rejects.toThrow("milestone.name_missing");
	await expect(pledged({ ...tied, milestone: { name: "The vote", tie: "within" } })).rejects.toThrow(
		"milestone.days_missing",
	);
});

test("a deadline that has lapsed is watched anew when its milestone is put off", async () => {
	await summit("settled", "2025-10-30");
	const id = await pledged({});
	world.at("2025-10-30T00:00:00Z");
	expect(await lapseDeadline(world.deps, (await pledgeNow(id)).id)).toBe(true);
	await change("settled", "2025-11-20");
	expect(await pledgeNow(id)).toMatchObject({ lapsedAt: null, timeliness: "upcoming" });
	world.at("2025-11-20T00:00:00Z");
	expect(await lapseDeadline(world.deps, (await pledgeNow(id)).id)).toBe(true);
});

describe("A day that is only expected", () => {
	const lapse = async (id: string) => lapseDeadline(world.deps, (await pledgeNow(id)).id);
	const listed = async (timeliness: Timeliness) => {
		const rows = await listPledges(world.db, { timeliness, now: world.deps.now(), dueSoonDays: 3 }, { limit: 5 });
		return rows.map(({ publicId }) => publicId);
	};

	test("does not lapse when it passes: the pledge waits at the desk until its milestone's date is settled", async () => {
		await summit("expected", "2025-10-30");
		const id = await pledged({});
		expect(await pledgeNow(id)).toMatchObject({ dueIsExpected: true, lapseCheckAt: null, timeliness: "upcoming" });
		world.at("2025-10-31T00:00:00Z");
		expect(await lapse(id)).toBe(false);
		expect(await pledgeNow(id)).toMatchObject({ lapsedAt: null, timeliness: "waiting" });
		expect([await listed("waiting"), await listed("overdue")]).toEqual([[id], []]);
		expect((await listWithoutDueDay(world.db, world.deps.now(), 5)).map(({ publicId }) => publicId)).toEqual([id]);
		const now = world.deps.now();
		const moment = { now, today: "2025-10-31", soon: now, staleBefore: new Date(0) };
		const queue = await listQueuedPledges(world.db, { lane: "expected", moment, filter: {}, limit: 5 });
		expect(queue).toMatchObject([{ publicId: id, milestoneSlug: "the-summit" }]);

		// It took place on that day: the deadline stays, is no longer expected, and has passed.
		expect(await change("settled", "2025-10-30")).toBe(0);
		expect(await pledgeNow(id)).toMatchObject({ dueIsExpected: false, timeliness: "overdue", deadlineRevision: 1 });
		expect(await lapse(id)).toBe(true);
		expect([await listed("waiting"), await listed("overdue")]).toEqual([[], [id]]);
	});

	test("makes nothing on time, late or missed, unless a firm day was promised before", async () => {
		await summit("expected", "2025-10-30");
		const settle = async (id: string, happenedOn: string) => {
			const { version } = await pledgeNow(id);
			const settled = { outcome: "fulfilled", happenedOn, rationale: "It opened.", reason: "" } as const;
			const marked = { ...settled, changeKind: "update", evidence: [someEvidence] } as const;
			await markOutcome(world.deps, editor, { publicId: id, version, ...marked });
			return (await pledgeNow(id)).timeliness;
		};
		const id = await pledged({});
		const firm = await pledged({ words: "by 24 October 2025" });
		const deadline = { words: "before the summit", timeZone: "UTC", choice: "suggested" } as const;
		const move = { saidOn: "2025-10-20", change: "moved", reason: "They said so.", source: aSource } as const;
		await moveDeadline(world.deps, editor, { publicId: firm, version: 1, deadline, ...move });
		expect(await pledgeNow(firm)).toMatchObject({ dueIsExpected: true, firstDueOn: "2025-10-24" });
		world.at("2025-11-05T09:00:00Z");
		expect([await settle(id, "2025-11-02"), await settle(firm, "2025-11-02")]).toEqual(["no_deadline", "late"]);
		expect([await listed("no_deadline"), await listed("late"), await listed("on_time")]).toEqual([[id], [firm], []]);
	});
});

test("a settled pledge stays as it was", async () => {
	await summit("expected", "2025-10-30");
	const id = await pledged({});
	const settled = { outcome: "fulfilled", happenedOn: "2025-10-19", rationale: "It opened." } as const;
	const marked = { ...settled, changeKind: "update", reason: "", evidence: [someEvidence] } as const;
	await markOutcome(world.deps, editor, { publicId: id, version: 1, ...marked });
	expect(await change("expected", "2025-11-12")).toBe(0);
	expect(await pledgeNow(id)).toMatchObject({ dueOn: "2025-10-29", deadlineRevision: 1 });
});

test("what makes no sense is refused in words and changes nothing", async () => {
	await summit("expected", "2025-10-30");
	const id = await pledged({});
	await expect(change("expected", "2025-10-17")).rejects.toThrow("milestone.too_early");
	expect(await pledgeNow(id)).toMatchObject({ dueOn: "2025-10-29", version: 1 });
	await expect(change("settled")).rejects.toThrow("milestone.date_missing");
	await expect(change("unknown", "2025-11-01")).rejects.toThrow("milestone.dated_and_unknown");
	await expect(change("expected", "2025-10-30")).rejects.toThrow("milestone.same");
	await expect(summit("expected", "2025-11-01")).rejects.toThrow("milestone.name_taken");
	const stale = { slug: "the-summit", version: 7, state: "unknown", onDate: undefined } as const;
	const why = { reason: "Why.", source: aSource };
	await expect(changeMilestone(world.deps, editor, { ...stale, ...why })).rejects.toThrow(
		"milestone.changed_meanwhile",
	);
	const bare = { name: "The fair", state: "expected", onDate: "2025-12-01", source: undefined } as const;
	await expect(addMilestone(world.deps, editor, bare)).rejects.toThrow("milestone.source_missing");
});

test("the milestone's page lists what hangs on it, published only, the nearest first", async () => {
	await summit("expected", "2025-10-30");
	const by = await pledged({ words: "by the summit" });
	const before = await pledged({});
	await registerPledge(
		world.deps,
		editor,
		aPledge({ publish: false, deadline: { words: "before the summit", timeZone: "UTC", choice: "suggested" } }),
	);
	const id = (await findMilestoneBySlug(world.db, "the-summit"))?.id ?? 0;
	const listed = await listPledgesOnMilestone(world.db, id, { limit: 10 });
	expect(listed.map(({ publicId }) => publicId)).toEqual([before, by]);
});

test("more pledges than fit on a page all follow", async () => {
	await summit("expected", "2025-10-30");
	for (let one = 0; one < 205; one += 1) await pledged({});
	expect(await change("expected", "2025-11-05")).toBe(205);
}, 60_000);
