import type { Command } from "commander";
import { findPromiserByName } from "../../db/promisers.ts";
import { addTerm } from "../actions/add-term.ts";
import { termsOf } from "../api/terms.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, country, httpUrl, line } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly role: string;
	readonly body?: string;
	readonly country?: string;
	readonly from: string;
	readonly to?: string;
	readonly source: string;
	readonly publisher: string;
	readonly json?: boolean;
}

const EXAMPLE = `bywhen term "Donald Trump" --role "President of the United States" --country US --from 2025-01-20 --to 2029-01-20 \\
    --source https://www.whitehouse.gov/administration/ --publisher "The White House"`;

/** `bywhen term`: a promiser's term of office, from which "in my first 100 days" is counted. */
export function addTermCommand(program: Command, cli: Cli): void {
	program
		.command("term")
		.description(cli.texts.t("cli.term.about"))
		.argument("<promiser>", cli.texts.t("cli.term.promiser"), by(line("promiser_name", LENGTHS.name)))
		.requiredOption("--role <office>", cli.texts.t("cli.term.role"), by(line("office", LENGTHS.name)))
		.option("--body <body>", cli.texts.t("cli.term.body"), by(line("body", LENGTHS.name)))
		.option("--country <code>", cli.texts.t("cli.term.country"), by(country()))
		.requiredOption("--from <date>", cli.texts.t("cli.term.from"), by(civilDate("first_day")))
		.option("--to <date>", cli.texts.t("cli.term.to"), by(civilDate("last_day")))
		.requiredOption("--source <url>", cli.texts.t("cli.source_url"), by(httpUrl("source_address")))
		.requiredOption(
			"--publisher <name>",
			cli.texts.t("cli.milestone.add.publisher"),
			by(line("publisher", LENGTHS.name)),
		)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, EXAMPLE))
		.action((name: string, options: Options) => withProduct(cli, (deps) => add(cli, deps, { name, options })));
}

async function add(cli: Cli, deps: Deps, { name, options }: { name: string; options: Options }): Promise<void> {
	const promiser = await findPromiserByName(deps.db, name);
	if (!promiser) throw new Problem("not-found", "command.no_promiser", { name });
	const { slug } = promiser;
	const { role, body = "", country: code, from: fromOn, to: toOn, source: url, publisher } = options;
	const source = { url, publisher, title: "", publishedOn: undefined, archivedUrl: undefined };
	const moved = await addTerm(deps, OPERATOR, { slug, role, body, country: code, fromOn, toOn, source });
	const words = cli.texts.t("cli.term.done", { name, role, day: fromOn, count: moved });
	answer(cli, options, { json: { ...(await termsOf(deps, slug)), moved }, words });
}
