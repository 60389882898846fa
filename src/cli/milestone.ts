import { type Command, Option } from "commander";
import { findMilestoneByName, findMilestoneBySlug, listMilestones, type MilestoneRow } from "../../db/milestones.ts";
import { addMilestone as add } from "../actions/add-milestone.ts";
import { changeMilestone } from "../actions/change-milestone.ts";
import { summaryOf, wholeMilestone } from "../api/milestones.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { MILESTONE_STATES, type MilestoneState } from "../domain/milestone.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, httpUrl, line, longText } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { refuseWithout } from "./option-needs.ts";
import { by } from "./option-values.ts";
import { table } from "./table.ts";

interface Options {
	readonly state?: MilestoneState;
	readonly date?: string;
	readonly source?: string;
	readonly publisher?: string;
	readonly title?: string;
	readonly json?: boolean;
}

interface ChangeOptions extends Options {
	readonly reason: string;
	readonly source: string;
	readonly publisher: string;
}

/** `bywhen milestone`: what deadlines hang on, listed, added and given another date. */
export function addMilestone(program: Command, cli: Cli): void {
	const milestone = program
		.command("milestone")
		.description(cli.texts.t("cli.milestone.about"))
		.addHelpText("after", examples(cli, "bywhen milestone list"));
	for (const command of [addList, addAdd, addChange]) command(milestone, cli);
}

function addList(milestone: Command, cli: Cli): void {
	milestone
		.command("list")
		.description(cli.texts.t("cli.milestone.list.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen milestone list --json"))
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const items = (await everyMilestone(deps)).map((row) => summaryOf(deps, row));
				const words = items.length === 0 ? cli.texts.t("cli.milestone.none") : tableOf(items, cli);
				answer(cli, options, { json: { items }, words });
			}),
		);
}

async function everyMilestone({ db }: Deps): Promise<MilestoneRow[]> {
	const rows: MilestoneRow[] = [];
	for (;;) {
		const page = await listMilestones(db, rows.at(-1)?.name, AT_ONCE);
		rows.push(...page);
		if (page.length < AT_ONCE) return rows;
	}
}

const AT_ONCE = 500;

function tableOf(items: readonly ReturnType<typeof summaryOf>[], cli: Cli): string {
	return table(
		items,
		[
			{ head: "name", cell: ({ name }) => name, shrinks: true },
			{ head: "date", cell: ({ onDate }) => onDate ?? "–" },
			{ head: "state", cell: ({ state }) => state },
			{ head: "pledges", cell: ({ pledges }) => String(pledges), isNumber: true },
		],
		cli,
	);
}

function addAdd(milestone: Command, cli: Cli): void {
	withDate(milestone.command("add"), cli)
		.description(cli.texts.t("cli.milestone.add.about"))
		.argument("<name>", cli.texts.t("cli.milestone.add.name"), by(line("milestone_name", LENGTHS.name)))
		.option("--source <url>", cli.texts.t("cli.milestone.add.source"), by(httpUrl("source_address")))
		.option("--publisher <name>", cli.texts.t("cli.milestone.add.publisher"), by(line("publisher", LENGTHS.name)))
		.option("--title <title>", cli.texts.t("cli.pledge_add.source_title"), by(line("source_title", LENGTHS.title)))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, 'bywhen milestone add "The summit"'))
		.action((name: string, options: Options, command: Command) => {
			refuseWithout(command, cli, { of: ["source"], about: ["publisher", "title"] });
			refuseWithout(command, cli, { of: ["publisher"], about: ["source"] });
			return withProduct(cli, (deps) => addOne(cli, deps, { name, options }));
		});
}

async function addOne(cli: Cli, deps: Deps, { name, options }: { name: string; options: Options }): Promise<void> {
	const { date: onDate, source, publisher = "" } = options;
	const from = source === undefined ? undefined : sourceOf({ ...options, source, publisher });
	const slug = await add(deps, OPERATOR, { name, state: stateOf(options), onDate, source: from });
	const made = await wholeMilestone(deps, slug);
	const words = `${cli.texts.t("cli.milestone.added", { name })}\n${made.links.page}`;
	answer(cli, options, { json: made, words });
}

function addChange(milestone: Command, cli: Cli): void {
	withDate(milestone.command("change"), cli)
		.description(cli.texts.t("cli.milestone.change.about"))
		.argument("<milestone>", cli.texts.t("cli.milestone.change.milestone"), by(line("milestone", LENGTHS.name)))
		.requiredOption("--reason <sentence>", cli.texts.t("cli.reason.of_change"), by(longText("reason", LENGTHS.reason)))
		.requiredOption("--source <url>", cli.texts.t("cli.source_url"), by(httpUrl("source_address")))
		.requiredOption(
			"--publisher <name>",
			cli.texts.t("cli.milestone.add.publisher"),
			by(line("publisher", LENGTHS.name)),
		)
		.option("--title <title>", cli.texts.t("cli.pledge_add.source_title"), by(line("source_title", LENGTHS.title)))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(
				cli,
				`bywhen milestone change "The summit" --date 2026-06-01 --settled --reason "Both governments named the day" \\
    --source https://news.example/summit --publisher "The news"`,
			),
		)
		.action((wanted: string, options: ChangeOptions) =>
			withProduct(cli, (deps) => change(cli, deps, { wanted, options })),
		);
}

async function change(cli: Cli, deps: Deps, given: { wanted: string; options: ChangeOptions }): Promise<void> {
	const { wanted, options } = given;
	const found = (await findMilestoneBySlug(deps.db, wanted)) ?? (await findMilestoneByName(deps.db, wanted));
	if (!found) throw new Problem("not-found", "command.no_milestone", { name: wanted });
	const { slug, version, name } = found;
	const { date: onDate, reason } = options;
	const input = { slug, version, state: stateOf(options), onDate, reason, source: sourceOf(options) };
	const moved = await changeMilestone(deps, OPERATOR, input);
	const json = { ...(await wholeMilestone(deps, slug)), moved };
	answer(cli, options, { json, words: cli.texts.t("cli.milestone.changed", { name, count: moved }) });
}

function withDate(command: Command, cli: Cli): Command {
	return command
		.option("--date <date>", cli.texts.t("cli.milestone.change.date"), by(civilDate("date")))
		.addOption(new Option("--state <state>", cli.texts.t("cli.milestone.change.state")).choices(MILESTONE_STATES))
		.addOption(new Option("--settled", cli.texts.t("cli.milestone.change.settled")).implies({ state: "settled" }));
}

function stateOf({ state, date }: Options): MilestoneState {
	return state ?? (date === undefined ? "unknown" : "expected");
}

function sourceOf({ source: url, publisher, title = "" }: Pick<ChangeOptions, "source" | "publisher" | "title">) {
	return { url, publisher, title, publishedOn: undefined, archivedUrl: undefined };
}
