import type { Command } from "commander";
import { countQueues } from "../../db/pledge-lists.ts";
import { countAdmins } from "../../db/users.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../domain/problem.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";

/** `bywhen demo`: fills an empty database with the pledges of a real news article. */
export function addDemo(program: Command, cli: Cli): void {
	program
		.command("demo")
		.description(cli.texts.t("cli.demo.about"))
		.option("--yes", cli.texts.t("cli.demo.yes"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "DATABASE_URL=file:/tmp/demo.db bywhen demo"))
		.action(async (options: { yes?: boolean; json?: boolean }) => {
			await withProduct(cli, (deps) => assertMayLoad(deps, options.yes));
			const { pledges } = await cli.product.loadDemo();
			answer(cli, options, { json: { pledges }, words: cli.texts.t("cli.demo.done", { count: pledges }) });
		});
}

async function assertMayLoad({ db, config, now }: Deps, yes = false): Promise<void> {
	if (config.production && !yes) {
		throw new Problem("not-allowed", "command.demo_in_production");
	}
	const { published, drafts } = await countQueues(db, now(), now());
	if (published + drafts + (await countAdmins(db)) === 0) return;
	throw new Problem("already-done", "database.not_empty");
}
