import type { Command } from "commander";
import { policyNow } from "../actions/policy-now-parts.ts";
import { countsOf } from "../api/selection.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { type Column, table } from "./table.ts";

type Row = Awaited<ReturnType<typeof countsOf>>["reasons"][number];

const COLUMNS: readonly Column<Row>[] = [
	{ head: "CANDIDATES", cell: ({ count }) => String(count), isNumber: true },
	{ head: "REASON", cell: ({ label }) => label, shrinks: true },
];

/** `bywhen selection`: how many candidates were considered and not registered, by reason. */
export function addSelection(program: Command, cli: Cli): void {
	program
		.command("selection")
		.description("How many candidates were considered and not registered, by reason")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen selection --json")
		.action((options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const { policy } = await policyNow(deps.db, { config: deps.config, now: deps.now() });
				const counts = await countsOf(deps, policy.selectionReasons ?? []);
				const words = counts.total === 0 ? "Nothing is logged yet." : table(counts.reasons, COLUMNS, cli.terminal);
				answer(cli, options, { json: counts, words });
			}),
		);
}
