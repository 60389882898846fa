import type { Command } from "commander";
import { type Cli, examples } from "./cli.ts";
import { addPledgeAdd } from "./pledge-add.ts";
import { addPledgeList } from "./pledge-list.ts";
import { addPledgeShow } from "./pledge-show.ts";
import { addPledgeUndo } from "./pledge-undo.ts";

/** `bywhen pledge …`: what was promised. */
export function addPledge(program: Command, cli: Cli): void {
	const pledge = program
		.command("pledge")
		.description(cli.texts.t("cli.pledge.about"))
		.addHelpText("after", examples(cli, "bywhen pledge list --timeliness overdue"));
	for (const add of [addPledgeList, addPledgeShow, addPledgeAdd, addPledgeUndo]) add(pledge, cli);
}
