import type { Command } from "commander";
import { policyNow } from "../actions/policy-now-parts.ts";
import { countsOf } from "../api/selection.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { type Column, table } from "./table.ts";

type Row = Awaited<ReturnType<typeof countsOf>>["reasons"][number];

const COLUMNS: readonly Column<Row>[] = [
	{ head: "candidates", cell: ({ count }) => String(count), isNumber: true },
	{ head: "reason", cell: ({ label }) => label, shrinks: true },
];

/** `bywhen selection`: how many candidates were considered and not registered, by reason. */
export function addSelection(program: Command, cli: Cli): void {
	program
		.command("selection")
		.description(cli.texts.t("cli.selection.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen selection --json"))
		.action((options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
				const counts = await countsOf(deps, policy.selectionReasons ?? []);
				const words = counts.total === 0 ? cli.texts.t("cli.selection.none") : table(counts.reasons, COLUMNS, cli);
				answer(cli, options, { json: counts, words });
			}),
		);
}
