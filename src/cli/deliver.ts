import type { Command } from "commander";
import { countMessages } from "../../db/messages.ts";
import { answerRequests } from "../../jobs/answer-requests.ts";
import { fanOutAlerts } from "../../jobs/fan-out-alerts.ts";
import { gatherAlerts } from "../../jobs/gather-alerts.ts";
import { closeMailer, type Mailer, openMailer } from "../../jobs/mailer.ts";
import { replayJournal } from "../../jobs/replay-journal.ts";
import { sendMessages } from "../../jobs/send-messages.ts";
import type { Deps } from "../deps.ts";
import { answer, type Cli, progress, withProduct } from "./cli.ts";

/** `bywhen deliver`: what the worker does every few seconds, once and now. */
export function addDeliver(program: Command, cli: Cli): void {
	program
		.command("deliver")
		.description("Gather what is due into messages and send them: once, now; safe beside a running worker")
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen deliver --json")
		.action((options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const mailer = openMailer(deps);
				try {
					const done = await deliver(cli, deps, mailer);
					// Messages that found no server lose no try and wait; whoever called us must hear of it.
					if (mailer.failures > 0) cli.exitCode = 1;
					answer(cli, options, { json: done, words: inWords(done) });
				} finally {
					await closeMailer(mailer);
				}
				if (cli.exitCode === 1) cli.terminal.error("bywhen: The mail server cannot be used. See: bywhen doctor\n");
			}),
		);
}

async function deliver(cli: Cli, deps: Deps, mailer: Mailer) {
	await replayJournal(deps);
	progress(cli, "Writing alerts …");
	const { answered } = await answerRequests(deps);
	const { alerts } = await fanOutAlerts(deps);
	progress(cli, "Gathering messages …");
	const { messages, digests, postponed } = await gatherAlerts(deps);
	progress(cli, "Sending …");
	const { takenOver, ...states } = await sendMessages(deps, mailer);
	progress(cli, "");
	const { pending = 0 } = await countMessages(deps.db);
	return { requests: answered, alerts, messages, digests, postponed, takenOver, sent: 0, ...states, waiting: pending };
}

function inWords(done: Awaited<ReturnType<typeof deliver>>): string {
	const { alerts, messages, digests, sent, failed = 0, waiting } = done;
	const made = `Alerts written: ${alerts}. Messages gathered: ${messages}, digests: ${digests}.`;
	return `${made} Sent: ${sent}, refused: ${failed}, waiting: ${waiting}.`;
}
