import { expect, test } from "vitest";
import { reasonsFrom } from "../../src/domain/listed-reason.ts";

const known = new Map([["blocked by others", { key: "blocked" }]]);

test("a line that says what a known reason is called keeps its key, whatever its capitals", () => {
	expect(reasonsFrom(["Blocked by Others", "", " No money "], known)).toEqual([
		{ key: "blocked" },
		{ key: "no_money", label: "No money" },
	]);
});

test("a new reason gets a key that no other has, in any script", () => {
	const lines = ["Blocked!", "blocked", "Überholt", "??", "Blocked!"];
	const keys = reasonsFrom(lines, known).map(({ key }) => key);
	expect(keys).toEqual(["blocked_2", "blocked_3", "überholt", "reason"]);
});
