import type { Command } from "commander";
import { findPledge } from "../../db/pledges.ts";
import { withdrawOccurrenceOutcome } from "../actions/withdraw-occurrence-outcome.ts";
import { withdrawOutcome } from "../actions/withdraw-outcome.ts";
import { findWholePledge } from "../api/read-pledge.ts";
import { Problem } from "../domain/problem.ts";
import { publicId, wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

interface Options {
	readonly period?: number;
	readonly json?: boolean;
}

/** `bywhen pledge undo`: takes an outcome back while nobody has been told of it. */
export function addPledgeUndo(pledge: Command, cli: Cli): void {
	pledge
		.command("undo")
		.description(cli.texts.t("cli.pledge_undo.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option(
			"--period <number>",
			cli.texts.t("cli.pledge_undo.period"),
			by(wholeNumber("number_of_the_period", 1, 1_000_000)),
		)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen pledge undo 4kxq7p2m\n  bywhen pledge undo 4kxq7p2m --period 3"))
		.action((id: string, options: Options) =>
			withProduct(cli, async (deps) => {
				const found = await findPledge(deps.db, id);
				if (!found) throw new Problem("not-found", "command.no_pledge", { id });
				const seen = { publicId: id, version: found.version };
				const { period: number } = options;
				if (number === undefined) await withdrawOutcome(deps, OPERATOR, seen);
				else await withdrawOccurrenceOutcome(deps, OPERATOR, { ...seen, number });
				const words = cli.texts.t("cli.pledge_undo.done", { period: number ?? "none", id });
				answer(cli, options, { json: await findWholePledge(deps, id), words });
			}),
		);
}
