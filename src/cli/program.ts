import { Command, CommanderError } from "commander";
import { oneLine } from "../mail/clean.ts";
import { textsFor } from "../text/text.ts";
import { addAudit } from "./audit.ts";
import { addBounce } from "./bounce.ts";
import { type Cli, examples } from "./cli.ts";
import { addComment } from "./comment.ts";
import { addConflict } from "./conflict.ts";
import { addDeadline } from "./deadline.ts";
import { addDeliver } from "./deliver.ts";
import { addDemo } from "./demo.ts";
import { addDoctor } from "./doctor.ts";
import { addDue } from "./due.ts";
import { addExport } from "./export.ts";
import { failureLine } from "./failures.ts";
import { inItsLanguage } from "./help-words.ts";
import { addAssign, addSnooze } from "./item.ts";
import { addMigrate } from "./migrate.ts";
import { addMilestone } from "./milestone.ts";
import { addOccurrence } from "./occurrence.ts";
import { addOutbox } from "./outbox.ts";
import { addPledge } from "./pledge.ts";
import { addPolicy } from "./policy.ts";
import type { Product, Terminal } from "./product.ts";
import { addPromiser } from "./promiser.ts";
import { addProposal } from "./proposal.ts";
import { addQueue } from "./queue.ts";
import { addReply } from "./reply.ts";
import { addSelection } from "./selection.ts";
import { addSource } from "./source.ts";
import { addStart } from "./start.ts";
import { addSubscriber } from "./subscriber.ts";
import { addSweep } from "./sweep.ts";
import { addTermCommand } from "./term.ts";
import { usageWords } from "./usage-words.ts";
import { addUser } from "./user.ts";
import { addVerify } from "./verify.ts";
import { ownVersion } from "./version.ts";
import { addCondition, addReview } from "./waiting.ts";

export type { Product, Terminal } from "./product.ts";

/** Every command, in the order in which help lists them. */
const COMMANDS: readonly ((program: Command, cli: Cli) => void)[] = [
	addStart,
	addMigrate,
	addDemo,
	addUser,
	addAudit,
	addPledge,
	addMilestone,
	addPromiser,
	addTermCommand,
	addPolicy,
	addCondition,
	addOccurrence,
	addReview,
	addProposal,
	addComment,
	addConflict,
	addReply,
	addSelection,
	addQueue,
	addAssign,
	addSnooze,
	addSource,
	addDue,
	addSweep,
	addDeliver,
	addOutbox,
	addBounce,
	addSubscriber,
	addExport,
	addDeadline,
	addVerify,
	addDoctor,
];

/** Runs one command line and gives its exit code: 0 done, 1 a problem or error, 2 wrong usage. */
export async function runCommandLine(args: readonly string[], product: Product, terminal: Terminal): Promise<number> {
	const cli: Cli = { product, terminal, texts: textsFor(product.language), exitCode: 0 };
	try {
		await programOf(cli).parseAsync(args.length === 0 ? ["start"] : args, { from: "user" });
		return cli.exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		const failure = failureLine(error, cli.texts);
		const line = failure && oneLine(failure);
		// What nobody foresaw is a bug: whoever mends it needs all of it.
		const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
		terminal.error(line ? `bywhen: ${line}\n` : `bywhen: ${cli.texts.t("cli.bug", { bug })}\n`);
		return 1;
	}
}

function programOf(cli: Cli): Command {
	const { t } = cli.texts;
	const program = inItsLanguage(new Command("bywhen"), cli.texts)
		.description(t("cli.about"))
		.version(ownVersion(), "-V, --version", t("cli.version"))
		.exitOverride()
		.configureOutput({
			writeOut: (text) => cli.terminal.write(text),
			writeErr: (text) => cli.terminal.error(text),
			outputError: (text, write) => write(`bywhen: ${usageWords(text, cli.texts)}\n`),
		})
		.addHelpText("after", examples(cli, "bywhen\n  bywhen due --within 14d\n  bywhen deadline --help"));
	for (const add of COMMANDS) add(program, cli);
	return program;
}
