import { type Command, Option } from "commander";
import { findPledge, type Pledge } from "../../db/pledges.ts";
import { markCondition } from "../actions/mark-condition.ts";
import { markReviewed } from "../actions/mark-reviewed.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import type { LookedAt } from "../domain/look.ts";
import { CONDITION_STATES } from "../domain/milestone.ts";
import { Problem } from "../domain/problem.ts";
import { civilDate, httpUrl, line, longText, publicId } from "../http/fields.ts";
import { lookedAtLine } from "../http/looked-at.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by, each } from "./option-values.ts";

interface ConditionOptions {
	readonly state: "met" | "failed";
	readonly on: string;
	readonly reason: string;
	readonly source: string;
	readonly publisher: string;
	readonly json?: boolean;
}

/** `bywhen condition`: marks what a pledge waits for as met, and its clock starts; or as failed. */
export function addCondition(program: Command, cli: Cli): void {
	program
		.command("condition")
		.description(cli.texts.t("cli.waiting.condition.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.addOption(
			new Option("--state <state>", cli.texts.t("cli.waiting.condition.state"))
				.choices(CONDITION_STATES.filter((state) => state !== "pending"))
				.makeOptionMandatory(),
		)
		.requiredOption("--on <date>", cli.texts.t("cli.occurrence.mark.on"), by(civilDate("day")))
		.requiredOption(
			"--reason <sentence>",
			cli.texts.t("cli.reason.what_happened"),
			by(longText("reason", LENGTHS.reason)),
		)
		.requiredOption("--source <url>", cli.texts.t("cli.source_url"), by(httpUrl("source_address")))
		.requiredOption(
			"--publisher <name>",
			cli.texts.t("cli.milestone.add.publisher"),
			by(line("publisher", LENGTHS.name)),
		)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(
				cli,
				`bywhen condition 4kxq7p2m --state met --on 2025-10-20 --reason "The bodies were not returned" \\
    --source https://news.example/report --publisher "The news"`,
			),
		)
		.action((id: string, options: ConditionOptions) =>
			withProduct(cli, async (deps) => {
				const { version } = await pledgeOf(deps, id);
				const { state, on: happenedOn, reason, source: url, publisher } = options;
				const source = { url, publisher, title: "", publishedOn: undefined, archivedUrl: undefined };
				await markCondition(deps, OPERATOR, { publicId: id, version, state, happenedOn, reason, source });
				await tellOf(cli, deps, { id, options, what: cli.texts.t("cli.waiting.marked", { id, state }) });
			}),
		);
}

interface ReviewOptions {
	readonly note?: string;
	readonly source?: readonly LookedAt[];
	readonly again?: string;
	readonly json?: boolean;
}

/** `bywhen review`: puts on record that somebody looked at a pledge and found nothing new, and where. */
export function addReview(program: Command, cli: Cli): void {
	program
		.command("review")
		.description(cli.texts.t("cli.waiting.review.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--source <source>", cli.texts.t("cli.waiting.review.source"), each(lookedAtLine()))
		.option("--note <sentence>", cli.texts.t("cli.waiting.review.note"), by(line("note", LENGTHS.reason)))
		.option("--again <date>", cli.texts.t("cli.waiting.review.again"), by(civilDate("day")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(
				cli,
				'bywhen review 4kxq7p2m --note "No notice of a visit" --source "https://gazette.example/2026|The gazette"',
			),
		)
		.action((id: string, options: ReviewOptions) =>
			withProduct(cli, async (deps) => {
				const { version } = await pledgeOf(deps, id);
				const { note = "", source: sources = [], again: reviewOn } = options;
				await markReviewed(deps, OPERATOR, { publicId: id, version, note, sources, reviewOn });
				await tellOf(cli, deps, { id, options, what: cli.texts.t("cli.waiting.looked", { id }) });
			}),
		);
}

async function pledgeOf({ db }: Deps, id: string): Promise<Pledge> {
	const found = await findPledge(db, id);
	if (!found) throw new Problem("not-found", "command.no_pledge", { id });
	return found;
}

interface Done {
	readonly id: string;
	readonly options: { readonly json?: boolean };
	readonly what: string;
}

async function tellOf(cli: Cli, deps: Deps, { id, options, what }: Done): Promise<void> {
	const made = await findWholePledge(deps, id);
	if (!made) throw new Error(`The pledge ${id} is gone`);
	const { deadline, reviewOn, links } = made;
	const again = reviewOn ? cli.texts.t("cli.waiting.again", { day: reviewOn }) : cli.texts.t("cli.waiting.no_day");
	const { dueOn: day, timeZone: zone } = deadline;
	const next = day ? cli.texts.t("cli.waiting.due", { day, zone }) : again;
	answer(cli, options, { json: made, words: `${what}: ${next}.\n${links.page}` });
}
