import { type Command, Option } from "commander";
import { listDrafts, listPledges } from "../../db/pledge-lists.ts";
import { findPromiserByName, findPromiserBySlug } from "../../db/promisers.ts";
import { findTopicByName, findTopicBySlug } from "../../db/topics.ts";
import { summariesOf } from "../api/read-pledge.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import { Problem } from "../domain/problem.ts";
import { TIMELINESS, type Timeliness } from "../domain/timeliness.ts";
import { line, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { pledgeTable } from "./pledge-words.ts";

interface Options {
	readonly promiser?: string;
	readonly topic?: string;
	readonly outcome?: Outcome;
	readonly timeliness?: Timeliness;
	readonly search?: string;
	readonly drafts?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

/** `bywhen pledge list`: published pledges, the one changed last first; or drafts. */
export function addPledgeList(pledge: Command, cli: Cli): void {
	const text = by(line("what_to_look_for", LENGTHS.search));
	pledge
		.command("list")
		.description(cli.texts.t("cli.pledge_list.about"))
		.option("--promiser <promiser>", cli.texts.t("cli.pledge_list.promiser"), text)
		.option("--topic <topic>", cli.texts.t("cli.pledge_list.topic"), text)
		.addOption(new Option("--outcome <outcome>", cli.texts.t("cli.pledge_list.outcome")).choices(OUTCOMES))
		.addOption(new Option("--timeliness <timeliness>", cli.texts.t("cli.pledge_list.timeliness")).choices(TIMELINESS))
		.option("--search <words>", cli.texts.t("cli.pledge_list.search"), text)
		.addOption(
			new Option("--drafts", cli.texts.t("cli.pledge_list.drafts")).conflicts([
				"promiser",
				"topic",
				"outcome",
				"timeliness",
				"search",
			]),
		)
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, 'bywhen pledge list --promiser "Donald Trump" --timeliness overdue'))
		.action((options: Options) =>
			withProduct(cli, async (deps) => {
				const pledges = await summariesOf(deps, await rowsOf(deps, options));
				const words =
					pledges.length === 0 ? cli.texts.t("cli.pledge_list.none") : pledgeTable(pledges, deps.now(), cli);
				answer(cli, options, { json: { items: pledges }, words });
			}),
		);
}

async function rowsOf(deps: Deps, options: Options) {
	const { outcome, timeliness, search, limit } = options;
	if (options.drafts) return listDrafts(deps.db, limit);
	const { promiserSlug, topicSlug } = await slugsOf(deps, options);
	const moment = { now: deps.now(), dueSoonDays: deps.config.DUE_SOON_DAYS, lateFrom: deps.config.LATE_FROM };
	return listPledges(deps.db, { promiserSlug, topicSlug, outcome, timeliness, search, ...moment }, { limit });
}

/** The slugs of a promiser and a topic that go by name or slug. A name that nobody has is told: an empty list would look as if nothing had been promised. */
export async function slugsOf({ db }: Deps, { promiser, topic }: Pick<Options, "promiser" | "topic">) {
	const foundPromiser =
		promiser === undefined
			? undefined
			: ((await findPromiserByName(db, promiser)) ?? (await findPromiserBySlug(db, promiser)));
	if (promiser !== undefined && !foundPromiser) {
		throw new Problem("not-found", "command.no_promiser", { name: promiser });
	}
	const foundTopic =
		topic === undefined ? undefined : ((await findTopicByName(db, topic)) ?? (await findTopicBySlug(db, topic)));
	if (topic !== undefined && !foundTopic) {
		throw new Problem("not-found", "command.no_topic", { name: topic });
	}
	return { promiserSlug: foundPromiser?.slug, topicSlug: foundTopic?.slug };
}
