import type { Command } from "commander";
import { listWaitingReplies } from "../../db/replies.ts";
import { civilDateIn } from "../domain/civil-date.ts";
import { wholeNumber } from "../http/fields.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

interface Options {
	readonly due?: boolean;
	readonly limit: number;
	readonly json?: boolean;
}

type Waiting = Awaited<ReturnType<typeof listWaitingReplies>>[number];

const COLUMNS: readonly Column<Waiting>[] = [
	{ head: "due", cell: ({ dueOn }) => dueOn },
	{ head: "asked", cell: ({ askedOn }) => askedOn },
	{ head: "pledge", cell: ({ publicId }) => publicId },
	{ head: "promiser", cell: ({ promiser }) => promiser, shrinks: true },
	{ head: "title", cell: ({ title }) => title, shrinks: true },
];

/** `bywhen reply`: requests for comment that wait for an answer. */
export function addReply(program: Command, cli: Cli): void {
	const reply = program
		.command("reply")
		.description(cli.texts.t("cli.reply.about"))
		.addHelpText("after", examples(cli, "bywhen reply list --due"));
	reply
		.command("list")
		.description(cli.texts.t("cli.reply.list.about"))
		.option("--due", cli.texts.t("cli.reply.list.due"))
		.option("--limit <number>", cli.texts.t("cli.limit"), by(wholeNumber("number", 1, 10_000)), 50)
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen reply list --due --json"))
		.action((options: Options) =>
			withProduct(cli, async ({ db, config, now }) => {
				const today = civilDateIn(config.TIME_ZONE, now());
				const items = await listWaitingReplies(db, { limit: options.limit, ...(options.due ? { by: today } : {}) });
				const words = items.length === 0 ? cli.texts.t("cli.reply.none") : table(items, COLUMNS, cli);
				answer(cli, options, { json: items, words });
			}),
		);
}
