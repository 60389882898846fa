import { type Command, Option } from "commander";
import { findPromiserByName, findPromiserBySlug, listAllPromisers } from "../../db/promisers.ts";
import { editPromiser } from "../actions/edit-promiser.ts";
import { linksOf } from "../api/links.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { PROMISER_KINDS, type PromiserKind } from "../domain/pledge.ts";
import { Problem } from "../domain/problem.ts";
import { line, longText } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

type Row = Awaited<ReturnType<typeof listAllPromisers>>[number];

interface EditOptions {
	readonly name?: string;
	readonly kind?: PromiserKind;
	readonly about?: string;
	readonly party?: string;
	readonly reason: string;
	readonly json?: boolean;
}

/** `bywhen promiser`: who is held to pledges, and what is said of them. */
export function addPromiser(program: Command, cli: Cli): void {
	const promiser = program
		.command("promiser")
		.description(cli.texts.t("cli.promiser.about"))
		.addHelpText("after", examples(cli, "bywhen promiser list"));
	addList(promiser, cli);
	addEdit(promiser, cli);
}

const COLUMNS: readonly Column<Row>[] = [
	{ head: "name", cell: ({ name }) => name, shrinks: true },
	{ head: "address", cell: ({ slug }) => slug },
	{ head: "kind", cell: ({ kind }) => kind },
	{ head: "party", cell: ({ party }) => party || "–" },
	{ head: "pledges", cell: ({ pledges }) => String(pledges), isNumber: true },
];

function addList(promiser: Command, cli: Cli): void {
	promiser
		.command("list")
		.description(cli.texts.t("cli.promiser.list.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen promiser list --json"))
		.action((options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const items = await everyPromiser(deps);
				const words = items.length === 0 ? cli.texts.t("cli.promiser.none") : table(items, COLUMNS, cli);
				answer(cli, options, { json: { items }, words });
			}),
		);
}

const AT_ONCE = 500;

async function everyPromiser({ db }: Deps): Promise<Row[]> {
	const rows: Row[] = [];
	for (;;) {
		const page = await listAllPromisers(db, rows.at(-1)?.name, AT_ONCE);
		rows.push(...page);
		if (page.length < AT_ONCE) return rows;
	}
}

const EXAMPLE = `bywhen promiser edit "Donald Trump" --about "President of the United States since 2025" \\
    --reason "Readers did not know the office"`;

function addEdit(promiser: Command, cli: Cli): void {
	promiser
		.command("edit")
		.description(cli.texts.t("cli.promiser.edit.about"))
		.argument("<promiser>", cli.texts.t("cli.promiser.edit.promiser"), by(line("promiser_name", LENGTHS.name)))
		.option("--name <name>", cli.texts.t("cli.promiser.edit.name"), by(line("promiser_name", LENGTHS.name)))
		.addOption(new Option("--kind <kind>", cli.texts.t("cli.promiser.edit.kind")).choices(PROMISER_KINDS))
		.option("--about <words>", cli.texts.t("cli.promiser.edit.who"), orEmpty(line("who_they_are", LENGTHS.title)))
		.option("--party <name>", cli.texts.t("cli.promiser.edit.party"), orEmpty(line("party", LENGTHS.name)))
		.requiredOption("--reason <sentence>", cli.texts.t("cli.reason.of_change"), by(longText("reason", LENGTHS.reason)))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, EXAMPLE))
		.action((wanted: string, options: EditOptions) => withProduct(cli, (deps) => edit(cli, deps, { wanted, options })));
}

async function edit(cli: Cli, deps: Deps, given: { wanted: string; options: EditOptions }): Promise<void> {
	const { wanted, options } = given;
	const found = (await findPromiserByName(deps.db, wanted)) ?? (await findPromiserBySlug(deps.db, wanted));
	if (!found) throw new Problem("not-found", "command.no_promiser", { name: wanted });
	const { slug, version } = found;
	const { json: _, ...facts } = options;
	await editPromiser(deps, OPERATOR, { slug, version, ...facts });
	const now = await findPromiserBySlug(deps.db, slug);
	if (!now) throw new Error(`Promiser ${slug} is gone`);
	const { name, kind, about, party } = now;
	const links = linksOf(deps.config).promiser(slug);
	const said = { slug, name, kind, about, party, version: now.version, links };
	answer(cli, options, { json: said, words: `${cli.texts.t("cli.promiser.changed", { name })}\n${links.page}` });
}

/** Reads an option's value, of which an empty one takes away what is there. */
function orEmpty(field: ReturnType<typeof line>) {
	const read = by(field);
	return (value: string) => (value === "" ? "" : read(value));
}
