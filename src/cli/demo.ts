import type { Command } from "commander";
import { Problem } from "../domain/problem.ts";
import { answer, type Cli, withProduct } from "./cli.ts";

/** `bywhen demo`: fills an empty database with the pledges of a real news article. */
export function addDemo(program: Command, cli: Cli): void {
	program
		.command("demo")
		.description("Fill an empty database with the demo's pledges, from a real news article")
		.option("--yes", "do it in production too")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  DATABASE_URL=file:/tmp/demo.db bywhen demo")
		.action(async (options: { yes?: boolean; json?: boolean }) => {
			await withProduct(cli, async ({ config }) => {
				if (!config.production || options.yes) return;
				const why =
					"This is a production site, where the demo's pledges would be public. To load them all the same, add";
				throw new Problem("not-allowed", `${why} --yes.`);
			});
			const { pledges } = await cli.product.loadDemo();
			answer(cli, options, { json: { pledges }, words: `Loaded ${pledges} pledges.` });
		});
}
