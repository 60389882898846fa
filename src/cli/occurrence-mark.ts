import { type Command, Option } from "commander";
import { findPledge, type Pledge } from "../../db/pledges.ts";
import { assertBearing } from "../actions/bearing-parts.ts";
import { markOccurrence } from "../actions/mark-occurrence.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { CHANGE_KINDS, type ChangeKind, OUTCOMES, type Outcome } from "../domain/outcome.ts";
import { BEARINGS, type Bearing } from "../domain/pledge.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, httpUrl, line, longText, publicId, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { flagsGiven, flagsLacking, refuseWithout } from "./option-needs.ts";
import { by } from "./option-values.ts";

const period = by(wholeNumber("number_of_the_period", 1, 1_000_000));
const MARK_EXAMPLE = `bywhen occurrence mark 4kxq7p2m 3 --outcome fulfilled --on 2026-03-28 --rationale "The report came out" \\
    --evidence https://news.example/report --publisher "The news" --title "The report" --shows "It is out." --bearing for`;

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
	/** There wherever evidence is. */
	readonly bearing?: Bearing;
	readonly primary?: boolean;
	readonly archived?: string;
	readonly despiteEvidence?: boolean;
	readonly cause?: string;
	readonly causeBy: string;
	readonly change: ChangeKind;
	readonly wrongSince?: string;
	readonly reason: string;
	readonly json?: boolean;
}

/** `bywhen occurrence mark`: what became of one period, with evidence, cause and, for a change, what kind it is. */
export function addMark(occurrence: Command, cli: Cli): void {
	const { t } = cli.texts;
	const command = occurrence
		.command("mark")
		.description(t("cli.occurrence.mark.about"))
		.argument("<id>", t("cli.pledge_id"), by(publicId()))
		.argument("<period>", t("cli.occurrence.mark.period"), period)
		.addOption(
			new Option("--outcome <outcome>", t("cli.occurrence.mark.outcome")).choices(OUTCOMES).makeOptionMandatory(),
		)
		.option("--on <date>", t("cli.occurrence.mark.on"), by(civilDate("day")))
		.option("--rationale <sentence>", t("cli.occurrence.mark.rationale"), by(longText("rationale", LENGTHS.long)), "")
		.option("--cause <key>", t("cli.occurrence.mark.cause"), by(line("reason", LENGTHS.name)))
		.option("--cause-by <words>", t("cli.occurrence.mark.cause_by"), by(line("by_whom", LENGTHS.name)), "")
		.addOption(new Option("--change <kind>", t("cli.occurrence.mark.change")).choices(CHANGE_KINDS).default("update"))
		.option("--wrong-since <date>", t("cli.occurrence.mark.wrong_since"), by(civilDate("day")))
		.option("--reason <sentence>", t("cli.occurrence.mark.reason"), by(longText("reason", LENGTHS.reason)), "");
	addEvidence(command, cli)
		.option("--json", t("cli.json"))
		.addHelpText("after", examples(cli, MARK_EXAMPLE))
		.action((id: string, number: number, options: MarkOptions) => {
			assertWhole(command, cli, options);
			return withProduct(cli, (deps) => mark(cli, deps, { id, number, options }));
		});
}

/** What a piece of evidence cannot do without beside its address: whether it speaks for or against is nobody's guess. */
const NEEDED = ["publisher", "title", "shows", "bearing"];

/** Refuses a piece of evidence of which something was left out, its address too, and what is kept only beside something else. */
function assertWhole(command: Command, cli: Cli, { evidence, change }: MarkOptions): void {
	const about = [...NEEDED, "published", "quote", "primary", "archived"];
	refuseWithout(command, cli, { of: ["evidence"], about });
	const lacking = evidence === undefined ? [] : flagsLacking(command, NEEDED);
	const { t } = cli.texts;
	if (lacking.length > 0) command.error(t("cli.occurrence.mark.lacking", { options: lacking.join(", ") }));
	const isEarlier = flagsGiven(command, ["wrongSince"]).length > 0 && change !== "correction";
	if (isEarlier) command.error(t("cli.wrong.without", { options: "--wrong-since", needed: "--change correction" }));
}

function addEvidence(command: Command, cli: Cli): Command {
	const { t } = cli.texts;
	return command
		.option("--evidence <url>", t("cli.source_url"), by(httpUrl("source_address")))
		.option("--publisher <name>", t("cli.milestone.add.publisher"), by(line("publisher", LENGTHS.name)), "")
		.option("--title <title>", t("cli.occurrence.mark.title"), by(line("source_title", LENGTHS.title)), "")
		.option("--published <date>", t("cli.occurrence.mark.published"), by(civilDate("day_of_publication")))
		.option("--shows <sentence>", t("cli.occurrence.mark.shows"), by(longText("what_it_shows", LENGTHS.long)), "")
		.option("--quote <words>", t("cli.occurrence.mark.quote"), by(longText("quote", LENGTHS.long)), "")
		.addOption(new Option("--bearing <bearing>", t("cli.occurrence.mark.bearing")).choices(BEARINGS))
		.option("--primary", t("cli.occurrence.mark.primary"))
		.option("--archived <url>", t("cli.occurrence.mark.archived"), by(httpUrl("archived_copy_address")))
		.option("--despite-evidence", t("cli.occurrence.mark.despite"));
}

interface Marking {
	readonly id: string;
	readonly number: number;
	readonly options: MarkOptions;
}

async function mark(cli: Cli, deps: Deps, { id, number, options }: Marking): Promise<void> {
	const { version } = await pledgeOf(deps, id);
	const { outcome, on: happenedOn, rationale, reason, change: changeKind, wrongSince, cause, causeBy } = options;
	const judgement = { outcome, happenedOn, rationale, changeKind, reason, wrongSince, cause, causeBy };
	const seen = { publicId: id, version, number };
	const evidence = evidenceFrom(options);
	await assertBearing(deps.db, { ...seen, outcome, evidence }, options.despiteEvidence ?? false);
	await markOccurrence(deps, OPERATOR, { ...seen, ...judgement, evidence });
	const words = cli.texts.t("cli.occurrence.marked", { number, id, outcome });
	answer(cli, options, { json: await findWholePledge(deps, id), words });
}

function evidenceFrom(options: MarkOptions) {
	const { evidence: url, publisher, title, published: publishedOn, archived: archivedUrl } = options;
	const { shows, quote, bearing, primary: isPrimary = false } = options;
	if (url === undefined || bearing === undefined) return [];
	return [
		{ evidence: { quote, shows, bearing, isPrimary }, source: { url, publisher, title, publishedOn, archivedUrl } },
	];
}

/** Throws a Problem where there is none. */
export async function pledgeOf({ db }: Deps, id: string): Promise<Pledge> {
	const found = await findPledge(db, id);
	if (!found) throw new Problem("not-found", "command.no_pledge", { id });
	return found;
}
