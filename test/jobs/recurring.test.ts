import { and, asc, eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countOccurrences, listOccurrences } from "../../db/occurrences.ts";
import { openDatabase } from "../../db/open.ts";
import { findPledge } from "../../db/pledges.ts";
import { listQueue } from "../../db/queues.ts";
import { occurrences } from "../../db/schema/outcomes.ts";
import { events } from "../../db/schema/record.ts";
import { giveDueSoonNotices } from "../../jobs/give-due-soon-notices.ts";
import { lapseDeadlines } from "../../jobs/lapse-deadlines.ts";
import { deskMoment } from "../../src/actions/desk-moment-parts.ts";
import { markOccurrence } from "../../src/actions/mark-occurrence.ts";
import { markOutcome } from "../../src/actions/mark-outcome.ts";
import { moveDeadline } from "../../src/actions/move-deadline.ts";
import { publishPledge } from "../../src/actions/publish-pledge.ts";
import { registerPledge } from "../../src/actions/register-pledge.ts";
import type { SeriesInput } from "../../src/deadlines/deadline-from.ts";
import { tallyOf } from "../../src/domain/occurrence.ts";
import type { Actor } from "../../src/domain/role.ts";
import { aPledge, aSource, someEvidence } from "../support/pledges.ts";
import { newWorld, type World } from "../support/world.ts";

let world: World;
let editor: Actor;

beforeEach(async () => {
	world = await newWorld("2025-10-20T09:00:00Z");
	editor = await world.user("editor");
});

afterEach(() => world.close());

const inParis = (words: string) => ({ words, timeZone: "Europe/Paris", choice: "suggested" }) as const;
const register = (words: string, change = {}) =>
	registerPledge(world.deps, editor, aPledge({ deadline: inParis(words), ...change }));
const byHand = (series: SeriesInput) =>
	registerPledge(
		world.deps,
		editor,
		aPledge({ deadline: { words: "", timeZone: "UTC", choice: "recurring", series } }),
	);

async function pledgeOf(publicId: string) {
	const found = await findPledge(world.db, publicId);
	if (!found) throw new Error("There is no such pledge");
	return found;
}

async function daysOf(publicId: string) {
	const rows = await listOccurrences(world.db, (await pledgeOf(publicId)).id);
	return rows.reverse().map(({ dueOn, lapsedAt }) => [dueOn, lapsedAt !== null]);
}

async function lapsesOf(publicId: string) {
	const isLapse = and(eq(events.kind, "lapsed"), eq(events.pledgeId, (await pledgeOf(publicId)).id));
	return world.db.select().from(events).where(isLapse).orderBy(asc(events.id));
}

async function tally(publicId: string) {
	return tallyOf(await countOccurrences(world.db, [(await pledgeOf(publicId)).id]));
}

async function mark(publicId: string, number: number, change = {}) {
	const { version } = await pledgeOf(publicId);
	await markOccurrence(world.deps, editor, {
		...{ publicId, version, number, outcome: "fulfilled", happenedOn: "2025-12-20", rationale: "It came." },
		...{ changeKind: "update", reason: "", evidence: [someEvidence], ...change },
	});
}

test("a quarterly pledge has its first occurrence at once, and the clock makes the next when one has passed", async () => {
	const publicId = await register("every quarter");
	expect(await daysOf(publicId)).toEqual([["2025-12-31", false]]);
	expect(await pledgeOf(publicId)).toMatchObject({ deadlineKind: "recurring", dueOn: "2025-12-31", firstDueOn: null });
	world.at("2025-12-31T22:59:59.999Z");
	expect(await lapseDeadlines(world.deps)).toMatchObject({ lapsed: 0 });
	world.at("2025-12-31T23:00:00Z");
	expect(await lapseDeadlines(world.deps)).toMatchObject({ lapsed: 1 });
	expect(await daysOf(publicId)).toEqual([
		["2025-12-31", true],
		["2026-03-31", false],
	]);
	expect((await pledgeOf(publicId)).dueOn).toBe("2026-03-31");
	const [lapse, ...more] = await lapsesOf(publicId);
	expect(more).toEqual([]);
	expect(lapse?.data["occurrence"]).toEqual({ number: 1, startsOn: "2025-10-01", dueOn: "2025-12-31" });
	expect((await lapsesOf(publicId))[0]?.occurredAt).toEqual(new Date("2025-12-31T23:00:00Z"));
});

