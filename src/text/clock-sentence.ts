import { clockDuty, isDayless, type OnTheClock } from "../domain/clock-duty.ts";
import type { Texts } from "./text.ts";

/** A pledge's row with the days that the sentence names. */
export interface ClockRow extends OnTheClock {
	readonly dueOn: string | null;
}

/** What the clock does about a pledge from now on, in a sentence: "The clock watches it: it lapses after 31 October 2025". */
export function clockSentence({ t, formats }: Texts, row: ClockRow, now: Date): string {
	const duty = clockDuty(row, now);
	if (isDayless(duty)) return t(`clock.${duty}`);
	const day = row.dueOn ?? row.reviewOn;
	return t(`clock.${duty}`, { date: day ? formats.date(day) : "" });
}
