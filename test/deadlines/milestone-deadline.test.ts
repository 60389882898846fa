import { describe, expect, test } from "vitest";
import { deadlineFrom } from "../../src/deadlines/deadline-from.ts";
import { followMilestone } from "../../src/deadlines/milestone-deadline.ts";
import { readWords } from "../../src/deadlines/series.ts";

const SAID_ON = "2025-10-17";
const zoned = { timeZone: "Europe/London" };

/** Ways in which words hang on a milestone. */
const WORDS = [
	"before the summit",
	"by the summit",
	"by the time of the summit",
	"within two weeks of the summit",
	"within 10 days after the summit",
	"within 10 working days of the summit",
	"five business days after the summit",
	"three working days before the summit",
	"at least three months before the summit",
	"a month before the summit",
	"within 72 hours of the summit",
	"24 hours before the summit",
	"within 90 minutes of the summit",
	"within a year of the summit",
	"within 18 months of the summit",
	"within 1.5 years of the summit",
	"a year and six months after the summit",
	"two weeks before the summit",
	"no new taxes until the summit",
	"no new taxes before the summit",
	"the freeze holds until the summit",
	"within 0 days of the summit",
	"0 hours before the summit",
];

describe.each(["2026-05-01", "2026-03-31", "2026-12-28", "2028-02-29"])("with the summit on %s", (onDate) => {
	const milestone = { id: 7, name: "The summit", state: "settled", onDate } as const;
	const known = { saidOn: SAID_ON, country: "GB" };

	test.each(WORDS)('the day that "%s" is kept with is the day that was shown', (words) => {
		const shown = readWords(words, { ...known, ...zoned, milestones: { [milestone.name]: onDate } });
		const kept = deadlineFrom({ words, ...zoned, choice: "suggested" }, { ...known, milestones: [milestone] });
		expect(shown.dueOn).toBeDefined();
		expect(kept).toMatchObject({ dueOn: shown.dueOn, milestoneId: milestone.id });
		expect(followMilestone(kept, milestone, known.country).dueOn).toBe(shown.dueOn);
	});

	test.each(WORDS)('"%s" kept before the day is known gets the same day once it is', (words) => {
		const shown = readWords(words, { ...known, ...zoned, milestones: { [milestone.name]: onDate } });
		const dateless = { ...milestone, state: "unknown", onDate: undefined } as const;
		const kept = deadlineFrom({ words, ...zoned, choice: "suggested" }, { ...known, milestones: [dateless] });
		expect(kept).toMatchObject({ dueOn: undefined, milestoneId: milestone.id });
		expect(followMilestone(kept, milestone, known.country).dueOn).toBe(shown.dueOn);
	});
});

test("a length that leaves the calendar leaves the pledge without a day", () => {
	const milestone = { id: 7, name: "The summit", state: "settled", onDate: "2026-05-01" } as const;
	const words = "within 9000 years of the summit";
	const dateless = { ...milestone, state: "unknown", onDate: undefined } as const;
	const kept = deadlineFrom({ words, ...zoned, choice: "suggested" }, { saidOn: SAID_ON, milestones: [dateless] });
	expect(followMilestone(kept, milestone, undefined).dueOn).toBeUndefined();
});
