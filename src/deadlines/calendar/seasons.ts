import { because } from "../../domain/explanation.ts";
import type { Frame, Period } from "../model.ts";
import { addDays, addMonths, civilDay, lastBefore } from "./periods.ts";

export type SeasonName = "spring" | "summer" | "autumn" | "winter";

const FIRST_MONTH_NORTH: Readonly<Record<SeasonName, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** Countries whose capital lies south of the equator, where seasons are spoken of. */
const SOUTH = new Set(
	"AR AU BO BR BW CL FJ LS MG MU MW MZ NA NC NZ PE PF PG PY SZ UY WS ZA ZM ZW AO BI TZ ID TL VU TO".split(" "),
);

/** True where seasons follow the northern half of the globe; the policy decides before the country. */
export function isNorthern(country: string | undefined, hemisphere: "north" | "south" | undefined): boolean {
	return hemisphere === undefined ? country === undefined || !SOUTH.has(country) : hemisphere === "north";
}

/**
 * A meteorological season named by the year in which it begins, save a winter over New Year, which belongs to the year
 * in which it ends ("winter 2026" alone is ambiguous; its other reading is offered). The astronomical end is a reading.
 */
export function seasonIn(name: SeasonName, year: number, frame: Frame): Period | undefined {
	const month = frame.north ? FIRST_MONTH_NORTH[name] : ((FIRST_MONTH_NORTH[name] + 5) % 12) + 1;
	const start = civilDay(month === 12 ? year - 1 : year, month, 1);
	if (start === undefined) return undefined;
	const end = lastBefore(addMonths(start, 3));
	const years = month === 12 ? `${year - 1}/${year}` : year;
	const label = because("season", { season: name, years, day: { dayInYear: end } });
	const season: Period = { start, end, precision: "season", rule: "season", rough: true, label };
	const solstice = addDays(end, end.month === 2 || end.month === 5 ? 20 : 21);
	const astronomical = { ...season, end: solstice, label: because("season_by_sun", { season: name }) };
	return { ...season, readings: [astronomical] };
}
