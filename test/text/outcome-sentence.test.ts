import { describe, expect, test } from "vitest";
import { OPEN_OUTCOMES, OUTCOMES } from "../../src/domain/outcome.ts";
import { TIMELINESS } from "../../src/domain/timeliness.ts";
import { type OutcomeAndTime, outcomeSentence } from "../../src/text/outcome-sentence.ts";
import { textsFor } from "../../src/text/text.ts";

const texts = textsFor("en");

describe("the sentence of outcome and timeliness", () => {
	const sentences: [string, OutcomeAndTime][] = [
		["No outcome yet — the deadline passed 12 days ago", { outcome: "not_started", timeliness: "overdue", days: 12 }],
		["No outcome yet — the deadline passed yesterday", { outcome: "not_started", timeliness: "overdue", days: 1 }],
		["No outcome yet — the deadline has passed", { outcome: "not_started", timeliness: "overdue", days: 0 }],
		["Stalled — the deadline passed 2 months ago", { outcome: "stalled", timeliness: "overdue", days: 75 }],
		["In progress — due in 4 days", { outcome: "in_progress", timeliness: "due_soon", days: 4 }],
		["In progress — due today", { outcome: "in_progress", timeliness: "due_soon", days: 0 }],
		["In progress — due tomorrow", { outcome: "in_progress", timeliness: "due_soon", days: 1 }],
		["In progress — the deadline lies ahead", { outcome: "in_progress", timeliness: "upcoming" }],
		["In progress — ends in 40 days", { outcome: "in_progress", timeliness: "upcoming", days: 40, kind: "refrain" }],
		["No outcome yet — its period ended 3 days ago", { outcome: "not_started", timeliness: "ended", days: 3 }],
		["No outcome yet — no deadline", { outcome: "not_started", timeliness: "no_deadline" }],
		["No outcome yet — its clock has not started", { outcome: "not_started", timeliness: "waiting" }],
		["Fulfilled, on time", { outcome: "fulfilled", timeliness: "on_time" }],
		["Fulfilled, 3 days late", { outcome: "fulfilled", timeliness: "late", days: 3 }],
		["Fulfilled, 1 day late", { outcome: "fulfilled", timeliness: "late", days: 1 }],
		["Fulfilled", { outcome: "fulfilled", timeliness: "no_deadline" }],
		["Partly fulfilled, 2 years late", { outcome: "partly_fulfilled", timeliness: "late", days: 800 }],
		["Broken, deadline missed", { outcome: "broken", timeliness: "missed" }],
		["Broken", { outcome: "broken", timeliness: undefined }],
		["Withdrawn", { outcome: "withdrawn", timeliness: undefined }],
		["Cannot be verified", { outcome: "unverifiable", timeliness: "missed" }],
	];

	test.each(sentences)("reads “%s”", (sentence, standing) => {
		expect(outcomeSentence(texts, standing)).toBe(sentence);
	});

	test("never says broken because of a date", () => {
		for (const outcome of OPEN_OUTCOMES) {
			for (const timeliness of TIMELINESS) {
				const sentence = outcomeSentence(texts, { outcome, timeliness, days: 400 });
				expect(sentence).not.toMatch(/broken|late|missed|fail/i);
			}
		}
	});

	test("always begins with the outcome, whatever the clock says", () => {
		for (const outcome of OUTCOMES) {
			for (const timeliness of [...TIMELINESS, undefined]) {
				const sentence = outcomeSentence(texts, { outcome, timeliness, days: 5 });
				expect(sentence.startsWith(texts.t(`outcome.${outcome}`))).toBe(true);
			}
		}
	});
});
