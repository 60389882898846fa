import type { Command } from "commander";
import { answer, type Cli } from "./cli.ts";

/** `bywhen migrate`: brings the database to this version's schema. */
export function addMigrate(program: Command, cli: Cli): void {
	program
		.command("migrate")
		.description("Bring the database to this version's schema; harmless where it is there already")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen migrate")
		.action(async (options: { json?: boolean }) => {
			const { applied, total } = await cli.product.migrate();
			const done = applied === 0 ? "The schema is up to date" : `Applied ${applied} of ${total} migrations`;
			answer(cli, options, { json: { applied, total }, words: `${done}. The database has ${total} migrations.` });
		});
}
