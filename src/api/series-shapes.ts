import { z } from "zod";
import { civilDate, count, text } from "./shape-fields.ts";

/** How a recurring pledge comes round. */
export const rhythmShape = z
	.object({
		every: text("From the beginning of one period to that of the next, an ISO 8601 duration."),
		length: text("From a period's first day to its due day, an ISO 8601 duration."),
		startsOn: civilDate("First day of the first period."),
		onDay: text(
			'The day of each month that counts, as RFC 5545 writes it: "31", "-1" (the last), "1MO" (the first Monday).',
		).nullable(),
		untilOn: civilDate("No period begins after this day.").nullable(),
	})
	.meta({ id: "Rhythm", description: "How a recurring pledge comes round." });

/** How the periods of a recurring pledge went. */
export const tallyShape = z
	.object({
		total: count("How many periods are over or judged."),
		kept: count("How many of them were fulfilled."),
		late: count("How many of those only after their due day."),
		partly: count("How many were partly fulfilled."),
		broken: count("How many were broken."),
		other: count("How many were withdrawn, overtaken or unverifiable."),
		awaiting: count("How many are over and wait for an outcome."),
	})
	.meta({ id: "Tally", description: "How the periods of a recurring pledge went." });

export const slippageShape = z
	.object({
		firstDueOn: civilDate("The first day that was promised or settled."),
		moves: count("How often the day moved since."),
		daysPast: count("Days from the first date to the fulfilment, or to today."),
	})
	.meta({ id: "Slippage", description: "How far a pledge has slipped from its first date." });
