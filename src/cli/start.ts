import { type Command, Option } from "commander";
import type { Cli } from "./cli.ts";
import { PROCESS_ROLES, type ProcessRole } from "./product.ts";

interface Options {
	readonly role: ProcessRole;
	readonly json?: boolean;
}

/** `bywhen start`: serves the site and runs its jobs until told to stop. */
export function addStart(program: Command, { product }: Cli): void {
	program
		.command("start")
		.description("Serve the site and run its jobs until stopped (SIGTERM, Ctrl-C)")
		.addOption(
			new Option("--role <role>", "what this process does: all, only the web server, or only the jobs")
				.choices(PROCESS_ROLES)
				.default("all"),
		)
		.option("--json", "say in one line of JSON where everything is, once it stands")
		.addHelpText("after", "\nExample:\n  bywhen start --role worker")
		.action(({ role, json = false }: Options) => product.start(role, { json }));
}
