import type { Command } from "commander";
import { answer, type Cli, examples } from "./cli.ts";

/** `bywhen migrate`: brings the database to this version's schema. */
export function addMigrate(program: Command, cli: Cli): void {
	program
		.command("migrate")
		.description(cli.texts.t("cli.migrate.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen migrate"))
		.action(async (options: { json?: boolean }) => {
			const { applied, total } = await cli.product.migrate();
			const words = cli.texts.t("cli.migrate.done", { applied, total });
			answer(cli, options, { json: { applied, total }, words });
		});
}
