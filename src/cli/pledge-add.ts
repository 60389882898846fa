import { open } from "node:fs/promises";
import { type Command, Option } from "commander";
import type { z } from "zod";
import { findSimilarPledges } from "../../db/similar-pledges.ts";
import { registerPledge } from "../actions/register-pledge.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import { pledgeBody } from "../api/requests.ts";
import type { Deps } from "../deps.ts";
import { PLEDGE_KINDS, PROMISER_KINDS } from "../domain/pledge.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, httpUrl, timeZone } from "../http/fields.ts";
import { refusalsIn } from "../http/refused-input.ts";
import { wordsOf } from "../text/refusal-words.ts";
import { textsFor } from "../text/text.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { wholeOf } from "./lines.ts";
import { by, instant } from "./option-values.ts";
import { bodyFrom, missing, type PledgeOptions } from "./pledge-options.ts";
import { plain } from "./table.ts";

interface Options extends PledgeOptions {
	readonly file?: string;
	readonly draft?: boolean;
	readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  bywhen pledge add --promiser "Donald Trump" --role "President of the United States" \\
    --quote "within two weeks" --said 2025-10-16 --source https://news.example/article --publisher "The news" \\
    --title "Meet Vladimir Putin in Budapest" --deadline "within two weeks" --zone Europe/Budapest --draft
  bywhen pledge add --file pledge.json

A file holds what POST /api/v1/pledges takes; it is published where it says "publish": true. From options it is
published unless --draft is given.`;

/** `bywhen pledge add`: registers a pledge from options or from JSON as the API takes it. */
export function addPledgeAdd(pledge: Command, cli: Cli): void {
	const command = pledge
		.command("add")
		.description("Register a pledge, from options or from a JSON file as the API takes it")
		.option("--file <file>", "read it from this JSON file (- for standard input); no other options then but --draft")
		.option("--promiser <name>", "who promised it")
		.addOption(new Option("--promiser-kind <kind>", "a person or a body").choices(PROMISER_KINDS).default("person"))
		.option("--role <role>", "their role then")
		.option("--beneficiary <name>", "to whom it was promised")
		.option("--quote <words>", "the words, verbatim")
		.option("--said <date>", "the day they were said, as YYYY-MM-DD", by(civilDate("day")))
		.option("--place <place>", "where they were said")
		.option("--source <url>", "where that can be looked up", by(httpUrl("source_address")))
		.option("--publisher <name>", "who published the source")
		.option("--source-title <title>", "the source's title")
		.option("--title <sentence>", "what is promised, in one checkable sentence")
		.addOption(new Option("--kind <kind>", "to do something, or to refrain").choices(PLEDGE_KINDS).default("deliver"))
		.option("--criteria <text>", "what will count as fulfilled")
		.option("--topic <name...>", "what it is about; one or more")
		.option("--notes <text>", "private notes")
		.option("--deadline <words>", "the words of the deadline; the rules find the day (none given: no deadline)")
		.option("--due <date>", "the last day still on time, set by hand", by(civilDate("day")))
		.option("--due-at <instant>", "the last instant still on time, set by hand, such as 2026-01-01T18:00Z", instant)
		.option("--why <sentence>", "why the day set by hand is the right one; readers see it")
		.option("--zone <zone>", "the time zone in which the due day ends (default: TIME_ZONE)", by(timeZone()))
		.option("--draft", "keep it from the public for now")
		.option("--json", "answer in JSON")
		.addHelpText("after", EXAMPLES);
	addSeriesOptions(command);
	command.action(async (options: Options) => {
		if (options.every !== undefined && (options.due ?? options.dueAt) !== undefined)
			command.error("error: Give either --every or a day: a series has a due day in every period.");
		const lacking = options.file === undefined ? missing(options) : [];
		if (lacking.length > 0) command.error(`error: Give ${lacking.join(", ")} too, or a whole pledge with --file.`);
		await withProduct(cli, (deps) => register(cli, deps, options));
	});
}

/** What a pledge that comes round is given by hand; words alone ("every month") make a series by the rules. */
function addSeriesOptions(command: Command): void {
	command
		.option("--every <duration>", "it comes round: how often, as an ISO 8601 duration such as P1M; needs --series-from")
		.option("--series-from <date>", "first day of the first period", by(civilDate("day")))
		.option("--series-due <date>", "due day of the first period (default: its last day)", by(civilDate("day")))
		.option("--series-until <date>", "no period begins after this day", by(civilDate("day")));
}

async function register(cli: Cli, deps: Deps, options: Options): Promise<void> {
	const given = options.file === undefined ? bodyFrom(options, deps.config) : await jsonFrom(cli, options.file);
	const body = checked(given);
	await warnOfSimilar(cli, deps, body);
	const { source, ...statement } = body.statement;
	const publish = body.publish && !options.draft;
	const id = await registerPledge(deps, OPERATOR, { ...body, publish, statement, source: sourceOf(source) });
	const made = await findWholePledge(deps, id);
	if (!made) throw new Error(`The pledge ${id} is gone`);
	const { deadline, links } = made;
	const due = deadline.dueOn ? `due ${deadline.dueOn} (${deadline.timeZone})` : "without a due day";
	const words = `Registered ${id} ${publish ? "" : "as a draft "}${due}: ${plain(deadline.explanation)}\n${links.page}`;
	answer(cli, options, { json: made, words });
}

type Body = z.output<typeof pledgeBody>;

function checked(given: unknown): Body {
	const parsed = pledgeBody.safeParse(given);
	if (parsed.success) return parsed.data;
	const lines = Object.entries(refusalsIn(parsed.error)).map(
		([name, one]) => `${name}: ${wordsOf(one, textsFor("en"))}`,
	);
	throw new Problem("invalid-input", "command.pledge_refused", { lines: lines.join(" ") });
}

/** Two people may register the same words: said, but not refused. */
async function warnOfSimilar(cli: Cli, { db }: Deps, { promisers, statement, title }: Body): Promise<void> {
	const [first] = promisers;
	if (!first) return;
	for (const like of await findSimilarPledges(db, first.name, `${title} ${statement.quote}`)) {
		cli.terminal.error(`bywhen: Is it the same as ${like.id} (${plain(like.title)}, said ${like.saidOn})?\n`);
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
		const where = file === "-" ? "Standard input" : file;
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
