import { Temporal } from "temporal-polyfill";
import { PRESET_READING, type ReadingPolicy, VAGUE_SCALES } from "./policy.ts";

type ReviewTable = ReadingPolicy["reviewAfter"];

/** A table for vague words that a newsroom may begin with. */
export interface VagueTable {
	readonly key: "bywhen" | "track-my-mayor" | "track-my-mayor-earlier";
	/** Where it is published, and when it was last changed there; none for Bywhen's own. */
	readonly source?: { readonly url: string; readonly updatedOn?: string | undefined } | undefined;
	readonly reviewAfter: ReviewTable;
}

const OWN = PRESET_READING.reviewAfter;

/**
 * Bywhen's own table, and the two that Track My Mayor (South Africa) has published. There "immediately" is what stands
 * here for days, and what a guide does not name is left as in Bywhen's own.
 */
export const VAGUE_TABLES: readonly VagueTable[] = [
	{ key: "bywhen", reviewAfter: OWN },
	{
		key: "track-my-mayor",
		source: { url: "https://trackmymayor.co.za/news/?p=31", updatedOn: "2022-11-03" },
		reviewAfter: { ...OWN, hours: "P3M", days: "P3M", weeks: "P3M", soon: "P3M", months: "P6M" },
	},
	{
		key: "track-my-mayor-earlier",
		source: { url: "http://trackmymayor.co.za/news/Guides/" },
		reviewAfter: { ...OWN, hours: "P1D", days: "P1D", weeks: "P2M", soon: "P3M", months: "P6M" },
	},
];

/** The published table that gives these days, where there is one. */
export function vagueTableOf(reviewAfter: ReviewTable): VagueTable | undefined {
	return VAGUE_TABLES.find((one) =>
		VAGUE_SCALES.every((scale) => daysIn(one.reviewAfter[scale]) === daysIn(reviewAfter[scale])),
	);
}

/** About how many days a duration of a table is: a month counts 30, a year 365. */
export function daysIn(duration: string): number {
	const { years, months, weeks, days } = Temporal.Duration.from(duration);
	return years * 365 + months * 30 + weeks * 7 + days;
}
