import { type Command, Option } from "commander";
import { civilDate, dayOrInstant } from "../http/fields.ts";
import type { Texts } from "../text/text.ts";
import { answer, type Cli, examples } from "./cli.ts";
import { type DeadlineCase, type DeadlineLine, deadlineLine, fieldsOfCase } from "./deadline-case.ts";
import { answerCases } from "./deadline-stream.ts";
import { by, namedDays } from "./option-values.ts";
import { facts } from "./table.ts";

interface Options {
	readonly said?: string;
	readonly zone?: string;
	readonly country?: string;
	readonly termStart?: string;
	readonly termEnd?: string;
	readonly milestone?: Readonly<Record<string, string>>;
	readonly language?: string;
	readonly json?: boolean;
	readonly ndjson?: boolean;
}

const EXAMPLES = `bywhen deadline "within two weeks" --said 2025-10-17 --zone Europe/Budapest
  bywhen deadline "before the summit" --said 2025-10-17 --milestone "the summit=2025-10-31"
  bywhen deadline "within 72 hours of the ceasefire" --said 2025-10-09 --milestone "ceasefire=2025-10-10T12:00+03:00"
  bywhen deadline --ndjson < cases.ndjson`;

const EXAMPLE_CASE = '{"id": 1, "text": "by mid-2026", "said": "2025-10-17", "zone": "Europe/Paris"}';

/** `bywhen deadline`: what words such as "by the end of next year" come to, one or a stream of them. */
export function addDeadline(program: Command, cli: Cli): void {
	const { said, zone, country, language } = fieldsOfCase;
	const command = program
		.command("deadline")
		.description(cli.texts.t("cli.deadline.about"))
		.argument("[words...]", cli.texts.t("cli.deadline.words"))
		.option("--said <date>", cli.texts.t("cli.deadline.said"), by(said))
		.option("--zone <zone>", cli.texts.t("cli.deadline.zone"), by(zone))
		.option("--country <code>", cli.texts.t("cli.deadline.country"), by(country))
		.option("--term-start <date>", cli.texts.t("cli.deadline.term_start"), by(civilDate("day")))
		.option("--term-end <date>", cli.texts.t("cli.deadline.term_end"), by(civilDate("day")))
		.option("--milestone <name=date>", cli.texts.t("cli.deadline.milestone"), namedDays(dayOrInstant("day")))
		.option("--language <code>", cli.texts.t("cli.deadline.language"), by(language))
		.option("--json", cli.texts.t("cli.json"))
		.addOption(
			new Option("--ndjson", cli.texts.t("cli.deadline.ndjson")).conflicts([
				...["said", "zone", "country", "termStart", "termEnd", "milestone", "language"],
			]),
		)
		.addHelpText(
			"after",
			`${examples(cli, EXAMPLES)}\n\n${cli.texts.t("cli.deadline.help", { example: EXAMPLE_CASE })}`,
		)
		.action(async (words: readonly string[], options: Options) => {
			if (options.ndjson) return answerCases(cli);
			answerOne(cli, caseOf(cli, command, { text: words.join(" "), options }), options);
		});
}

function caseOf(
	cli: Cli,
	command: Command,
	{ text, options }: { readonly text: string; readonly options: Options },
): DeadlineCase {
	const { said, zone, country, termStart, termEnd, milestone, language } = options;
	if (text.trim() === "") command.error(cli.texts.t("cli.deadline.words_missing"));
	if (said === undefined) command.error(cli.texts.t("cli.deadline.said_missing"));
	if (termEnd !== undefined && termStart === undefined) command.error(cli.texts.t("cli.deadline.term_start_missing"));
	const term = termStart === undefined ? undefined : { start: termStart, end: termEnd };
	return { text, said, zone, country, term, milestones: milestone, language };
}

function answerOne(cli: Cli, given: DeadlineCase, options: Options): void {
	const line = deadlineLine(given, cli.texts);
	answer(cli, options, {
		json: { text: given.text, said: given.said, ...line },
		words: inWords(given, line, cli.texts),
	});
}

function inWords(given: DeadlineCase, line: DeadlineLine, texts: Texts): string {
	const [, ...others] = line.readings;
	return facts(
		[
			["words", given.text],
			["said", texts.formats.longDate(given.said)],
			["due", dueInWords(line, given.zone ?? "UTC", texts)],
			["look_again", line.reviewOn ? texts.formats.longDate(line.reviewOn) : undefined],
			["kind", [line.kind, line.relation, line.precision].filter(Boolean).join(", ")],
			["why", line.explanation],
			// “Certain” beside no deadline would be read as that of the pledge, not of its words.
			["sure", line.kind === "none" ? undefined : line.confidence],
			["rule", line.rule],
			...others.map((one) => ["or", `${dueInWords(one, given.zone ?? "UTC", texts)}: ${one.explanation}`] as const),
		],
		texts,
	);
}

function dueInWords(due: Pick<DeadlineLine, "dueOn" | "dueAt">, zone: string, { formats, t }: Texts): string {
	if (due.dueAt) return formats.instant(due.dueAt, zone);
	return due.dueOn ? `${formats.longDate(due.dueOn)} (${zone})` : t("cli.no_day");
}
