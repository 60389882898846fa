import type { Command } from "commander";
import { cancelMessage } from "../actions/cancel-message.ts";
import { releaseMessage } from "../actions/release-message.ts";
import { retryMessage } from "../actions/retry-message.ts";
import type { Deps } from "../deps.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { line, rowId } from "../http/fields.ts";
import { answer, type Cli, OPERATOR, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";

/** `bywhen outbox retry|release|cancel`: what a person decides about one message. */
export function addDecisions(outbox: Command, cli: Cli): void {
	// "bywhen outbox" has --json too, and takes it wherever it stands: so it is asked for with those above.
	const decide = (name: string, { purpose, said, verb }: Decision) =>
		outbox
			.command(name)
			.description(purpose)
			.argument("<message>", "its number, as bywhen outbox lists it", by(rowId("message")))
			.option("--json", "answer in JSON")
			.addHelpText("after", `\nExample:\n  bywhen outbox ${name} 57`)
			.action((id: number, _options: object, command: Command) =>
				withProduct(cli, async (deps) => {
					await verb(deps, id);
					answer(cli, command.optsWithGlobals(), { json: { message: id, done: name }, words: said });
				}),
			);
	decide("retry", {
		purpose: "Send a message once more that failed, came too late or is unclear",
		said: "The message waits for its next try.",
		verb: (deps, id) => retryMessage(deps, OPERATOR, id),
	});
	decide("release", {
		purpose: "Let a held message go",
		said: "The message goes out at its next try.",
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
		.description("Settle a message that waits, is held or is unclear, without sending it")
		.argument("<message>", "its number, as bywhen outbox lists it", by(rowId("message")))
		.requiredOption("--reason <sentence>", "why; it stays on record", by(line("reason", LENGTHS.reason)))
		.option("--json", "answer in JSON")
		.addHelpText("after", '\nExample:\n  bywhen outbox cancel 57 --reason "The pledge was filed twice."')
		.action((id: number, { reason }: { reason: string }, command: Command) =>
			withProduct(cli, async (deps) => {
				await cancelMessage(deps, OPERATOR, { id, reason });
				answer(cli, command.optsWithGlobals(), {
					json: { message: id, done: "cancel" },
					words: "The message is settled. It is not sent.",
				});
			}),
		);
}
