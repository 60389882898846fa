import { Temporal } from "temporal-polyfill";
import { type DeadlinePolicy, PRESET_POLICY } from "./policy.ts";
import { resolveDeadline } from "./resolve-deadline.ts";

/** From which day, in whose zone, and by which policy. */
export interface Look {
	readonly today: string;
	readonly timeZone: string;
	/** The preset where none is given. */
	readonly policy?: DeadlinePolicy | undefined;
}

/** When the newsroom looks again after it has looked today: as if the words had been said today. */
export function nextReview(words: string, look: Look): string {
	const { today, timeZone, policy = PRESET_POLICY } = look;
	const found = resolveDeadline(words, { saidOn: today, timeZone, policy }).reviewOn;
	return found ?? Temporal.PlainDate.from(today).add(policy.reviewAfter.soon).toString();
}
