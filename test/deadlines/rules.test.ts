import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES, resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import { rulesIn } from "./cases.ts";
import { MILESTONE_CASES, TERM_CASES } from "./context.cases.ts";
import { ENGLISH_CASES } from "./en/all-cases.ts";

const room = join(import.meta.dirname, "../../src/deadlines");
const sources = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const tested = new Set([...Object.values(ENGLISH_CASES), TERM_CASES, MILESTONE_CASES].flatMap(rulesIn));

describe("the rules in force", () => {
	test.each(RULES)("$name has an example that it resolves, and cases", ({ name, example, version }) => {
		expect(version).toBeGreaterThan(0);
		const context = {
			saidOn: "2025-10-17T12:00",
			term: { start: "2025-10-01", end: "2029-01-20" },
			milestones: { summit: "2025-10-30" },
		};
		expect(resolveDeadline(example, context).rule).toBe(name);
		expect([...tested]).toContain(name);
	});

	test("no two rules share a name", () => {
		const names = RULES.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	test("every rule named in the code is in the list", () => {
		const named = sources
			.map((file) => readFileSync(join(room, file), "utf8"))
			.flatMap((text) => [...text.matchAll(/\brule: "([a-z-]+)"/g)].map((found) => found[1] ?? ""));
		// What a person sets is no rule of the resolver.
		const known = [...RULES.map(({ name }) => name), "set-by-hand"];
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
	});
});
