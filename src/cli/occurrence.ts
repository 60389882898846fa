import { type Command, Option } from "commander";
import { listOccurrences } from "../../db/occurrences.ts";
import { findPledge, type Pledge } from "../../db/pledges.ts";
import { markOccurrence } from "../actions/mark-occurrence.ts";
import { occurrencesOf } from "../api/occurrences.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import { BEARINGS, type Bearing } from "../domain/pledge.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, httpUrl, line, longText, publicId, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

const period = by(wholeNumber("number_of_the_period", 1, 1_000_000));
const ID = "the pledge's id, as in its page's address";
const LIST_EXAMPLE = "\nExample:\n  bywhen occurrence list 4kxq7p2m";
const MARK_EXAMPLE = `
Example:
  bywhen occurrence mark 4kxq7p2m 3 --outcome fulfilled --on 2026-03-28 --rationale "The report came out" \\
    --evidence https://news.example/report --publisher "The news" --title "The report" --shows "It is out."`;

/** `bywhen occurrence`: the periods of a recurring pledge, each with its due day and what became of it. */
export function addOccurrence(program: Command, cli: Cli): void {
	const occurrence = program
		.command("occurrence")
		.description("List the periods of a recurring pledge, and mark what became of one")
		.addHelpText("after", LIST_EXAMPLE);
	addList(occurrence, cli);
	addMark(occurrence, cli);
}

type Row = Awaited<ReturnType<typeof occurrencesOf>>[number];

const COLUMNS: readonly Column<Row>[] = [
	{ head: "PERIOD", cell: ({ number }) => String(number) },
	{ head: "FROM", cell: ({ startsOn }) => startsOn },
	{ head: "DUE", cell: ({ dueOn }) => dueOn },
	{ head: "OUTCOME", cell: ({ outcome }) => outcome },
	{ head: "HAPPENED", cell: ({ happenedOn }) => happenedOn ?? "" },
	{ head: "WHY", cell: ({ rationale }) => rationale, shrinks: true },
];

interface ListOptions {
	readonly limit: number;
	readonly json?: boolean;
}

function addList(occurrence: Command, cli: Cli): void {
	occurrence
		.command("list")
		.description("List the periods of a pledge, the newest first")
		.argument("<id>", ID, by(publicId()))
		.option("--limit <number>", "at most so many", by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", "answer in JSON")
		.addHelpText("after", LIST_EXAMPLE)
		.action((id: string, options: ListOptions) =>
			withProduct(cli, async (deps) => {
				const pledge = await pledgeOf(deps, id);
				const rows = await listOccurrences(deps.db, pledge.id, { limit: options.limit });
				const items = await occurrencesOf(deps, pledge.id, rows);
				const words = items.length === 0 ? "It has no periods." : table(items, COLUMNS, cli.terminal);
				answer(cli, options, { json: items, words });
			}),
		);
}

interface MarkOptions {
	readonly outcome: Outcome;
	readonly on?: string;
	readonly rationale: string;
	readonly evidence?: string;
	readonly publisher: string;
	readonly title: string;
	readonly published?: string;
	readonly shows: string;
	readonly quote: string;
	readonly bearing: Bearing;
	readonly reason: string;
	readonly json?: boolean;
}

function addMark(occurrence: Command, cli: Cli): void {
	occurrence
		.command("mark")
		.description("Mark what became of one period; the series goes on")
		.argument("<id>", ID, by(publicId()))
		.argument("<period>", "its number, counted from 1", period)
		.addOption(new Option("--outcome <outcome>", "what became of it").choices(OUTCOMES).makeOptionMandatory())
		.option("--on <date>", "the day on which that happened, as YYYY-MM-DD", by(civilDate("day")))
		.option("--rationale <sentence>", "why that is the outcome", by(longText("rationale", LENGTHS.long)), "")
		.option("--evidence <url>", "where that can be looked up", by(httpUrl("source_address")))
		.option("--publisher <name>", "who published that", by(line("publisher", LENGTHS.name)), "")
		.option("--title <title>", "its title", by(line("source_title", LENGTHS.title)), "")
		.option("--published <date>", "the day it was published, as YYYY-MM-DD", by(civilDate("day_of_publication")))
		.option("--shows <sentence>", "what it shows", by(longText("what_it_shows", LENGTHS.long)), "")
		.option("--quote <words>", "the words of it", by(longText("quote", LENGTHS.long)), "")
		.addOption(new Option("--bearing <bearing>", "what the evidence speaks for").choices(BEARINGS).default("for"))
		.option("--reason <sentence>", "why an earlier outcome changes", by(longText("reason", LENGTHS.reason)), "")
		.option("--json", "answer in JSON")
		.addHelpText("after", MARK_EXAMPLE)
		.action((id: string, number: number, options: MarkOptions) =>
			withProduct(cli, async (deps) => {
				const { version } = await pledgeOf(deps, id);
				const { outcome, on: happenedOn, rationale, reason } = options;
				const judgement = { outcome, happenedOn, rationale, changeKind: "update", reason } as const;
				const seen = { publicId: id, version, number };
				await markOccurrence(deps, OPERATOR, { ...seen, ...judgement, evidence: evidenceFrom(options) });
				const words = `Period ${number} of ${id} is marked as ${outcome}.`;
				answer(cli, options, { json: await findWholePledge(deps, id), words });
			}),
		);
}

function evidenceFrom({ evidence: url, publisher, title, published: publishedOn, shows, quote, bearing }: MarkOptions) {
	if (url === undefined) return [];
	const source = { url, publisher, title, publishedOn, archivedUrl: undefined };
	return [{ evidence: { quote, shows, bearing, isPrimary: false }, source }];
}

async function pledgeOf({ db }: Deps, id: string): Promise<Pledge> {
	const found = await findPledge(db, id);
	if (!found) throw new Problem("not-found", "command.no_pledge", { id });
	return found;
}
