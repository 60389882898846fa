import type { Deps } from "../deps.ts";
import { civilDateIn, endOfDay, isCivilDate } from "../domain/civil-date.ts";
import { Problem } from "../domain/problem.ts";

/**
 * The instant that `?as-of=` names: the last of a civil day of the newsroom's ("2025-11-01"). Undefined where it is not
 * asked for. Throws a Problem for what is no day, or is not over yet.
 */
export function asOfIn(asked: unknown, { config, now }: Deps): Date | undefined {
	if (asked === undefined) return undefined;
	const today = civilDateIn(config.TIME_ZONE, now());
	if (typeof asked !== "string" || !isCivilDate(asked)) {
		throw new Problem("invalid-input", "as_of.no_day");
	}
	if (asked >= today) throw new Problem("invalid-input", "as_of.not_over");
	return new Date(endOfDay(asked, config.TIME_ZONE).getTime() - 1);
}
