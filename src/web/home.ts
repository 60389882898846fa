import { countByOutcome, listAwaitingOutcome, listByDeadline, listLatestOutcomes } from "../../db/pledge-lists.ts";
import { canMail } from "../config.ts";
import type { Deps } from "../deps.ts";
import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import type { PageMaker } from "./page.ts";
import type { Web } from "./site.ts";
import { summarise } from "./summaries.ts";
import { homePage } from "./views/home.tsx";
import type { OutcomeCount } from "./views/parts/outcome-bar.tsx";
import { type PledgeFilters, paths } from "./views/paths.ts";

const ON_THE_FRONT = 6;

/** The front page. */
export function home({ deps }: Web): PageMaker {
	return async (_req, texts) => {
		const { db } = deps;
		const counts = await outcomeCounts(deps, {});
		const props = {
			total: totalOf(counts),
			canFollow: canMail(deps.config),
			counts,
			lapsed: await summarise(deps, await listAwaitingOutcome(db, "latest first", ON_THE_FRONT)),
			next: await summarise(deps, await listByDeadline(db, { from: deps.now() }, ON_THE_FRONT)),
			latest: await summarise(deps, await listLatestOutcomes(db, ON_THE_FRONT)),
		};
		return homePage(props, texts);
	};
}

/** How many published pledges have each outcome, in the order of the scale, each with its list. */
export async function outcomeCounts(
	deps: Deps,
	filters: Pick<PledgeFilters, "promiser" | "topic">,
): Promise<OutcomeCount[]> {
	const { promiser, topic } = filters;
	const moment = { now: deps.now(), dueSoonDays: deps.config.DUE_SOON_DAYS, lateFrom: deps.config.LATE_FROM };
	const rows = await countByOutcome(deps.db, { promiserSlug: promiser, topicSlug: topic, ...moment });
	const byOutcome = new Map<Outcome, number>(rows.map(({ outcome, n }) => [outcome, n]));
	return OUTCOMES.map((outcome) => ({
		outcome,
		count: byOutcome.get(outcome) ?? 0,
		href: paths.pledgesWith({ ...filters, outcome }),
	}));
}

/** How many pledges the counts add up to. */
export function totalOf(counts: readonly OutcomeCount[]): number {
	return counts.reduce((sum, { count }) => sum + count, 0);
}
