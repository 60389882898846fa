import type { Command } from "commander";
import { findPromiserByName } from "../../db/promisers.ts";
import { addTerm } from "../actions/add-term.ts";
import { termsOf } from "../api/terms.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, country, httpUrl, line } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
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

const EXAMPLE = `
Example:
  bywhen term "Donald Trump" --role "President of the United States" --country US --from 2025-01-20 --to 2029-01-20 \\
    --source https://www.whitehouse.gov/administration/ --publisher "The White House"`;

/** `bywhen term`: a promiser's term of office, from which "in my first 100 days" is counted. */
export function addTermCommand(program: Command, cli: Cli): void {
	program
		.command("term")
		.description("Put a promiser's term of office on record; deadlines that waited for it are set")
		.argument("<promiser>", "their name", by(line("promiser_name", LENGTHS.name)))
		.requiredOption("--role <office>", "the office", by(line("office", LENGTHS.name)))
		.option("--body <body>", "the body in which it is held", by(line("body", LENGTHS.name)))
		.option("--country <code>", "the country, as two letters", by(country()))
		.requiredOption("--from <date>", "the first day in office", by(civilDate("first_day")))
		.option("--to <date>", "the last day, where it is known", by(civilDate("last_day")))
		.requiredOption("--source <url>", "where that can be looked up", by(httpUrl("source_address")))
		.requiredOption("--publisher <name>", "who published that", by(line("publisher", LENGTHS.name)))
		.option("--json", "answer in JSON")
		.addHelpText("after", EXAMPLE)
		.action((name: string, options: Options) => withProduct(cli, (deps) => add(cli, deps, { name, options })));
}

async function add(cli: Cli, deps: Deps, { name, options }: { name: string; options: Options }): Promise<void> {
	const promiser = await findPromiserByName(deps.db, name);
	if (!promiser) throw new Problem("not-found", "command.no_promiser", { name });
	const { slug } = promiser;
	const { role, body = "", country: code, from: fromOn, to: toOn, source: url, publisher } = options;
	const source = { url, publisher, title: "", publishedOn: undefined, archivedUrl: undefined };
	const moved = await addTerm(deps, OPERATOR, { slug, role, body, country: code, fromOn, toOn, source });
	const deadlines = moved === 1 ? "1 deadline that waited for it is" : `${moved} deadlines that waited for it are`;
	const words = `Put on record: ${name}, ${role}, from ${fromOn}. ${deadlines} set.`;
	answer(cli, options, { json: { ...(await termsOf(deps, slug)), moved }, words });
}
