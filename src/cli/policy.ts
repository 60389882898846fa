import type { Command } from "commander";
import { policiesOf } from "../api/policies.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { FROM_THE_BEGINNING } from "../domain/policy.ts";
import { Problem } from "../domain/problem.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { facts, table } from "./table.ts";

type Item = Awaited<ReturnType<typeof policiesOf>>[number];

interface Options {
	readonly json?: boolean;
}

const LIST_EXAMPLE = "\nExample:\n  bywhen policy list";
const SHOW_EXAMPLE = "\nExamples:\n  bywhen policy show\n  bywhen policy show 1 --json";

/** `bywhen policy`: how the newsroom reads words that leave a choice, in the versions it has published. */
export function addPolicy(program: Command, cli: Cli): void {
	const policy = program
		.command("policy")
		.description("The newsroom's policy and its versions")
		.addHelpText("after", SHOW_EXAMPLE);
	policy
		.command("list")
		.description("List every version, the newest first")
		.addHelpText("after", LIST_EXAMPLE)
		.option("--json", "answer in JSON")
		.action((options: Options) => withProduct(cli, (deps) => list(cli, deps, options)));
	policy
		.command("show")
		.description("Show a version; the one in force where none is named")
		.argument("[version]", "its number")
		.addHelpText("after", SHOW_EXAMPLE)
		.option("--json", "answer in JSON")
		.action((version: string | undefined, options: Options) =>
			withProduct(cli, (deps) => show(cli, deps, { version, options })),
		);
}

/** The first version holds for all that was said before there was one. */
function fromWhen({ inForceOn }: Pick<Item, "inForceOn">): string {
	return inForceOn === FROM_THE_BEGINNING ? "the beginning" : inForceOn;
}

async function list(cli: Cli, deps: Deps, options: Options): Promise<void> {
	const items = await policiesOf(deps);
	const columns = [
		{ head: "VERSION", cell: (row: Item) => String(row.version) },
		{ head: "IN FORCE FROM", cell: fromWhen },
		{ head: "WHY", cell: (row: Item) => row.reason },
	];
	answer(cli, options, { json: items, words: table(items, columns, cli.terminal) });
}

async function show(cli: Cli, deps: Deps, asked: { version: string | undefined; options: Options }): Promise<void> {
	const items = await policiesOf(deps);
	const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
	const wanted = asked.version;
	const found = items.find(({ version, inForceOn }) => (wanted ? String(version) === wanted : inForceOn <= today));
	if (!found) throw new Problem("not-found", "command.no_policy", { version: wanted ?? today });
	const { reviewAfter, ...rest } = found;
	const words = facts([
		["Version", String(rest.version)],
		["In force from", fromWhen(rest)],
		["Why", rest.reason || undefined],
		["“By 2030” is read", rest.byPeriod],
		["Weeks begin on day", String(rest.weekStart)],
		["Hemisphere", rest.hemisphere ?? "by country"],
		["Fiscal year begins in month", String(rest.fiscalYearStart ?? "by country")],
		["Due soon, days before", String(rest.dueSoonDays)],
		["Late is counted from", rest.lateFrom],
		["Needs another editor", rest.reviewed.join(", ").replaceAll("_", " ") || "nothing"],
		["Who decided is told as", rest.naming],
		["Time zone", rest.timeZone],
		["Country", rest.country ?? "none"],
		...Object.entries(reviewAfter).map(([scale, after]) => [`Look again (${scale})`, after] as const),
	]);
	answer(cli, asked.options, { json: found, words });
}
