import { Temporal } from "temporal-polyfill";
import { PRESET_POLICY } from "./policy.ts";
import { resolveDeadline } from "./resolve-deadline.ts";

/** When the newsroom looks again after it has looked today: as if the words had been said today. */
export function nextReview(words: string, { today, timeZone }: { today: string; timeZone: string }): string {
	const found = resolveDeadline(words, { saidOn: today, timeZone }).reviewOn;
	return found ?? Temporal.PlainDate.from(today).add(PRESET_POLICY.reviewAfter.soon).toString();
}
