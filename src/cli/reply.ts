import type { Command } from "commander";
import { listWaitingReplies } from "../../db/replies.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

interface Options {
	readonly due?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

type Waiting = Awaited<ReturnType<typeof listWaitingReplies>>[number];

const COLUMNS: readonly Column<Waiting>[] = [
	{ head: "DUE", cell: ({ dueOn }) => dueOn },
	{ head: "ASKED", cell: ({ askedOn }) => askedOn },
	{ head: "PLEDGE", cell: ({ publicId }) => publicId },
	{ head: "PROMISER", cell: ({ promiser }) => promiser, shrinks: true },
	{ head: "TITLE", cell: ({ title }) => title, shrinks: true },
];

/** `bywhen reply`: requests for comment that wait for an answer. */
export function addReply(program: Command, cli: Cli): void {
	const reply = program
		.command("reply")
		.description("Requests for comment that wait for an answer")
		.addHelpText("after", "\nExample:\n  bywhen reply list --due");
	reply
		.command("list")
		.description("List them, the one due first first")
		.option("--due", "only those whose day has come")
		.option("--limit <number>", "at most so many", by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", "answer in JSON")
		.addHelpText("after", "\nExample:\n  bywhen reply list --due --json")
		.action((options: Options) =>
			withProduct(cli, async ({ db, config, now }) => {
				const today = civilDateIn(config.TIME_ZONE, now());
				const items = await listWaitingReplies(db, { limit: options.limit, ...(options.due ? { by: today } : {}) });
				const words = items.length === 0 ? "No request for comment waits." : table(items, COLUMNS, cli.terminal);
				answer(cli, options, { json: items, words });
			}),
		);
}
