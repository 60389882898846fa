/** How far off vague words sound. */
export const VAGUE_SCALES = ["hours", "days", "weeks", "months", "years", "soon", "ongoing"] as const;
export type VagueScale = (typeof VAGUE_SCALES)[number];

/** How the newsroom reads words that leave a choice. */
export interface ReadingPolicy {
	/** When the newsroom looks again, as ISO 8601 durations from the day the words were said. */
	readonly reviewAfter: Readonly<Record<VagueScale, string>>;
	/** "by 2030": charitable reads the end of 2030 first, strict the end of 2029. */
	readonly byPeriod: "charitable" | "strict";
	/** ISO weekday (1 Monday … 7 Sunday) on which a week begins. */
	readonly weekStart: 1 | 6 | 7;
	/** Which half of the globe seasons follow; by country when undefined. */
	readonly hemisphere?: "north" | "south" | undefined;
	/** First month (1–12) of the fiscal year; by country when undefined. */
	readonly fiscalYearStart?: number | undefined;
}

/** From which deadline lateness is counted: the first one promised, or the one in force. */
export const LATE_FROM = ["first", "current"] as const;

/** What the newsroom decided for all its pledges: how words are read, and how time is told. Versions of it are dated. */
export interface Policy extends ReadingPolicy {
	readonly lateFrom: (typeof LATE_FROM)[number];
	/** So many days after the due day it still counts as on time. The deadline itself lapses on its day all the same. */
	readonly graceDays: number;
	/** So many days before the due day a pledge is due soon; 0 gives no notices. */
	readonly dueSoonDays: number;
	/** The newsroom's own time zone: its days, and what a new pledge's deadline starts with. */
	readonly timeZone: string;
	/** ISO 3166-1 alpha-2: whose public holidays count where a promiser's term names no country. */
	readonly country?: string | undefined;
}
