import type { Command } from "commander";
import { policiesOf } from "../api/policies.ts";
import type { Deps } from "../deps.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { FROM_THE_BEGINNING } from "../domain/policy.ts";
import { Problem } from "../domain/problem.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { aligned, type Column, facts, table } from "./table.ts";

type Item = Awaited<ReturnType<typeof policiesOf>>[number];

interface Options {
	readonly json?: boolean;
}

const LIST_EXAMPLE = "bywhen policy list";
const SHOW_EXAMPLE = "bywhen policy show\n  bywhen policy show 1 --json";

/** `bywhen policy`: how the newsroom reads words that leave a choice, in the versions it has published. */
export function addPolicy(program: Command, cli: Cli): void {
	const policy = program
		.command("policy")
		.description(cli.texts.t("cli.policy.about"))
		.addHelpText("after", examples(cli, SHOW_EXAMPLE));
	policy
		.command("list")
		.description(cli.texts.t("cli.policy.list.about"))
		.addHelpText("after", examples(cli, LIST_EXAMPLE))
		.option("--json", cli.texts.t("cli.json"))
		.action((options: Options) => withProduct(cli, (deps) => list(cli, deps, options)));
	policy
		.command("show")
		.description(cli.texts.t("cli.policy.show.about"))
		.argument("[version]", cli.texts.t("cli.policy.show.version"))
		.addHelpText("after", examples(cli, SHOW_EXAMPLE))
		.option("--json", cli.texts.t("cli.json"))
		.action((version: string | undefined, options: Options) =>
			withProduct(cli, (deps) => show(cli, deps, { version, options })),
		);
}

/** The first version holds for all that was said before there was one. */
function fromWhen({ inForceOn }: Pick<Item, "inForceOn">, { texts }: Cli): string {
	return inForceOn === FROM_THE_BEGINNING ? texts.t("cli.policy.beginning") : inForceOn;
}

async function list(cli: Cli, deps: Deps, options: Options): Promise<void> {
	const items = await policiesOf(deps);
	const columns: readonly Column<Item>[] = [
		{ head: "version", cell: (row: Item) => String(row.version) },
		{ head: "in_force_from", cell: (row: Item) => fromWhen(row, cli) },
		{ head: "why", cell: (row: Item) => row.reason },
	];
	answer(cli, options, { json: items, words: table(items, columns, cli) });
}

async function show(cli: Cli, deps: Deps, asked: { version: string | undefined; options: Options }): Promise<void> {
	const items = await policiesOf(deps);
	const today = civilDateIn(deps.config.TIME_ZONE, deps.now());
	const wanted = asked.version;
	const found = items.find(({ version, inForceOn }) => (wanted ? String(version) === wanted : inForceOn <= today));
	if (!found) throw new Problem("not-found", "command.no_policy", { version: wanted ?? today });
	const { reviewAfter, ...rest } = found;
	const { t } = cli.texts;
	const told = facts(
		[
			["version", String(rest.version)],
			["in_force_from", fromWhen(rest, cli)],
			["why", rest.reason || undefined],
			["by_period", rest.byPeriod],
			["week_start", String(rest.weekStart)],
			["hemisphere", rest.hemisphere ?? t("cli.policy.by_country")],
			["fiscal_year", String(rest.fiscalYearStart ?? t("cli.policy.by_country"))],
			["due_soon", String(rest.dueSoonDays)],
			["late_from", rest.lateFrom],
			["reviewed", rest.reviewed.join(", ").replaceAll("_", " ") || t("cli.none")],
			["naming", rest.naming],
			["time_zone", rest.timeZone],
			["country", rest.country ?? t("cli.none")],
		],
		cli.texts,
	);
	const scales = Object.entries(reviewAfter).map(([scale, after]) => {
		return [t("cli.policy.look_again", { scale }), after] as const;
	});
	answer(cli, asked.options, { json: found, words: `${told}\n${aligned(scales)}` });
}
