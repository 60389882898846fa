import { invalidInput } from "./problem.ts";

/** A source that somebody looked at and found nothing new in. Publisher and title are empty where they were not given. */
export interface LookedAt {
	readonly url: string;
	readonly publisher: string;
	readonly title: string;
}

/** When somebody is to look again, which only a pledge without a due day has. */
interface LookedAtAgain {
	readonly reviewOn: string | null;
	readonly settledAt: Date | null;
}

/** Whether a pledge names no day, so that somebody looks again on one. */
export function isLookedAtAgain({ reviewOn, settledAt }: LookedAtAgain): boolean {
	return reviewOn !== null && settledAt === null;
}

/** Refuses a day on which to look again that has come, or that a pledge has no use for. */
export function assertLooksLater(pledge: LookedAtAgain, chosen: string | undefined, today: string): void {
	if (chosen === undefined) return;
	if (!isLookedAtAgain(pledge)) throw invalidInput("reviewOn", "review.dated");
	if (chosen <= today) throw invalidInput("reviewOn", "day.not_later", { today });
}
