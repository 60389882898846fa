import { Temporal } from "temporal-polyfill";
import { because, type Reason } from "../domain/explanation.ts";
import { nextPeriod, type Rhythm } from "../domain/rhythm.ts";

/** "Comes round every quarter, first from 1 October 2025 to 31 December 2025". */
export function explainSeries(rhythm: Rhythm): Reason {
	const until = rhythm.untilOn === undefined ? "none" : Temporal.PlainDate.from(rhythm.untilOn);
	return because("comes_round_every", { every: every(rhythm.every), first: firstOf(rhythm), until });
}

/** The stretch of the first period, or its day. One that is over before it begins is told by the day it was to begin. */
function firstOf(rhythm: Rhythm): Reason {
	const { startsOn, dueOn } = nextPeriod(rhythm) ?? { startsOn: rhythm.startsOn, dueOn: rhythm.startsOn };
	const [from, to] = [Temporal.PlainDate.from(startsOn), Temporal.PlainDate.from(dueOn)];
	return from.equals(to) ? because("first_on", { day: from }) : because("first_from", { from, to });
}

const WELL_KNOWN: Readonly<Record<string, string>> = { P7D: "weeks", P3M: "quarters", P6M: "half_years" };

function every(length: string): Reason {
	const known = WELL_KNOWN[length];
	if (known) return because("every", { count: 1, unit: known });
	const { years, months, weeks, days } = Temporal.Duration.from(length);
	const counted = { years, months, weeks: weeks + days / 7, days };
	const [unit, count] = Object.entries(counted).find(([, amount]) => Number.isInteger(amount) && amount !== 0) ?? [
		"days",
		1,
	];
	return because("every", { count, unit });
}
