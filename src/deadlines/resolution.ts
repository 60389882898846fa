import type { Confidence, DeadlineKind, Precision, Reading, Relation } from "../domain/deadline.ts";
import type { Explanation } from "../domain/explanation.ts";
import type { DeadlinePolicy } from "./policy.ts";

/** What is known beside the words: when they were said, where, and the facts a fact-checker registered. */
export interface ResolveContext {
	/** Civil date "YYYY-MM-DD", or local date-time "YYYY-MM-DDTHH:MM" in the zone. */
	readonly saidOn: string;
	/** IANA name; "UTC" when absent. */
	readonly timeZone?: string | undefined;
	/** ISO 3166-1 alpha-2: public holidays, working days, fiscal years, the order of day and month. */
	readonly country?: string | undefined;
	/** The promiser's term of office, first and last civil day. */
	readonly term?: { readonly start: string; readonly end?: string | undefined } | undefined;
	/** By name of milestone its civil date, or its instant: "2025-10-10T12:00+03:00", without an offset in the zone. */
	readonly milestones?: Readonly<Record<string, string>> | undefined;
	/** "en" when absent. */
	readonly language?: string | undefined;
	/** The newsroom's choices; what is absent comes from the preset. */
	readonly policy?: Partial<DeadlinePolicy> | undefined;
}

/** What the words came to. Dates are civil days in the context's zone, and the last one still on time. */
export interface Resolution {
	readonly kind: DeadlineKind;
	readonly relation: Relation | undefined;
	/** Last civil day still on time. */
	readonly dueOn: string | undefined;
	/** ISO instant in UTC, only where the words are as fine as an hour. */
	readonly dueAt: string | undefined;
	/** For vague words: the day on which the newsroom looks again. */
	readonly reviewOn: string | undefined;
	readonly precision: Precision | undefined;
	readonly rule: string;
	readonly ruleVersion: number;
	/** Why, for a reader: the words of it end with the due day where there is one. */
	readonly explanation: Explanation;
	readonly confidence: Confidence;
	/** Offsets (from, to) in the words given. */
	readonly span: readonly [number, number] | undefined;
	/** What has to be registered before there can be a date. */
	readonly needs: "term" | "milestone" | undefined;
	/** The milestone's words, when the deadline hangs on one. */
	readonly milestone?: string | undefined;
	/** ISO 8601 duration from the milestone's day, where the words name a length. */
	readonly timeOffset?: string | undefined;
	/** For recurring pledges: ISO 8601 duration of the period. */
	readonly every?: string | undefined;
	/** The day of each month on which it comes round, as RFC 5545 writes it: "31", "-1", "1MO". */
	readonly onDay?: string | undefined;
	/** All readings; the first is the one returned. */
	readonly readings: readonly Reading[];
	/** Further deadlines in the same statement. */
	readonly others: readonly Resolution[];
}
