import { because } from "../../domain/explanation.ts";
import { describePeriod } from "../labels.ts";
import type { Frame, Period } from "../model.ts";
import { addMonths, civilDay, lastBefore } from "./periods.ts";

/** First month of the central government's fiscal year, where it is not January (IMF and CIA World Factbook lists). */
const FIRST_MONTH: Readonly<Record<string, number>> = {
	...starting(4, "GB IN CA JP HK SG ZA BW LS NA KW MM JM"),
	...starting(7, "AU NZ PK BD EG KE UG TZ NP BT MU ET MW"),
	...starting(10, "US TH PW FM MH HT TT LA"),
};

/** Where "fiscal 2026" begins in 2026, as governments and companies there count. */
const NAMED_BY_BEGINNING = new Set(["JP"]);

/** The fiscal year of one year's name: "fiscal 2026". */
export function namedFiscalYear(year: number, frame: Frame): Period | undefined {
	return fiscalYear(NAMED_BY_BEGINNING.has(frame.country ?? "") ? year + 1 : year, frame);
}

/** The fiscal year that ends in a given year; by the policy, else by country, else as in the United States. */
export function fiscalYear(endingIn: number, frame: Frame): Period | undefined {
	const month = firstMonth(frame);
	const start = civilDay(month === 1 ? endingIn : endingIn - 1, month, 1);
	if (start === undefined) return undefined;
	const label = because("fiscal_year", { year: endingIn, month: { monthNumber: start.month } });
	const rough = frame.policy.fiscalYearStart === undefined && frame.country === undefined;
	return { start, end: lastBefore(addMonths(start, 12)), precision: "year", rule: "fiscal-year", label, rough };
}

/** The fiscal year that holds the day of the statement, moved on by `offset`. */
export function fiscalYearNow(offset: number, frame: Frame): Period | undefined {
	const month = firstMonth(frame);
	const endsIn = month !== 1 && frame.said.month >= month ? frame.said.year + 1 : frame.said.year;
	return fiscalYear(endsIn + offset, frame);
}

/** A quarter of a fiscal year. */
export function fiscalQuarter(year: Period, quarter: number): Period {
	const start = year.start.add({ months: 3 * (quarter - 1) });
	const end = lastBefore(addMonths(start, 3));
	return {
		...year,
		start,
		end,
		precision: "quarter",
		label: because("fiscal_quarter", { quarter, year: describePeriod(year) }),
	};
}

function firstMonth(frame: Frame): number {
	if (frame.policy.fiscalYearStart !== undefined) return frame.policy.fiscalYearStart;
	return frame.country === undefined ? 10 : (FIRST_MONTH[frame.country] ?? 1);
}

function starting(month: number, countries: string): Record<string, number> {
	return Object.fromEntries(countries.split(" ").map((country) => [country, month]));
}
