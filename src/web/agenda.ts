import type { Moment } from "../../db/pledge-filter.ts";
import { countPledges, listAwaitingOutcome, listByDeadline, listWithoutDueDay } from "../../db/pledge-lists.ts";
import type { Deps } from "../deps.ts";
import { addDays, civilDateIn, endOfDay } from "../domain/civil-date.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { summarise } from "./summaries.ts";
import { type AgendaGroup, agendaPage } from "./views/agenda.tsx";
import type { PledgeSummary } from "./views/parts/pledge-item.tsx";
import { paths } from "./views/paths.ts";

const SHOWN = 20;
const LATER_SHOWN = 100;

/** All deadlines by when they are. */
export function agenda({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const { db, config } = deps;
		const now = deps.now();
		const moment = { now, dueSoonDays: config.DUE_SOON_DAYS, lateFrom: config.LATE_FROM };
		const today = civilDateIn(config.TIME_ZONE, now);
		const weekEnd = endOfDay(addDays(today, 6), config.TIME_ZONE);
		const monthEnd = endOfDay(addDays(today, 30), config.TIME_ZONE);
		const passed = await summarise(deps, await listAwaitingOutcome(db, "latest first", SHOWN));
		const undated = await summarise(deps, await listWithoutDueDay(db, now, SHOWN));
		const later = await summarise(deps, await listByDeadline(db, { from: monthEnd }, LATER_SHOWN));
		const between = async (from: Date, to: Date) =>
			summarise(deps, await listByDeadline(db, { from, to }, LATER_SHOWN));
		const props = {
			passed: {
				pledges: passed,
				count: Math.max(passed.length, await countPledges(db, { timeliness: "overdue", ...moment })),
				moreHref: passed.length < SHOWN ? undefined : paths.pledgesWith({ timeliness: "overdue" }),
			},
			week: groupOf(await between(now, weekEnd)),
			month: groupOf(await between(weekEnd, monthEnd)),
			later: byMonth(later),
			undated: {
				pledges: undated,
				count: Math.max(undated.length, await countUndated(db, moment)),
				moreHref: undated.length < SHOWN ? undefined : paths.pledgesWith({ timeliness: "no_deadline" }),
			},
		};
		return agendaPage(props, texts);
	};
}

function groupOf(pledges: readonly PledgeSummary[]): AgendaGroup {
	const moreHref = pledges.length < LATER_SHOWN ? undefined : paths.pledgesWith({ timeliness: "upcoming" });
	return { pledges, count: pledges.length, moreHref };
}

function byMonth(pledges: readonly PledgeSummary[]) {
	const months = new Map<string, PledgeSummary[]>();
	for (const pledge of pledges) {
		const month = pledge.due.on?.slice(0, 7) ?? "";
		months.set(month, [...(months.get(month) ?? []), pledge]);
	}
	return [...months].map(([month, group]) => ({ month, ...groupOf(group) }));
}

/** Without a day: none was named, or its clock has not started. */
async function countUndated(db: Deps["db"], moment: Moment): Promise<number> {
	const [none, waiting] = [
		await countPledges(db, { timeliness: "no_deadline", ...moment }),
		await countPledges(db, { timeliness: "waiting", ...moment }),
	];
	return none + waiting;
}
