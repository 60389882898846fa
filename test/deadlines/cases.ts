import { expect, test } from "vitest";
import type { Resolution, ResolveContext } from "../../src/deadlines/resolution.ts";
import { resolveDeadline } from "../../src/deadlines/resolve-deadline.ts";
import { said as inWords } from "./said.ts";

/** One row of a table of cases: words, what is expected, and the rule that must have found it. */
interface Row {
	readonly words: string;
	readonly expected: string;
	readonly rule: string;
}

/**
 * Runs a table: a line each, "words | expected | rule". Expected is a day, a local minute, or a kind of deadline
 * without a due day; a day before "*" means that the kind of standing or milestone is told as well ("standing 2026-12-31").
 */
export function checkCases(said: string, table: string, context: Omit<ResolveContext, "saidOn"> = {}): void {
	for (const { words, expected, rule } of rowsOf(table)) {
		test(`"${words}", said ${said}, comes to ${expected} by the rule ${rule}`, () => {
			const resolution = resolveDeadline(words, { ...context, saidOn: said });
			expect(`${outcome(resolution, expected)} by ${resolution.rule}`, inWords(resolution.explanation)).toBe(
				`${expected} by ${rule}`,
			);
		});
	}
}

/** The rules that a table has cases for. */
export function rulesIn(table: string): readonly string[] {
	return rowsOf(table).map((row) => row.rule);
}

function rowsOf(table: string): Row[] {
	const lines = table.split("\n").map((line) => line.trim());
	return lines.filter((line) => line !== "").map(rowOf);
}

function rowOf(line: string): Row {
	const [words = "", expected = "", rule = ""] = line.split(" | ").map((part) => part.trim());
	return { words, expected, rule };
}

/** A resolution in the words of the tables: as fine as the expectation is. */
function outcome({ kind, dueOn, dueAt }: Resolution, expected: string): string {
	const due = expected.includes("Z") ? dueAt?.replace(":00Z", "Z") : dueOn;
	if (due === undefined) return kind;
	return /^\d/.test(expected) ? due : `${kind} ${due}`;
}
