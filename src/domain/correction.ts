import { addDays, civilDateIn, endOfDay } from "./civil-date.ts";
import { invalidInput } from "./problem.ts";

/** Since when something stood wrong: the day in the newsroom's zone, and the instant at which that day begins. */
export interface WrongSince {
	readonly wrongSince: string;
	readonly wrongFrom: string;
}

interface Standing {
	/** When readers could first see the pledge; null for a draft, in which nobody saw anything wrong. */
	readonly publishedAt: Date | null;
	/** When what is corrected was put on record, where that is known. */
	readonly since?: Date | undefined;
	readonly timeZone: string;
	readonly now: Date;
}

/**
 * Since when readers saw what is corrected: the day given, or else the day on which it was put on record. Throws a
 * Problem for a day on which nobody could have seen it: before the pledge was published, or after today.
 */
export function wrongSinceOf(given: string | undefined, standing: Standing): WrongSince | undefined {
	const { publishedAt, timeZone, now } = standing;
	if (!publishedAt) return undefined;
	const publishedOn = civilDateIn(timeZone, publishedAt);
	const recorded = standing.since && standing.since > publishedAt ? standing.since : publishedAt;
	const wrongSince = given ?? civilDateIn(timeZone, recorded);
	if (wrongSince < publishedOn) {
		throw invalidInput("wrongSince", "correction.before_publication", { publishedOn });
	}
	const today = civilDateIn(timeZone, now);
	if (wrongSince > today) throw invalidInput("wrongSince", "correction.ahead", { today });
	return { wrongSince, wrongFrom: endOfDay(addDays(wrongSince, -1), timeZone).toISOString() };
}
