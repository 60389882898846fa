import { setImmediate as othersTurn } from "node:timers/promises";
import { resolveDeadline } from "./resolve-deadline.ts";

/** One text for each part that is slow when it is first used: grammar, calendars of the moon, a country's holidays. */
const TEXTS = [
	"We will have it done within two weeks, by Friday 31 October 2025 at 5 pm, before Christmas or by 31/12/2026",
	"by Chinese New Year",
	"before the end of Ramadan",
	"by Passover",
	"within ten working days",
];

/**
 * Reads a few texts, so that nobody who types waits for calendars to be computed. The answers are thrown away, and whoever
 * asks for something meanwhile has a turn after each.
 */
export async function warmUpDeadlines(saidOn: string, country = "US"): Promise<void> {
	for (const text of TEXTS) {
		resolveDeadline(text, { saidOn, country });
		await othersTurn();
	}
}
