/** The newsroom's choices where words leave one. A deadline keeps the version of the policy that resolved it. */
export interface DeadlinePolicy {
	/** When the newsroom looks again, as ISO 8601 durations from the day the words were said. */
	readonly reviewAfter: Readonly<Record<VagueScale, string>>;
	/** "by 2030": charitable reads the end of 2030 first, strict the end of 2029. */
	readonly byPeriod: "charitable" | "strict";
	/** ISO weekday (1 Monday … 7 Sunday) on which a week begins. */
	readonly weekStart: 1 | 6 | 7;
	/** Which half of the globe seasons follow; by country when undefined. */
	readonly hemisphere: "north" | "south" | undefined;
	/** First month (1–12) of the fiscal year; by country when undefined. */
	readonly fiscalYearStart: number | undefined;
}

/** How far off vague words sound. */
export type VagueScale = "hours" | "days" | "weeks" | "months" | "years" | "soon" | "ongoing";

/** The preset: what the product ships with until a newsroom decides otherwise. */
export const PRESET_POLICY: DeadlinePolicy = {
	reviewAfter: {
		hours: "P1D",
		days: "P7D",
		weeks: "P30D",
		months: "P90D",
		years: "P1Y",
		soon: "P30D",
		ongoing: "P90D",
	},
	byPeriod: "charitable",
	weekStart: 1,
	hemisphere: undefined,
	fiscalYearStart: undefined,
};
