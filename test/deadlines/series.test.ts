import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../../src/deadlines/series.ts";
import { firstPeriods, nextPeriod, type Rhythm } from "../../src/domain/rhythm.ts";

const TERM = { start: "2025-01-20", end: "2029-01-20" };

/** Said on Friday 17 October 2025: the words, then the due days of the first three periods and the end, if any. */
const SERIES: Readonly<Record<string, readonly [string, string]>> = {
	en: [
		"en",
		`
every quarter | 2025-12-31 2026-03-31 2026-06-30
every month | 2025-11-30 2025-12-31 2026-01-31
monthly | 2025-11-30 2025-12-31 2026-01-31
annually | 2026-12-31 2027-12-31 2028-12-31
every two weeks | 2025-10-31 2025-11-14 2025-11-28
fortnightly | 2025-10-31 2025-11-14 2025-11-28
every six months | 2026-04-17 2026-10-17 2027-04-17
every two years | 2027-10-17 2029-10-17 2031-10-17
weekly briefings until the end of 2026 | 2025-10-26 2025-11-02 2025-11-09 | 2026-12-31
every 31st of the month | 2025-10-31 2025-11-30 2025-12-31
the 31st of every month | 2025-10-31 2025-11-30 2025-12-31
on the 15th of each month | 2025-11-15 2025-12-15 2026-01-15
by the 5th of every month until March 2026 | 2025-11-05 2025-12-05 2026-01-05 | 2026-03-31
on the 30th of every month starting in February 2026 | 2026-02-28 2026-03-30 2026-04-30
on the last day of every month | 2025-10-31 2025-11-30 2025-12-31
the first Monday of every month | 2025-11-03 2025-12-01 2026-01-05
every first Monday of the month | 2025-11-03 2025-12-01 2026-01-05
a briefing every second Tuesday of the month | 2025-11-11 2025-12-09 2026-01-13
the last Friday of each month | 2025-10-31 2025-11-28 2025-12-26
every other Monday | 2025-10-20 2025-11-03 2025-11-17
every Monday | 2025-10-20 2025-10-27 2025-11-03
on Mondays | 2025-10-20 2025-10-27 2025-11-03
each spring | 2026-05-31 2027-05-31 2028-05-31
every winter | 2026-02-28 2027-02-28 2028-02-29
every Christmas | 2025-12-25 2026-12-25 2027-12-25
every Easter | 2026-12-31 2027-12-31 2028-12-31
every month for two years | 2025-11-30 2025-12-31 2026-01-31 | 2027-10-17
we will publish a report every quarter until 2027 | 2025-12-31 2026-03-31 2026-06-30 | 2027-12-31
every quarter this term | 2025-12-31 2026-03-31 2026-06-30 | 2029-01-20
monthly reports starting in January 2026 | 2026-01-31 2026-02-28 2026-03-31
from January, every month | 2026-01-31 2026-02-28 2026-03-31
every year from 2026 to 2030 | 2026-12-31 2027-12-31 2028-12-31 | 2030-12-31
weekly since March 2025 | 2025-03-09 2025-03-16 2025-03-23
twice a year until 2030 | 2026-12-31 2027-12-31 2028-12-31 | 2030-12-31
hourly | 2025-10-17 2025-10-18 2025-10-19
`,
	],
	fr: [
		"fr",
		`
chaque trimestre | 2025-12-31 2026-03-31 2026-06-30
chaque mois jusqu'en 2027 | 2025-11-30 2025-12-31 2026-01-31 | 2027-12-31
toutes les deux semaines | 2025-10-31 2025-11-14 2025-11-28
chaque mois à partir de janvier 2026 | 2026-01-31 2026-02-28 2026-03-31
`,
	],
	es: [
		"es",
		`
cada trimestre | 2025-12-31 2026-03-31 2026-06-30
cada dos semanas | 2025-10-31 2025-11-14 2025-11-28
cada lunes | 2025-10-20 2025-10-27 2025-11-03
todos los meses hasta 2027 | 2025-11-30 2025-12-31 2026-01-31 | 2027-12-31
cada mes desde enero de 2026 | 2026-01-31 2026-02-28 2026-03-31
`,
	],
};

const cases = Object.values(SERIES).flatMap(([language, text]) =>
	text
		.trim()
		.split("\n")
		.map((line) => [language, ...line.split(" | ")] as [string, string, string, string?]),
);

test.each(cases)("%s: “%s” comes round on %s", (language, words, days, until) => {
	const { kind, rhythm, dueOn } = readWords(words, { saidOn: "2025-10-17", language, term: TERM });
	if (!rhythm) throw new Error("There is no rhythm");
	const periods = firstPeriods(rhythm, 3).map((period) => period.dueOn);
	expect([kind, dueOn, periods.join(" "), rhythm.untilOn]).toEqual(["recurring", undefined, days, until]);
});

test.each(["by March 2026", "We will publish monthly reports by the end of 2026", "soon", ""])(
	"“%s” is no series",
	(words) => {
		expect(readWords(words, { saidOn: "2025-10-17" }).rhythm).toBeUndefined();
	},
);

test("weeks begin on the day that the newsroom's policy has", () => {
	const sunday = { ...readWords("weekly", { saidOn: "2025-10-17", policy: { weekStart: 7 } }).rhythm } as Rhythm;
	expect(nextPeriod(sunday)?.dueOn).toBe("2025-10-25");
});

test("periods follow on one another without gap or overlap, from whatever day, and are found from any day", () => {
	const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
	const every = fc.constantFrom("P1D", "P7D", "P14D", "P1M", "P2M", "P3M", "P6M", "P1Y", "P4Y");
	fc.assert(
		fc.property(day, every, fc.integer({ min: 1, max: 40 }), (from, duration, index) => {
			const rhythm = { every: duration, length: duration, startsOn: from.toISOString().slice(0, 10) };
			const periods = firstPeriods(rhythm, index + 1);
			for (const [i, period] of periods.entries()) {
				const before = periods[i - 1];
				if (before) expect(Date.parse(period.startsOn) - Date.parse(before.dueOn)).toBe(86_400_000);
				expect(nextPeriod(rhythm, before?.dueOn)).toEqual(period);
			}
		}),
		{ numRuns: 200 },
	);
});

test("nothing said makes reading a series throw", () => {
	const scraps = fc.constantFrom(
		..."every each monthly since from until 2027 31st week two January - , ( “ \u0000".split(" "),
	);
	fc.assert(
		fc.property(fc.array(scraps, { maxLength: 12 }), (words) => {
			const { rhythm } = readWords(words.join(" "), { saidOn: "2025-10-17" });
			if (rhythm) expect(firstPeriods(rhythm, 2).length).toBeGreaterThan(0);
		}),
		{ numRuns: 500 },
	);
});
