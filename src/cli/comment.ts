import type { Command } from "commander";
import { listComments } from "../../db/comments.ts";
import { findPledge } from "../../db/pledges.ts";
import { addComment as sayComment } from "../actions/add-comment.ts";
import { LENGTHS } from "../domain/lengths.ts";
import { Problem } from "../domain/problem.ts";
import { emailAddress, longText, publicId, rowId } from "../http/fields.ts";
import { mentionsOf } from "../http/mentions.ts";
import { answer, type Cli, examples, withProduct } from "./cli.ts";
import { asUser, knownUser } from "./known-user.ts";
import { by } from "./option-values.ts";
import { type Column, table } from "./table.ts";

const MOST_LISTED = 1000;

/** `bywhen comment`: what the newsroom says to itself about pledges. */
export function addComment(program: Command, cli: Cli): void {
	const comment = program
		.command("comment")
		.description(cli.texts.t("cli.comment.about"))
		.addHelpText("after", examples(cli, "bywhen comment list 4kxq7p2m"));
	addList(comment, cli);
	addSaying(comment, cli);
	addMentions(comment, cli);
}

interface Said {
	readonly id: number;
	readonly by: string;
	readonly body: string;
	readonly saidAt: Date;
}

const COLUMNS: readonly Column<Said>[] = [
	{ head: "id", cell: ({ id }) => String(id), isNumber: true },
	{ head: "at", cell: ({ saidAt }) => saidAt.toISOString().slice(0, 16) },
	{ head: "by", cell: (row) => row.by },
	{ head: "words", cell: ({ body }) => body, shrinks: true },
];

function addList(comment: Command, cli: Cli): void {
	comment
		.command("list")
		.description(cli.texts.t("cli.comment.list.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen comment list 4kxq7p2m"))
		.action((id: string, options: { json?: boolean }) =>
			withProduct(cli, async ({ db }) => {
				const pledge = await findPledge(db, id);
				if (!pledge) throw new Problem("not-found", "command.no_pledge", { id });
				const items = await listComments(db, pledge.id, { limit: MOST_LISTED });
				const words = items.length > 0 ? table(items, COLUMNS, cli) : cli.texts.t("cli.comment.none");
				answer(cli, options, { json: { items }, words });
			}),
		);
}

interface SayingOptions {
	readonly as: string;
	readonly proposal?: number;
	readonly json?: boolean;
}

function addSaying(comment: Command, cli: Cli): void {
	comment
		.command("add")
		.description(cli.texts.t("cli.comment.add.about"))
		.argument("<id>", cli.texts.t("cli.pledge_id"), by(publicId()))
		.argument("<words>", cli.texts.t("cli.comment.add.words"), by(longText("your_words", LENGTHS.long)))
		.requiredOption("--as <email>", cli.texts.t("cli.proposal.as"), by(emailAddress("email_address")))
		.option("--proposal <number>", cli.texts.t("cli.comment.add.proposal"), by(rowId("number")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText(
			"after",
			examples(cli, 'bywhen comment add 4kxq7p2m "The gazette of Friday has the decree." --as editor@example.org'),
		)
		.action((publicId: string, body: string, { as, proposal: proposalId, ...options }: SayingOptions) =>
			withProduct(cli, async (deps) => {
				const id = await sayComment(deps, await asUser(deps, as), { publicId, body, proposalId });
				answer(cli, options, { json: { id, pledge: publicId }, words: cli.texts.t("cli.comment.added", { id }) });
			}),
		);
}

function addMentions(comment: Command, cli: Cli): void {
	comment
		.command("mentions")
		.description(cli.texts.t("cli.comment.mentions.about"))
		.argument("<email>", cli.texts.t("cli.comment.mentions.email"), by(emailAddress("email_address")))
		.option("--json", cli.texts.t("cli.json"))
		.addHelpText("after", examples(cli, "bywhen comment mentions editor@example.org"))
		.action((email: string, options: { json?: boolean }) =>
			withProduct(cli, async (deps) => {
				const { id: userId } = await knownUser(deps, email);
				const { mentions: items } = await mentionsOf(deps.db, { userId, limit: MOST_LISTED });
				const columns: readonly Column<(typeof items)[number]>[] = [
					{ head: "pledge", cell: ({ publicId }) => publicId },
					...COLUMNS,
				];
				const none = cli.texts.t("cli.comment.no_mentions", { email });
				answer(cli, options, { json: { items }, words: items.length > 0 ? table(items, columns, cli) : none });
			}),
		);
}
