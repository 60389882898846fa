import type { Command } from "commander";
import { listByDeadline, type PledgeSummary } from "../../db/pledge-lists.ts";
import { summariesOf } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { by, days } from "./option-values.ts";
import { pledgeTable } from "./pledge-words.ts";

interface Options {
	readonly within: number;
	readonly overdue?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

const DAY_MS = 86_400_000;

/** `bywhen due`: which deadlines come next, or which have passed with no outcome. */
export function addDue(program: Command, cli: Cli): void {
	program
		.command("due")
		.description("List the deadlines that come next, the nearest first")
		.option("--within <days>", "only those within so many days or weeks, such as 30d or 2w", days, 30)
		.option("--overdue", "those that have passed with no outcome instead, the longest passed first")
		.option("--limit <number>", "at most so many", by(wholeNumber("number", 1, 10_000)), 200)
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExamples:\n  bywhen due --within 14d\n  bywhen due --overdue --json")
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const rows = options.overdue ? await passed(deps, options) : await ahead(deps, options);
				const pledges = await summariesOf(deps, rows);
				answer(cli, options, {
					json: { items: pledges },
					words: pledges.length === 0 ? nothing(options) : pledgeTable(pledges, deps.now(), cli.terminal),
				});
			}),
		);
}

function ahead(deps: Deps, { within, limit }: Options): Promise<PledgeSummary[]> {
	const now = deps.now();
	const to = new Date(now.getTime() + within * DAY_MS);
	return listByDeadline(deps.db, { timeliness: "upcoming", from: now, to }, limit);
}

/** A pledge to refrain is never overdue, but it waits for an editor too once its period has ended. */
async function passed(deps: Deps, { limit }: Options): Promise<PledgeSummary[]> {
	const to = deps.now();
	const overdue = await listByDeadline(deps.db, { timeliness: "overdue", to }, limit);
	const ended = await listByDeadline(deps.db, { timeliness: "ended", to }, limit);
	return [...overdue, ...ended]
		.sort((one, other) => (one.lapsesAt?.getTime() ?? 0) - (other.lapsesAt?.getTime() ?? 0))
		.slice(0, limit);
}

function nothing({ overdue, within }: Options): string {
	return overdue ? "No deadline has passed without an outcome." : `No deadline comes within ${within} days.`;
}
