import { describe, expect, test } from "vitest";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import { said } from "./said.ts";

const SAID = { saidOn: "2025-10-17T12:00" };

describe("what a resolution tells", () => {
	test("it says in a sentence how the day was found, and ends with that day", () => {
		expect(said(resolveDeadline("meet within two weeks", SAID).explanation)).toBe(
			"Two weeks counted from the day after 17 October 2025: on time up to 31 October 2025",
		);
	});
	test("what is said in a sentence keeps names as they are written, and begins with a capital", () => {
		const context = { ...SAID, milestones: { "the Budapest summit": "2025-11-12" } };
		const explain = (words: string) => said(resolveDeadline(words, context).explanation);
		expect(explain("within three days of the Budapest summit")).toBe(
			"Three days counted from the day after the Budapest summit on 12 November 2025: on time up to 15 November 2025",
		);
		expect(explain("no new taxes until Easter 2026")).toBe(
			"Held to until then: the end of Easter 2026: on time up to 5 April 2026",
		);
	});
	test("it points at the words it used", () => {
		const words = "We will meet him, I think, within two weeks or so in Budapest.";
		const { span } = resolveDeadline(words, SAID);
		expect(words.slice(...(span ?? [0, 0]))).toBe("within two weeks or so");
	});
	test("it is certain of a date written out, less so of rough words, and offers other readings", () => {
		expect(resolveDeadline("by 31 March 2026", SAID).confidence).toBe("certain");
		expect(resolveDeadline("by mid-2026", SAID).confidence).toBe("likely");
		expect(resolveDeadline("next Monday week", SAID).readings.length).toBeGreaterThan(0);
		expect(resolveDeadline("by 2030", SAID).readings.map(({ dueOn }) => dueOn)).toEqual(["2030-12-31", "2029-12-31"]);
	});
	test("a misspelt word is understood, and trusted less", () => {
		expect(resolveDeadline("wihtin two weeks", SAID)).toMatchObject({ dueOn: "2025-10-31", confidence: "likely" });
		expect(resolveDeadline("by Febuary", SAID).dueOn).toBe("2026-02-28");
		expect(resolveDeadline("on Wedensday", SAID).dueOn).toBe("2025-10-22");
		expect(resolveDeadline("befor Chrismas", SAID).dueOn).toBe("2025-12-24");
		expect(resolveDeadline("tommorow", SAID).dueOn).toBe("2025-10-18");
	});
	test("a recurring pledge tells its period", () => {
		expect(resolveDeadline("every quarter", SAID)).toMatchObject({ kind: "recurring", every: "P3M", dueOn: undefined });
		expect(resolveDeadline("every two weeks", SAID).every).toBe("P14D");
		expect(resolveDeadline("annual report", SAID).every).toBe("P1Y");
	});
	test("what is missing is named", () => {
		expect(resolveDeadline("in my first 100 days", SAID)).toMatchObject({
			kind: "term",
			needs: "term",
			dueOn: undefined,
		});
		expect(resolveDeadline("before the summit with Xi", SAID)).toMatchObject({
			kind: "milestone",
			needs: "milestone",
			milestone: "summit with Xi",
		});
	});
	test("every deadline of a statement is found, the firmest first", () => {
		const { dueOn, others } = resolveDeadline("The bill by March, the first homes by May 2026 and the rest soon", SAID);
		expect([dueOn, ...others.map((other) => other.dueOn ?? other.kind)]).toEqual(["2026-03-31", "2026-05-31", "vague"]);
	});
	test("how long something lasts is told from when it is due", () => {
		expect(resolveDeadline("tax relief for two years", SAID)).toMatchObject({ relation: "for", dueOn: "2027-10-17" });
		expect(resolveDeadline("ships within 7 days of ordering", SAID)).toMatchObject({
			kind: "milestone",
			dueOn: undefined,
		});
	});
	test("the relation is the words' own", () => {
		const relations = [
			"by Friday",
			"before Friday",
			"within two days",
			"until Friday",
			"on Friday",
			"for two days",
			"after Friday",
		];
		expect(relations.map((words) => resolveDeadline(words, SAID).relation)).toEqual([
			"by",
			"before",
			"within",
			"until",
			"on",
			"for",
			"after",
		]);
	});
});

describe("bad input gets a clear answer, never a date", () => {
	const refused: readonly (readonly [string, string])[] = [
		["", "The words name no time"],
		["🤷 ??? ...", "The words name no time"],
		["by 30 February 2026", "There is no such day in the calendar"],
		["by 31 March 2024", "31 March 2024 was over when the words were said"],
		["in 2019", "2019 was over when the words were said"],
	];
	test.each(refused)("%j: %s", (words, explanation) => {
		const found = resolveDeadline(words, SAID);
		expect(found).toMatchObject({ kind: "none", dueOn: undefined });
		expect(said(found.explanation)).toBe(explanation);
	});
	test("a day that does not exist, a zone that does not exist, a language without a grammar", () => {
		const explain = (context: object) => said(resolveDeadline("by Friday", { ...SAID, ...context }).explanation);
		expect(explain({ saidOn: "2025-02-30" })).toBe("“2025-02-30” is no day on which words can have been said");
		expect(explain({ timeZone: "Mars/Olympus" })).toBe("There is no time zone called “Mars/Olympus”");
		expect(explain({ language: "tlh" })).toBe("There is no grammar for the language “tlh”");
	});
	test("a milestone or a term whose date is no date counts as unknown", () => {
		const context = { ...SAID, milestones: { summit: "soon" }, term: { start: "2025-13-01" } };
		expect(resolveDeadline("before the summit", context)).toMatchObject({ needs: "milestone", dueOn: undefined });
		expect(resolveDeadline("on day one", context)).toMatchObject({ needs: "term", dueOn: undefined });
	});
});

describe("hours from a milestone, whose hour nobody knows", () => {
	const milestones = { ceasefire: "2025-10-20" };
	const read = (words: string) => resolveDeadline(words, { ...SAID, milestones });
	test("are counted from the last minute of its day, and from the first as the other reading", () => {
		const { dueOn, confidence, readings } = read("within 72 hours of the ceasefire");
		expect({ dueOn, confidence }).toEqual({ dueOn: "2025-10-23", confidence: "likely" });
		expect(readings.map((each) => [each.dueOn, said(each.explanation)])).toEqual([
			["2025-10-23", expect.stringContaining("from the last minute of the day of ceasefire on 20 October 2025")],
			["2025-10-22", expect.stringContaining("from the first minute of the day of ceasefire on 20 October 2025")],
		]);
	});
	test("count back from it as they count on", () => {
		expect(read("36 hours before the ceasefire").readings.map(({ dueOn }) => dueOn)).toEqual([
			"2025-10-19",
			"2025-10-18",
		]);
		expect(read("within two days of the ceasefire").readings).toHaveLength(1);
	});
});
