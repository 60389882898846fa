import type { Command } from "commander";
import { type Cli, examples } from "./cli.ts";
import { addUserAdd } from "./user-add.ts";
import { addUserDisable, addUserResetFactor, addUserRole } from "./user-change.ts";
import { addUserList } from "./user-list.ts";

/** `bywhen user …`: the people who sign in. */
export function addUser(program: Command, cli: Cli): void {
	const user = program
		.command("user")
		.description(cli.texts.t("cli.user.about"))
		.addHelpText("after", examples(cli, 'bywhen user add editor@example.org --name "The editor" --role editor'));
	for (const add of [addUserAdd, addUserList, addUserRole, addUserDisable, addUserResetFactor]) add(user, cli);
}
