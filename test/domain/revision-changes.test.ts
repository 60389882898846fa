import { expect, test } from "vitest";
import { changesBetween, type WordRun } from "../../src/domain/revision-changes.ts";

const first = { revision: 1, words: "before the summit", dueOn: "2025-10-29", rule: "milestone", confidence: "likely" };
const moved = { revision: 2, words: "by the end of November", dueOn: "2025-11-30", rule: "end-of-period" };
const said = { id: 3, quote: "We will open it.", saidOn: "2025-10-17", sourceId: 7 };

const told = (runs: readonly WordRun[]) =>
	runs.map(({ kind, text }) => ({ kept: text, removed: `-${text}`, added: `+${text}` })[kind]).join("");
function changes(before: object, after: object) {
	const say = (_part: string, field: string | undefined, value: string) => (field === "dueOn" ? `on ${value}` : value);
	const found = changesBetween({ ...before }, { ...after }, say);
	return found.flatMap(({ part, fields }) => fields.map(({ field, runs }) => `${part} ${field ?? ""}: ${told(runs)}`));
}

test("a moved deadline is told as a change of the one before it, without what only the rules need", () => {
	expect(changes({ deadlines: [first] }, { deadlines: [first, moved] })).toEqual([
		"deadlines words: -before+by the -summit+end of November",
		"deadlines dueOn: -on 2025-10-29+on 2025-11-30",
	]);
});

test("a text is told word by word, a new row in full and one taken out likewise", () => {
	const before = { pledge: { title: "Open the bridge" }, statements: [] };
	const after = { pledge: { title: "Open the whole bridge" }, statements: [said] };
	expect(changes(before, after)).toEqual([
		"title : Open the +whole bridge",
		"statements quote: +We will open it.",
		"statements saidOn: +2025-10-17",
	]);
	expect(changes(after, before).at(-1)).toBe("statements saidOn: -2025-10-17");
});

test("of rows that stay only what differs is told, and nothing where all is the same", () => {
	const corrected = { ...said, quote: "We shall open it." };
	expect(changes({ statements: [said] }, { statements: [corrected] })).toEqual([
		"statements quote: We -will+shall open it.",
	]);
	expect(changes({ statements: [said] }, { statements: [{ ...said, sourceId: 8 }] })).toEqual([]);
});
