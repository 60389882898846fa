/** What explanations say of deadlines that are found by more than their words. One sentence each, without a full stop where a rule would have none. */
import { Temporal } from "temporal-polyfill";
import { nextPeriod, type Rhythm } from "../../domain/rhythm.ts";
import { longDate } from "../labels.ts";

/** "Comes round every quarter, first from 1 October 2025 to 31 December 2025". */
export function explainSeries(rhythm: Rhythm): string {
	const first = nextPeriod(rhythm);
	const stretch = !first || first.startsOn === first.dueOn ? `on ${day(first?.dueOn)}` : span(first);
	const end = rhythm.untilOn === undefined ? "" : `, up to ${day(rhythm.untilOn)}`;
	return `Comes round ${everyInWords(rhythm.every)}, first ${stretch}${end}`;
}

function span({ startsOn, dueOn }: { readonly startsOn: string; readonly dueOn: string }): string {
	return `from ${day(startsOn)} to ${day(dueOn)}`;
}

function day(on: string | undefined): string {
	return on === undefined ? "" : longDate(Temporal.PlainDate.from(on));
}

const WELL_KNOWN: Readonly<Record<string, string>> = {
	P7D: "every week",
	P3M: "every quarter",
	P6M: "every half-year",
};

function everyInWords(every: string): string {
	const known = WELL_KNOWN[every];
	if (known) return known;
	const { years, months, weeks, days } = Temporal.Duration.from(every);
	const [count, unit] = [
		[years, "year"],
		[months, "month"],
		[weeks + days / 7, "week"],
		[days, "day"],
	].find(([amount]) => Number.isInteger(amount) && amount !== 0) ?? [1, "day"];
	return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
