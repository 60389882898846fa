import { open } from "node:fs/promises";
import { type Command, Option } from "commander";
import type { z } from "zod";
import { findPledge } from "../../db/pledges.ts";
import { findSimilarPledges } from "../../db/similar-pledges.ts";
import { assertNewNames } from "../actions/like-names-parts.ts";
import { registerPledge } from "../actions/register-pledge.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import { pledgeBody } from "../api/requests.ts";
import type { Deps } from "../deps.ts";
import { PLEDGE_KINDS, PROMISER_KINDS } from "../domain/pledge.ts";
import { Problem } from "../domain/problem.ts";
import { refusalsIn } from "../domain/refused-input.ts";
import { civilDate, httpUrl } from "../http/fields.ts";
import { clockSentence } from "../text/clock-sentence.ts";
import { wordsOf } from "../text/refusal-words.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { wholeOf } from "./lines.ts";
import { flagsGiven } from "./option-needs.ts";
import { by } from "./option-values.ts";
import { addDeadlineOptions, assertWaysGiven, waysGiven } from "./pledge-deadline-options.ts";
import { bodyFrom, missing, type PledgeOptions } from "./pledge-options.ts";
import { plain } from "./table.ts";

interface Options extends PledgeOptions {
	readonly file?: string;
	readonly newPromiser?: boolean;
	readonly draft?: boolean;
	readonly json?: boolean;
}

const EXAMPLES = `bywhen pledge add --promiser "Donald Trump" --role "President of the United States" \\
    --quote "within two weeks" --said 2025-10-16 --source https://news.example/article --publisher "The news" \\
    --title "Meet Vladimir Putin in Budapest" --deadline "within two weeks" --zone Europe/Budapest --draft
  bywhen pledge add --file pledge.json`;

