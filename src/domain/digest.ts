import { Temporal } from "temporal-polyfill";

/** One digest for everybody with the same pace, time zone and hour: the civil date it is for, and its instant. */
export interface DigestTime {
	/** "daily:2026-11-22:Europe/Paris:7": what makes it happen once. */
	readonly key: string;
	readonly pace: "daily" | "weekly";
	/** The civil date in the zone; for a weekly digest a Monday. */
	readonly on: string;
	readonly timeZone: string;
	readonly digestHour: number;
	readonly scheduledAt: Date;
}

const MONDAY = 1;

/**
 * The latest digest of a pace that was due by now in a zone at an hour. It is found from the calendar, not from the last
 * run: a day on which no process ran is simply the latest until the next one is due, and older ones are part of it.
 * Where clocks skip the hour it is the first one after; where they repeat it, the first.
 */
export function latestDigest(
	pace: "daily" | "weekly",
	{ timeZone, digestHour }: { readonly timeZone: string; readonly digestHour: number },
	now: Date,
): DigestTime {
	const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
	let date = instant.toZonedDateTimeISO(timeZone).toPlainDate();
	const atHour = (day: Temporal.PlainDate) =>
		day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: digestHour }) });
	if (pace === "weekly") date = date.subtract({ days: date.dayOfWeek - MONDAY });
	// Twice at most: a zone may have skipped the day before (Apia, 30 December 2011).
	while (Temporal.Instant.compare(atHour(date).toInstant(), instant) > 0) {
		date = date.subtract({ days: pace === "weekly" ? 7 : 1 });
	}
	const on = date.toString();
	const scheduledAt = new Date(atHour(date).epochMilliseconds);
	return { key: `${pace}:${on}:${timeZone}:${digestHour}`, pace, on, timeZone, digestHour, scheduledAt };
}
