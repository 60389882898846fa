import type { Command } from "commander";
import { listOccurrences } from "../../db/occurrences.ts";
import { occurrencesOf } from "../api/occurrences.ts";
import { publicId, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { addMark, pledgeOf } from "./occurrence-mark.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

const LIST_EXAMPLE = "bywhen occurrence list 4kxq7p2m";

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
