import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import { ENGLISH_CASES } from "./en/all-cases.ts";
import { said } from "./said.ts";

const day = fc
	.integer({ min: 0, max: 40_000 })
	.map((days) => Temporal.PlainDate.from("1995-01-01").add({ days }).toString());
const length = fc.tuple(
	fc.integer({ min: 1, max: 400 }),
	fc.constantFrom("days", "weeks", "months", "years", "business days"),
);
const fragments = Object.values(ENGLISH_CASES)
	.flatMap((table) => table.split("\n"))
	.map((line) => line.split(" | ")[0] ?? "")
	.filter((words) => words !== "");
const statement = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 }).map((each) => each.join(" "));
const zone = fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Africa/Lagos");

/** Processor time of this process, which other work on the machine does not lengthen. */
function costMs(run: () => unknown): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

describe("what holds for all words", () => {
	test("a day later said never moves the due day of a length of time backwards", () => {
		fc.assert(
			fc.property(day, length, (said, [count, unit]) => {
				const next = Temporal.PlainDate.from(said).add({ days: 1 }).toString();
				const due = (saidOn: string) => resolveDeadline(`within ${count} ${unit}`, { saidOn }).dueOn ?? "";
				expect(due(next) >= due(said)).toBe(true);
			}),
		);
	});

	test("the explanation ends with the due day, in every reading", () => {
		fc.assert(
			fc.property(statement, day, (words, saidOn) => {
				for (const { dueOn, dueAt, explanation } of resolveDeadline(words, { saidOn }).readings) {
					const shown = / ?(\d{1,2} \p{L}+ \d{4})$/u.exec(said(explanation))?.[1] ?? "";
					const local = dueAt === undefined ? dueOn : dueAt.slice(0, 10);
					expect(new Date(`${shown} 12:00Z`).toISOString().slice(0, 10)).toBe(local);
				}
			}),
		);
	});

	test("the zone changes no civil day", () => {
		fc.assert(
			fc.property(statement, day, zone, (words, saidOn, timeZone) => {
				const here = resolveDeadline(words, { saidOn });
				const there = resolveDeadline(words, { saidOn, timeZone });
				expect(there.kind).toBe(here.kind);
				if (here.dueAt === undefined) expect(there.dueOn).toBe(here.dueOn);
			}),
		);
	});

	test("no due day lies before the statement", () => {
		fc.assert(
			fc.property(statement, day, (words, saidOn) => {
				const { dueOn, others } = resolveDeadline(words, { saidOn });
				for (const each of [dueOn, ...others.map((other) => other.dueOn)])
					expect((each ?? saidOn) >= saidOn).toBe(true);
			}),
		);
	});

	test("the first reading is the one returned, and the span lies inside the words", () => {
		fc.assert(
			fc.property(statement, day, (words, saidOn) => {
				const { readings, dueOn, span } = resolveDeadline(words, { saidOn });
				expect(readings[0]?.dueOn).toBe(dueOn);
				const [from, to] = span ?? [0, 1];
				expect(from >= 0 && from < to && to <= words.length).toBe(true);
			}),
		);
	});

	test("a day that no calendar has never gives a date", () => {
		const impossible = fc.constantFrom("30 February", "31 June", "31 April", "February 30", "31st of November");
		const tie = fc.constantFrom("by", "before", "on", "no later than", "until");
		fc.assert(
			fc.property(tie, impossible, fc.integer({ min: 2026, max: 2060 }), day, (how, date, year, saidOn) => {
				for (const words of [`${how} ${date}`, `${how} ${date} ${year}`])
					expect(resolveDeadline(words, { saidOn }).dueOn, words).toBeUndefined();
			}),
		);
	});

	test("29 February is read only in leap years", () => {
		fc.assert(
			fc.property(fc.integer({ min: 2026, max: 2090 }), (year) => {
				const isLeap = Temporal.PlainDate.from(`${year}-01-01`).inLeapYear;
				const { dueOn } = resolveDeadline(`by 29 February ${year}`, { saidOn: "2025-10-17" });
				expect(dueOn).toBe(isLeap ? `${year}-02-29` : undefined);
			}),
		);
	});

	test("any text is answered, in bounded time", () => {
		const anything = fc.oneof(
			fc.string({ maxLength: 2000, unit: "grapheme" }),
			fc.string({ unit: "binary", maxLength: 500 }),
			statement,
		);
		fc.assert(
			fc.property(anything, (words) => {
				const resolve = () => resolveDeadline(words, { saidOn: "2025-10-17" });
				expect(resolve()).toBeDefined();
				// The least of three: the runtime now and then compiles or collects garbage in between.
				expect(Math.min(costMs(resolve), costMs(resolve), costMs(resolve))).toBeLessThan(50);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("texts made to be slow", () => {
	const repeated = [
		...fragments.slice(0, 40),
		"1 ",
		"12/",
		"5-",
		"((",
		"if ",
		"a a",
		"'s ",
		"monday ",
		"christmas ",
		"first ",
		"will if ",
		"1,000,",
	];
	test.each(repeated)("%j over and over stays below 50 ms", (fragment) => {
		const words = `${fragment} `.repeat(10_000).slice(0, 10_000);
		resolveDeadline(words, { saidOn: "2025-10-17" });
		const best = Math.min(...[1, 2, 3].map(() => costMs(() => resolveDeadline(words, { saidOn: "2025-10-17" }))));
		expect(best).toBeLessThan(50);
	});
});
