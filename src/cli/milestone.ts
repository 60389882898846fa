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
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { table } from "./table.ts";

interface Options {
	readonly state?: MilestoneState;
	readonly date?: string;
	readonly source?: string;
	readonly publisher?: string;
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
		.description("List, add and change milestones: events that deadlines hang on")
		.addHelpText("after", "\nExample:\n  bywhen milestone list");
	for (const command of [addList, addAdd, addChange]) command(milestone, cli);
}

function addList(milestone: Command, cli: Cli): void {
	milestone
		.command("list")
		.description("List milestones with their dates and how many pledges hang on each")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen milestone list --json")
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const items = (await everyMilestone(deps)).map((row) => summaryOf(deps, row));
				const words = items.length === 0 ? "No milestones." : tableOf(items, cli);
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
			{ head: "NAME", cell: ({ name }) => name, shrinks: true },
			{ head: "DATE", cell: ({ onDate }) => onDate ?? "–" },
			{ head: "STATE", cell: ({ state }) => state },
			{ head: "PLEDGES", cell: ({ pledges }) => String(pledges), isNumber: true },
		],
		cli.terminal,
	);
}

function addAdd(milestone: Command, cli: Cli): void {
	withDate(milestone.command("add"))
		.description("Add a milestone; with a date, give its source too")
		.argument("<name>", "its name", by(line("milestone_name", LENGTHS.name)))
		.option("--source <url>", "where the date can be looked up", by(httpUrl("source_address")))
		.option("--publisher <name>", "who published that", by(line("publisher", LENGTHS.name)))
		.option("--json", "answer in JSON")
		.addHelpText("after", '\nExample:\n  bywhen milestone add "The summit"')
		.action((name: string, options: Options) =>
			withProduct(cli, async (deps) => {
				const { date: onDate, source, publisher = "" } = options;
				const from = source === undefined ? undefined : sourceOf(source, publisher);
				const slug = await add(deps, OPERATOR, { name, state: stateOf(options), onDate, source: from });
				const made = await wholeMilestone(deps, slug);
				answer(cli, options, { json: made, words: `Added ${name}.\n${made.links.page}` });
			}),
		);
}

function addChange(milestone: Command, cli: Cli): void {
	withDate(milestone.command("change"))
		.description("Give a milestone another date: every open deadline that hangs on it follows")
		.argument("<milestone>", "its name, or as in its page's address", by(line("milestone", LENGTHS.name)))
		.requiredOption("--reason <sentence>", "why it changes", by(longText("reason", LENGTHS.reason)))
		.requiredOption("--source <url>", "where that can be looked up", by(httpUrl("source_address")))
		.requiredOption("--publisher <name>", "who published that", by(line("publisher", LENGTHS.name)))
		.option("--json", "answer in JSON")
		.addHelpText(
			"after",
			`
Example:
  bywhen milestone change "The summit" --date 2026-06-01 --settled --reason "Both governments named the day" \\
    --source https://news.example/summit --publisher "The news"`,
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
	const { date: onDate, reason, source, publisher } = options;
	const input = { slug, version, state: stateOf(options), onDate, reason, source: sourceOf(source, publisher) };
	const moved = await changeMilestone(deps, OPERATOR, input);
	const deadlines = moved === 1 ? "1 deadline has" : `${moved} deadlines have`;
	const json = { ...(await wholeMilestone(deps, slug)), moved };
	answer(cli, options, { json, words: `Changed ${name}: ${deadlines} followed.` });
}

function withDate(command: Command): Command {
	return command
		.option("--date <date>", "its date, as YYYY-MM-DD", by(civilDate("date")))
		.addOption(
			new Option("--state <state>", "what is known of its date (default: expected with a date, else unknown)").choices(
				MILESTONE_STATES,
			),
		)
		.addOption(new Option("--settled", "the same as --state settled").implies({ state: "settled" }));
}

function stateOf({ state, date }: Options): MilestoneState {
	return state ?? (date === undefined ? "unknown" : "expected");
}

function sourceOf(url: string, publisher: string) {
	return { url, publisher, title: "", publishedOn: undefined, archivedUrl: undefined };
}
