import { CASES as DAYS } from "./days.cases.ts";
import { CASES as DURATIONS } from "./durations.cases.ts";
import { CASES as FURTHER_STATEMENTS } from "./further-statements.cases.ts";
import { CASES as HOLIDAYS } from "./holidays.cases.ts";
import { CASES as MILESTONES } from "./milestones.cases.ts";
import { CASES as NO_DEADLINE } from "./no-deadline.cases.ts";
import { CASES as PERIODS } from "./periods.cases.ts";
import { CASES as RANGES } from "./ranges.cases.ts";
import { CASES as RECURRING } from "./recurring.cases.ts";
import { CASES as STANDING } from "./standing.cases.ts";
import { CASES as STATEMENTS } from "./statements.cases.ts";
import { CASES as VAGUE } from "./vague.cases.ts";
import { CASES as WRITTEN_DATES } from "./written-dates.cases.ts";

/** The tables of cases by family. */
export const ENGLISH_CASES: Readonly<Record<string, string>> = {
	days: DAYS,
	durations: DURATIONS,
	holidays: HOLIDAYS,
	milestones: MILESTONES,
	"no deadline": NO_DEADLINE,
	periods: PERIODS,
	ranges: RANGES,
	recurring: RECURRING,
	standing: STANDING,
	statements: STATEMENTS,
	"further statements": FURTHER_STATEMENTS,
	vague: VAGUE,
	"written dates": WRITTEN_DATES,
};
