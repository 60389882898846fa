import { expect, test } from "vitest";
import { closeNames } from "../../src/domain/close-names.ts";

const KNOWN = ["Trump–Xi summit in Asia", "Gaza ceasefire", "Election Day 2026", "Election Day 2028", "COP 31", "G7"];

test.each([
	["Trump-Xi sumit in Asia", ["Trump–Xi summit in Asia"]],
	["trump xi summit", ["Trump–Xi summit in Asia"]],
	["gaza cease-fire", ["Gaza ceasefire"]],
	["Election day", ["Election Day 2026", "Election Day 2028"]],
	["cop31", ["COP 31"]],
	["The budget", []],
	["", []],
	["!!", []],
])("a name typed as %j may have been meant for %j", (typed, meant) => {
	expect(closeNames(typed, KNOWN)).toEqual(meant);
});

test("no more than three are offered", () => {
	expect(closeNames("Vote", ["Vote 1", "Vote 2", "Vote 3", "Vote 4"])).toHaveLength(3);
});
