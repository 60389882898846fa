import type { Command } from "commander";
import type { Cli } from "./cli.ts";

/** Options by the names under which commander keeps them. */
type Names = readonly string[];

/** Refuses options that say something of others none of which was given: to leave them out would lose what was meant. */
export function refuseWithout(command: Command, cli: Cli, { of, about }: { of: Names; about: Names }): void {
	const stray = flagsGiven(command, about);
	if (stray.length === 0 || flagsGiven(command, of).length > 0) return;
	const needed = of.map((name) => flagOf(command, name)).join(", ");
	command.error(cli.texts.t("cli.wrong.without", { options: stray.join(", "), needed }));
}

/** Those of the options that were typed, as they are typed. */
export function flagsGiven(command: Command, names: Names): string[] {
	return names.filter((name) => command.getOptionValueSource(name) === "cli").map((name) => flagOf(command, name));
}

/** Those that were not, as they would be typed. */
export function flagsLacking(command: Command, names: Names): string[] {
	return names.filter((name) => command.getOptionValueSource(name) !== "cli").map((name) => flagOf(command, name));
}

function flagOf(command: Command, name: string): string {
	return command.options.find((one) => one.attributeName() === name)?.long ?? name;
}
