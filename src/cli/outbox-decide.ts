import type { Command } from "commander";
import { cancelMessage } from "../actions/cancel-message.ts";
import { releaseMessage } from "../actions/release-message.ts";
import { retryMessage } from "../actions/retry-message.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { line, rowId } from "../http/fields.ts";
import { answer, type Cli, examples, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

/** `bywhen outbox retry|release|cancel`: what a person decides about one message. */
export function addDecisions(outbox: Command, cli: Cli): void {
	// "bywhen outbox" has --json too, and takes it wherever it stands: so it is asked for with those above.
	const decide = (name: string, { purpose, said, verb }: Decision) =>
		outbox
			.command(name)
			.description(purpose)
			.argument("<message>", cli.texts.t("cli.outbox_decide.message"), by(rowId("message")))
			.option("--json", cli.texts.t("cli.json"))
			.addHelpText("after", examples(cli, `bywhen outbox ${name} 57`))
			.action((id: number, _options: object, command: Command) =>
				withProduct(cli, async (deps) => {
					await verb(deps, id);
					answer(cli, command.optsWithGlobals(), { json: { message: id, done: name }, words: said });
				}),
			);
	decide("retry", {
		purpose: cli.texts.t("cli.outbox.retry"),
		said: cli.texts.t("cli.outbox.retried"),
		verb: (deps, id) => retryMessage(deps, OPERATOR, id),
	});
	decide("release", {
		purpose: cli.texts.t("cli.outbox.release"),
		said: cli.texts.t("cli.outbox.released"),
		verb: (deps, id) => releaseMessage(deps, OPERATOR, id),
	});
	addCancel(outbox, cli);
}

interface Decision {
	readonly purpose: string;
	readonly said: string;
	readonly verb: (deps: Deps, id: number) => Promise<void>;
}

function addCancel(outbox: Command, cli: Cli): void {
	outbox
		.command("cancel")
		.description(cli.texts.t("cli.outbox_decide.cancel.about"))
		.argument("<message>", cli.texts.t("cli.outbox_decide.message"), by(rowId("message")))
		.requiredOption("--reason <sentence>", cli.texts.t("cli.reason.on_record"), by(line("reason", LENGTHS.reason)))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, 'bywhen outbox cancel 57 --reason "The pledge was filed twice."'))
		.action((id: number, { reason }: { reason: string }, command: Command) =>
			withProduct(cli, async (deps) => {
				await cancelMessage(deps, OPERATOR, { id, reason });
				answer(cli, command.optsWithGlobals(), {
					json: { message: id, done: "cancel" },
					words: cli.texts.t("cli.outbox.cancelled"),
				});
			}),
		);
}
