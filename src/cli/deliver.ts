import type { Command } from "commander";
import { countMessages } from "../../db/messages.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { replayJournal } from "../../jobs/replay-journal.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import type { Deps } from "../deps.ts";
import { answer, type Cli, examples, progress, withProduct } from "./cli.ts";

/** `bywhen deliver`: what the worker does every few seconds, once and now. */
export function addDeliver(program: Command, cli: Cli): void {
	program
		.command("deliver")
		.description(cli.texts.t("cli.deliver.about"))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen deliver --json"))
		.action((options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const mailer = openMailer(deps);
				try {
					const done = await deliver(cli, deps, mailer);
					// Messages that found no server lose no try and wait; whoever called us must hear of it.
					if (mailer.failures > 0) cli.exitCode = 1;
					answer(cli, options, { json: done, words: inWords(done, cli) });
				} finally {
					await closeMailer(mailer);
				}
				if (cli.exitCode === 1) cli.terminal.error(`bywhen: ${cli.texts.t("cli.deliver.no_server")}\n`);
			}),
		);
}

async function deliver(cli: Cli, deps: Deps, mailer: Mailer) {
	await replayJournal(deps);
	progress(cli, cli.texts.t("cli.deliver.writing"));
	const { answered } = await answerRequests(deps);
	const { alerts } = await fanOutAlerts(deps);
	progress(cli, cli.texts.t("cli.deliver.gathering"));
	const { messages, digests, postponed } = await gatherAlerts(deps);
	progress(cli, cli.texts.t("cli.deliver.sending"));
	const { takenOver, ...states } = await sendMessages(deps, mailer);
	progress(cli, "");
	const { pending = 0 } = await countMessages(deps.db);
	return { requests: answered, alerts, messages, digests, postponed, takenOver, sent: 0, ...states, waiting: pending };
}

function inWords(done: Awaited<ReturnType<typeof deliver>>, cli: Cli): string {
	const { alerts, messages, digests, sent, failed = 0, waiting } = done;
	return cli.texts.t("cli.deliver.done", { alerts, messages, digests, sent, failed, waiting });
}
