import { describe, expect, test } from "vitest";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import { checkCases } from "./cases.ts";
import { MILESTONE_CASES, TERM_CASES } from "./context.cases.ts";

const SAID = "2025-10-17T12:00";
const TERM = { start: "2025-01-20", end: "2029-01-20" };
const MILESTONES = {
	"Trump–Xi summit in Asia": "2025-10-30",
	"general election": "2026-11-03",
	ceasefire: "2025-10-20",
};

describe("with a term of office", () => checkCases(SAID, TERM_CASES, { term: TERM }));
describe("before the term begins", () => {
	const term = { term: { start: "2026-01-20", end: "2030-01-20" } };
	checkCases(SAID, "on day one | 2026-01-20 | term\nin the first 100 days | 2026-04-29 | term", term);
	checkCases(
		SAID,
		"before I take office | 2026-01-19 | term\nwithin 100 days of taking office | 2026-04-30 | term",
		term,
	);
});
describe("with milestones", () => checkCases(SAID, MILESTONE_CASES, { milestones: MILESTONES }));

describe("by country", () => {
	checkCases("2025-12-22", "within ten working days | 2026-01-08 | working-days", { country: "GB" });
	checkCases("2025-06-30", "within 5 business days | 2025-07-08 | working-days", { country: "US" });
	checkCases(SAID, "by 3/4/2026 | 2026-04-03 | calendar-date\nthis fiscal year | 2026-03-31 | fiscal-year", {
		country: "GB",
	});
	checkCases(SAID, "by 3/4/2026 | 2026-03-04 | calendar-date\nby Thanksgiving | 2025-11-27 | holiday", {
		country: "US",
	});
	checkCases(SAID, "by Independence Day | 2026-08-15 | holiday\nin FY27 | 2027-03-31 | fiscal-year", { country: "IN" });
	checkCases(SAID, "this summer | 2026-02-28 | season\nby the end of winter | 2026-08-31 | end-of-period", {
		country: "AU",
	});
	checkCases(SAID, "this fiscal year | 2025-12-31 | fiscal-year", { country: "FR" });
});

describe("in a time zone", () => {
	const zone = { timeZone: "America/New_York" };
	checkCases(SAID, "within 24 hours | 2025-10-18T16:00Z | hours\nby 5pm Friday | 2025-10-24T21:00Z | clock", zone);
	checkCases("2025-11-01T12:00", "within 24 hours | 2025-11-02T16:00Z | hours", zone);
	checkCases(SAID, "by Friday | 2025-10-24 | weekday", zone);
	test("a zone named in the words goes before the pledge's", () => {
		const resolution = resolveDeadline("by noon London time on 3 November", { saidOn: SAID, ...zone });
		expect(resolution.dueAt).toBe("2025-11-03T12:00:00Z");
	});
	test("hours after a statement without an hour count from the last minute of its day", () => {
		const resolution = resolveDeadline("within 24 hours", { saidOn: "2025-10-17", ...zone });
		expect(resolution).toMatchObject({ dueOn: "2025-10-18", dueAt: "2025-10-19T03:59:00Z", confidence: "likely" });
	});
});

describe("by the newsroom's policy", () => {
	const said = { saidOn: SAID };
	test("vague words are looked at again after what the table says for them", () => {
		expect(resolveDeadline("in the coming weeks", said).reviewOn).toBe("2025-11-16");
		const reviewAfter = {
			hours: "P1D",
			days: "P3D",
			weeks: "P14D",
			months: "P60D",
			years: "P1Y",
			soon: "P7D",
			ongoing: "P1M",
		};
		const policy = { reviewAfter };
		expect(resolveDeadline("in the coming weeks", { ...said, policy }).reviewOn).toBe("2025-10-31");
		expect(resolveDeadline("soon", { ...said, policy }).reviewOn).toBe("2025-10-24");
	});
	test('a strict newsroom reads "by 2030" as the end of 2029, with the charitable reading second', () => {
		const days = (policy: object) => resolveDeadline("by 2030", { ...said, policy }).readings.map(({ dueOn }) => dueOn);
		expect(days({})).toEqual(["2030-12-31", "2029-12-31"]);
		expect(days({ byPeriod: "strict" })).toEqual(["2029-12-31", "2030-12-31"]);
	});
	test("a week that begins on Sunday ends on Saturday", () => {
		expect(resolveDeadline("this week", { ...said, policy: { weekStart: 7 } }).dueOn).toBe("2025-10-18");
	});
	test("hemisphere and fiscal year go before the country's", () => {
		const policy = { hemisphere: "south", fiscalYearStart: 7 } as const;
		expect(resolveDeadline("this summer", { ...said, policy }).dueOn).toBe("2026-02-28");
		expect(resolveDeadline("this fiscal year", { ...said, policy }).dueOn).toBe("2026-06-30");
	});
});
