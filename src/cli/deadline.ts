import type { Command } from "commander";
import { civilDate } from "../http/fields.ts";
import type { Texts } from "../text/text.ts";
import { answer, type Cli } from "./cli.ts";
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

const EXAMPLES = `
Examples:
  bywhen deadline "within two weeks" --said 2025-10-17 --zone Europe/Budapest
  bywhen deadline "before the summit" --said 2025-10-17 --milestone "the summit=2025-10-31"
  bywhen deadline --ndjson < cases.ndjson

With --ndjson, each line of standard input is one case such as
  {"id": 1, "text": "by mid-2026", "said": "2025-10-17", "zone": "Europe/Paris"}
and may also have "country", "term": {"start", "end"}, "milestones": {NAME: DATE} and "language". Each is answered
with one line, in the same order; one that cannot be read with {"id", "error"}. "said" may name a moment, with an
offset or "Z" too: it is brought to the zone.`;

/** `bywhen deadline`: what words such as "by the end of next year" come to, one or a stream of them. */
export function addDeadline(program: Command, cli: Cli): void {
	const { said, zone, country, language } = fieldsOfCase;
	const command = program
		.command("deadline")
		.description("Find the last day still on time in words such as “by the end of next year”")
		.argument("[words...]", "the words, as they were said")
		.option("--said <date>", "the day they were said, as YYYY-MM-DD (or YYYY-MM-DDTHH:MM)", by(said))
		.option("--zone <zone>", "the time zone, such as Europe/Paris (default: UTC)", by(zone))
		.option("--country <code>", "the country, for public holidays and fiscal years, such as US", by(country))
		.option("--term-start <date>", "the first day of the promiser's term of office", by(civilDate("day")))
		.option("--term-end <date>", "the last day of the term", by(civilDate("day")))
		.option("--milestone <name=date>", "a dated event; may be given again", namedDays(civilDate("day")))
		.option("--language <code>", "the language of the words (default: en)", by(language))
		.option("--json", "answer in JSON")
		.option("--ndjson", "read cases from standard input, one a line, and answer each with a line")
		.addHelpText("after", EXAMPLES)
		.action(async (words: readonly string[], options: Options) => {
			if (options.ndjson) return answerCases(cli);
			answerOne(cli, caseOf(command, words.join(" "), options), options);
		});
}

function caseOf(command: Command, text: string, options: Options): DeadlineCase {
	const { said, zone, country, termStart, termEnd, milestone, language } = options;
	if (text.trim() === "") command.error("error: Give the words, such as “by the end of next year”.");
	if (said === undefined) command.error("error: Give the day on which the words were said, with --said YYYY-MM-DD.");
	if (termEnd !== undefined && termStart === undefined) command.error("error: --term-end needs --term-start too.");
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
	return facts([
		["Words", given.text],
		["Said", texts.formats.longDate(given.said)],
		["Due", dueInWords(line, given.zone ?? "UTC", texts)],
		["Look again", line.reviewOn ? texts.formats.longDate(line.reviewOn) : undefined],
		["Kind", [line.kind, line.relation, line.precision].filter(Boolean).join(", ")],
		["Why", line.explanation],
		// "Certain" beside no deadline would be read as that of the pledge, not of its words.
		["Sure", line.kind === "none" ? undefined : line.confidence],
		["Rule", line.rule],
		...others.map((one) => ["Or", `${dueInWords(one, given.zone ?? "UTC", texts)}: ${one.explanation}`] as const),
	]);
}

function dueInWords(due: Pick<DeadlineLine, "dueOn" | "dueAt">, zone: string, { formats }: Texts): string {
	if (due.dueAt) return formats.instant(due.dueAt, zone);
	return due.dueOn ? `${formats.longDate(due.dueOn)} (${zone})` : "no day found";
}
