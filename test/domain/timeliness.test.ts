import { expect, test } from "vitest";
import { daysLate, type Standing, timelinessOf } from "../../src/domain/timeliness.ts";

const DUE_SOON_DAYS = 7;

/** Due on 31 March 2026 in Paris, where the day ends at 22:00 UTC. */
const pledge: Standing = {
	kind: "deliver",
	deadlineKind: "date",
	firstDueOn: "2026-03-31",
	lapsesAt: new Date("2026-03-31T22:00:00Z"),
	timeZone: "Europe/Paris",
	outcome: "not_started",
	happenedOn: undefined,
};

const at = (instant: string, change: Partial<Standing> = {}) =>
	timelinessOf({ ...pledge, ...change }, new Date(instant), DUE_SOON_DAYS);

test.each([
	["long before", "2026-01-01T00:00:00Z", "upcoming"],
	["a moment before seven days are left", "2026-03-24T21:59:59.999Z", "upcoming"],
	["when seven days are left", "2026-03-24T22:00:00Z", "due_soon"],
	["in the last millisecond of the day", "2026-03-31T21:59:59.999Z", "due_soon"],
	["at the first instant of the next day", "2026-03-31T22:00:00Z", "overdue"],
] as const)("%s an open pledge is %s → %s", (_when, instant, expected) => {
	expect(at(instant)).toBe(expected);
	expect(at(instant, { outcome: "in_progress" })).toBe(expected);
});

test("a pledge to refrain is never overdue: its period has ended", () => {
	expect(at("2026-04-01T00:00:00Z", { kind: "refrain" })).toBe("ended");
});

test("without a due day there is nothing to be late for", () => {
	const undated = { lapsesAt: undefined, firstDueOn: undefined };
	expect(at("2026-04-01T00:00:00Z", { ...undated, deadlineKind: "vague" })).toBe("no_deadline");
	expect(at("2026-04-01T00:00:00Z", { ...undated, deadlineKind: "milestone" })).toBe("waiting");
});

test.each([
	["fulfilled", "2026-03-31", "on_time"],
	["fulfilled", "2026-04-01", "late"],
	["partly_fulfilled", "2026-04-03", "late"],
	["broken", "2026-02-01", "missed"],
	["withdrawn", "2026-04-03", undefined],
	["overtaken", "2026-04-03", undefined],
	["unverifiable", "2026-04-03", undefined],
] as const)("a pledge %s on %s is %s", (outcome, happenedOn, expected) => {
	expect(at("2026-06-01T00:00:00Z", { outcome, happenedOn })).toBe(expected);
});

test("lateness is counted from the first deadline, however often it was moved", () => {
	const moved = { firstDueOn: "2025-12-31", outcome: "fulfilled", happenedOn: "2026-03-31" } as const;
	expect(at("2026-06-01T00:00:00Z", moved)).toBe("late");
	expect(daysLate({ ...pledge, ...moved }, new Date("2026-06-01T00:00:00Z"))).toBe(90);
});

test("days late are counted in the pledge's own zone while nobody has settled it", () => {
	expect(daysLate(pledge, new Date("2026-03-31T21:59:00Z"))).toBeUndefined();
	expect(daysLate(pledge, new Date("2026-03-31T22:00:00Z"))).toBe(1);
});

test("where the policy counts from the deadline in force, a move makes on time what the first deadline would call late", () => {
	const moved = { lapsesAt: new Date("2026-05-31T22:00:00Z"), outcome: "fulfilled", happenedOn: "2026-05-01" } as const;
	expect(at("2026-06-01T00:00:00Z", moved)).toBe("late");
	expect(at("2026-06-01T00:00:00Z", { ...moved, lateFrom: "current" })).toBe("on_time");
	expect(at("2026-06-10T00:00:00Z", { ...moved, lateFrom: "current", happenedOn: "2026-06-01" })).toBe("late");
	const days = (lateFrom: "first" | "current") =>
		daysLate({ ...pledge, ...moved, happenedOn: "2026-06-02", lateFrom }, new Date("2026-06-10T00:00:00Z"));
	expect([days("first"), days("current")]).toEqual([63, 2]);
});
