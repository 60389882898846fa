import type { Command } from "commander";
import { listByDeadline, type PledgeSummary } from "../../db/pledge-lists.ts";
import { summariesOf } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
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
		.description(cli.texts.t("cli.due.about"))
		.option("--within <days>", cli.texts.t("cli.due.within"), days, 30)
		.option("--overdue", cli.texts.t("cli.due.overdue"))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 200)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen due --within 14d\n  bywhen due --overdue --json"))
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const rows = options.overdue ? await passed(deps, options) : await ahead(deps, options);
				const pledges = await summariesOf(deps, rows);
				answer(cli, options, {
					json: { items: pledges },
					words: pledges.length === 0 ? nothing(options, cli) : pledgeTable(pledges, deps.now(), cli),
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

function nothing({ overdue, within }: Options, cli: Cli): string {
	return overdue ? cli.texts.t("cli.due.none_passed") : cli.texts.t("cli.due.none", { count: within });
}