test("what passed while nothing ran is made up for, each occurrence once, also by two sweeps at once", async () => {
	const publicId = await register("every two weeks");
	world.at("2026-03-01T09:00:00Z");
	const other = { ...world.deps, db: openDatabase(world.deps.config.databaseUrl) };
	await Promise.all([lapseDeadlines(world.deps), lapseDeadlines(other), lapseDeadlines(world.deps)]);
	await lapseDeadlines(world.deps);
	await other.db.close();
	const days = (await lapsesOf(publicId)).map(({ data }) => data["dueOn"]);
	expect(days).toEqual([
		...["2025-10-31", "2025-11-14", "2025-11-28", "2025-12-12", "2025-12-26"],
		...["2026-01-09", "2026-01-23", "2026-02-06", "2026-02-20"],
	]);
	expect((await pledgeOf(publicId)).dueOn).toBe("2026-03-06");
});

test("a long gap of daily occurrences is gone through to its end", async () => {
	const publicId = await register("every day");
	world.at("2026-02-20T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await tally(publicId)).total).toBe(126);
	expect((await pledgeOf(publicId)).dueOn).toBe("2026-02-20");
});

test("each occurrence has an outcome and evidence of its own, and the tally counts them", async () => {
	const publicId = await register("every quarter");
	world.at("2026-11-02T09:00:00Z");
	await lapseDeadlines(world.deps);
	await mark(publicId, 1);
	await mark(publicId, 2, { happenedOn: "2026-04-10" });
	await mark(publicId, 3, { outcome: "broken", happenedOn: "2026-06-30" });
	expect(await tally(publicId)).toEqual({ total: 4, kept: 2, late: 1, partly: 0, broken: 1, other: 0, awaiting: 1 });
	const moment = deskMoment(world.deps);
	const waiting = await listQueue(world.db, { lane: "lapsed", moment, filter: {}, limit: 10 });
	expect(waiting.map(({ occurrence }) => occurrence?.number)).toEqual([4]);
	await expect(mark(publicId, 4, { evidence: [] })).rejects.toThrow("outcome.evidence_missing");
	await expect(mark(publicId, 9)).rejects.toThrow("occurrence.unknown");
	await expect(mark(publicId, 3, { outcome: "fulfilled" })).rejects.toMatchObject({
		fields: { reason: { code: "outcome.reason_missing" } },
	});
	await mark(publicId, 3, { changeKind: "correction", reason: "We had missed it." });
	expect((await tally(publicId)).kept).toBe(3);
});

test("an occurrence that was judged early passes without a lapse, and the next one begins", async () => {
	const publicId = await register("every quarter");
	world.at("2025-12-21T09:00:00Z");
	await mark(publicId, 1);
	world.at("2026-01-02T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect(await lapsesOf(publicId)).toEqual([]);
	expect((await pledgeOf(publicId)).dueOn).toBe("2026-03-31");
});

test("a settled outcome of the whole pledge ends the series, and one that is reopened goes on", async () => {
	const publicId = await register("every month");
	const outcome = async (change: object) => {
		const { version } = await pledgeOf(publicId);
		await markOutcome(world.deps, editor, {
			...{ publicId, version, outcome: "withdrawn", happenedOn: "2025-10-20", rationale: "Taken back." },
			...{ changeKind: "update", reason: "", evidence: [someEvidence], ...change },
		});
	};
	await outcome({});
	world.at("2026-02-01T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect(await lapsesOf(publicId)).toEqual([]);
	await outcome({ outcome: "in_progress", happenedOn: undefined, reason: "It was taken up again." });
	await lapseDeadlines(world.deps);
	expect((await lapsesOf(publicId)).map(({ data }) => data["dueOn"])).toEqual([
		"2025-11-30",
		"2025-12-31",
		"2026-01-31",
	]);
});

test("a series ends with its last period, and then the whole pledge waits for an outcome", async () => {
	const publicId = await register("monthly briefings until the end of 2025");
	world.at("2026-04-01T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect(await daysOf(publicId)).toEqual([
		["2025-11-30", true],
		["2025-12-31", true],
	]);
	const pledge = await pledgeOf(publicId);
	expect(pledge.lapseCheckAt).toBeNull();
	expect(pledge.lapsedAt).toEqual(new Date("2026-04-01T09:00:00Z"));
});

test("month ends stay month ends, also in leap years and where a month has no 31st", async () => {
	const monthly = await byHand({ every: "P1M", startsOn: "2027-10-31", dueOn: "2027-10-31" });
	const winters = await byHand({ every: "P1Y", startsOn: "2025-12-01", dueOn: "2026-02-28" });
	world.at("2028-03-15T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await daysOf(monthly)).map(([day]) => day)).toEqual([
		...["2027-10-31", "2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"],
	]);
	expect((await daysOf(winters)).map(([day]) => day)).toEqual(["2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"]);
});

test("days end with the civil day also when the clocks change", async () => {
	const publicId = await registerPledge(
		world.deps,
		editor,
		aPledge({ deadline: { words: "every day", timeZone: "America/New_York", choice: "suggested" } }),
	);
	world.at("2025-11-04T12:00:00Z");
	await lapseDeadlines(world.deps);
	const ends = (await lapsesOf(publicId)).map(({ occurredAt }) => occurredAt.toISOString());
	expect(ends.slice(-3)).toEqual(["2025-11-02T04:00:00.000Z", "2025-11-03T05:00:00.000Z", "2025-11-04T05:00:00.000Z"]);
});

test("another rhythm takes the place of what runs, and leaves what has passed to be judged", async () => {
	const publicId = await register("every month");
	world.at("2026-01-10T09:00:00Z");
	await lapseDeadlines(world.deps);
	const { version } = await pledgeOf(publicId);
	const input = { publicId, version, saidOn: "2026-01-09", reason: "They changed it.", source: aSource } as const;
	await moveDeadline(world.deps, editor, { ...input, deadline: inParis("every quarter"), change: "moved" });
	expect(await daysOf(publicId)).toEqual([
		["2025-11-30", true],
		["2025-12-31", true],
		["2026-03-31", false],
	]);
	world.at("2026-04-01T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await lapsesOf(publicId)).map(({ data }) => data["dueOn"])).toEqual([
		"2025-11-30",
		"2025-12-31",
		"2026-03-31",
	]);
});

