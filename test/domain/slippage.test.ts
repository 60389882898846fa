import { expect, test } from "vitest";
import { slippageOf } from "../../src/domain/slippage.ts";
import type { Standing } from "../../src/domain/timeliness.ts";
import { slippageSentence } from "../../src/text/slippage-sentence.ts";
import { textsFor } from "../../src/text/text.ts";

const standing: Standing = {
	kind: "deliver",
	deadlineKind: "date",
	firstDueOn: "2026-03-31",
	lapsesAt: new Date("2026-07-01T00:00:00Z"),
	timeZone: "UTC",
	outcome: "not_started",
	happenedOn: undefined,
};
const original = { change: "original", dueOn: "2026-03-31" } as const;
const moved = (dueOn: string) => ({ change: "moved", dueOn }) as const;
const NOW = new Date("2026-10-31T12:00:00Z");

test("the sentence names the first date, how often it moved and how long ago it passed", () => {
	const found = slippageOf([original, moved("2026-04-30"), moved("2026-06-30")], standing, NOW);
	expect(found).toEqual({ firstDueOn: "2026-03-31", moves: 2, daysPast: 214 });
	const words = found && slippageSentence(textsFor("en"), found);
	expect(words).toBe("First promised for 31 March 2026, moved twice, 214 days past the first date.");
});

test("while the first date lies ahead, only the moves are told", () => {
	const found = slippageOf([original, moved("2026-04-30")], standing, new Date("2026-01-31T12:00:00Z"));
	expect(found && slippageSentence(textsFor("en"), found)).toBe("First promised for 31 March 2026, moved once.");
});

test("days are counted up to the fulfilment", () => {
	const fulfilled = { ...standing, outcome: "fulfilled", happenedOn: "2026-04-10" } as const;
	expect(slippageOf([original, moved("2026-04-30")], fulfilled, NOW)?.daysPast).toBe(10);
});

test("a deadline that never moved has not slipped, nor has one that the newsroom only corrected", () => {
	expect(slippageOf([original], standing, NOW)).toBeUndefined();
	expect(slippageOf([original, { change: "corrected", dueOn: "2026-04-30" }], standing, NOW)).toBeUndefined();
	const again = [
		original,
		moved("2026-04-30"),
		{ change: "corrected", dueOn: "2026-05-01" } as const,
		moved("2026-06-30"),
	];
	expect(slippageOf(again, { ...standing, firstDueOn: "2026-05-01" }, NOW)?.moves).toBe(1);
});

test("days of a milestone that was only expected are no first date", () => {
	const hung = [
		{ change: "original", dueOn: "2026-02-01" } as const,
		{ change: "recomputed", dueOn: "2026-03-31" } as const,
	];
	expect(slippageOf(hung, standing, NOW)).toBeUndefined();
	expect(slippageOf([...hung, moved("2026-04-30")], standing, NOW)?.moves).toBe(1);
});

test("other words for the same day are no move", () => {
	expect(slippageOf([original, moved("2026-03-31")], standing, NOW)).toBeUndefined();
});
