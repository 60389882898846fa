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
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

const period = by(wholeNumber("number_of_the_period", 1, 1_000_000));
const LIST_EXAMPLE = "bywhen occurrence list 4kxq7p2m";
const MARK_EXAMPLE = `bywhen occurrence mark 4kxq7p2m 3 --outcome fulfilled --on 2026-03-28 --rationale "The report came out" \\
    --evidence https://news.example/report --publisher "The news" --title "The report" --shows "It is out."`;

/** `bywhen occurrence`: the periods of a recurring pledge, each with its due day and what became of it. */
export function addOccurrence(program: Command, cli: Cli): void {
	const occurrence = program
		.command("occurrence")
		.description(cli.texts.t("cli.occurrence.about"))
		.addHelpText("after", examples(cli, LIST_EXAMPLE));
	addList(occurrence, cli);
	addMark(occurrence, cli);
}

type Row = Awaited<ReturnType<typeof occurrencesOf>>[number];

const COLUMNS: readonly Column<Row>[] = [
	{ head: "period", cell: ({ number }) => String(number) },
	{ head: "from", cell: ({ startsOn }) => startsOn },
	{ head: "due", cell: ({ dueOn }) => dueOn },
	{ head: "outcome", cell: ({ outcome }) => outcome },
	{ head: "happened", cell: ({ happenedOn }) => happenedOn ?? "" },
	{ head: "why", cell: ({ rationale }) => rationale, shrinks: true },
];

interface ListOptions {
	readonly limit: number;
	readonly json?: boolean;
}

function addList(occurrence: Command, cli: Cli): void {
	occurrence
		.command("list")
		.description(cli.texts.t("cli.occurrence.list.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, LIST_EXAMPLE))
		.action((id: string, options: ListOptions) =>
			withProduct(cli, async (deps) => {
				const pledge = await pledgeOf(deps, id);
				const rows = await listOccurrences(deps.db, pledge.id, { limit: options.limit });
				const items = await occurrencesOf(deps, pledge.id, rows);
				const words = items.length === 0 ? cli.texts.t("cli.occurrence.none") : table(items, COLUMNS, cli);
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
	const { t } = cli.texts;
	occurrence
		.command("mark")
		.description(t("cli.occurrence.mark.about"))
		.argument("<id>", t("cli.pledge_id"), by(publicId()))
		.argument("<period>", t("cli.occurrence.mark.period"), period)
		.addOption(
			new Option("--outcome <outcome>", t("cli.occurrence.mark.outcome")).choices(OUTCOMES).makeOptionMandatory(),
		)
		.option("--on <date>", t("cli.occurrence.mark.on"), by(civilDate("day")))
		.option("--rationale <sentence>", t("cli.occurrence.mark.rationale"), by(longText("rationale", LENGTHS.long)), "")
		.option("--evidence <url>", t("cli.source_url"), by(httpUrl("source_address")))
		.option("--publisher <name>", t("cli.milestone.add.publisher"), by(line("publisher", LENGTHS.name)), "")
		.option("--title <title>", t("cli.occurrence.mark.title"), by(line("source_title", LENGTHS.title)), "")
		.option("--published <date>", t("cli.occurrence.mark.published"), by(civilDate("day_of_publication")))
		.option("--shows <sentence>", t("cli.occurrence.mark.shows"), by(longText("what_it_shows", LENGTHS.long)), "")
		.option("--quote <words>", t("cli.occurrence.mark.quote"), by(longText("quote", LENGTHS.long)), "")
		.addOption(new Option("--bearing <bearing>", t("cli.occurrence.mark.bearing")).choices(BEARINGS).default("for"))
		.option("--reason <sentence>", t("cli.occurrence.mark.reason"), by(longText("reason", LENGTHS.reason)), "")
		.option("--json", t("cli.json"))
		.addHelpText("after", examples(cli, MARK_EXAMPLE))
		.action((id: string, number: number, options: MarkOptions) =>
			withProduct(cli, (deps) => mark(cli, deps, { id, number, options })),
		);
}

interface Marking {
	readonly id: string;
	readonly number: number;
	readonly options: MarkOptions;
}

async function mark(cli: Cli, deps: Deps, { id, number, options }: Marking): Promise<void> {
	const { version } = await pledgeOf(deps, id);
	const { outcome, on: happenedOn, rationale, reason } = options;
	const judgement = { outcome, happenedOn, rationale, changeKind: "update", reason } as const;
	const seen = { publicId: id, version, number };
	await markOccurrence(deps, OPERATOR, { ...seen, ...judgement, evidence: evidenceFrom(options) });
	const words = cli.texts.t("cli.occurrence.marked", { number, id, outcome });
	answer(cli, options, { json: await findWholePledge(deps, id), words });
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
