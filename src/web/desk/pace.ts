import { findTimeToOutcome } from "../../../db/time-to-outcome.ts";
import type { Deps } from "../../deps.ts";
import { civilDateIn, instantAt } from "../../domain/civil-date.ts";
import type { PageMaker } from "../page.ts";
import type { Web } from "../site.ts";
import { type MonthRow, pacePage } from "../views/desk/pace.tsx";

const MONTHS = 12;
const DAY_MS = 86_400_000;

/** How long passed deadlines waited for their outcome, month by month. */
export function pace({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const months: MonthRow[] = [];
		for (const month of lastMonths(deps)) {
			const from = instantAt(`${month}-01`, "00:00", deps.config.TIME_ZONE);
			const to = instantAt(`${after(month)}-01`, "00:00", deps.config.TIME_ZONE);
			const { count, medianMs, longestMs } = await findTimeToOutcome(deps.db, { from, to });
			months.push({ month, count, medianDays: inDays(medianMs), longestDays: inDays(longestMs) });
		}
		return pacePage({ months }, texts);
	};
}

/** As days of the calendar after the last day: whoever judges on the morning after it takes one. */
function inDays(ms: number | undefined): number | undefined {
	return ms === undefined ? undefined : Math.ceil(ms / DAY_MS);
}

/** This month and those before it, as "2026-03", the latest first. */
function lastMonths({ config, now }: Deps): string[] {
	const today = civilDateIn(config.TIME_ZONE, now());
	const months = [today.slice(0, 7)];
	while (months.length < MONTHS) months.push(before(months.at(-1) ?? ""));
	return months;
}

const before = (month: string) => shifted(month, -1);
const after = (month: string) => shifted(month, 1);

function shifted(month: string, by: number): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