test("a series that the newsroom had wrong counts no longer, and a plain day ends it", async () => {
	const publicId = await register("every month");
	world.at("2026-01-10T09:00:00Z");
	await lapseDeadlines(world.deps);
	const { version } = await pledgeOf(publicId);
	const input = { publicId, version, saidOn: "2025-10-17", reason: "It was once only.", source: aSource } as const;
	await moveDeadline(world.deps, editor, { ...input, deadline: inParis("by March 2026"), change: "corrected" });
	expect(await daysOf(publicId)).toEqual([]);
	expect(await pledgeOf(publicId)).toMatchObject({
		deadlineKind: "date",
		dueOn: "2026-03-31",
		firstDueOn: "2026-03-31",
	});
	world.at("2026-04-02T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect((await lapsesOf(publicId)).at(-1)?.data["occurrence"]).toBeUndefined();
});

test("a draft's occurrences wait until it is published", async () => {
	const publicId = await register("every month", { publish: false });
	world.at("2026-01-10T09:00:00Z");
	await lapseDeadlines(world.deps);
	expect(await lapsesOf(publicId)).toEqual([]);
	await publishPledge(world.deps, editor, { publicId, version: (await pledgeOf(publicId)).version });
	await lapseDeadlines(world.deps);
	expect((await lapsesOf(publicId)).length).toBe(2);
});

test("an occurrence is due soon once, and a short one never: it has only just begun", async () => {
	await register("every week");
	await register("every quarter");
	world.at("2025-12-28T09:00:00Z");
	await lapseDeadlines(world.deps);
	await giveDueSoonNotices(world.deps);
	await giveDueSoonNotices(world.deps);
	const notices = await world.db.select().from(events).where(eq(events.kind, "due_soon"));
	expect(notices.map(({ data }) => data["dueOn"])).toEqual(["2025-12-31"]);
});

test("words without a measure make no occurrence, and somebody looks again", async () => {
	const publicId = await register("on a regular basis");
	expect(await pledgeOf(publicId)).toMatchObject({ deadlineKind: "recurring", dueOn: null, reviewOn: "2026-01-15" });
	expect(await world.db.select().from(occurrences)).toEqual([]);
});
