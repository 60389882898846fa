import { type Command, Option } from "commander";
import { type Cli, examples } from "./cli.ts";
import { PROCESS_ROLES, type ProcessRole } from "./product.ts";

interface Options {
	readonly role: ProcessRole;
	readonly json?: boolean;
}

/** `bywhen start`: serves the site and runs its jobs until told to stop. */
export function addStart(program: Command, cli: Cli): void {
	program
		.command("start")
		.description(cli.texts.t("cli.start.about"))
		.addOption(new Option("--role <role>", cli.texts.t("cli.start.role")).choices(PROCESS_ROLES).default("all"))
		.option("--json", cli.texts.t("cli.start.json"))
		.addHelpText("after", examples(cli, "bywhen start --role worker"))
		.action(({ role, json = false }: Options) => cli.product.start(role, { json }));
}