/** `bywhen pledge add`: registers a pledge from options or from JSON as the API takes it. */
export function addPledgeAdd(pledge: Command, cli: Cli): void {
	const command = pledge
		.command("add")
		.description(cli.texts.t("cli.pledge_add.about"))
		.option("--file <file>", cli.texts.t("cli.pledge_add.file"))
		.option("--promiser <name>", cli.texts.t("cli.pledge_add.promiser"))
		.addOption(
			new Option("--promiser-kind <kind>", cli.texts.t("cli.pledge_add.promiser_kind"))
				.choices(PROMISER_KINDS)
				.default("person"),
		)
		.option("--new-promiser", cli.texts.t("cli.pledge_add.new_promiser"))
		.option("--role <role>", cli.texts.t("cli.pledge_add.role"))
		.option("--beneficiary <name>", cli.texts.t("cli.pledge_add.beneficiary"))
		.option("--quote <words>", cli.texts.t("cli.pledge_add.quote"))
		.option("--said <date>", cli.texts.t("cli.pledge_add.said"), by(civilDate("day")))
		.option("--place <place>", cli.texts.t("cli.pledge_add.place"))
		.option("--source <url>", cli.texts.t("cli.source_url"), by(httpUrl("source_address")))
		.option("--publisher <name>", cli.texts.t("cli.pledge_add.publisher"))
		.option("--source-title <title>", cli.texts.t("cli.pledge_add.source_title"))
		.option("--title <sentence>", cli.texts.t("cli.pledge_add.title"))
		.addOption(new Option("--kind <kind>", cli.texts.t("cli.pledge_add.kind")).choices(PLEDGE_KINDS).default("deliver"))
		.option("--criteria <text>", cli.texts.t("cli.pledge_add.criteria"))
		.option("--topic <name...>", cli.texts.t("cli.pledge_add.topic"))
		.option("--notes <text>", cli.texts.t("cli.pledge_add.notes"))
		.option("--draft", cli.texts.t("cli.pledge_add.draft"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", `${examples(cli, EXAMPLES)}\n\n${cli.texts.t("cli.pledge_add.help")}`);
	addDeadlineOptions(command, cli);
	command.action(async (options: Options) => {
		if (options.file === undefined) assertOnePledge(command, cli, options);
		else assertAlone(command, cli);
		await withProduct(cli, (deps) => register(cli, deps, options));
	});
}

/** Refuses options that say too little of a pledge, or things that contradict each other. */
function assertOnePledge(command: Command, cli: Cli, options: Options): void {
	const { t } = cli.texts;
	const ways = waysGiven(options);
	if (ways.length > 1 && ways.join() !== "--due,--due-at")
		command.error(t("cli.pledge_add.one_way", { options: ways.join(", ") }));
	const lacking = missing(options);
	if (lacking.length > 0) command.error(t("cli.pledge_add.lacking", { options: lacking.join(", ") }));
	assertWaysGiven(command, cli);
}

/** What a file says of a pledge stands in it as a whole: nothing given beside it is left out in silence. */
function assertAlone(command: Command, cli: Cli): void {
	const names = command.options.map((one) => one.attributeName());
	const beside = flagsGiven(
		command,
		names.filter((name) => !["file", "draft", "json"].includes(name)),
	);
	if (beside.length > 0) command.error(cli.texts.t("cli.pledge_add.file_alone", { options: beside.join(", ") }));
}

async function register(cli: Cli, deps: Deps, options: Options): Promise<void> {
	const given = options.file === undefined ? bodyFrom(options, deps.config) : await jsonFrom(cli, options.file);
	const { newPromisers, ...body } = checked(cli, given);
	await assertNewNames(deps.db, body.promisers, options.newPromiser ?? newPromisers);
	await warnOfSimilar(cli, deps, body);
	const { source, ...statement } = body.statement;
	const publish = body.publish && !options.draft;
	const id = await registerPledge(deps, OPERATOR, { ...body, publish, statement, source: sourceOf(source) });
	const made = await findWholePledge(deps, id);
	if (!made) throw new Error(`The pledge ${id} is gone`);
	const row = await findPledge(deps.db, id);
	const { deadline, links } = made;
	const { dueOn, timeZone: zone } = deadline;
	const registered = cli.texts.t("cli.pledge_add.done", {
		id,
		state: publish ? "published" : "draft",
		due: dueOn ?? "none",
		zone,
		why: plain(deadline.explanation),
	});
	const clock = row && publish ? `${clockSentence(cli.texts, row, deps.now())}\n` : "";
	const words = `${registered}\n${clock}${links.page}`;
	answer(cli, options, { json: made, words });
}

type Body = z.output<typeof pledgeBody>;

function checked(cli: Cli, given: unknown): Body {
	const parsed = pledgeBody.safeParse(given);
	if (parsed.success) return parsed.data;
	const lines = Object.entries(refusalsIn(parsed.error)).map(([name, one]) => `${name}: ${wordsOf(one, cli.texts)}`);
	throw new Problem("invalid-input", "command.pledge_refused", { lines: lines.join(" ") });
}

/** Two people may register the same words: said, but not refused. */
async function warnOfSimilar(
	cli: Cli,
	{ db }: Deps,
	{ promisers, statement, title }: Omit<Body, "newPromisers">,
): Promise<void> {
	const [first] = promisers;
	if (!first) return;
	for (const like of await findSimilarPledges(db, first.name, `${title} ${statement.quote}`)) {
		cli.terminal.error(
			`bywhen: ${cli.texts.t("cli.pledge_add.similar", { id: like.id, title: plain(like.title), day: like.saidOn })}\n`,
		);
	}
}

/** Every member is there, absent or not, as the action takes it. */
function sourceOf({ url, publisher, title, publishedOn, archivedUrl }: Body["statement"]["source"]) {
	return { url, publisher, title, publishedOn, archivedUrl };
}

const MOST_CHARACTERS = 1_000_000;

async function jsonFrom(cli: Cli, file: string): Promise<unknown> {
	const text = file === "-" ? await wholeOf(cli.terminal.readInput(), MOST_CHARACTERS) : await textIn(file);
	try {
		return JSON.parse(text);
	} catch (error) {
		const where = file === "-" ? cli.texts.t("cli.standard_input") : file;
		throw new Problem("invalid-input", "command.not_json", { where, why: (error as Error).message });
	}
}

async function textIn(file: string): Promise<string> {
	const handle = await open(file);
	try {
		return await wholeOf(handle.createReadStream({ encoding: "utf8", autoClose: false }), MOST_CHARACTERS);
	} finally {
		await handle.close();
	}
}
